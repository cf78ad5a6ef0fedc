//! Rows of `transition`: how an inquiry came where it is.

use kernel::{AccountId, BatchId, InquiryId, Instant, TransitionId, codes::InquiryState};
use tenancy::{StoreError, TenantTx};
use uuid::Uuid;

/// More stands on no page.
const MOST: i64 = 200;

/// A step, before it is stored.
pub(crate) struct NewRow<'a> {
    pub inquiry: InquiryId,
    pub at: Instant,
    /// Of the inquiry, after it.
    pub version: i64,
    pub by: Option<AccountId>,
    /// As what they did it.
    pub role: Option<&'static str>,
    pub from: InquiryState,
    pub to: InquiryState,
    pub assignee_before: Option<AccountId>,
    pub assignee_after: Option<AccountId>,
    pub reason: Option<&'a str>,
    pub batch: Option<BatchId>,
}

/// A step with the names of who it is about.
#[derive(sqlx::FromRow)]
pub(crate) struct Row {
    pub at: Instant,
    pub by: Option<String>,
    pub from_state: String,
    pub to_state: String,
    pub reassigned: bool,
    pub assignee: Option<String>,
    pub reason: Option<String>,
}

/// One inquiry as a batch found it.
#[derive(sqlx::FromRow)]
pub(crate) struct OfBatch {
    pub inquiry_id: Uuid,
    pub at: Instant,
    pub version: i64,
    pub changed_by: Option<Uuid>,
    pub from_state: String,
    pub assignee_before: Option<Uuid>,
}

/// Adds a step.
pub(crate) async fn insert(tx: &mut TenantTx, row: NewRow<'_>) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO transition (id, inquiry_id, at, changed_by, role, from_state, to_state, assignee_before, assignee_after,
                                 reason, batch, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
    )
    .bind(TransitionId::new().uuid())
    .bind(row.inquiry.uuid())
    .bind(row.at)
    .bind(row.by.map(AccountId::uuid))
    .bind(row.role)
    .bind(<&str>::from(row.from))
    .bind(<&str>::from(row.to))
    .bind(row.assignee_before.map(AccountId::uuid))
    .bind(row.assignee_after.map(AccountId::uuid))
    .bind(row.reason)
    .bind(row.batch.map(BatchId::uuid))
    .bind(row.version)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The newest steps of an inquiry, oldest first.
pub(crate) async fn list(tx: &mut TenantTx, inquiry: InquiryId) -> Result<Vec<Row>, StoreError> {
    let mut rows: Vec<Row> = sqlx::query_as(
        "SELECT step.at, doer.name AS by, step.from_state, step.to_state,
                step.assignee_before IS DISTINCT FROM step.assignee_after AS reassigned, assignee.name AS assignee,
                step.reason
         FROM transition AS step LEFT JOIN account_name AS doer ON doer.id = step.changed_by
         LEFT JOIN account_name AS assignee ON assignee.id = step.assignee_after
         WHERE step.inquiry_id = $1 ORDER BY step.at DESC, step.id DESC LIMIT $2",
    )
    .bind(inquiry.uuid())
    .bind(MOST)
    .fetch_all(tx.connection())
    .await?;
    rows.reverse();
    Ok(rows)
}

/// What a batch did.
pub(crate) async fn of_batch(tx: &mut TenantTx, batch: BatchId) -> Result<Vec<OfBatch>, StoreError> {
    let rows = sqlx::query_as(
        "SELECT inquiry_id, at, version, changed_by, from_state, assignee_before FROM transition
         WHERE batch = $1 ORDER BY inquiry_id",
    );
    Ok(rows.bind(batch.uuid()).fetch_all(tx.connection()).await?)
}

/// Whether an inquiry came into another state after that moment.
pub(crate) async fn is_there_after(tx: &mut TenantTx, inquiry: InquiryId, at: Instant) -> Result<bool, StoreError> {
    let found = sqlx::query_scalar(
        "SELECT EXISTS (SELECT FROM transition WHERE inquiry_id = $1 AND at > $2 AND from_state <> to_state)",
    );
    Ok(found.bind(inquiry.uuid()).bind(at).fetch_one(tx.connection()).await?)
}
