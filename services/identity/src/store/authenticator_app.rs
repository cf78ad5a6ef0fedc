//! Rows of `authenticator_app`.

use kernel::{AccountId, Instant};
use tenancy::{StoreError, TenantTx};

/// An app's secrets, sealed.
#[derive(sqlx::FromRow)]
pub(crate) struct Stored {
    pub secret_sealed: Option<Vec<u8>>,
    pub pending_sealed: Option<Vec<u8>>,
    pub last_step: i64,
}

/// The app of an account, held until the transaction ends, so that a code is taken once.
pub(crate) async fn lock(tx: &mut TenantTx, account: AccountId) -> Result<Option<Stored>, StoreError> {
    let query = sqlx::query_as(
        "SELECT secret_sealed, pending_sealed, last_step FROM authenticator_app WHERE account_id = $1 FOR UPDATE",
    );
    Ok(query.bind(account.uuid()).fetch_optional(tx.connection()).await?)
}

/// Whether an app is in use.
pub(crate) async fn is_in_use(tx: &mut TenantTx, account: AccountId) -> Result<bool, StoreError> {
    let query = sqlx::query_scalar(
        "SELECT EXISTS (SELECT FROM authenticator_app WHERE account_id = $1 AND confirmed_at IS NOT NULL)",
    );
    Ok(query.bind(account.uuid()).fetch_one(tx.connection()).await?)
}

/// Keeps a secret that waits for its first code.
pub(crate) async fn keep_pending(tx: &mut TenantTx, account: AccountId, sealed: &[u8]) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO authenticator_app (account_id, pending_sealed) VALUES ($1, $2)
         ON CONFLICT (account_id) DO UPDATE SET pending_sealed = $2",
    )
    .bind(account.uuid())
    .bind(sealed)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Takes the waiting secret into use.
pub(crate) async fn confirm(tx: &mut TenantTx, account: AccountId, step: i64, at: Instant) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE authenticator_app SET secret_sealed = pending_sealed, pending_sealed = NULL, confirmed_at = $3, last_step = $2
         WHERE account_id = $1 AND pending_sealed IS NOT NULL",
    )
    .bind(account.uuid())
    .bind(step)
    .bind(at)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Notes the time step of a code that was taken.
pub(crate) async fn take_step(tx: &mut TenantTx, account: AccountId, step: i64) -> Result<(), StoreError> {
    sqlx::query("UPDATE authenticator_app SET last_step = $2 WHERE account_id = $1")
        .bind(account.uuid())
        .bind(step)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Removes the app; `false` where there was none.
pub(crate) async fn delete(tx: &mut TenantTx, account: AccountId) -> Result<bool, StoreError> {
    let deleted = sqlx::query("DELETE FROM authenticator_app WHERE account_id = $1")
        .bind(account.uuid())
        .execute(tx.connection())
        .await?;
    Ok(deleted.rows_affected() == 1)
}
