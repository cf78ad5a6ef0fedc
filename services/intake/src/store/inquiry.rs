//! Rows of `inquiry`.

use due::{Due, Rules};
use kernel::{InquiryId, Instant, Reference, ReferenceKind};
use tenancy::{StoreError, TenantTx};
use uuid::Uuid;

use crate::domain::{
    inquiry::{Assignee, Coded, Inquiry, Verification},
    wait::Wait,
    words::SealedWords,
};

/// A new inquiry, before it has a number.
pub(crate) struct NewRow<'a> {
    pub id: InquiryId,
    pub submitted_at: Instant,
    pub coded: &'a Coded,
    pub notice_version: &'a str,
    pub wrapped_key: &'a [u8],
    pub words: &'a SealedWords,
    pub mail_allowed: bool,
    pub receipt_hash: &'a [u8],
    pub due: Option<Due>,
}

#[derive(sqlx::FromRow)]
pub(super) struct Row {
    id: Uuid,
    year: i32,
    number: i64,
    version: i64,
    state: String,
    submitted_at: Instant,
    submitter: String,
    channel: String,
    language: String,
    interpreter_needed: bool,
    country_now: String,
    country_of_origin: Option<String>,
    nationality: Option<String>,
    migration_stage: Option<String>,
    sex: Option<String>,
    age_group: Option<String>,
    marital_status: Option<String>,
    education: Option<String>,
    sector: Option<String>,
    occupation: Option<String>,
    topic: String,
    action_requested: String,
    contact_method: String,
    excluded_unions: Vec<String>,
    consent_to_statistics: bool,
    wrapped_key: Option<Vec<u8>>,
    message_sealed: Option<Vec<u8>>,
    name_sealed: Option<Vec<u8>>,
    contact_value_sealed: Option<Vec<u8>>,
    safe_times_sealed: Option<Vec<u8>>,
    in_danger_now_sealed: Option<Vec<u8>>,
    action_chosen_sealed: Option<Vec<u8>>,
    particulars_sealed: Option<Vec<u8>>,
    mail_allowed: bool,
    verify_result: Option<String>,
    verify_method: Option<String>,
    verified_at: Option<Instant>,
    verified_by: Option<Uuid>,
    verify_note_sealed: Option<Vec<u8>>,
    assignee: Option<Uuid>,
    assignee_name: Option<String>,
    duplicate_of: Option<Uuid>,
    duplicate_of_year: Option<i32>,
    duplicate_of_number: Option<i64>,
    likely_duplicate: bool,
    unread: bool,
    waits_since: Option<Instant>,
    in_touch_at: Option<Instant>,
    due_level: Option<String>,
    due_at: Option<Instant>,
}

