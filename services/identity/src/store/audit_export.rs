//! Rows of `audit_export`: what was taken out of the audit trail.

use kernel::{AccountId, AuditExportId, Instant};
use tenancy::{StoreError, TenantTx};

use super::audit::Filter;

/// A copy that was made.
pub(crate) struct NewRow<'a> {
    pub id: AuditExportId,
    pub by: AccountId,
    pub at: Instant,
    pub filter: &'a Filter,
    /// Who and what was asked for, as the copy's request said it.
    pub actor: Option<&'a str>,
    pub kind: Option<&'a str>,
    pub action: Option<&'a str>,
    /// How many entries it has.
    pub entries: i64,
}

/// Adds it.
pub(crate) async fn insert(tx: &mut TenantTx, new: NewRow<'_>) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO audit_export (id, made_at, made_by, actor, kind, action, subject, from_at, to_at, entries)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(new.id.uuid())
    .bind(new.at)
    .bind(new.by.uuid())
    .bind(new.actor)
    .bind(new.kind)
    .bind(new.action)
    .bind(new.filter.subject)
    .bind(new.filter.from)
    .bind(new.filter.to)
    .bind(new.entries)
    .execute(tx.connection())
    .await?;
    Ok(())
}
