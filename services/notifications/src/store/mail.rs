//! Rows of `mail`.

use kernel::{AccountId, EventId, InquiryId, Instant, MailId, MailLinkId};
use tenancy::{StoreError, TenantTx};
use uuid::Uuid;

use crate::domain::mail::{Addressee, Leased, Recipient, SAID_ONCE, SealedAddress, Template};

/// What mails to colleagues have in common.
#[derive(Clone, Copy)]
pub(crate) struct NewMails {
    pub event: EventId,
    pub template: Template,
    /// They go before others.
    pub urgent: bool,
}

/// Queues a mail to each account, from a moment on, about what happened at `happened_at`; a second one about the same event to
/// the same person is none.
pub(crate) async fn insert(
    tx: &mut TenantTx,
    new: NewMails,
    mails: &[(AccountId, Instant)],
    happened_at: Instant,
    at: Instant,
    trace_parent: Option<&str>,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO mail (id, event_id, account_id, template, happened_at, queued_at, next_attempt_at, trace_parent, urgent)
         SELECT mail_id, $3, account, $4, $7, $5, goes_at, $6, $9
         FROM unnest($1::uuid[], $2::uuid[], $8::timestamptz[]) AS queued (mail_id, account, goes_at)
         ON CONFLICT (event_id, account_id, template) DO NOTHING",
    )
    .bind(mails.iter().map(|_| MailId::new().uuid()).collect::<Vec<_>>())
    .bind(mails.iter().map(|(account, _)| account.uuid()).collect::<Vec<_>>())
    .bind(new.event.uuid())
    .bind(new.template.code())
    .bind(at)
    .bind(trace_parent)
    .bind(happened_at)
    .bind(mails.iter().map(|(_, goes_at)| *goes_at).collect::<Vec<_>>())
    .bind(new.urgent)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// How long a worker who was told that there is something new is not told so again, in hours: whoever else sees the mails
/// learns as little as can be.
const AGAIN_HOURS: i32 = 12;

/// Queues a mail to the worker of an inquiry, from a moment on, and not a short while after another; none where the worker did
/// not choose that. One that waits already stands for both, and goes no sooner than either may.
pub(crate) async fn insert_for_worker(
    tx: &mut TenantTx,
    event: EventId,
    template: Template,
    inquiry: InquiryId,
    from: Instant,
    at: Instant,
    trace_parent: Option<&str>,
) -> Result<(), StoreError> {
    sqlx::query(
        "WITH waiting AS (
           UPDATE mail SET template = CASE WHEN template = $9 THEN template ELSE $4 END,
                  next_attempt_at = greatest(next_attempt_at, $5)
           WHERE inquiry_id = $3 AND state = 'queued' AND (leased_until IS NULL OR leased_until <= $6) RETURNING id)
         INSERT INTO mail (id, event_id, inquiry_id, template, queued_at, next_attempt_at, trace_parent)
         SELECT $1, $2, id, $4, $6,
                -- One that is queued here is on its way: nobody knows yet whether it went.
                greatest($5, (SELECT max(CASE WHEN state = 'queued' THEN $6 ELSE sent_at END) FROM mail WHERE inquiry_id = $3)
                               + make_interval(hours => $8)), $7
         FROM inquiry_mail_contact WHERE id = $3 AND NOT EXISTS (SELECT FROM waiting)
         ON CONFLICT (event_id, inquiry_id) WHERE inquiry_id IS NOT NULL DO NOTHING",
    )
    .bind(MailId::new().uuid())
    .bind(event.uuid())
    .bind(inquiry.uuid())
    .bind(template.code())
    .bind(from)
    .bind(at)
    .bind(trace_parent)
    .bind(AGAIN_HOURS)
    .bind(Template::WorkerProgress.code())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Where a worker is written to, as it is this moment; `None` where nothing is to be told any more.
