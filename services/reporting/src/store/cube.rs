//! Rows of `regional.cube`.

use kernel::{TenantSlug, codes::CodeList};
use tenancy::{RegionalTx, StoreError, violates};

use super::fact::Shared;
use crate::domain::{
    attribute::{Attribute, Measure},
    cross_table::Count,
};

/// Replaces all that one organisation shares; `UnknownTenant` where it was deleted since its counts were read.
pub(crate) async fn replace(tx: &mut RegionalTx, tenant: &TenantSlug, rows: &[Shared]) -> Result<(), StoreError> {
    // Two who share for the same organisation take turns: the later has the newer counts.
    sqlx::query("SELECT pg_advisory_xact_lock(hashtext('focal.cube.' || $1))")
        .bind(tenant.as_str())
        .execute(tx.connection())
        .await?;
    sqlx::query("DELETE FROM cube WHERE tenant = $1").bind(tenant.as_str()).execute(tx.connection()).await?;
    let text = |of: fn(&Shared) -> &String| rows.iter().map(|row| of(row).clone()).collect::<Vec<_>>();
    let number = |of: fn(&Shared) -> i64| rows.iter().map(of).collect::<Vec<_>>();
    let inserted = sqlx::query(
        "INSERT INTO cube (tenant, sex, age_group, country_of_origin, country_now, topic, action_requested, language, inquiry_state,
           case_state, inquiries, cases, workers)
         SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[],
           $10::text[], $11::bigint[], $12::bigint[], $13::bigint[])",
    )
    .bind(tenant.as_str())
    .bind(text(|row| &row.sex))
    .bind(text(|row| &row.age_group))
    .bind(text(|row| &row.country_of_origin))
    .bind(text(|row| &row.country_now))
    .bind(text(|row| &row.topic))
    .bind(text(|row| &row.action_requested))
    .bind(text(|row| &row.language))
    .bind(text(|row| &row.inquiry_state))
    .bind(text(|row| &row.case_state))
    .bind(number(|row| row.inquiries))
    .bind(number(|row| row.cases))
    .bind(number(|row| row.workers))
    .execute(tx.connection())
    .await;
    match inserted {
        Err(error) if violates(&error, "cube_tenant_fkey") => Err(StoreError::UnknownTenant(tenant.clone())),
        Err(error) => Err(error.into()),
        Ok(_) => Ok(()),
    }
}

/// What is counted, and how many people stand behind it: read by one statement, so that both are of the same moment.
pub(crate) struct Tally {
    pub counts: Vec<Count>,
    pub people: Vec<Count>,
}

/// The counts of a table over every organisation that shares with this council now: one that has just left, or decided
/// to share nothing, is not counted, though its rows may still be there for a moment.
pub(crate) async fn count(
    tx: &mut RegionalTx,
    council: &TenantSlug,
    rows: Attribute,
    columns: Attribute,
    measure: Measure,
) -> Result<Tally, StoreError> {
    let counts: Vec<(String, String, i64, i64)> = sqlx::query_as(concat!(
        "SELECT row_of.code, column_of.code,
                    sum(CASE $3 WHEN 'cases' THEN cases WHEN 'workers' THEN workers ELSE inquiries END)::bigint, sum(inquiries)::bigint
             FROM cube, LATERAL ",
        code_of!("$1"),
        " AS row_of, LATERAL ",
        code_of!("$2"),
        " AS column_of
             WHERE cube.tenant IN (SELECT shared.tenant FROM control.shared_with_council AS shared WHERE shared.network = $4)
             GROUP BY row_of.code, column_of.code"
    ))
    .bind(rows.code())
    .bind(columns.code())
    .bind(measure.code())
    .bind(council.as_str())
    .fetch_all(tx.connection())
    .await?;
    let mut tally = Tally { counts: Vec::new(), people: Vec::new() };
    for (row, column, count, people) in counts {
        tally.people.push(Count { row: row.clone(), column: column.clone(), count: people });
        tally.counts.push(Count { row, column, count });
    }
    Ok(tally)
}
