//! Rows of `message`.

use kernel::{AccountId, InquiryId, Instant, MessageId, codes::InquiryState};
use tenancy::{StoreError, TenantTx};
use uuid::Uuid;

use crate::domain::{message::Message, wait::Wait};

/// As many of the newest are read: more stands on no page.
const MOST: i64 = 500;

/// A message with the name of who wrote it.
#[derive(sqlx::FromRow)]
pub(crate) struct Row {
    pub id: Uuid,
    pub written_by: Option<Uuid>,
    /// Of who works here.
    pub name: Option<String>,
    pub sent_at: Instant,
    pub read_at: Option<Instant>,
    pub body_sealed: Vec<u8>,
    pub translation_sealed: Option<Vec<u8>>,
}

/// Who sees messages.
#[derive(Clone, Copy)]
pub(crate) enum Reader {
    /// What was sent to them, and what they wrote.
    Worker,
    /// All.
    Union,
}

/// Adds a message.
pub(crate) async fn insert(tx: &mut TenantTx, inquiry: InquiryId, message: &Message) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO message (id, inquiry_id, written_by, written_at, sent_at, body_sealed, state_before, waits_since_before,
           in_touch_before)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(message.id.uuid())
    .bind(inquiry.uuid())
    .bind(message.written_by.map(AccountId::uuid))
    .bind(message.written_at)
    .bind(message.sent_at)
    .bind(&message.body_sealed)
    .bind(message.state_before.map(<&str>::from))
    .bind(message.wait_before.and_then(|wait| wait.since))
    .bind(message.wait_before.map(|wait| wait.in_touch_at))
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The messages that a reader sees now, oldest first; what the other side wrote counts as read from now on.
pub(crate) async fn read(
    tx: &mut TenantTx,
    inquiry: InquiryId,
    reader: Reader,
    now: Instant,
) -> Result<Vec<Row>, StoreError> {
    let by_worker = matches!(reader, Reader::Worker);
    // What the reader did not write is read now: `read_at` of such a row is this moment, in the answer already.
    sqlx::query(
        "UPDATE message SET read_at = $2
         WHERE inquiry_id = $1 AND read_at IS NULL AND sent_at <= $2 AND (written_by IS NOT NULL) = $3",
    )
    .bind(inquiry.uuid())
    .bind(now)
    .bind(by_worker)
    .execute(tx.connection())
    .await?;
    let mut rows: Vec<Row> = sqlx::query_as(
        "SELECT message.id, message.written_by, account_name.name, message.sent_at, message.read_at, message.body_sealed,
                message.translation_sealed
         FROM message LEFT JOIN account_name ON account_name.id = message.written_by
         WHERE message.inquiry_id = $1 AND (NOT $3 OR message.sent_at <= $2)
         ORDER BY message.written_at DESC, message.id DESC LIMIT $4",
    )
    .bind(inquiry.uuid())
    .bind(now)
    .bind(by_worker)
    .bind(MOST)
    .fetch_all(tx.connection())
    .await?;
    rows.reverse();
    Ok(rows)
}

/// How many messages of the worker nobody has read.
pub(crate) async fn count_unread(tx: &mut TenantTx, inquiry: InquiryId) -> Result<i64, StoreError> {
    let count = "SELECT count(*) FROM message WHERE inquiry_id = $1 AND read_at IS NULL AND written_by IS NULL";
    Ok(sqlx::query_scalar(count).bind(inquiry.uuid()).fetch_one(tx.connection()).await?)
}

/// A message that was taken back.
pub(crate) struct TakenBack {
    pub written_at: Instant,
    /// When it would have been sent.
    pub sent_at: Instant,
    /// In which state the request was before it, where it moved it.
    pub state_before: Option<InquiryState>,
    /// How long the worker had waited before it.
    pub wait_before: Option<Wait>,
}

/// Takes a message of the union away that nobody can have seen, and the file that it is. `None` where there is no such message
/// (any more).
pub(crate) async fn take_back(
    tx: &mut TenantTx,
    inquiry: InquiryId,
    id: MessageId,
    now: Instant,
) -> Result<Option<TakenBack>, StoreError> {
    type Taken = (Instant, Instant, Option<String>, Option<Instant>, Option<Instant>);
    let taken: Option<Taken> = sqlx::query_as(
        "WITH taken AS (
           DELETE FROM message
           WHERE inquiry_id = $1 AND id = $2 AND written_by IS NOT NULL AND read_at IS NULL AND sent_at > $3
           RETURNING id, written_at, sent_at, state_before, waits_since_before, in_touch_before),
         file_taken AS (DELETE FROM file USING taken WHERE file.message_id = taken.id RETURNING file.id),
         file_to_remove AS (INSERT INTO file_removal (file_id, at) SELECT id, $3 FROM file_taken ON CONFLICT DO NOTHING),
         -- What was written after it was written to somebody who had waited as long.
         passed_on AS (
           UPDATE message SET waits_since_before = taken.waits_since_before, in_touch_before = taken.in_touch_before
           FROM taken WHERE inquiry_id = $1 AND message.in_touch_before = taken.written_at)
         SELECT written_at, sent_at, state_before, waits_since_before, in_touch_before FROM taken",
    )
    .bind(inquiry.uuid())
    .bind(id.uuid())
    .bind(now)
    .fetch_optional(tx.connection())
    .await?;
    let Some((written_at, sent_at, state, since, in_touch_at)) = taken else { return Ok(None) };
    let state = state.map(|code| code.parse().map_err(|_| StoreError::Inconsistent(format!("message {id}"))));
    let wait_before = in_touch_at.map(|in_touch_at| Wait { since, in_touch_at });
    Ok(Some(TakenBack { written_at, sent_at, state_before: state.transpose()?, wait_before }))
}

/// Whether there is such a message.
pub(crate) async fn exists(tx: &mut TenantTx, inquiry: InquiryId, id: MessageId) -> Result<bool, StoreError> {
    let found = sqlx::query_scalar("SELECT EXISTS (SELECT FROM message WHERE inquiry_id = $1 AND id = $2)");
    Ok(found.bind(inquiry.uuid()).bind(id.uuid()).fetch_one(tx.connection()).await?)
}

/// Puts a translation beside a message; `false` where there is no such message.
pub(crate) async fn translate(
    tx: &mut TenantTx,
    inquiry: InquiryId,
    id: MessageId,
    translation_sealed: &[u8],
    by: AccountId,
) -> Result<bool, StoreError> {
    let done =
        sqlx::query("UPDATE message SET translation_sealed = $3, translated_by = $4 WHERE inquiry_id = $1 AND id = $2")
            .bind(inquiry.uuid())
            .bind(id.uuid())
            .bind(translation_sealed)
            .bind(by.uuid())
            .execute(tx.connection())
            .await?;
    Ok(done.rows_affected() == 1)
}
