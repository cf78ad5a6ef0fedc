//! Rows of `sign_on_attempt`: each is read once.

use kernel::{AccountId, Instant};
use tenancy::{StoreError, TenantTx};
use uuid::Uuid;

use crate::domain::sign_on::{ATTEMPT_MINUTES, Attempt};

/// Keeps an attempt; and forgets those that nobody came back from.
pub(crate) async fn insert(
    tx: &mut TenantTx,
    state_hash: &[u8],
    attempt: &Attempt,
    at: Instant,
) -> Result<(), StoreError> {
    sqlx::query(
        "WITH forgotten AS (DELETE FROM sign_on_attempt WHERE expires_at < $8)
         INSERT INTO sign_on_attempt
           (state_hash, nonce, pkce_verifier_sealed, browser_hash, issuer, account_id, next, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $9)",
    )
    .bind(state_hash)
    .bind(&attempt.nonce)
    .bind(&attempt.pkce_verifier_sealed)
    .bind(&attempt.browser_hash)
    .bind(&attempt.issuer)
    .bind(attempt.account.map(AccountId::uuid))
    .bind(&attempt.next)
    .bind(at)
    .bind(at + chrono::Duration::minutes(ATTEMPT_MINUTES))
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Takes an attempt out; `None` where there is none, or it is too old.
pub(crate) async fn take(tx: &mut TenantTx, state_hash: &[u8], now: Instant) -> Result<Option<Attempt>, StoreError> {
    #[derive(sqlx::FromRow)]
    struct Row {
        nonce: String,
        pkce_verifier_sealed: Vec<u8>,
        browser_hash: Vec<u8>,
        issuer: String,
        account_id: Option<Uuid>,
        next: String,
        expires_at: Instant,
    }
    let row: Option<Row> = sqlx::query_as(
        "DELETE FROM sign_on_attempt WHERE state_hash = $1
         RETURNING nonce, pkce_verifier_sealed, browser_hash, issuer, account_id, next, expires_at",
    )
    .bind(state_hash)
    .fetch_optional(tx.connection())
    .await?;
    Ok(row.filter(|row| now < row.expires_at).map(|row| Attempt {
        nonce: row.nonce,
        pkce_verifier_sealed: row.pkce_verifier_sealed,
        browser_hash: row.browser_hash,
        issuer: row.issuer,
        account: row.account_id.map(AccountId::from),
        next: row.next,
    }))
}
