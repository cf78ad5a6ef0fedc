//! The row of `service_level`, which intake reads.

use chrono::NaiveDate;
use contracts::identity::{ServiceLevels, SetServiceLevels};
use kernel::Instant;
use tenancy::{StoreError, TenantTx};

#[derive(sqlx::FromRow)]
struct Row {
    version: i64,
    urgent_hours: i32,
    triage_days: i32,
    verify_days: i32,
    update_days: i32,
    days_off: Vec<NaiveDate>,
    days_at_work: Vec<NaiveDate>,
    updated_at: Instant,
}

/// What is set; `None` before the first change.
pub(crate) async fn find(tx: &mut TenantTx) -> Result<Option<ServiceLevels>, StoreError> {
    let row: Option<Row> = sqlx::query_as(
        "SELECT version, urgent_hours, triage_days, verify_days, update_days, days_off, days_at_work, updated_at
         FROM service_level",
    )
    .fetch_optional(tx.connection())
    .await?;
    let told = |row: Row| ServiceLevels {
        version: row.version,
        levels: SetServiceLevels {
            urgent_hours: row.urgent_hours.unsigned_abs(),
            triage_days: row.triage_days.unsigned_abs(),
            verify_days: row.verify_days.unsigned_abs(),
            update_days: row.update_days.unsigned_abs(),
            days_off: row.days_off,
            days_at_work: row.days_at_work,
        },
        updated_at: Some(row.updated_at),
    };
    Ok(row.map(told))
}

/// Sets all of it; `false` where `version` is not the present one.
pub(crate) async fn set(
    tx: &mut TenantTx,
    version: i64,
    set: &SetServiceLevels,
    at: Instant,
) -> Result<bool, StoreError> {
    let number = |number: u32| i32::try_from(number).unwrap_or(i32::MAX);
    let done = sqlx::query(
        "INSERT INTO service_level AS level (version, urgent_hours, triage_days, verify_days, update_days, days_off,
           days_at_work, updated_at)
         SELECT 1, $2, $3, $4, $5, $6, $7, $8 WHERE $1 = 0 OR EXISTS (SELECT FROM service_level)
         ON CONFLICT (single) DO UPDATE SET version = level.version + 1, urgent_hours = $2, triage_days = $3,
           verify_days = $4, update_days = $5, days_off = $6, days_at_work = $7, updated_at = $8
         WHERE level.version = $1",
    )
    .bind(version)
    .bind(number(set.urgent_hours))
    .bind(number(set.triage_days))
    .bind(number(set.verify_days))
    .bind(number(set.update_days))
    .bind(&set.days_off)
    .bind(&set.days_at_work)
    .bind(at)
    .execute(tx.connection())
    .await?;
    Ok(done.rows_affected() == 1)
}
