//! What the use cases work with.

use std::{num::NonZeroU32, sync::Arc};

use kernel::Clock;
use tenancy::TenantDb;
use web::Throttle;

use crate::{Error, SigningKey, domain::password::Passwords};

/// Log-ins per account and minute.
const LOG_INS: NonZeroU32 = NonZeroU32::new(10).unwrap();

/// Identity's own state.
pub struct App {
    pub(crate) db: TenantDb,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) passwords: Passwords,
    pub(crate) signing_key: SigningKey,
    pub(crate) log_ins: Throttle,
    pub(crate) config: config::Identity,
}

impl App {
    /// Reads the settings.
    ///
    /// # Errors
    /// Names the setting that cannot be used.
    pub fn new(db: TenantDb, clock: Arc<dyn Clock>, config: config::Identity) -> Result<Self, Error> {
        let pem = config.signing_key()?;
        let signing_key = SigningKey::from_setting(pem)?;
        let passwords = Passwords::new(&config)?;
        Ok(Self { db, clock, passwords, signing_key, log_ins: Throttle::per_minute(LOG_INS), config })
    }
}
