//! Rows of `notice`, and intake's published view `inquiry_desk`.

use contracts::notifications::Notice;
use kernel::{
    AccountId, Cursor, EventId, InquiryId, Instant, NoticeId, PageRequest, Reference, ReferenceKind,
    codes::{CodeList, NoticeKind},
};
use tenancy::{StoreError, TenantTx};
use uuid::Uuid;

use crate::domain::notice::{About, News};

/// Who works on an inquiry, and whether it is urgent.
#[derive(Clone, Debug)]
pub(crate) struct Desk {
    pub urgent: bool,
    /// Whether a complaint was made of it: then others may not read it.
    pub is_case: bool,
    /// Whether it waits for somebody who makes contact.
    pub waiting: bool,
    /// Who took it, or the team of the case that it became; nobody, where nobody did.
    pub people: Vec<AccountId>,
}

/// Whose an inquiry is.
pub(crate) async fn desk_of(tx: &mut TenantTx, inquiry: InquiryId) -> Result<Option<Desk>, StoreError> {
    let row: Option<(bool, bool, bool, Vec<Uuid>)> =
        sqlx::query_as("SELECT urgent, is_case, waiting, people FROM inquiry_desk WHERE id = $1")
            .bind(inquiry.uuid())
            .fetch_optional(tx.connection())
            .await?;
    Ok(row.map(|(urgent, is_case, waiting, people)| Desk {
        urgent,
        is_case,
        waiting,
        people: people.into_iter().map(AccountId::from).collect(),
    }))
}

/// Notes it for each of them; what an event said to somebody it says once.
pub(crate) async fn insert(
    tx: &mut TenantTx,
    event: EventId,
    news: News,
    accounts: &[AccountId],
    at: Instant,
) -> Result<(), StoreError> {
    let (inquiry, case) = ids(news.about);
    sqlx::query(
        "INSERT INTO notice (id, event_id, account_id, kind, inquiry_id, case_id, at)
         SELECT notice_id, $3, account, $4, $5, $6, $7 FROM unnest($1::uuid[], $2::uuid[]) AS told (notice_id, account)
         ON CONFLICT (event_id, account_id) DO NOTHING",
    )
    .bind(accounts.iter().map(|_| NoticeId::new().uuid()).collect::<Vec<_>>())
    .bind(accounts.iter().map(|account| account.uuid()).collect::<Vec<_>>())
    .bind(event.uuid())
    .bind(news.kind.code())
    .bind(inquiry)
    .bind(case)
    .bind(at)
    .execute(tx.connection())
    .await?;
    Ok(())
}

fn ids(about: About) -> (Option<Uuid>, Option<Uuid>) {
    match about {
        About::Inquiry(id) => (Some(id.uuid()), None),
        About::Case(id) => (None, Some(id.uuid())),
    }
}

/// Somebody had done at `done_at` what these notices ask for: mails about them that wait do not go any more. What came after it
/// still asks: events may be handled in another order than they happened.
pub(crate) async fn settle(
    tx: &mut TenantTx,
    about: About,
    kinds: &[NoticeKind],
    done_at: Instant,
    now: Instant,
) -> Result<(), StoreError> {
    let (inquiry, case) = ids(about);
    sqlx::query(
        "WITH settled AS (
           UPDATE notice SET handled_at = $3
           WHERE (inquiry_id = $1 OR case_id = $4) AND kind = ANY($2) AND handled_at IS NULL AND at <= $5
           RETURNING event_id, account_id)
         UPDATE mail SET state = 'dropped' FROM settled
         WHERE mail.event_id = settled.event_id AND mail.account_id = settled.account_id AND mail.state = 'queued'
           AND (mail.leased_until IS NULL OR mail.leased_until <= $3)",
    )
    .bind(inquiry)
    .bind(kinds.iter().map(|kind| kind.code()).collect::<Vec<_>>())
    .bind(now)
    .bind(case)
    .bind(done_at)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// How many somebody has not opened, of what nobody has done.
