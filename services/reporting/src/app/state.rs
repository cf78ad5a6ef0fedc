//! What the use cases work with.

use tenancy::{RegionalDb, TenantDb};

/// The service's own state.
pub struct App {
    pub(crate) db: TenantDb,
    pub(crate) regional: RegionalDb,
}

impl App {
    /// Works on the tenants of `db` and the network's cube.
    pub fn new(db: TenantDb, regional: RegionalDb) -> Self {
        Self { db, regional }
    }
}
