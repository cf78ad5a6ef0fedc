//! Rows of `cases` and `case_number`.

use kernel::{AccountId, CaseId, Instant, PageRequest, Reference, ReferenceKind, codes::CaseState};
use tenancy::{StoreError, TenantTx, violates};
use uuid::Uuid;

use crate::domain::{
    case::{Case, Resolution, Workers},
    words::SealedWords,
};

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    year: i32,
    number: i64,
    version: i64,
    state: String,
    inquiry_id: Uuid,
    owner: Uuid,
    filed_by: Uuid,
    filed_at: Instant,
    violation: String,
    respondent_type: String,
    workers_female: i32,
    workers_male: i32,
    workers_other: i32,
    outcome: Option<String>,
    basis: Option<String>,
    resolution_confirmation: Option<String>,
    resolution_declared_by: Option<Uuid>,
    resolution_declared_at: Option<Instant>,
    resolution_approved_by: Option<Uuid>,
    resolution_approved_at: Option<Instant>,
    wrapped_key: Option<Vec<u8>>,
    complainant_name_sealed: Option<Vec<u8>>,
    respondent_name_sealed: Option<Vec<u8>>,
    narrative_sealed: Option<Vec<u8>>,
    relief_sought_sealed: Option<Vec<u8>>,
}

impl TryFrom<Row> for Case {
    type Error = StoreError;
    fn try_from(row: Row) -> Result<Self, StoreError> {
        let id = row.id;
        fn read<T: std::str::FromStr>(code: &str, id: Uuid) -> Result<T, StoreError> {
            code.parse().map_err(|_| StoreError::Inconsistent(format!("case {id}")))
        }
        let basis = row.basis.as_deref().map(|basis| read(basis, id)).transpose()?;
        let outcome =
            row.outcome.as_deref().map(|outcome| Ok::<_, StoreError>((read(outcome, id)?, basis))).transpose()?;
        let resolution = match (row.resolution_confirmation, row.resolution_declared_by, row.resolution_declared_at) {
            (Some(confirmation), Some(by), Some(at)) => Some(Resolution {
                confirmation: read(&confirmation, id)?,
                declared_by: by.into(),
                declared_at: at,
                approved: row.resolution_approved_by.map(Into::into).zip(row.resolution_approved_at),
            }),
            _ => None,
        };
        Ok(Case {
            id: id.into(),
            reference: Reference { kind: ReferenceKind::Case, year: row.year, number: row.number },
            version: row.version,
            state: read(&row.state, id)?,
            inquiry: row.inquiry_id.into(),
            owner: row.owner.into(),
            filed_by: row.filed_by.into(),
            filed_at: row.filed_at,
            violation: read(&row.violation, id)?,
            respondent_type: read(&row.respondent_type, id)?,
            workers: Workers { female: row.workers_female, male: row.workers_male, other: row.workers_other },
            outcome,
            resolution,
            wrapped_key: row.wrapped_key,
            words: SealedWords {
                complainant_name: row.complainant_name_sealed,
                respondent_name: row.respondent_name_sealed,
                narrative: row.narrative_sealed,
                relief_sought: row.relief_sought_sealed,
            },
        })
    }
}

/// The next case number of a year; held until the transaction ends, so there are no gaps.
pub(crate) async fn next_number(tx: &mut TenantTx, year: i32) -> Result<Reference, StoreError> {
    let number = sqlx::query_scalar(
        "INSERT INTO case_number (year, last) VALUES ($1, 1) ON CONFLICT (year) DO UPDATE SET last = case_number.last + 1 RETURNING last",
    )
    .bind(year)
    .fetch_one(tx.connection())
    .await?;
    Ok(Reference { kind: ReferenceKind::Case, year, number })
}

