//! What the use cases work with.

use std::sync::Arc;

use authz::OpContext;
use kernel::{AccountId, Clock};
use tenancy::{ServiceName, TenantDb};
use web::{Problem, ProblemKind};

/// Which service this is, to the outbox and the idempotency store.
pub(crate) const SERVICE: ServiceName = ServiceName::Cases;

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

/// The person who acts: every command here is one person's.
pub(crate) fn person(context: &OpContext) -> Result<AccountId, Problem> {
    context.actor.account().ok_or(ProblemKind::Unauthenticated.into())
}
