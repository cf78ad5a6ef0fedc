//! Rows of `mail`.

use kernel::{AccountId, EventId, InquiryId, Instant, MailId, MailLinkId};
use tenancy::{StoreError, TenantTx};
use uuid::Uuid;

use crate::domain::mail::{Addressee, Leased, Recipient, SealedAddress, Template};

/// Queues a mail to each account, from a moment on, about what happened at `happened_at`; a second one about the same event to
/// the same person is none.
pub(crate) async fn insert(
    tx: &mut TenantTx,
    event: EventId,
    template: Template,
    mails: &[(AccountId, Instant)],
    happened_at: Instant,
    at: Instant,
    trace_parent: Option<&str>,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO mail (id, event_id, account_id, template, happened_at, queued_at, next_attempt_at, trace_parent)
         SELECT mail_id, $3, account, $4, $7, $5, goes_at, $6
         FROM unnest($1::uuid[], $2::uuid[], $8::timestamptz[]) AS queued (mail_id, account, goes_at)
         ON CONFLICT (event_id, account_id, template) DO NOTHING",
    )
    .bind(mails.iter().map(|_| MailId::new().uuid()).collect::<Vec<_>>())
    .bind(mails.iter().map(|(account, _)| account.uuid()).collect::<Vec<_>>())
    .bind(event.uuid())
    .bind(template.code())
    .bind(at)
    .bind(trace_parent)
    .bind(happened_at)
    .bind(mails.iter().map(|(_, goes_at)| *goes_at).collect::<Vec<_>>())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// How long a worker who was told that there is something new is not told so again, in hours: whoever else sees the mails
/// learns as little as can be.
const AGAIN_HOURS: i32 = 12;

/// Queues a mail to the worker of an inquiry, from a moment on, and not a short while after another; none where the worker did
/// not choose that, or one waits already.
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
        "INSERT INTO mail (id, event_id, inquiry_id, template, queued_at, next_attempt_at, trace_parent)
         SELECT $1, $2, id, $4, $6,
                greatest($5, (SELECT max(sent_at) FROM mail WHERE inquiry_id = $3) + make_interval(hours => $8)), $7
         FROM inquiry_mail_contact
         WHERE id = $3 AND NOT EXISTS (SELECT FROM mail WHERE inquiry_id = $3 AND state = 'queued')
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
    .execute(tx.connection())
    .await?;
    Ok(())
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
    wrapped_key: Option<Vec<u8>>,
    contact_value_sealed: Option<Vec<u8>>,
    waiting: i64,
}

/// Takes the lease of mails that are due; nobody else sends them until it ends.
pub(crate) async fn lease(
    tx: &mut TenantTx,
    now: Instant,
    until: Instant,
    limit: i64,
) -> Result<Vec<Leased>, StoreError> {
    let rows: Vec<LeasedRow> = sqlx::query_as(
        "WITH leased AS (
           UPDATE mail SET leased_until = $2, attempts = attempts + 1
           WHERE id IN (
             SELECT id FROM mail
             WHERE state = 'queued' AND next_attempt_at <= $1 AND (leased_until IS NULL OR leased_until <= $1)
             ORDER BY next_attempt_at LIMIT $3 FOR UPDATE SKIP LOCKED)
           RETURNING id, account_id, link_id, inquiry_id, template, attempts, queued_at, happened_at, trace_parent)
         SELECT leased.id, template, attempts, queued_at, coalesce(happened_at, queued_at) AS happened_at, trace_parent,
                link_id, account_id, leased.inquiry_id, coalesce(contact.email, link.email) AS email,
                coalesce(contact.locale, link.locale, worker.language) AS locale, worker.wrapped_key,
                worker.contact_value_sealed,
                (SELECT count(*) FROM notice WHERE notice.account_id = leased.account_id AND read_at IS NULL
                   AND handled_at IS NULL) AS waiting
         FROM leased
         LEFT JOIN (SELECT DISTINCT id, email, locale FROM staff_contact) AS contact ON contact.id = account_id
         LEFT JOIN mail_link_contact AS link ON link.id = link_id AND link.expires_at > $1
         LEFT JOIN inquiry_mail_contact AS worker ON worker.id = leased.inquiry_id AND (worker.unread OR template <> $4)",
    )
    .bind(now)
    .bind(until)
    .bind(limit)
    .bind(Template::WorkerMessage.code())
    .fetch_all(tx.connection())
    .await?;
    rows.into_iter().map(leased).collect()
}

fn leased(row: LeasedRow) -> Result<Leased, StoreError> {
    let inconsistent = || StoreError::Inconsistent(format!("mail {}", row.id));
    let locale = row.locale.map(|tag| tag.parse().map_err(|_| inconsistent())).transpose()?;
    let sealed = row.inquiry_id.zip(row.wrapped_key).zip(row.contact_value_sealed);
    let recipient = match (row.email, sealed, locale) {
        (Some(email), _, Some(locale)) => Some(Addressee::Known(Recipient { email, locale })),
        (None, Some(((inquiry, wrapped_key), address_sealed)), Some(locale)) => {
            Some(Addressee::Worker(SealedAddress { inquiry: inquiry.into(), wrapped_key, address_sealed, locale }))
        }
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
