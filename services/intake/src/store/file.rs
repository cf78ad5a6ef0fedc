//! Rows of `file`, of its pieces, and of what has still to be taken away.

use kernel::{AccountId, FileId, InquiryId, Instant, MessageId, codes::CodeList};
use tenancy::{StoreError, TenantTx};
use uuid::Uuid;

use crate::domain::file::{Added, File, Kept};

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    inquiry_id: Uuid,
    message_id: Option<Uuid>,
    added_at: Instant,
    sent_bytes: Option<i64>,
    received_bytes: i64,
    kind: Option<String>,
    media_type: Option<String>,
    kept_bytes: Option<i64>,
    seconds: Option<i32>,
    about_sealed: Vec<u8>,
    added_by: Option<Uuid>,
    added_by_name: Option<String>,
    goes_to: Option<String>,
    added_key: Option<Uuid>,
}

impl TryFrom<Row> for File {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let inconsistent = || StoreError::Inconsistent(format!("file {}", row.id));
        let kept = match (&row.kind, &row.media_type, row.kept_bytes) {
            (Some(kind), Some(media_type), Some(bytes)) => Some(Kept {
                kind: CodeList::from_code(kind).ok_or_else(inconsistent)?,
                media_type: files::MediaType::from_text(media_type).ok_or_else(inconsistent)?,
                bytes: bytes.unsigned_abs(),
                seconds: row.seconds.map(i32::unsigned_abs),
            }),
            _ => None,
        };
        let added = match (row.added_by, &row.goes_to) {
            (Some(by), Some(to)) => Some(Added {
                by: by.into(),
                name: row.added_by_name,
                to: CodeList::from_code(to).ok_or_else(inconsistent)?,
                key: row.added_key,
            }),
            _ => None,
        };
        Ok(Self {
            id: row.id.into(),
            inquiry: row.inquiry_id.into(),
            added_at: row.added_at,
            sent_bytes: row.sent_bytes.map(i64::unsigned_abs),
            received_bytes: row.received_bytes.unsigned_abs(),
            kept,
            about_sealed: row.about_sealed,
            added,
        })
    }
}

/// Begins a file.
pub(crate) async fn insert(tx: &mut TenantTx, file: &File) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO file (id, inquiry_id, added_at, sent_bytes, about_sealed, added_by, goes_to, added_key)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(file.id.uuid())
    .bind(file.inquiry.uuid())
    .bind(file.added_at)
    .bind(file.sent_bytes.map(u64::cast_signed))
    .bind(&file.about_sealed)
    .bind(file.added.as_ref().map(|added| added.by.uuid()))
    .bind(file.added.as_ref().map(|added| added.to.code()))
    .bind(file.added.as_ref().and_then(|added| added.key))
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// A file of an inquiry or of its draft that this colleague added, or that the worker attached, held until the transaction ends:
/// nobody goes on with what somebody else has begun.
pub(crate) async fn lock(
    tx: &mut TenantTx,
    inquiry: InquiryId,
    id: FileId,
    by: Option<AccountId>,
) -> Result<Option<File>, StoreError> {
    let row: Option<Row> = sqlx::query_as(
        "SELECT file.id, inquiry_id, message_id, added_at, sent_bytes, received_bytes, kind, media_type, kept_bytes, seconds,
                about_sealed, added_by, account_name.name AS added_by_name, goes_to, added_key
         FROM file LEFT JOIN account_name ON account_name.id = file.added_by
         WHERE file.id = $2 AND inquiry_id = $1 AND added_by IS NOT DISTINCT FROM $3 FOR UPDATE OF file",
    )
    .bind(inquiry.uuid())
    .bind(id.uuid())
    .bind(by.map(AccountId::uuid))
    .fetch_optional(tx.connection())
    .await?;
    row.map(File::try_from).transpose()
}

/// All files of an inquiry or of its draft, each with the message that it is, oldest first.
pub(crate) async fn list(tx: &mut TenantTx, inquiry: InquiryId) -> Result<Vec<(Option<MessageId>, File)>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT file.id, inquiry_id, message_id, added_at, sent_bytes, received_bytes, kind, media_type, kept_bytes, seconds,
                about_sealed, added_by, account_name.name AS added_by_name, goes_to, added_key
         FROM file LEFT JOIN account_name ON account_name.id = file.added_by
         WHERE inquiry_id = $1 ORDER BY added_at, file.id",
    )
    .bind(inquiry.uuid())
    .fetch_all(tx.connection())
    .await?;
    rows.into_iter().map(|row| Ok((row.message_id.map(MessageId::from), File::try_from(row)?))).collect()
}

