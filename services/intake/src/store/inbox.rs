//! Lists of inquiries: rows without words.

use due::Window;
use kernel::{AccountId, Instant, PageRequest, codes::InquiryState};
use tenancy::{StoreError, TenantTx};
use uuid::Uuid;

use super::inquiry::Row;
use crate::domain::{
    filter::{Filter, OfAssignee},
    inquiry::Inquiry,
};

/// The columns of a list. What is sealed stays where it is.
macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT inquiry.id, inquiry.year, inquiry.number, inquiry.version, inquiry.state, inquiry.submitted_at,
                    inquiry.submitter, inquiry.channel, inquiry.language, inquiry.interpreter_needed, inquiry.country_now,
                    inquiry.country_of_origin, inquiry.nationality, inquiry.migration_stage, inquiry.sex, inquiry.age_group,
                    inquiry.marital_status, inquiry.education, inquiry.sector, inquiry.occupation, inquiry.topic,
                    inquiry.action_requested, inquiry.contact_method, inquiry.excluded_unions, inquiry.consent_to_statistics,
                    inquiry.wrapped_key, NULL::bytea AS message_sealed, NULL::bytea AS name_sealed,
                    NULL::bytea AS contact_value_sealed, NULL::bytea AS safe_times_sealed,
                    NULL::bytea AS in_danger_now_sealed, NULL::bytea AS action_chosen_sealed,
                    NULL::bytea AS particulars_sealed, inquiry.mail_allowed, inquiry.verify_result, inquiry.verify_method, inquiry.verified_at,
                    inquiry.verified_by, NULL::bytea AS verify_note_sealed, inquiry.assignee,
                    (SELECT name FROM case_worker WHERE id = inquiry.assignee LIMIT 1) AS assignee_name,
                    inquiry.duplicate_of, NULL::integer AS duplicate_of_year, NULL::bigint AS duplicate_of_number,
                    EXISTS (SELECT FROM inquiry_term AS own JOIN inquiry_term AS other
                              ON other.term_hash = own.term_hash AND other.field = 'contact' AND other.inquiry_id <> inquiry.id
                            WHERE own.inquiry_id = inquiry.id AND own.field = 'contact') AS likely_duplicate,
                    EXISTS (SELECT FROM message
                            WHERE inquiry_id = inquiry.id AND read_at IS NULL AND written_by IS NULL) AS unread,
                    inquiry.waits_since, inquiry.in_touch_at, inquiry.due_level, inquiry.due_at ",
            $rest
        )
    };
}

/// A page of inquiries, the urgent first, then the oldest, and one row more to tell whether there is another page.
pub(crate) async fn list(
    tx: &mut TenantTx,
    filter: &Filter,
    page: PageRequest,
    now: Instant,
) -> Result<Vec<Inquiry>, StoreError> {
    let (due_after, due_until) = filter.due.map(|window| window.bounds(now)).unzip();
    let (nobodys, account) = match filter.assignee {
        None => (false, None),
        Some(OfAssignee::Nobody) => (true, None),
        Some(OfAssignee::Account(account)) => (false, Some(account.uuid())),
    };
    let rows: Vec<Row> = sqlx::query_as(select!(
        "FROM inquiry
         WHERE ($1::text[] IS NULL OR state = ANY($1))
           AND ($2::boolean IS NULL OR (NOT urgent, submitted_at, id) > ($2, $3, $4))
           AND (NOT $6 OR id IN (SELECT inquiry_id FROM message WHERE read_at IS NULL AND written_by IS NULL))
           AND (NOT $7 OR assignee IS NULL OR assignee NOT IN (SELECT id FROM case_worker))
           AND ($8::uuid IS NULL OR assignee = $8)
           AND ($9::text IS NULL OR country_now = $9)
           AND ($10::text IS NULL OR country_of_origin = $10)
           AND ($11::text IS NULL OR topic = $11)
           AND ($12::text IS NULL OR language = $12)
           AND (NOT $13 OR urgent)
           AND ($14::timestamptz IS NULL OR due_at > $14)
           AND ($15::timestamptz IS NULL OR due_at <= $15)
         ORDER BY NOT urgent, submitted_at, id LIMIT $5"
    ))
    .bind(filter.states.as_ref().map(|states| states.iter().map(|state| <&str>::from(*state)).collect::<Vec<_>>()))
    .bind(page.after.map(|cursor| cursor.behind))
    .bind(page.after.map(|cursor| cursor.at))
    .bind(page.after.map(|cursor| cursor.id))
    .bind(i64::from(page.limit) + 1)
    .bind(filter.unread)
    .bind(nobodys)
    .bind(account)
    .bind(filter.country_now.as_ref().map(|country| country.code()))
    .bind(filter.country_of_origin.as_ref().map(|country| country.code()))
    .bind(filter.topic.map(<&str>::from))
    .bind(filter.language.map(|language| language.tag()))
    .bind(filter.urgent)
    .bind(due_after.flatten())
    .bind(due_until)
    .fetch_all(tx.connection())
    .await?;
    rows.into_iter().map(Inquiry::try_from).collect()
}

