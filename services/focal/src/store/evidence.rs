//! What the tables of one organisation say about each other: evidence that nothing was lost or done twice.

use kernel::TenantSlug;
use tenancy::{Admin, StoreError};
use uuid::Uuid;

/// What was found in one organisation. Every count but the first is zero when all is well and nothing is under way.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, sqlx::FromRow)]
pub struct Evidence {
    /// Inquiries there are.
    pub inquiries: i64,
    /// Committed events that are not yet published.
    pub waiting_events: i64,
    /// Inquiries without an event that says so.
    pub inquiries_without_event: i64,
    /// Inquiries with more than one such event.
    pub inquiries_with_events: i64,
    /// Published events that a consumer has not handled.
    pub unhandled_events: i64,
    /// Events that a consumer put aside.
    pub dead_letters: i64,
    /// Inquiries that the tables do not count.
    pub inquiries_without_fact: i64,
    /// Facts of inquiries that there are not.
    pub facts_without_inquiry: i64,
    /// Facts that do not say what the inquiry and its case say now.
    pub facts_stale: i64,
    /// Counts that differ between what is shared with the council and the facts of those who agreed; nothing
    /// is, where the organisation shares nothing.
    pub cube_differences: i64,
    /// People who should have got a mail and for whom none was queued.
    pub mails_missing: i64,
    /// Mails that wait for the mail server.
    pub mails_waiting: i64,
    /// Mails that were given up.
    pub mails_failed: i64,
    /// Cases whose inquiry does not know of it.
    pub cases_not_noted: i64,
    /// Files whose content is not where files are kept. The tables do not know: see [`kept_files`].
    #[sqlx(default)]
    pub files_missing: i64,
}

impl Evidence {
    /// Whether it may be well in a moment by itself: events are on their way, or nothing is amiss but mails that wait for
    /// the mail server and counts that are shared a second later, or a minute.
    pub fn is_under_way(&self) -> bool {
        self.waiting_events + self.unhandled_events > 0
            || Self { mails_waiting: 0, cube_differences: 0, ..self.clone() }.is_whole()
    }

    /// Whether everything that should be is there, once.
    pub fn is_whole(&self) -> bool {
        *self == Self { inquiries: self.inquiries, ..Self::nothing() }
    }

    fn nothing() -> Self {
        Self {
            inquiries: 0,
            waiting_events: 0,
            inquiries_without_event: 0,
            inquiries_with_events: 0,
            unhandled_events: 0,
            dead_letters: 0,
            inquiries_without_fact: 0,
            facts_without_inquiry: 0,
            facts_stale: 0,
            cube_differences: 0,
            mails_missing: 0,
            mails_waiting: 0,
            mails_failed: 0,
            cases_not_noted: 0,
            files_missing: 0,
        }
    }
}

