//! Rows of `emergency_access`.

use kernel::{CaseId, Instant};
use tenancy::{StoreError, TenantTx};
use uuid::Uuid;

use crate::domain::team::EmergencyAccess;

/// Adds one, with its sealed reason.
pub(crate) async fn insert(
    tx: &mut TenantTx,
    id: Uuid,
    case: CaseId,
    access: &EmergencyAccess,
    reason_sealed: &[u8],
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO emergency_access (id, case_id, account_id, opened_at, ends_at, reason_sealed)
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id)
    .bind(case.uuid())
    .bind(access.by.uuid())
    .bind(access.opened_at)
    .bind(access.ends_at)
    .bind(reason_sealed)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Those of a case, the newest first.
pub(crate) async fn list(tx: &mut TenantTx, case: CaseId) -> Result<Vec<EmergencyAccess>, StoreError> {
    let rows: Vec<(Uuid, Instant, Instant)> = sqlx::query_as(
        "SELECT account_id, opened_at, ends_at FROM emergency_access WHERE case_id = $1 ORDER BY opened_at DESC LIMIT 20",
    )
    .bind(case.uuid())
    .fetch_all(tx.connection())
    .await?;
    let access =
        |(by, opened_at, ends_at): (Uuid, Instant, Instant)| EmergencyAccess { by: by.into(), opened_at, ends_at };
    Ok(rows.into_iter().map(access).collect())
}