impl TryFrom<Row> for Inquiry {
    type Error = StoreError;
    fn try_from(row: Row) -> Result<Self, StoreError> {
        let id = row.id;
        let inconsistent = || StoreError::Inconsistent(format!("inquiry {id}"));
        fn read<T: std::str::FromStr>(code: &str, inconsistent: impl Fn() -> StoreError) -> Result<T, StoreError> {
            code.parse().map_err(|_| inconsistent())
        }
        fn read_some<T: std::str::FromStr>(
            code: Option<&str>,
            inconsistent: impl Fn() -> StoreError,
        ) -> Result<Option<T>, StoreError> {
            code.map(|code| read(code, inconsistent)).transpose()
        }
        let verification = match (row.verify_result, row.verified_at, row.verified_by) {
            (Some(result), Some(at), Some(by)) => Some(Verification {
                result: read(&result, inconsistent)?,
                method: read_some(row.verify_method.as_deref(), inconsistent)?,
                at,
                by: by.into(),
                note_sealed: row.verify_note_sealed,
            }),
            _ => None,
        };
        Ok(Inquiry {
            id: id.into(),
            reference: Reference { kind: ReferenceKind::Inquiry, year: row.year, number: row.number },
            version: row.version,
            state: read(&row.state, inconsistent)?,
            submitted_at: row.submitted_at,
            coded: Coded {
                submitter: read(&row.submitter, inconsistent)?,
                channel: read(&row.channel, inconsistent)?,
                language: read(&row.language, inconsistent)?,
                interpreter_needed: row.interpreter_needed,
                country_now: read(&row.country_now, inconsistent)?,
                country_of_origin: read_some(row.country_of_origin.as_deref(), inconsistent)?,
                nationality: read_some(row.nationality.as_deref(), inconsistent)?,
                migration_stage: read_some(row.migration_stage.as_deref(), inconsistent)?,
                sex: read_some(row.sex.as_deref(), inconsistent)?,
                age_group: read_some(row.age_group.as_deref(), inconsistent)?,
                marital_status: read_some(row.marital_status.as_deref(), inconsistent)?,
                education: read_some(row.education.as_deref(), inconsistent)?,
                sector: read_some(row.sector.as_deref(), inconsistent)?,
                occupation: read_some(row.occupation.as_deref(), inconsistent)?,
                topic: read(&row.topic, inconsistent)?,
                action_requested: read(&row.action_requested, inconsistent)?,
                contact_method: read(&row.contact_method, inconsistent)?,
                excluded_unions: row
                    .excluded_unions
                    .iter()
                    .map(|union| read(union, inconsistent))
                    .collect::<Result<_, _>>()?,
                consent_to_statistics: row.consent_to_statistics,
            },
            verification,
            // Who left has no name here any more.
            assignee: row.assignee.zip(row.assignee_name).map(|(id, name)| Assignee { id: id.into(), name }),
            duplicate_of: row
                .duplicate_of
                .zip(row.duplicate_of_year)
                .zip(row.duplicate_of_number)
                .map(|((id, year), number)| (id.into(), Reference { kind: ReferenceKind::Inquiry, year, number })),
            likely_duplicate: row.likely_duplicate,
            wrapped_key: row.wrapped_key,
            words: SealedWords {
                message_sealed: row.message_sealed,
                name_sealed: row.name_sealed,
                contact_value_sealed: row.contact_value_sealed,
                safe_times_sealed: row.safe_times_sealed,
                in_danger_now_sealed: row.in_danger_now_sealed,
                action_chosen_sealed: row.action_chosen_sealed,
                particulars_sealed: row.particulars_sealed,
            },
            mail_allowed: row.mail_allowed,
            unread: row.unread,
            wait: Wait { since: row.waits_since, in_touch_at: row.in_touch_at.unwrap_or(row.submitted_at) },
            due: read_some(row.due_level.as_deref(), inconsistent)?
                .zip(row.due_at)
                .map(|(level, at)| Due { level, at }),
        })
    }
}

