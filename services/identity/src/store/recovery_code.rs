//! Rows of `recovery_code`.

use kernel::{AccountId, Instant};
use tenancy::{StoreError, TenantTx};

/// Puts a new set in the place of the one before.
pub(crate) async fn replace(tx: &mut TenantTx, account: AccountId, hashes: &[Vec<u8>]) -> Result<(), StoreError> {
    delete(tx, account).await?;
    sqlx::query("INSERT INTO recovery_code (account_id, code_hash) SELECT $1, unnest($2::bytea[])")
        .bind(account.uuid())
        .bind(hashes)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Uses a code up; `false` where it is none of the account's, or was used before.
pub(crate) async fn take(tx: &mut TenantTx, account: AccountId, hash: &[u8], at: Instant) -> Result<bool, StoreError> {
    let taken = sqlx::query(
        "UPDATE recovery_code SET used_at = $3 WHERE account_id = $1 AND code_hash = $2 AND used_at IS NULL",
    );
    let taken = taken.bind(account.uuid()).bind(hash).bind(at).execute(tx.connection()).await?;
    Ok(taken.rows_affected() == 1)
}

/// How many are unused.
pub(crate) async fn count_left(tx: &mut TenantTx, account: AccountId) -> Result<i64, StoreError> {
    let query = sqlx::query_scalar("SELECT count(*) FROM recovery_code WHERE account_id = $1 AND used_at IS NULL");
    Ok(query.bind(account.uuid()).fetch_one(tx.connection()).await?)
}

/// Removes the set.
pub(crate) async fn delete(tx: &mut TenantTx, account: AccountId) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM recovery_code WHERE account_id = $1")
        .bind(account.uuid())
        .execute(tx.connection())
        .await?;
    Ok(())
}
