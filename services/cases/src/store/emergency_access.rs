//! Rows of `emergency_access`.

use kernel::{CaseId, Instant};
use tenancy::{StoreError, TenantTx};
use uuid::Uuid;

use crate::domain::team::EmergencyAccess;

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    account_id: Uuid,
    opened_at: Instant,
    ends_at: Instant,
    reason_sealed: Vec<u8>,
}

impl From<Row> for EmergencyAccess {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            by: row.account_id.into(),
            opened_at: row.opened_at,
            ends_at: row.ends_at,
            reason_sealed: row.reason_sealed,
        }
    }
}

/// Adds one.
pub(crate) async fn insert(tx: &mut TenantTx, case: CaseId, access: &EmergencyAccess) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO emergency_access (id, case_id, account_id, opened_at, ends_at, reason_sealed)
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(access.id)
    .bind(case.uuid())
    .bind(access.by.uuid())
    .bind(access.opened_at)
    .bind(access.ends_at)
    .bind(&access.reason_sealed)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Those of a case, the newest first.
pub(crate) async fn list(tx: &mut TenantTx, case: CaseId) -> Result<Vec<EmergencyAccess>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT id, account_id, opened_at, ends_at, reason_sealed FROM emergency_access
         WHERE case_id = $1 ORDER BY opened_at DESC LIMIT 20",
    )
    .bind(case.uuid())
    .fetch_all(tx.connection())
    .await?;
    Ok(rows.into_iter().map(EmergencyAccess::from).collect())
}