/// Adds a case; `false` where a complaint was filed from its inquiry already.
pub(crate) async fn insert(tx: &mut TenantTx, case: &Case) -> Result<bool, StoreError> {
    let inserted = sqlx::query(
        "INSERT INTO cases (id, year, number, version, state, inquiry_id, owner, filed_by, filed_at, violation, respondent_type,
           workers_female, workers_male, workers_other, consent_recorded_at, wrapped_key, complainant_name_sealed,
           respondent_name_sealed, narrative_sealed, relief_sought_sealed)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $9, $15, $16, $17, $18, $19)",
    )
    .bind(case.id.uuid())
    .bind(case.reference.year)
    .bind(case.reference.number)
    .bind(case.version)
    .bind(<&str>::from(case.state))
    .bind(case.inquiry.uuid())
    .bind(case.owner.uuid())
    .bind(case.filed_by.uuid())
    .bind(case.filed_at)
    .bind(<&str>::from(case.violation))
    .bind(<&str>::from(case.respondent_type))
    .bind(case.workers.female)
    .bind(case.workers.male)
    .bind(case.workers.other)
    .bind(&case.wrapped_key)
    .bind(&case.words.complainant_name)
    .bind(&case.words.respondent_name)
    .bind(&case.words.narrative)
    .bind(&case.words.relief_sought)
    .execute(tx.connection())
    .await;
    match inserted {
        Err(error) if violates(&error, "cases_inquiry_id_key") => Ok(false),
        other => other.map(|_| true).map_err(StoreError::from),
    }
}

/// One case.
pub(crate) async fn find(tx: &mut TenantTx, id: CaseId) -> Result<Option<Case>, StoreError> {
    let row: Option<Row> = sqlx::query_as(
        "SELECT id, year, number, version, state, inquiry_id, owner, filed_by, filed_at, violation, respondent_type,
                workers_female, workers_male, workers_other, outcome, basis, resolution_confirmation, resolution_declared_by,
                resolution_declared_at, resolution_approved_by, resolution_approved_at, wrapped_key, complainant_name_sealed,
                respondent_name_sealed, narrative_sealed, relief_sought_sealed
         FROM cases WHERE id = $1",
    )
    .bind(id.uuid())
    .fetch_optional(tx.connection())
    .await?;
    row.map(Case::try_from).transpose()
}

/// One case, held for a change until the transaction ends.
pub(crate) async fn lock(tx: &mut TenantTx, id: CaseId) -> Result<Option<Case>, StoreError> {
    let held =
        sqlx::query("SELECT 1 FROM cases WHERE id = $1 FOR UPDATE").bind(id.uuid()).execute(tx.connection()).await?;
    if held.rows_affected() == 0 { Ok(None) } else { find(tx, id).await }
}

