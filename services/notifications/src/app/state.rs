//! What the use cases work with.

use std::sync::Arc;

use kernel::Clock;
use tenancy::TenantDb;

/// The service's own state.
pub struct App {
    pub(crate) db: TenantDb,
    pub(crate) clock: Arc<dyn Clock>,
}

impl App {
    /// Works on the tenants of `db`.
    pub fn new(db: TenantDb, clock: Arc<dyn Clock>) -> Self {
        Self { db, clock }
    }
}