/// Adds an inquiry, its receipt and its first step, in one round trip. Gives its reference.
pub(crate) async fn insert(tx: &mut TenantTx, new: NewRow<'_>, rules: &Rules) -> Result<Reference, StoreError> {
    let year = chrono::Datelike::year(&new.submitted_at);
    let number: i64 = sqlx::query_scalar(
        "WITH added AS (
           INSERT INTO inquiry (id, year, number, version, state, submitted_at, submitter, channel, language, country_now,
             country_of_origin, sex, age_group, topic, action_requested, contact_method, notice_version, consent_to_store,
             consent_to_statistics, wrapped_key, message_sealed, name_sealed, contact_value_sealed, safe_times_sealed,
             in_danger_now_sealed, action_chosen_sealed, particulars_sealed, interpreter_needed, nationality,
             migration_stage, marital_status, education, sector, occupation, excluded_unions, waits_since, in_touch_at, due_level,
             due_at, due_rules, remind_at, mail_allowed)
           VALUES ($1, $2, nextval('inquiry_number'), 1, 'submitted', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, true,
             $15, $16, $17, $18, $19, $20, $21, $22, $24, $25, $26, $27, $28, $29, $30, $31, $32, $3, $3, $33,
             $34, $35, $36, $37)
           RETURNING id, number),
         receipt_added AS (INSERT INTO receipt (code_hash, inquiry_id) SELECT $23, id FROM added),
         step_added AS (INSERT INTO progress (inquiry_id, step, at) SELECT id, 'submitted', $3 FROM added)
         SELECT number FROM added",
    )
    .bind(new.id.uuid())
    .bind(year)
    .bind(new.submitted_at)
    .bind(<&str>::from(new.coded.submitter))
    .bind(<&str>::from(new.coded.channel))
    .bind(new.coded.language.tag())
    .bind(new.coded.country_now.code())
    .bind(new.coded.country_of_origin.as_ref().map(|country| country.code()))
    .bind(new.coded.sex.map(<&str>::from))
    .bind(new.coded.age_group.map(<&str>::from))
    .bind(<&str>::from(new.coded.topic))
    .bind(<&str>::from(new.coded.action_requested))
    .bind(<&str>::from(new.coded.contact_method))
    .bind(new.notice_version)
    .bind(new.coded.consent_to_statistics)
    .bind(new.wrapped_key)
    .bind(&new.words.message_sealed)
    .bind(&new.words.name_sealed)
    .bind(&new.words.contact_value_sealed)
    .bind(&new.words.safe_times_sealed)
    .bind(&new.words.in_danger_now_sealed)
    .bind(&new.words.action_chosen_sealed)
    .bind(new.receipt_hash)
    .bind(&new.words.particulars_sealed)
    .bind(new.coded.interpreter_needed)
    .bind(new.coded.nationality.as_ref().map(|country| country.code()))
    .bind(new.coded.migration_stage.map(<&str>::from))
    .bind(new.coded.marital_status.map(<&str>::from))
    .bind(new.coded.education.map(<&str>::from))
    .bind(new.coded.sector.map(<&str>::from))
    .bind(new.coded.occupation.map(<&str>::from))
    .bind(new.coded.excluded_unions.iter().map(|union| union.as_str()).collect::<Vec<_>>())
    .bind(new.due.map(|due| <&str>::from(due.level)))
    .bind(new.due.map(|due| due.at))
    .bind(rules.name())
    .bind(new.due.map(|due| rules.first_reminder(due)))
    .bind(new.mail_allowed)
    .fetch_one(tx.connection())
    .await?;
    Ok(Reference { kind: ReferenceKind::Inquiry, year, number })
}

/// One inquiry.
pub(crate) async fn find(tx: &mut TenantTx, id: InquiryId) -> Result<Option<Inquiry>, StoreError> {
    let row: Option<Row> = sqlx::query_as(
        "SELECT one.id, one.year, one.number, one.version, one.state, one.submitted_at, one.submitter, one.channel,
                one.language, one.interpreter_needed, one.country_now, one.country_of_origin, one.nationality,
                one.migration_stage, one.sex, one.age_group, one.marital_status, one.education, one.sector, one.occupation,
                one.topic, one.action_requested, one.contact_method, one.excluded_unions, one.consent_to_statistics,
                one.wrapped_key, one.message_sealed, one.name_sealed, one.contact_value_sealed, one.safe_times_sealed,
                one.in_danger_now_sealed, one.action_chosen_sealed, one.particulars_sealed, one.mail_allowed, one.verify_result,
                one.verify_method, one.verified_at, one.verified_by, one.verify_note_sealed, one.assignee,
                (SELECT name FROM case_worker WHERE id = one.assignee LIMIT 1) AS assignee_name, one.duplicate_of,
                repeated.year AS duplicate_of_year, repeated.number AS duplicate_of_number,
                EXISTS (SELECT FROM inquiry_term AS own JOIN inquiry_term AS other
                          ON other.term_hash = own.term_hash AND other.field = 'contact' AND other.inquiry_id <> $1
                        WHERE own.inquiry_id = $1 AND own.field = 'contact') AS likely_duplicate,
                EXISTS (SELECT FROM message WHERE inquiry_id = $1 AND read_at IS NULL AND written_by IS NULL) AS unread,
                one.waits_since, one.in_touch_at, one.due_level, one.due_at
         FROM inquiry AS one LEFT JOIN inquiry AS repeated ON repeated.id = one.duplicate_of WHERE one.id = $1",
    )
    .bind(id.uuid())
    .fetch_optional(tx.connection())
    .await?;
    row.map(Inquiry::try_from).transpose()
}

