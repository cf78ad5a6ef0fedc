//! What the use cases work with.

use std::{num::NonZeroU32, sync::Arc};

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
}

/// How many codes an account may try in a minute.
const LINKS: NonZeroU32 = NonZeroU32::MIN.saturating_add(9);

/// How many codes may be tried from an address in a minute: many workers may be behind one, and 80 random bits need no more.
const CODES: NonZeroU32 = NonZeroU32::MIN.saturating_add(59);

impl App {
    /// Works on the tenants of `db`.
    pub fn new(db: TenantDb, clock: Arc<dyn Clock>) -> Self {
        Self { db, clock, links: Throttle::per_minute(LINKS), codes: Throttle::per_minute(CODES) }
    }
}
