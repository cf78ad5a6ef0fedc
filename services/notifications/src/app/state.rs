//! What the use cases work with.

use tenancy::TenantDb;

/// The service's own state.
pub struct App {
    pub(crate) db: TenantDb,
}

impl App {
    /// Works on the tenants of `db`.
    pub fn new(db: TenantDb) -> Self {
        Self { db }
    }
}