/// Writes what a command changed.
pub(crate) async fn update(tx: &mut TenantTx, case: &Case) -> Result<(), StoreError> {
    let (resolution, approved) = (case.resolution.as_ref(), case.resolution.and_then(|resolution| resolution.approved));
    sqlx::query(
        "UPDATE cases SET version = $2, state = $3, owner = $4, outcome = $5, basis = $6, resolution_confirmation = $7,
                resolution_declared_by = $8, resolution_declared_at = $9, resolution_approved_by = $10, resolution_approved_at = $11
         WHERE id = $1 AND version = $2 - 1",
    )
    .bind(case.id.uuid())
    .bind(case.version)
    .bind(<&str>::from(case.state))
    .bind(case.owner.uuid())
    .bind(case.outcome.map(|(outcome, _)| <&str>::from(outcome)))
    .bind(case.outcome.and_then(|(_, basis)| basis).map(<&str>::from))
    .bind(resolution.map(|resolution| <&str>::from(resolution.confirmation)))
    .bind(resolution.map(|resolution| resolution.declared_by.uuid()))
    .bind(resolution.map(|resolution| resolution.declared_at))
    .bind(approved.map(|(by, _)| by.uuid()))
    .bind(approved.map(|(_, at)| at))
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// A case in a list.
pub(crate) struct Summary {
    pub id: CaseId,
    pub reference: Reference,
    pub state: String,
    pub violation: String,
    pub filed_at: Instant,
    pub owner: String,
}

#[derive(sqlx::FromRow)]
struct SummaryRow {
    id: Uuid,
    year: i32,
    number: i64,
    state: String,
    violation: String,
    filed_at: Instant,
    owner_name: Option<String>,
}

impl From<SummaryRow> for Summary {
    fn from(row: SummaryRow) -> Self {
        Self {
            id: row.id.into(),
            reference: Reference { kind: ReferenceKind::Case, year: row.year, number: row.number },
            state: row.state,
            violation: row.violation,
            filed_at: row.filed_at,
            owner: row.owner_name.unwrap_or_default(),
        }
    }
}

/// A page of cases, oldest first, and one row more to tell whether there is another page.
pub(crate) async fn list(
    tx: &mut TenantTx,
    state: Option<CaseState>,
    page: PageRequest,
) -> Result<Vec<Summary>, StoreError> {
    let rows: Vec<SummaryRow> = sqlx::query_as(
        "SELECT cases.id, year, number, state, violation, filed_at, account_name.name AS owner_name
         FROM cases LEFT JOIN account_name ON account_name.id = cases.owner
         WHERE ($1::text IS NULL OR state = $1)
           AND ($2::timestamptz IS NULL OR (filed_at, cases.id) > ($2, $3))
         ORDER BY filed_at, cases.id LIMIT $4",
    )
    .bind(state.map(<&str>::from))
    .bind(page.after.map(|cursor| cursor.at))
    .bind(page.after.map(|cursor| cursor.id))
    .bind(i64::from(page.limit) + 1)
    .fetch_all(tx.connection())
    .await?;
    Ok(rows.into_iter().map(Summary::from).collect())
}

/// The cases of an owner that somebody still works on, oldest first.
pub(crate) async fn open_of_owner(tx: &mut TenantTx, owner: AccountId) -> Result<Vec<Summary>, StoreError> {
    let rows: Vec<SummaryRow> = sqlx::query_as(
        "SELECT cases.id, year, number, state, violation, filed_at, account_name.name AS owner_name
         FROM cases LEFT JOIN account_name ON account_name.id = cases.owner
         WHERE owner = $1 AND state = ANY($2) ORDER BY filed_at, cases.id",
    )
    .bind(owner.uuid())
    .bind(open_states())
    .fetch_all(tx.connection())
    .await?;
    Ok(rows.into_iter().map(Summary::from).collect())
}

/// How many open cases each account owns, whatever became of the account.
pub(crate) async fn count_open_by_owner(tx: &mut TenantTx) -> Result<Vec<(AccountId, i64)>, StoreError> {
    let rows: Vec<(Uuid, i64)> =
        sqlx::query_as("SELECT owner, count(*) FROM cases WHERE state = ANY($1) GROUP BY owner ORDER BY owner")
            .bind(open_states())
            .fetch_all(tx.connection())
            .await?;
    Ok(rows.into_iter().map(|(owner, count)| (owner.into(), count)).collect())
}

/// Gives them to somebody else; which, is given.
pub(crate) async fn move_open(tx: &mut TenantTx, from: AccountId, to: AccountId) -> Result<Vec<CaseId>, StoreError> {
    let ids: Vec<Uuid> = sqlx::query_scalar(
        "UPDATE cases SET owner = $2, version = version + 1 WHERE owner = $1 AND state = ANY($3) RETURNING id",
    )
    .bind(from.uuid())
    .bind(to.uuid())
    .bind(open_states())
    .fetch_all(tx.connection())
    .await?;
    Ok(ids.into_iter().map(CaseId::from).collect())
}

fn open_states() -> Vec<&'static str> {
    CaseState::OPEN.map(<&str>::from).to_vec()
}

/// How many there are in each state.
pub(crate) async fn count(tx: &mut TenantTx) -> Result<Vec<(String, i64)>, StoreError> {
    let counts = sqlx::query_as("SELECT state, count(*) FROM cases GROUP BY state ORDER BY state");
    Ok(counts.fetch_all(tx.connection()).await?)
}