pub(crate) async fn worker_address(
    tx: &mut TenantTx,
    inquiry: InquiryId,
    template: Template,
) -> Result<Option<SealedAddress>, StoreError> {
    let row: Option<(Vec<u8>, Vec<u8>, String)> = sqlx::query_as(
        "SELECT wrapped_key, contact_value_sealed, language FROM inquiry_mail_contact WHERE id = $1 AND (unread OR NOT $2)",
    )
    .bind(inquiry.uuid())
    .bind(template == Template::WorkerMessage)
    .fetch_optional(tx.connection())
    .await?;
    row.map(|(wrapped_key, address_sealed, language)| {
        let locale = language.parse().map_err(|_| StoreError::Inconsistent(format!("inquiry {inquiry}")))?;
        Ok(SealedAddress { inquiry, wrapped_key, address_sealed, locale })
    })
    .transpose()
}

/// Queues the mail that a link of identity goes with; none where nobody is at the other end, or it is queued already.
pub(crate) async fn insert_for_link(
    tx: &mut TenantTx,
    event: EventId,
    template: Template,
    link: MailLinkId,
    at: Instant,
    trace_parent: Option<&str>,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO mail (id, event_id, link_id, template, queued_at, next_attempt_at, trace_parent)
         SELECT $1, $2, id, $4, $5, $5, $6 FROM mail_link_contact WHERE id = $3 AND email IS NOT NULL
         ON CONFLICT (event_id, link_id) WHERE link_id IS NOT NULL DO NOTHING",
    )
    .bind(MailId::new().uuid())
    .bind(event.uuid())
    .bind(link.uuid())
    .bind(template.code())
    .bind(at)
    .bind(trace_parent)
    .execute(tx.connection())
    .await?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct LeasedRow {
    id: Uuid,
    template: String,
    attempts: i32,
    queued_at: Instant,
    happened_at: Instant,
    trace_parent: Option<String>,
    link_id: Option<Uuid>,
    account_id: Option<Uuid>,
    inquiry_id: Option<Uuid>,
    email: Option<String>,
    locale: Option<String>,
    handled: bool,
    said: bool,
    waiting: i64,
}

/// Takes the lease of mails that are due, the urgent first; nobody else sends them until it ends. What code of another release
/// queued that this one cannot write waits for that. Of mails of one kind to one person, one of which is enough for a while, one
/// is taken: whether it goes decides about the others.
pub(crate) async fn lease(
    tx: &mut TenantTx,
    now: Instant,
    until: Instant,
    limit: i64,
) -> Result<Vec<Leased>, StoreError> {
    let rows: Vec<LeasedRow> = sqlx::query_as(
        "WITH kind AS (SELECT template, urgent, make_interval(mins => said_for) AS said_for
           FROM unnest($5::text[], $6::boolean[], $7::integer[]) AS kind (template, urgent, said_for)),
         leased AS (
           UPDATE mail SET leased_until = $2, attempts = attempts + 1
           WHERE id IN (
             SELECT id FROM mail AS due
             WHERE state = 'queued' AND next_attempt_at <= $1 AND (leased_until IS NULL OR leased_until <= $1)
               AND template = ANY($4)
               AND NOT EXISTS (
                 SELECT FROM kind JOIN mail AS other ON other.template = kind.template AND other.urgent = kind.urgent
                 WHERE kind.template = due.template AND kind.urgent = due.urgent AND other.account_id = due.account_id
                   AND other.state = 'queued' AND other.next_attempt_at <= $1
                   AND (other.next_attempt_at, other.id) < (due.next_attempt_at, due.id))
             ORDER BY NOT urgent, next_attempt_at LIMIT $3 FOR UPDATE SKIP LOCKED)
           RETURNING id, event_id, account_id, link_id, inquiry_id, template, urgent, attempts, queued_at, happened_at,
                     trace_parent)
         SELECT leased.id, template, attempts, queued_at, coalesce(happened_at, queued_at) AS happened_at, trace_parent,
                link_id, leased.account_id, leased.inquiry_id, coalesce(contact.email, link.email) AS email,
                coalesce(contact.locale, link.locale) AS locale,
                EXISTS (SELECT FROM notice WHERE notice.event_id = leased.event_id AND notice.account_id = leased.account_id
                          AND handled_at IS NOT NULL) AS handled,
                EXISTS (SELECT FROM kind JOIN mail AS before ON before.template = kind.template AND before.urgent = kind.urgent
                        WHERE kind.template = leased.template AND kind.urgent = leased.urgent
                          AND before.account_id = leased.account_id AND before.state = 'sent'
                          AND before.sent_at > $1 - said_for) AS said,
                (SELECT count(*) FROM notice WHERE notice.account_id = leased.account_id AND read_at IS NULL
                   AND handled_at IS NULL) AS waiting
         FROM leased
         LEFT JOIN (SELECT DISTINCT id, email, locale FROM staff_contact) AS contact ON contact.id = leased.account_id
         LEFT JOIN mail_link_contact AS link ON link.id = link_id AND link.expires_at > $1",
    )
    .bind(now)
    .bind(until)
    .bind(limit)
    .bind(Template::all().map(Template::code).collect::<Vec<_>>())
    .bind(SAID_ONCE.map(|kind| kind.template.code()))
    .bind(SAID_ONCE.map(|kind| kind.urgent))
    .bind(SAID_ONCE.map(|kind| kind.minutes))
    .fetch_all(tx.connection())
    .await?;
    rows.into_iter().map(leased).collect()
}

