//! The audit trail: who did what to which subject. It holds ids and codes, never words.

pub use authz::Passage;
use authz::{Audited, OpContext};
use kernel::Instant;
use uuid::Uuid;

use crate::{TenantTx, beside::AuditEntry};

/// Records something: the entry goes with the commit of the transaction that carries it out.
pub fn record(tx: &mut TenantTx, context: &OpContext, what: impl Into<Audited>, subject: Option<Uuid>, at: Instant) {
    let (actor, request_id) = (context.actor.label(), context.request_id.uuid());
    tx.append_audit(AuditEntry { at, actor, action: what.into().code(), subject, request_id });
}