/// How many files an inquiry or its draft has: of the worker, or of colleagues. Of what colleagues have not finished, which
/// nobody sees, only what was begun after `since` counts.
pub(crate) async fn count(
    tx: &mut TenantTx,
    inquiry: InquiryId,
    of_staff: bool,
    since: Instant,
) -> Result<i64, StoreError> {
    let count = sqlx::query_scalar(
        "SELECT count(*) FROM file
         WHERE inquiry_id = $1 AND (added_by IS NOT NULL) = $2 AND (NOT $2 OR kind IS NOT NULL OR added_at > $3)",
    );
    Ok(count.bind(inquiry.uuid()).bind(of_staff).bind(since).fetch_one(tx.connection()).await?)
}

/// The file that was kept when a colleague sent the same form before.
pub(crate) async fn kept_before(tx: &mut TenantTx, file: &File) -> Result<Option<FileId>, StoreError> {
    let Some(added) = &file.added else { return Ok(None) };
    let id: Option<Uuid> = sqlx::query_scalar(
        "SELECT id FROM file
         WHERE inquiry_id = $1 AND added_by = $2 AND added_key = $3 AND kind IS NOT NULL AND id <> $4",
    )
    .bind(file.inquiry.uuid())
    .bind(added.by.uuid())
    .bind(added.key)
    .bind(file.id.uuid())
    .fetch_optional(tx.connection())
    .await?;
    Ok(id.map(FileId::from))
}

/// A file that a colleague put on record, whoever it was, held until the transaction ends.
pub(crate) async fn is_on_record(tx: &mut TenantTx, inquiry: InquiryId, id: FileId) -> Result<bool, StoreError> {
    let found = sqlx::query(
        "SELECT 1 FROM file WHERE id = $2 AND inquiry_id = $1 AND goes_to = 'record' AND kind IS NOT NULL FOR UPDATE",
    );
    Ok(found.bind(inquiry.uuid()).bind(id.uuid()).execute(tx.connection()).await?.rows_affected() == 1)
}

/// Whether a message of the union that the worker may see by now holds this file.
pub(crate) async fn is_sent_to_worker(
    tx: &mut TenantTx,
    inquiry: InquiryId,
    id: FileId,
    now: Instant,
) -> Result<bool, StoreError> {
    let found = sqlx::query_scalar(
        "SELECT EXISTS (SELECT FROM file JOIN message ON message.id = file.message_id
           WHERE file.id = $2 AND file.inquiry_id = $1 AND message.inquiry_id = $1
             AND message.written_by IS NOT NULL AND message.sent_at <= $3)",
    );
    Ok(found.bind(inquiry.uuid()).bind(id.uuid()).bind(now).fetch_one(tx.connection()).await?)
}

/// How many bytes files take: of the organisation, and of its drafts alone.
pub(crate) struct Room {
    pub all: i64,
    pub of_drafts: i64,
}

/// How much room is taken by what is here.
pub(crate) async fn room(tx: &mut TenantTx) -> Result<Room, StoreError> {
    let (all, of_drafts): (i64, i64) = sqlx::query_as(
        "SELECT coalesce(sum(coalesce(kept_bytes, received_bytes)), 0)::bigint,
                coalesce(sum(coalesce(kept_bytes, received_bytes)) FILTER (WHERE draft.id IS NOT NULL), 0)::bigint
         FROM file LEFT JOIN draft ON draft.id = file.inquiry_id",
    )
    .fetch_one(tx.connection())
    .await?;
    Ok(Room { all, of_drafts })
}

