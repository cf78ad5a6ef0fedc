//! Rows of `ceremony`: each is read once.

use kernel::{AccountId, CeremonyId, Instant};
use sqlx::types::Json;
use tenancy::{StoreError, TenantTx};

use crate::domain::passkeys::Ceremony;

/// How long a browser has for its half, in minutes.
const MINUTES: i64 = 5;

/// Keeps the server's half; and forgets those that nobody ended.
pub(crate) async fn insert(
    tx: &mut TenantTx,
    id: CeremonyId,
    account: Option<AccountId>,
    state: &Ceremony,
    at: Instant,
) -> Result<(), StoreError> {
    sqlx::query(
        "WITH forgotten AS (DELETE FROM ceremony WHERE expires_at < $4)
         INSERT INTO ceremony (id, account_id, state, expires_at) VALUES ($1, $2, $3, $5)",
    )
    .bind(id.uuid())
    .bind(account.map(AccountId::uuid))
    .bind(Json(state))
    .bind(at)
    .bind(at + chrono::Duration::minutes(MINUTES))
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Takes the server's half out; `None` where there is none, it is too old, or it was begun for somebody else.
pub(crate) async fn take(
    tx: &mut TenantTx,
    id: CeremonyId,
    account: Option<AccountId>,
    now: Instant,
) -> Result<Option<Ceremony>, StoreError> {
    let row: Option<(Json<Ceremony>, Instant)> = sqlx::query_as(
        "DELETE FROM ceremony WHERE id = $1 AND account_id IS NOT DISTINCT FROM $2 RETURNING state, expires_at",
    )
    .bind(id.uuid())
    .bind(account.map(AccountId::uuid))
    .fetch_optional(tx.connection())
    .await?;
    Ok(row.filter(|(_, expires_at)| now < *expires_at).map(|(state, _)| state.0))
}
