//! Rows of `fact`.

use kernel::{InquiryId, codes::CodeList};
use tenancy::{StoreError, TenantTx};

use crate::domain::{
    attribute::{Attribute, Measure},
    cross_table::Count,
};

/// Reads an inquiry's published codes and those of its case anew. Events may come twice and in any order: the fact is
/// what the views say now. `false` where there is no such inquiry.
pub(crate) async fn refresh(tx: &mut TenantTx, inquiry: InquiryId) -> Result<bool, StoreError> {
    let refreshed = sqlx::query(
        "INSERT INTO fact (inquiry_id, submitted_at, sex, age_group, country_of_origin, country_now, topic, action_requested, language,
           inquiry_state, case_state, cases, workers, consent_to_statistics)
         SELECT inquiry.id, inquiry.submitted_at, coalesce(inquiry.sex, 'unknown'), coalesce(inquiry.age_group, 'unknown'),
                coalesce(inquiry.country_of_origin, 'unknown'), inquiry.country_now, inquiry.topic, inquiry.action_requested,
                inquiry.language, inquiry.state, coalesce(filed.state, 'none'), CASE WHEN filed.id IS NULL THEN 0 ELSE 1 END,
                coalesce(filed.workers, 0), inquiry.consent_to_statistics
         FROM inquiry_coded AS inquiry LEFT JOIN case_coded AS filed ON filed.inquiry_id = inquiry.id
         WHERE inquiry.id = $1
         ON CONFLICT (inquiry_id) DO UPDATE SET
           sex = excluded.sex, age_group = excluded.age_group, country_of_origin = excluded.country_of_origin,
           country_now = excluded.country_now, topic = excluded.topic, action_requested = excluded.action_requested,
           language = excluded.language, inquiry_state = excluded.inquiry_state, case_state = excluded.case_state,
           cases = excluded.cases, workers = excluded.workers, consent_to_statistics = excluded.consent_to_statistics",
    )
    .bind(inquiry.uuid())
    .execute(tx.connection())
    .await?;
    Ok(refreshed.rows_affected() == 1)
}

/// The counts of a table.
pub(crate) async fn count(
    tx: &mut TenantTx,
    rows: Attribute,
    columns: Attribute,
    measure: Measure,
) -> Result<Vec<Count>, StoreError> {
    let counts: Vec<(String, String, i64)> = sqlx::query_as(concat!(
        "SELECT row_of.code, column_of.code,
                    sum(CASE $3 WHEN 'cases' THEN cases WHEN 'workers' THEN workers ELSE 1 END)::bigint
             FROM fact, LATERAL ",
        code_of!("$1"),
        " AS row_of, LATERAL ",
        code_of!("$2"),
        " AS column_of GROUP BY row_of.code, column_of.code"
    ))
    .bind(rows.code())
    .bind(columns.code())
    .bind(measure.code())
    .fetch_all(tx.connection())
    .await?;
    Ok(counts.into_iter().map(|(row, column, count)| Count { row, column, count }).collect())
}

/// One line of what an organisation shares: a combination of codes with its counts, of people who consented.
#[derive(sqlx::FromRow)]
pub(crate) struct Shared {
    pub sex: String,
    pub age_group: String,
    pub country_of_origin: String,
    pub country_now: String,
    pub topic: String,
    pub action_requested: String,
    pub language: String,
    pub inquiry_state: String,
    pub case_state: String,
    pub inquiries: i64,
    pub cases: i64,
    pub workers: i64,
}

/// What the organisation shares with its council.
pub(crate) async fn shared(tx: &mut TenantTx) -> Result<Vec<Shared>, StoreError> {
    let rows = sqlx::query_as(
        "SELECT sex, age_group, country_of_origin, country_now, topic, action_requested, language, inquiry_state, case_state,
                count(*) AS inquiries, sum(cases)::bigint AS cases, sum(workers)::bigint AS workers
         FROM fact WHERE consent_to_statistics
         GROUP BY sex, age_group, country_of_origin, country_now, topic, action_requested, language, inquiry_state, case_state",
    )
    .fetch_all(tx.connection())
    .await?;
    Ok(rows)
}
