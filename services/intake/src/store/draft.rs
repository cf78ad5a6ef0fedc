//! Rows of `draft`.

use kernel::{InquiryId, Instant};
use tenancy::{StoreError, TenantTx};
use uuid::Uuid;

use crate::domain::draft::Draft;

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    wrapped_key: Vec<u8>,
    answers_sealed: Vec<u8>,
    expires_at: Instant,
}

impl From<Row> for Draft {
    fn from(row: Row) -> Self {
        Self {
            id: row.id.into(),
            wrapped_key: row.wrapped_key,
            answers_sealed: row.answers_sealed,
            expires_at: row.expires_at,
        }
    }
}

/// Adds a draft, under the keyed hash of its secret.
pub(crate) async fn insert(tx: &mut TenantTx, secret_hash: &[u8], draft: &Draft) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO draft (id, secret_hash, wrapped_key, answers_sealed, expires_at) VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(draft.id.uuid())
    .bind(secret_hash)
    .bind(&draft.wrapped_key)
    .bind(&draft.answers_sealed)
    .bind(draft.expires_at)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The draft of a secret, held until the transaction ends; none that has expired.
pub(crate) async fn lock(tx: &mut TenantTx, secret_hash: &[u8], now: Instant) -> Result<Option<Draft>, StoreError> {
    let row: Option<Row> = sqlx::query_as(
        "SELECT id, wrapped_key, answers_sealed, expires_at FROM draft WHERE secret_hash = $1 AND expires_at > $2 FOR UPDATE",
    )
    .bind(secret_hash)
    .bind(now)
    .fetch_optional(tx.connection())
    .await?;
    Ok(row.map(Draft::from))
}

/// Writes what was answered.
pub(crate) async fn update(tx: &mut TenantTx, draft: &Draft) -> Result<(), StoreError> {
    sqlx::query("UPDATE draft SET answers_sealed = $2, expires_at = $3 WHERE id = $1")
        .bind(draft.id.uuid())
        .bind(&draft.answers_sealed)
        .bind(draft.expires_at)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Takes a draft away that was sent.
pub(crate) async fn delete(tx: &mut TenantTx, id: InquiryId) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM draft WHERE id = $1").bind(id.uuid()).execute(tx.connection()).await?;
    Ok(())
}

/// Takes the draft of a secret away, if there is one; gives which it was.
pub(crate) async fn delete_of(tx: &mut TenantTx, secret_hash: &[u8]) -> Result<Vec<InquiryId>, StoreError> {
    let gone = sqlx::query_scalar("DELETE FROM draft WHERE secret_hash = $1 RETURNING id");
    let ids: Vec<Uuid> = gone.bind(secret_hash).fetch_all(tx.connection()).await?;
    Ok(ids.into_iter().map(InquiryId::from).collect())
}

/// Takes away what has expired; gives which ones those were.
pub(crate) async fn delete_expired(tx: &mut TenantTx, now: Instant) -> Result<Vec<InquiryId>, StoreError> {
    let gone = sqlx::query_scalar("DELETE FROM draft WHERE expires_at <= $1 RETURNING id");
    let ids: Vec<Uuid> = gone.bind(now).fetch_all(tx.connection()).await?;
    Ok(ids.into_iter().map(InquiryId::from).collect())
}