fn leased(row: LeasedRow) -> Result<Leased, StoreError> {
    let inconsistent = || StoreError::Inconsistent(format!("mail {}", row.id));
    let locale = row.locale.map(|tag| tag.parse().map_err(|_| inconsistent())).transpose()?;
    let recipient = match (row.email, row.inquiry_id, locale) {
        (Some(email), _, Some(locale)) => Some(Addressee::Known(Recipient { email, locale })),
        (None, Some(inquiry), _) => Some(Addressee::Worker(inquiry.into())),
        _ => None,
    };
    Ok(Leased {
        id: row.id.into(),
        template: Template::from_code(&row.template).ok_or_else(inconsistent)?,
        attempts: row.attempts,
        queued_at: row.queued_at,
        happened_at: row.happened_at,
        trace_parent: row.trace_parent,
        recipient,
        account: row.account_id.map(AccountId::from),
        waiting: row.waiting,
        needless: row.handled || row.said,
        link: row.link_id.map(MailLinkId::from),
    })
}

/// Notes that the mail server took it.
pub(crate) async fn mark_sent(tx: &mut TenantTx, id: MailId, at: Instant) -> Result<(), StoreError> {
    sqlx::query("UPDATE mail SET state = 'sent', sent_at = $2, leased_until = NULL WHERE id = $1")
        .bind(id.uuid())
        .bind(at)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Notes that it is needed no longer.
pub(crate) async fn mark_dropped(tx: &mut TenantTx, id: MailId) -> Result<(), StoreError> {
    sqlx::query("UPDATE mail SET state = 'dropped', leased_until = NULL WHERE id = $1")
        .bind(id.uuid())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Notes when it is tried again; without a moment it has failed for good.
pub(crate) async fn mark_unsent(
    tx: &mut TenantTx,
    id: MailId,
    next_attempt_at: Option<Instant>,
) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE mail SET state = CASE WHEN $2::timestamptz IS NULL THEN 'failed' ELSE 'queued' END,
                next_attempt_at = coalesce($2, next_attempt_at), leased_until = NULL
         WHERE id = $1",
    )
    .bind(id.uuid())
    .bind(next_attempt_at)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The newest mails, as staff may see them. One that goes to workers with an account alone is left out, and what is sent to an
/// address that is known looks like what is sent to any other: nobody finds out by this list who has an account.
pub(crate) async fn newest(
    tx: &mut TenantTx,
    limit: i64,
) -> Result<Vec<contracts::notifications::Delivery>, StoreError> {
    type Row = (Uuid, String, Option<Uuid>, String, i32, Instant, Option<Instant>);
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT id, CASE template WHEN $3 THEN $4 ELSE template END, account_id, state, attempts, queued_at, sent_at
         FROM mail WHERE template <> $2 AND inquiry_id IS NULL ORDER BY queued_at DESC LIMIT $1",
    )
    .bind(limit)
    .bind(Template::WorkerPasswordReset.code())
    .bind(Template::RegistrationRepeated.code())
    .bind(Template::Registration.code())
    .fetch_all(tx.connection())
    .await?;
    let delivery =
        |(id, template, account_id, state, attempts, queued_at, sent_at): Row| contracts::notifications::Delivery {
            id,
            template,
            account_id,
            state,
            attempts: attempts.unsigned_abs(),
            queued_at,
            sent_at,
        };
    Ok(rows.into_iter().map(delivery).collect())
}