pub(crate) async fn count_waiting(tx: &mut TenantTx, account: AccountId) -> Result<i64, StoreError> {
    let count = "SELECT count(*) FROM notice WHERE account_id = $1 AND read_at IS NULL AND handled_at IS NULL";
    Ok(sqlx::query_scalar(count).bind(account.uuid()).fetch_one(tx.connection()).await?)
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    kind: String,
    inquiry_id: Option<Uuid>,
    case_id: Option<Uuid>,
    at: Instant,
    read_at: Option<Instant>,
    handled_at: Option<Instant>,
    year: Option<i32>,
    number: Option<i64>,
}

impl From<Row> for Notice {
    fn from(row: Row) -> Self {
        let named = |(year, number)| Reference { kind: ReferenceKind::Inquiry, year, number }.to_string();
        Notice {
            id: row.id,
            kind: row.kind,
            inquiry_id: row.inquiry_id,
            reference: row.year.zip(row.number).map(named),
            case_id: row.case_id,
            at: row.at,
            read: row.read_at.is_some(),
            handled: row.handled_at.is_some(),
        }
    }
}

/// What somebody was told of, the newest first, and one more to tell whether there is another page.
pub(crate) async fn list(tx: &mut TenantTx, account: AccountId, page: PageRequest) -> Result<Vec<Notice>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT notice.id, kind, inquiry_id, case_id, at, read_at, handled_at, year, number
         FROM notice LEFT JOIN inquiry_desk AS desk ON desk.id = inquiry_id
         WHERE account_id = $1 AND ($2::timestamptz IS NULL OR (at, notice.id) < ($2, $3))
         ORDER BY at DESC, notice.id DESC LIMIT $4",
    )
    .bind(account.uuid())
    .bind(page.after.map(|cursor: Cursor| cursor.at))
    .bind(page.after.map(|cursor| cursor.id))
    .bind(i64::from(page.limit) + 1)
    .fetch_all(tx.connection())
    .await?;
    Ok(rows.into_iter().map(Notice::from).collect())
}

/// Somebody opens one of theirs; `None` where it is none of theirs.
pub(crate) async fn read_one(
    tx: &mut TenantTx,
    account: AccountId,
    id: NoticeId,
    now: Instant,
) -> Result<Option<Notice>, StoreError> {
    let row: Option<Row> = sqlx::query_as(
        "UPDATE notice SET read_at = coalesce(read_at, $3) WHERE id = $1 AND account_id = $2
         RETURNING id, kind, inquiry_id, case_id, at, read_at, handled_at, NULL::integer AS year, NULL::bigint AS number",
    )
    .bind(id.uuid())
    .bind(account.uuid())
    .bind(now)
    .fetch_optional(tx.connection())
    .await?;
    Ok(row.map(Notice::from))
}

/// Somebody has seen all that was told until one of them.
pub(crate) async fn read_until(
    tx: &mut TenantTx,
    account: AccountId,
    last: NoticeId,
    now: Instant,
) -> Result<(), StoreError> {
    sqlx::query("UPDATE notice SET read_at = $3 WHERE account_id = $1 AND read_at IS NULL AND id <= $2")
        .bind(account.uuid())
        .bind(last.uuid())
        .bind(now)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Who was erased leaves no diary: what people were told of the request goes, and that its worker was written to. That it was taken
/// back is still said.
pub(crate) async fn forget_inquiry(tx: &mut TenantTx, inquiry: InquiryId) -> Result<(), StoreError> {
    sqlx::query(
        "WITH mails AS (DELETE FROM mail WHERE inquiry_id = $1)
         DELETE FROM notice WHERE inquiry_id = $1 AND kind <> $2",
    )
    .bind(inquiry.uuid())
    .bind(NoticeKind::Withdrawn.code())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Forgets what is so old that nobody looks for it.
pub(crate) async fn delete_old(tx: &mut TenantTx, before: Instant) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM notice WHERE at < $1").bind(before).execute(tx.connection()).await?;
    Ok(())
}
