//! The audit trail: who did what to which subject. It holds ids and codes, never words.

use authz::{Action, OpContext};
use kernel::{Instant, codes::CodeList};
use uuid::Uuid;

use crate::{StoreError, TenantTx};

/// Records an action in the transaction that carries it out.
///
/// # Errors
/// Where Postgres refuses.
pub async fn record(
    tx: &mut TenantTx,
    context: &OpContext,
    action: Action,
    subject: Option<Uuid>,
    at: Instant,
) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO audit (at, actor, action, subject, request_id) VALUES ($1, $2, $3, $4, $5)")
        .bind(at)
        .bind(context.actor.label())
        .bind(action.code())
        .bind(subject)
        .bind(context.request_id.uuid())
        .execute(tx.connection())
        .await?;
    Ok(())
}
