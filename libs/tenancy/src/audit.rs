//! The audit trail: who did what to which subject. It holds ids and codes, never words.

use authz::{Action, OpContext};
use kernel::{Instant, codes::CodeList};
use uuid::Uuid;

use crate::{TenantTx, beside::AuditEntry};

/// Records an action: the entry goes with the commit of the transaction that carries it out.
pub fn record(tx: &mut TenantTx, context: &OpContext, action: Action, subject: Option<Uuid>, at: Instant) {
    let (actor, request_id) = (context.actor.label(), context.request_id.uuid());
    tx.append_audit(AuditEntry { at, actor, action: action.code(), subject, request_id });
}
