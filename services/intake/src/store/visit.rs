//! Rows of `visit`.

use kernel::{InquiryId, Instant};
use tenancy::{StoreError, TenantTx};
use uuid::Uuid;

/// Begins a visit, under the keyed hash of its secret.
pub(crate) async fn insert(
    tx: &mut TenantTx,
    secret_hash: &[u8],
    inquiry: InquiryId,
    expires_at: Instant,
    ends_at: Instant,
) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO visit (secret_hash, inquiry_id, expires_at, ends_at) VALUES ($1, $2, $3, $4)")
        .bind(secret_hash)
        .bind(inquiry.uuid())
        .bind(expires_at)
        .bind(ends_at)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// The inquiry of a visit that goes on, until `expires_at` from now on or its end, and until when that is; `None` where it is
/// over.
pub(crate) async fn go_on(
    tx: &mut TenantTx,
    secret_hash: &[u8],
    now: Instant,
    expires_at: Instant,
) -> Result<Option<(InquiryId, Instant)>, StoreError> {
    let visit: Option<(Uuid, Instant)> = sqlx::query_as(
        "UPDATE visit SET expires_at = least($3, ends_at) WHERE secret_hash = $1 AND expires_at > $2
         RETURNING inquiry_id, expires_at",
    )
    .bind(secret_hash)
    .bind(now)
    .bind(expires_at)
    .fetch_optional(tx.connection())
    .await?;
    Ok(visit.map(|(inquiry, expires_at)| (inquiry.into(), expires_at)))
}

/// Ends a visit, if there is one.
pub(crate) async fn delete(tx: &mut TenantTx, secret_hash: &[u8]) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM visit WHERE secret_hash = $1").bind(secret_hash).execute(tx.connection()).await?;
    Ok(())
}

/// Takes away what is over.
pub(crate) async fn delete_expired(tx: &mut TenantTx, now: Instant) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM visit WHERE expires_at <= $1").bind(now).execute(tx.connection()).await?;
    Ok(())
}
