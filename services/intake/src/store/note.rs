//! Rows of `note`.

use kernel::{AccountId, InquiryId, Instant, NoteId};
use tenancy::{StoreError, TenantTx};
use uuid::Uuid;

/// As many of the newest are read: more stands on no page.
const MOST: i64 = 500;

/// A note with the name of who wrote it.
#[derive(sqlx::FromRow)]
pub(crate) struct Row {
    pub id: Uuid,
    pub name: Option<String>,
    pub written_at: Instant,
    pub body_sealed: Vec<u8>,
}

/// Adds a note.
pub(crate) async fn insert(
    tx: &mut TenantTx,
    inquiry: InquiryId,
    id: NoteId,
    by: AccountId,
    at: Instant,
    body_sealed: &[u8],
) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO note (id, inquiry_id, written_by, written_at, body_sealed) VALUES ($1, $2, $3, $4, $5)")
        .bind(id.uuid())
        .bind(inquiry.uuid())
        .bind(by.uuid())
        .bind(at)
        .bind(body_sealed)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// The notes on an inquiry, oldest first.
pub(crate) async fn list(tx: &mut TenantTx, inquiry: InquiryId) -> Result<Vec<Row>, StoreError> {
    let mut rows: Vec<Row> = sqlx::query_as(
        "SELECT note.id, account_name.name, note.written_at, note.body_sealed
         FROM note LEFT JOIN account_name ON account_name.id = note.written_by
         WHERE note.inquiry_id = $1 ORDER BY note.written_at DESC, note.id DESC LIMIT $2",
    )
    .bind(inquiry.uuid())
    .bind(MOST)
    .fetch_all(tx.connection())
    .await?;
    rows.reverse();
    Ok(rows)
}