/// Adds a piece where the file ends.
pub(crate) async fn append(tx: &mut TenantTx, file: &File, sealed: &[u8], bytes: u64) -> Result<(), StoreError> {
    sqlx::query(
        "WITH piece AS (INSERT INTO file_piece (file_id, position, sealed) VALUES ($1, $2, $3))
         UPDATE file SET received_bytes = received_bytes + $4 WHERE id = $1",
    )
    .bind(file.id.uuid())
    .bind(file.received_bytes.cast_signed())
    .bind(sealed)
    .bind(bytes.cast_signed())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// All of a file is here, also where it was not said how much that is.
pub(crate) async fn end(tx: &mut TenantTx, id: FileId) -> Result<(), StoreError> {
    sqlx::query("UPDATE file SET sent_bytes = nullif(received_bytes, 0) WHERE id = $1 AND sent_bytes IS NULL")
        .bind(id.uuid())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// The pieces of a file in their order, each with where it begins.
pub(crate) async fn pieces(tx: &mut TenantTx, id: FileId) -> Result<Vec<(u64, Vec<u8>)>, StoreError> {
    let pieces: Vec<(i64, Vec<u8>)> =
        sqlx::query_as("SELECT position, sealed FROM file_piece WHERE file_id = $1 ORDER BY position")
            .bind(id.uuid())
            .fetch_all(tx.connection())
            .await?;
    Ok(pieces.into_iter().map(|(position, sealed)| (position.unsigned_abs(), sealed)).collect())
}

/// Writes down that a file is kept, as a message or with the form; its pieces go.
pub(crate) async fn keep(
    tx: &mut TenantTx,
    file: &File,
    kept: &Kept,
    message: Option<MessageId>,
) -> Result<(), StoreError> {
    sqlx::query(
        "WITH put_together AS (DELETE FROM file_piece WHERE file_id = $1)
         UPDATE file SET kind = $2, media_type = $3, kept_bytes = $4, seconds = $5, about_sealed = $6, message_id = $7
         WHERE id = $1",
    )
    .bind(file.id.uuid())
    .bind(kept.kind.code())
    .bind(kept.media_type.text())
    .bind(kept.bytes.cast_signed())
    .bind(kept.seconds.and_then(|seconds| i32::try_from(seconds).ok()))
    .bind(&file.about_sealed)
    .bind(message.map(MessageId::uuid))
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Takes a file away.
pub(crate) async fn remove(tx: &mut TenantTx, id: FileId, now: Instant) -> Result<(), StoreError> {
    sqlx::query(
        "WITH gone AS (DELETE FROM file WHERE id = $1 RETURNING id)
         INSERT INTO file_removal (file_id, at) SELECT id, $2 FROM gone ON CONFLICT DO NOTHING",
    )
    .bind(id.uuid())
    .bind(now)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Takes all files of an inquiry or of its draft away.
pub(crate) async fn remove_all(tx: &mut TenantTx, inquiries: &[InquiryId], now: Instant) -> Result<(), StoreError> {
    if inquiries.is_empty() {
        return Ok(());
    }
    let ids: Vec<Uuid> = inquiries.iter().map(|id| id.uuid()).collect();
    sqlx::query(
        "WITH gone AS (DELETE FROM file WHERE inquiry_id = ANY($1) RETURNING id)
         INSERT INTO file_removal (file_id, at) SELECT id, $2 FROM gone ON CONFLICT DO NOTHING",
    )
    .bind(ids)
    .bind(now)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Takes those of an inquiry away that did not come wholly, and were begun before `before`.
pub(crate) async fn remove_unfinished(
    tx: &mut TenantTx,
    inquiry: Option<InquiryId>,
    before: Instant,
    now: Instant,
) -> Result<(), StoreError> {
    sqlx::query(
        "WITH gone AS (DELETE FROM file WHERE kind IS NULL AND added_at <= $2 AND ($1 IS NULL OR inquiry_id = $1)
                       RETURNING id)
         INSERT INTO file_removal (file_id, at) SELECT id, $3 FROM gone ON CONFLICT DO NOTHING",
    )
    .bind(inquiry.map(InquiryId::uuid))
    .bind(before)
    .bind(now)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The content of a file has still to be taken away: it was written while the file went.
pub(crate) async fn remember_removal(tx: &mut TenantTx, id: FileId, now: Instant) -> Result<(), StoreError> {
    let written = "INSERT INTO file_removal (file_id, at) VALUES ($1, $2) ON CONFLICT (file_id) DO UPDATE SET at = $2";
    sqlx::query(written).bind(id.uuid()).bind(now).execute(tx.connection()).await?;
    Ok(())
}

/// The files whose content has to be taken away, from one of them on.
pub(crate) async fn removals(tx: &mut TenantTx, after: Uuid, most: i64) -> Result<Vec<FileId>, StoreError> {
    let ids: Vec<Uuid> =
        sqlx::query_scalar("SELECT file_id FROM file_removal WHERE file_id > $1 ORDER BY file_id LIMIT $2")
            .bind(after)
            .bind(most)
            .fetch_all(tx.connection())
            .await?;
    Ok(ids.into_iter().map(FileId::from).collect())
}

/// Their content is gone. What went not long ago is looked for once more: it may still have been on its way there.
pub(crate) async fn removed(tx: &mut TenantTx, ids: &[FileId], before: Instant) -> Result<(), StoreError> {
    let ids: Vec<Uuid> = ids.iter().map(|id| id.uuid()).collect();
    let done = "DELETE FROM file_removal WHERE file_id = ANY($1) AND at <= $2";
    sqlx::query(done).bind(ids).bind(before).execute(tx.connection()).await?;
    Ok(())
}