/// The reference of an inquiry, and what is owed to its worker.
pub(crate) async fn reference(
    tx: &mut TenantTx,
    id: InquiryId,
) -> Result<Option<(Reference, Option<Due>)>, StoreError> {
    type Named = (i32, i64, Option<String>, Option<Instant>);
    let row: Option<Named> = sqlx::query_as("SELECT year, number, due_level, due_at FROM inquiry WHERE id = $1")
        .bind(id.uuid())
        .fetch_optional(tx.connection())
        .await?;
    Ok(row.map(|(year, number, level, at)| {
        let due = level.and_then(|level| level.parse().ok()).zip(at).map(|(level, at)| Due { level, at });
        (Reference { kind: ReferenceKind::Inquiry, year, number }, due)
    }))
}

/// The inquiry of a reference.
pub(crate) async fn by_reference(tx: &mut TenantTx, reference: Reference) -> Result<Option<InquiryId>, StoreError> {
    let id: Option<Uuid> = sqlx::query_scalar("SELECT id FROM inquiry WHERE year = $1 AND number = $2")
        .bind(reference.year)
        .bind(reference.number)
        .fetch_optional(tx.connection())
        .await?;
    Ok(id.map(InquiryId::from))
}

/// The inquiries that repeat one, oldest first.
pub(crate) async fn duplicates_of(tx: &mut TenantTx, id: InquiryId) -> Result<Vec<(InquiryId, Reference)>, StoreError> {
    let rows: Vec<(Uuid, i32, i64)> = sqlx::query_as(
        "SELECT id, year, number FROM inquiry WHERE duplicate_of = $1 ORDER BY submitted_at, id LIMIT 50",
    )
    .bind(id.uuid())
    .fetch_all(tx.connection())
    .await?;
    let name =
        |(id, year, number): (Uuid, i32, i64)| (id.into(), Reference { kind: ReferenceKind::Inquiry, year, number });
    Ok(rows.into_iter().map(name).collect())
}

/// The inquiry that one repeats in the end; itself where it repeats none.
pub(crate) async fn root_of(tx: &mut TenantTx, id: InquiryId) -> Result<InquiryId, StoreError> {
    let root: Option<Uuid> = sqlx::query_scalar(
        "WITH RECURSIVE way (id, next) AS (
           SELECT id, duplicate_of FROM inquiry WHERE id = $1
           UNION SELECT inquiry.id, inquiry.duplicate_of FROM way JOIN inquiry ON inquiry.id = way.next)
         SELECT id FROM way WHERE next IS NULL",
    )
    .bind(id.uuid())
    .fetch_optional(tx.connection())
    .await?;
    Ok(root.map_or(id, InquiryId::from))
}