/// How many there are in a state, and how many of those are urgent.
pub(crate) async fn count(tx: &mut TenantTx) -> Result<Vec<(String, i64, i64)>, StoreError> {
    let counts = sqlx::query_as(
        "SELECT state, count(*), count(*) FILTER (WHERE urgent) FROM inquiry GROUP BY state ORDER BY state",
    );
    Ok(counts.fetch_all(tx.connection()).await?)
}

/// What waits, in figures.
#[derive(sqlx::FromRow)]
pub(crate) struct Waiting {
    /// How many have something unread.
    pub unread: i64,
    /// Of those that wait for contact, how many nobody works on.
    pub unassigned: i64,
    /// Of those that are open, how many this person works on.
    pub mine: i64,
    pub overdue: i64,
    pub stalled: i64,
    pub due_this_week: i64,
}

/// Counts what waits, for somebody.
pub(crate) async fn count_waiting(
    tx: &mut TenantTx,
    reader: Option<AccountId>,
    now: Instant,
) -> Result<Waiting, StoreError> {
    let counts = sqlx::query_as(
        "SELECT (SELECT count(DISTINCT inquiry_id) FROM message WHERE read_at IS NULL AND written_by IS NULL) AS unread,
                count(*) FILTER (WHERE state = ANY($3) AND (assignee IS NULL OR assignee NOT IN (SELECT id FROM case_worker)))
                  AS unassigned,
                count(*) FILTER (WHERE assignee = $2) AS mine,
                (SELECT count(*) FROM inquiry WHERE due_at <= $4) AS overdue,
                (SELECT count(*) FROM inquiry WHERE due_at <= $5) AS stalled,
                (SELECT count(*) FROM inquiry WHERE due_at > $4 AND due_at <= $6) AS due_this_week
         FROM inquiry WHERE state = ANY($1)",
    )
    .bind(InquiryState::OPEN.map(<&str>::from))
    .bind(reader.map(AccountId::uuid))
    .bind(InquiryState::WAITING.map(<&str>::from))
    .bind(Window::Overdue.bounds(now).1)
    .bind(Window::Stalled.bounds(now).1)
    .bind(Window::Week.bounds(now).1)
    .fetch_one(tx.connection())
    .await?;
    Ok(counts)
}

/// Inquiries by their ids, the newest first.
pub(crate) async fn of_ids(tx: &mut TenantTx, ids: &[Uuid]) -> Result<Vec<Inquiry>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(select!("FROM inquiry WHERE id = ANY($1) ORDER BY submitted_at DESC, id DESC"))
        .bind(ids)
        .fetch_all(tx.connection())
        .await?;
    rows.into_iter().map(Inquiry::try_from).collect()
}

/// Notes that somebody has an inquiry open, and gives the names of others who opened it since `since`.
pub(crate) async fn note_reader(
    tx: &mut TenantTx,
    inquiry: kernel::InquiryId,
    reader: AccountId,
    now: Instant,
    since: Instant,
) -> Result<Vec<String>, StoreError> {
    let names = sqlx::query_scalar(
        "WITH noted AS (
           INSERT INTO inquiry_reader (inquiry_id, account_id, at) VALUES ($1, $2, $3)
           ON CONFLICT (inquiry_id, account_id) DO UPDATE SET at = excluded.at)
         SELECT name FROM inquiry_reader JOIN account_name ON account_name.id = account_id
         WHERE inquiry_id = $1 AND account_id <> $2 AND at > $4 ORDER BY at DESC LIMIT 5",
    )
    .bind(inquiry.uuid())
    .bind(reader.uuid())
    .bind(now)
    .bind(since)
    .fetch_all(tx.connection())
    .await?;
    Ok(names)
}

/// Forgets who had what open until then.
pub(crate) async fn forget_readers(tx: &mut TenantTx, until: Instant) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM inquiry_reader WHERE at < $1").bind(until).execute(tx.connection()).await?;
    Ok(())
}
