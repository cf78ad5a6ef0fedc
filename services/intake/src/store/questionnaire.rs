//! Rows of `questionnaire`, which are never changed.

use contracts::intake::{Question, Questionnaire};
use kernel::{AccountId, Instant};
use sqlx::types::Json;
use tenancy::{StoreError, TenantTx};

use crate::domain::question::Edition;

/// Whoever changes questions all day answers for it: this bounds what an answer has to be looked up in.
const MOST_EDITIONS: i64 = 20;

type Row = (i64, Json<Vec<Question>>, Option<Instant>);

fn edition((version, Json(questions), replaced_at): Row) -> Edition {
    Edition { questionnaire: Questionnaire { version, questions }, replaced_at }
}

/// Some versions, in their order.
pub(crate) async fn of(tx: &mut TenantTx, versions: &[i64]) -> Result<Vec<Edition>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT version, questions, (SELECT made_at FROM questionnaire WHERE version = one.version + 1) AS replaced_at
         FROM questionnaire AS one WHERE version = ANY($1) ORDER BY version",
    )
    .bind(versions)
    .fetch_all(tx.connection())
    .await?;
    Ok(rows.into_iter().map(edition).collect())
}

/// The present one, which comes last, and those that it replaced since a moment: of many the latest. None before the first.
pub(crate) async fn since(tx: &mut TenantTx, moment: Instant) -> Result<Vec<Edition>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT version, questions, replaced_at
         FROM (SELECT version, questions, lead(made_at) OVER (ORDER BY version) AS replaced_at FROM questionnaire) AS one
         WHERE replaced_at IS NULL OR replaced_at > $1 ORDER BY version DESC LIMIT $2",
    )
    .bind(moment)
    .bind(MOST_EDITIONS)
    .fetch_all(tx.connection())
    .await?;
    Ok(rows.into_iter().rev().map(edition).collect())
}

/// The present one; that of version 0 asks nothing.
pub(crate) async fn present(tx: &mut TenantTx) -> Result<Questionnaire, StoreError> {
    let last: Option<Row> =
        sqlx::query_as("SELECT version, questions, NULL::timestamptz FROM questionnaire ORDER BY version DESC LIMIT 1")
            .fetch_optional(tx.connection())
            .await?;
    Ok(last.map(|row| edition(row).questionnaire).unwrap_or_default())
}

/// Adds the version after `version`; `false` where that is not the present one.
pub(crate) async fn add(
    tx: &mut TenantTx,
    version: i64,
    questions: &[Question],
    by: AccountId,
    at: Instant,
) -> Result<bool, StoreError> {
    let added = sqlx::query(
        "INSERT INTO questionnaire (version, questions, made_at, made_by)
         SELECT $1 + 1, $2, $3, $4 WHERE $1 = coalesce((SELECT max(version) FROM questionnaire), 0)
         ON CONFLICT (version) DO NOTHING",
    )
    .bind(version)
    .bind(Json(questions))
    .bind(at)
    .bind(by.uuid())
    .execute(tx.connection())
    .await?;
    Ok(added.rows_affected() == 1)
}
