//! Rows of `sent_draft`.

use kernel::{InquiryId, Instant};
use tenancy::{StoreError, TenantTx};
use uuid::Uuid;

/// Keeps the code of what a draft became.
pub(crate) async fn insert(
    tx: &mut TenantTx,
    inquiry: InquiryId,
    secret_hash: &[u8],
    code_sealed: &[u8],
    expires_at: Instant,
) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO sent_draft (inquiry_id, secret_hash, code_sealed, expires_at) VALUES ($1, $2, $3, $4)")
        .bind(inquiry.uuid())
        .bind(secret_hash)
        .bind(code_sealed)
        .bind(expires_at)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// What the draft of a secret became, and its code.
pub(crate) async fn find(
    tx: &mut TenantTx,
    secret_hash: &[u8],
    now: Instant,
) -> Result<Option<(InquiryId, Vec<u8>)>, StoreError> {
    let found: Option<(Uuid, Vec<u8>)> =
        sqlx::query_as("SELECT inquiry_id, code_sealed FROM sent_draft WHERE secret_hash = $1 AND expires_at > $2")
            .bind(secret_hash)
            .bind(now)
            .fetch_optional(tx.connection())
            .await?;
    Ok(found.map(|(inquiry, code_sealed)| (inquiry.into(), code_sealed)))
}

/// Forgets the code that a draft of this secret led to.
pub(crate) async fn delete_of(tx: &mut TenantTx, secret_hash: &[u8]) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM sent_draft WHERE secret_hash = $1").bind(secret_hash).execute(tx.connection()).await?;
    Ok(())
}

/// Forgets the code of an inquiry: whoever came back with it has it.
pub(crate) async fn delete(tx: &mut TenantTx, inquiry: InquiryId) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM sent_draft WHERE inquiry_id = $1").bind(inquiry.uuid()).execute(tx.connection()).await?;
    Ok(())
}

/// Forgets what is kept no longer.
pub(crate) async fn delete_expired(tx: &mut TenantTx, now: Instant) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM sent_draft WHERE expires_at <= $1").bind(now).execute(tx.connection()).await?;
    Ok(())
}