/// Looks at one organisation. Events older than the outbox keeps (14 days) are taken for handled.
pub async fn collect(admin: &Admin, tenant: &TenantSlug) -> Result<Evidence, StoreError> {
    let mut tx = admin.enter(tenant).await?;
    let evidence = sqlx::query_as(
        "WITH event AS MATERIALIZED (
           SELECT event_id, envelope->>'type' AS type, (envelope->'data'->>'inquiry')::uuid AS inquiry_id,
             (envelope->'data'->>'account')::uuid AS account_id, published_at FROM outbox),
         expected AS (
           SELECT event_id, 'reporting.refresh_fact' AS consumer FROM event
             WHERE published_at IS NOT NULL AND (type LIKE 'inquiry.%' OR type LIKE 'case.%')
           UNION ALL SELECT event_id, 'intake.record_progress' FROM event WHERE published_at IS NOT NULL AND type LIKE 'case.%'
           UNION ALL SELECT event_id, 'notifications.queue_mail' FROM event
             WHERE published_at IS NOT NULL AND type IN ('inquiry.submitted.v1', 'inquiry.reply_received.v1',
               'inquiry.assigned.v1', 'inquiry.message_sent.v1', 'inquiry.overdue.v1', 'case.resolution_declared.v1',
               'invitation.sent.v1', 'password_reset.requested.v1', 'registration.requested.v1', 'registration.repeated.v1',
               'account.credentials_changed.v1', 'account.made.v1', 'membership.requested.v1')
           UNION ALL SELECT event_id, 'intake.forget_account' FROM event
             WHERE published_at IS NOT NULL AND type = 'account.erased.v1'),
         handled AS (SELECT event.event_id, consumer, type, inquiry_id, account_id, handled_at FROM event JOIN inbox USING (event_id)),
         submitted AS (SELECT inquiry_id, count(*) AS events FROM event WHERE type = 'inquiry.submitted.v1' GROUP BY inquiry_id),
         audience AS (SELECT type, role FROM (VALUES ('inquiry.submitted.v1', 'focal_point'), ('inquiry.submitted.v1', 'alternate'),
           ('case.resolution_declared.v1', 'affiliate_admin'), ('membership.requested.v1', 'affiliate_admin'),
           ('account.made.v1', 'affiliate_admin'), ('account.made.v1', 'secretariat')) AS told (type, role)),
         reader AS (SELECT DISTINCT type, account.id, account.created_at
           FROM audience JOIN staff_contact USING (role) JOIN account USING (id)),
         counted AS (SELECT sex, age_group, country_of_origin, country_now, topic, action_requested, language, inquiry_state, case_state,
             count(*) AS inquiries, sum(cases) AS cases, sum(workers) AS workers
           FROM fact WHERE consent_to_statistics AND EXISTS (SELECT FROM control.shared_with_council WHERE tenant = $1)
           GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9),
         shared AS (SELECT sex, age_group, country_of_origin, country_now, topic, action_requested, language, inquiry_state, case_state,
             inquiries, cases, workers
           FROM regional.cube WHERE tenant = $1)
         SELECT
           (SELECT count(*) FROM inquiry) AS inquiries,
           (SELECT count(*) FROM event WHERE published_at IS NULL) AS waiting_events,
           (SELECT count(*) FROM inquiry LEFT JOIN submitted ON inquiry_id = inquiry.id
              WHERE submitted_at > now() - interval '14 days' AND events IS NULL) AS inquiries_without_event,
           (SELECT count(*) FROM submitted WHERE events > 1) AS inquiries_with_events,
           (SELECT count(*) FROM expected LEFT JOIN inbox USING (consumer, event_id) LEFT JOIN dead_letter USING (consumer, event_id)
              WHERE inbox.handled_at IS NULL AND dead_letter.failed_at IS NULL) AS unhandled_events,
           (SELECT count(*) FROM dead_letter) AS dead_letters,
           (SELECT count(*) FROM handled LEFT JOIN fact USING (inquiry_id)
              WHERE consumer = 'reporting.refresh_fact' AND fact.inquiry_id IS NULL) AS inquiries_without_fact,
           (SELECT count(*) FROM fact LEFT JOIN inquiry ON inquiry.id = fact.inquiry_id WHERE inquiry.id IS NULL) AS facts_without_inquiry,
           (SELECT count(*) FROM fact JOIN inquiry ON inquiry.id = fact.inquiry_id LEFT JOIN cases USING (inquiry_id)
              WHERE fact.inquiry_state <> inquiry.state OR fact.case_state <> coalesce(cases.state, 'none')) AS facts_stale,
           (SELECT count(*) FROM ((TABLE counted EXCEPT TABLE shared) UNION ALL (TABLE shared EXCEPT TABLE counted)) AS differing) AS cube_differences,
           (SELECT count(*) FROM handled JOIN reader USING (type)
              LEFT JOIN mail ON mail.event_id = handled.event_id AND mail.account_id = reader.id
              WHERE consumer = 'notifications.queue_mail'
                AND reader.created_at < handled_at AND mail.id IS NULL
                -- What somebody took, ended, or made a complaint of, before this was handled nobody else has to look at. The
                -- moment is when handling began; no statement of it takes longer.
                AND NOT EXISTS (SELECT FROM transition WHERE transition.inquiry_id = handled.inquiry_id
                  AND (assignee_after IS NOT NULL OR to_state NOT IN ('submitted', 'in_review', 'needs_info', 'unreachable'))
                  AND at <= handled_at + interval '15 seconds')
                AND NOT EXISTS (SELECT FROM cases WHERE cases.inquiry_id = handled.inquiry_id
                  AND filed_at <= handled_at + interval '15 seconds')
                AND NOT EXISTS (SELECT FROM inquiry WHERE inquiry.id = handled.inquiry_id AND inquiry.state = 'erased')
                -- Who chose when to be told may have been told in the console alone.
                AND NOT (EXISTS (SELECT FROM notice_preference WHERE notice_preference.account_id = reader.id)
                  AND EXISTS (SELECT FROM notice WHERE notice.event_id = handled.event_id AND notice.account_id = reader.id)))
             + (SELECT count(*) FROM handled LEFT JOIN mail ON mail.event_id = handled.event_id
                  WHERE consumer = 'notifications.queue_mail' AND type = 'account.credentials_changed.v1' AND mail.id IS NULL
                    AND EXISTS (SELECT FROM staff_contact WHERE staff_contact.id = handled.account_id)) AS mails_missing,
           (SELECT count(*) FROM mail WHERE state = 'queued' AND (attempts > 0 OR next_attempt_at <= now())) AS mails_waiting,
           (SELECT count(*) FROM mail WHERE state = 'failed') AS mails_failed,
           (SELECT count(*) FROM handled LEFT JOIN progress
              ON progress.inquiry_id = handled.inquiry_id AND progress.step = 'complaint_filed'
              WHERE consumer = 'intake.record_progress' AND type = 'case.filed.v1' AND progress.at IS NULL) AS cases_not_noted",
    )
    .bind(tenant.as_str())
    .fetch_one(&mut *tx)
    .await?;
    Ok(evidence)
}

/// The files whose content is kept, by what the tables say; of `among` where that is given.
pub async fn kept_files(admin: &Admin, tenant: &TenantSlug, among: Option<&[Uuid]>) -> Result<Vec<Uuid>, StoreError> {
    let mut tx = admin.enter(tenant).await?;
    let ids = sqlx::query_scalar("SELECT id FROM file WHERE kind IS NOT NULL AND ($1::uuid[] IS NULL OR id = ANY($1))")
        .bind(among)
        .fetch_all(&mut *tx)
        .await?;
    Ok(ids)
}

/// How many inquiries bear a reference (year and number).
pub async fn count_reference(admin: &Admin, tenant: &TenantSlug, year: i32, number: i64) -> Result<i64, StoreError> {
    let mut tx = admin.enter(tenant).await?;
    let count = sqlx::query_scalar("SELECT count(*) FROM inquiry WHERE year = $1 AND number = $2")
        .bind(year)
        .bind(number)
        .fetch_one(&mut *tx)
        .await?;
    Ok(count)
}
