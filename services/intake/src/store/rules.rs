//! By what the organisation's clocks run: identity's published table `service_level`.

use chrono::NaiveDate;
use due::{Calendar, Levels, Rules};
use tenancy::{StoreError, TenantTx};

#[derive(sqlx::FromRow)]
struct Row {
    urgent_hours: i32,
    triage_days: i32,
    verify_days: i32,
    update_days: i32,
    days_off: Vec<NaiveDate>,
    days_at_work: Vec<NaiveDate>,
}

/// The rules; the usual ones where nobody set any.
pub(crate) async fn find(tx: &mut TenantTx) -> Result<Rules, StoreError> {
    let row: Option<Row> = sqlx::query_as(
        "SELECT urgent_hours, triage_days, verify_days, update_days, days_off, days_at_work FROM service_level",
    )
    .fetch_optional(tx.connection())
    .await?;
    let country = tx.country();
    Ok(match row {
        None => Rules { calendar: Calendar::new(country, [], []), levels: Levels::default() },
        Some(row) => Rules {
            calendar: Calendar::new(country, row.days_off, row.days_at_work),
            levels: Levels {
                urgent_hours: row.urgent_hours.unsigned_abs(),
                triage_days: row.triage_days.unsigned_abs(),
                verify_days: row.verify_days.unsigned_abs(),
                update_days: row.update_days.unsigned_abs(),
            },
        },
    })
}
