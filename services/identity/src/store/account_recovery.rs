//! Rows of `account_recovery`.

use kernel::{AccountId, Instant};
use tenancy::{StoreError, TenantTx};

/// Puts a new code in the place of the one before.
pub(crate) async fn replace(
    tx: &mut TenantTx,
    account: AccountId,
    code_hash: &[u8],
    at: Instant,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO account_recovery (account_id, code_hash, made_at) VALUES ($1, $2, $3)
         ON CONFLICT (account_id) DO UPDATE SET code_hash = excluded.code_hash, made_at = excluded.made_at",
    )
    .bind(account.uuid())
    .bind(code_hash)
    .bind(at)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Uses the code up; `false` where it is not the account's.
pub(crate) async fn take(tx: &mut TenantTx, account: AccountId, code_hash: &[u8]) -> Result<bool, StoreError> {
    let taken = sqlx::query("DELETE FROM account_recovery WHERE account_id = $1 AND code_hash = $2");
    let taken = taken.bind(account.uuid()).bind(code_hash).execute(tx.connection()).await?;
    Ok(taken.rows_affected() == 1)
}

/// Removes it.
pub(crate) async fn delete(tx: &mut TenantTx, account: AccountId) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM account_recovery WHERE account_id = $1")
        .bind(account.uuid())
        .execute(tx.connection())
        .await?;
    Ok(())
}
