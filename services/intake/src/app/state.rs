//! What the use cases work with.

use std::{num::NonZeroU32, sync::Arc, time::Duration};

use config::SettingError;
use files::{FileStore, Workshop};
use kernel::Clock;
use tenancy::{ServiceName, TenantDb};
use web::Throttle;

/// Which service this is, to the outbox and the idempotency store.
pub(crate) const SERVICE: ServiceName = ServiceName::Intake;

/// Intake's own state.
pub struct App {
    pub(crate) db: TenantDb,
    pub(crate) clock: Arc<dyn Clock>,
    /// Receipt codes that an account tries, in this process: intake needs nothing but Postgres.
    pub(crate) links: Throttle,
    /// Receipt codes that somebody at an address tries.
    pub(crate) codes: Throttle,
    /// Files that somebody at an address begins.
    pub(crate) uploads: Throttle,
    /// Where files are kept.
    pub(crate) files: FileStore,
    /// How large they may be, and how many.
    pub(crate) limits: config::Files,
    /// Where they are looked at.
    pub(crate) workshop: Workshop,
    /// How often there is a look at what is due.
    pub(crate) look_every: Duration,
}

/// How many codes an account may try in a minute.
const LINKS: NonZeroU32 = NonZeroU32::MIN.saturating_add(9);

/// How many codes may be tried from an address in a minute: many workers may be behind one, and 80 random bits need no more.
const CODES: NonZeroU32 = NonZeroU32::MIN.saturating_add(59);

/// How many files may be begun from an address in a minute.
const UPLOADS: NonZeroU32 = NonZeroU32::MIN.saturating_add(39);

/// How many files wait to be looked at. Each waits for a moment, and holds nothing meanwhile.
const WAITING: usize = 15;

impl App {
    /// Works on the tenants of `db`; files are kept as the settings say.
    ///
    /// # Errors
    /// Names the setting that cannot be used.
    pub fn new(
        db: TenantDb,
        clock: Arc<dyn Clock>,
        limits: config::Files,
        clocks: &config::Clocks,
    ) -> Result<Self, SettingError> {
        Ok(Self {
            db,
            clock,
            links: Throttle::per_minute(LINKS),
            codes: Throttle::per_minute(CODES),
            uploads: Throttle::per_minute(UPLOADS),
            files: FileStore::open(&limits)?,
            limits,
            workshop: Workshop::with_room_for(WAITING),
            look_every: Duration::from_secs(clocks.look_every_s),
        })
    }

    /// Bytes of one file at the most.
    pub(crate) fn most_bytes(&self) -> u64 {
        u64::from(self.limits.max_file_kib) * 1024
    }
}