/// Holds two inquiries until the transaction ends, always in one order: two colleagues who do so never wait for each other.
pub(crate) async fn hold_both(tx: &mut TenantTx, one: InquiryId, other: InquiryId) -> Result<(), StoreError> {
    sqlx::query("SELECT 1 FROM inquiry WHERE id = ANY($1) ORDER BY id FOR NO KEY UPDATE")
        .bind([one.uuid(), other.uuid()])
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// One inquiry, held for a change until the transaction ends.
pub(crate) async fn lock(tx: &mut TenantTx, id: InquiryId) -> Result<Option<Inquiry>, StoreError> {
    let held = sqlx::query("SELECT 1 FROM inquiry WHERE id = $1 FOR NO KEY UPDATE")
        .bind(id.uuid())
        .execute(tx.connection())
        .await?;
    if held.rows_affected() == 0 { Ok(None) } else { find(tx, id).await }
}

/// Writes what a command changed. Where something else is due than before, nobody was reminded of it.
pub(crate) async fn update(tx: &mut TenantTx, inquiry: &Inquiry, rules: &Rules) -> Result<(), StoreError> {
    let verification = inquiry.verification.as_ref();
    sqlx::query(
        "UPDATE inquiry SET version = $2, state = $3, verify_result = $4, verify_method = $5, verified_at = $6,
                verified_by = $7, verify_note_sealed = $8, assignee = $9, duplicate_of = $10, waits_since = $11,
                in_touch_at = $12, due_level = $13, due_at = $14, due_rules = $15,
                reminders = CASE WHEN (due_level, due_at) IS NOT DISTINCT FROM ($13, $14) THEN reminders ELSE 0 END,
                remind_at = CASE WHEN (due_level, due_at) IS NOT DISTINCT FROM ($13, $14) THEN remind_at ELSE $16 END
         WHERE id = $1 AND version = $2 - 1",
    )
    .bind(inquiry.id.uuid())
    .bind(inquiry.version)
    .bind(<&str>::from(inquiry.state))
    .bind(verification.map(|verification| <&str>::from(verification.result)))
    .bind(verification.and_then(|verification| verification.method).map(<&str>::from))
    .bind(verification.map(|verification| verification.at))
    .bind(verification.map(|verification| verification.by.uuid()))
    .bind(verification.and_then(|verification| verification.note_sealed.as_deref()))
    .bind(inquiry.assignee.as_ref().map(|assignee| assignee.id.uuid()))
    .bind(inquiry.duplicate_of.map(|(id, _)| id.uuid()))
    .bind(inquiry.wait.since)
    .bind(inquiry.wait.in_touch_at)
    .bind(inquiry.due.map(|due| <&str>::from(due.level)))
    .bind(inquiry.due.map(|due| due.at))
    .bind(rules.name())
    .bind(inquiry.due.map(|due| rules.first_reminder(due)))
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Writes what the worker said anew of how to be reached, in which language, and whether to be counted.
pub(crate) async fn update_choices(tx: &mut TenantTx, inquiry: &Inquiry) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE inquiry SET version = $2, contact_method = $3, language = $4, consent_to_statistics = $5,
                contact_value_sealed = $6, safe_times_sealed = $7, particulars_sealed = $8, mail_allowed = $9
         WHERE id = $1 AND version = $2 - 1",
    )
    .bind(inquiry.id.uuid())
    .bind(inquiry.version)
    .bind(<&str>::from(inquiry.coded.contact_method))
    .bind(inquiry.coded.language.tag())
    .bind(inquiry.coded.consent_to_statistics)
    .bind(&inquiry.words.contact_value_sealed)
    .bind(&inquiry.words.safe_times_sealed)
    .bind(&inquiry.words.particulars_sealed)
    .bind(inquiry.mail_allowed)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Leaves a tombstone: the codes that are counted, without a key, a word, a code that leads here, or a step.
pub(crate) async fn erase(tx: &mut TenantTx, inquiry: &Inquiry) -> Result<(), StoreError> {
    sqlx::query(
        "WITH said AS (DELETE FROM message WHERE inquiry_id = $1), noted AS (DELETE FROM note WHERE inquiry_id = $1),
              visited AS (DELETE FROM visit WHERE inquiry_id = $1), linked AS (DELETE FROM inquiry_link WHERE inquiry_id = $1),
              opened AS (DELETE FROM receipt WHERE inquiry_id = $1), went AS (DELETE FROM progress WHERE inquiry_id = $1),
              opened_in_emergency AS (DELETE FROM emergency_reading WHERE inquiry_id = $1),
              moved AS (DELETE FROM transition WHERE inquiry_id = $1),
              found AS (DELETE FROM inquiry_term WHERE inquiry_id = $1),
              looked_at AS (DELETE FROM inquiry_reader WHERE inquiry_id = $1)
         UPDATE inquiry SET version = $2, state = $3, assignee = NULL, duplicate_of = NULL, waits_since = NULL, in_touch_at = NULL, due_level = NULL,
                due_at = NULL, remind_at = NULL, wrapped_key = NULL, message_sealed = NULL, name_sealed = NULL,
                contact_value_sealed = NULL, safe_times_sealed = NULL, in_danger_now_sealed = NULL,
                action_chosen_sealed = NULL, particulars_sealed = NULL, verify_note_sealed = NULL
         WHERE id = $1 AND version = $2 - 1",
    )
    .bind(inquiry.id.uuid())
    .bind(inquiry.version)
    .bind(<&str>::from(inquiry.state))
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The name of an account, from identity's published view.
pub(crate) async fn account_name(tx: &mut TenantTx, account: Uuid) -> Result<Option<String>, StoreError> {
    Ok(sqlx::query_scalar("SELECT name FROM account_name WHERE id = $1")
        .bind(account)
        .fetch_optional(tx.connection())
        .await?)
}
