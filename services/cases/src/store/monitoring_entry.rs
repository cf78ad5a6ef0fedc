//! Rows of `monitoring_entry`: appended, never changed.

use chrono::NaiveDate;
use kernel::{CaseId, Instant};
use tenancy::{StoreError, TenantTx};
use uuid::Uuid;

use crate::domain::case::MonitoringEntry;

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    entry_date: NaiveDate,
    recorded_at: Instant,
    monitor: Uuid,
    entry_type: String,
    worker_contacted: bool,
    outcome: Option<String>,
    basis: Option<String>,
    note_sealed: Vec<u8>,
}

impl TryFrom<Row> for MonitoringEntry {
    type Error = StoreError;
    fn try_from(row: Row) -> Result<Self, StoreError> {
        let id = row.id;
        fn read<T: std::str::FromStr>(code: &str, id: Uuid) -> Result<T, StoreError> {
            code.parse().map_err(|_| StoreError::Inconsistent(format!("monitoring entry {id}")))
        }
        let basis = row.basis.as_deref().map(|basis| read(basis, id)).transpose()?;
        Ok(MonitoringEntry {
            id: id.into(),
            entry_date: row.entry_date,
            recorded_at: row.recorded_at,
            monitor: row.monitor.into(),
            entry_type: read(&row.entry_type, id)?,
            worker_contacted: row.worker_contacted,
            outcome: row
                .outcome
                .as_deref()
                .map(|outcome| Ok::<_, StoreError>((read(outcome, id)?, basis)))
                .transpose()?,
            note_sealed: row.note_sealed,
        })
    }
}

/// Appends an entry.
pub(crate) async fn insert(tx: &mut TenantTx, case: CaseId, entry: &MonitoringEntry) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO monitoring_entry (id, case_id, entry_date, recorded_at, monitor, entry_type, worker_contacted, outcome, basis,
           note_sealed)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(entry.id.uuid())
    .bind(case.uuid())
    .bind(entry.entry_date)
    .bind(entry.recorded_at)
    .bind(entry.monitor.uuid())
    .bind(<&str>::from(entry.entry_type))
    .bind(entry.worker_contacted)
    .bind(entry.outcome.map(|(outcome, _)| <&str>::from(outcome)))
    .bind(entry.outcome.and_then(|(_, basis)| basis).map(<&str>::from))
    .bind(&entry.note_sealed)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The entries of a case, oldest first.
pub(crate) async fn list(tx: &mut TenantTx, case: CaseId) -> Result<Vec<MonitoringEntry>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT id, entry_date, recorded_at, monitor, entry_type, worker_contacted, outcome, basis, note_sealed
         FROM monitoring_entry WHERE case_id = $1 ORDER BY recorded_at, id",
    )
    .bind(case.uuid())
    .fetch_all(tx.connection())
    .await?;
    rows.into_iter().map(MonitoringEntry::try_from).collect()
}
