//! Rows of `progress`: the steps that a worker sees.

use kernel::{InquiryId, Instant, codes::ProgressStep};
use tenancy::{StoreError, TenantTx};

/// Notes a step; noted again it keeps the later moment, so events may come twice and in any order.
pub(crate) async fn note(
    tx: &mut TenantTx,
    inquiry: InquiryId,
    step: ProgressStep,
    at: Instant,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO progress (inquiry_id, step, at) VALUES ($1, $2, $3)
         ON CONFLICT (inquiry_id, step) DO UPDATE SET at = greatest(progress.at, excluded.at)",
    )
    .bind(inquiry.uuid())
    .bind(<&str>::from(step))
    .bind(at)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Notes that the words were read in an emergency: each time is one, and an event that comes twice is the same time.
pub(crate) async fn note_emergency(tx: &mut TenantTx, inquiry: InquiryId, at: Instant) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO emergency_reading (inquiry_id, at) VALUES ($1, $2) ON CONFLICT DO NOTHING")
        .bind(inquiry.uuid())
        .bind(at)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// The steps of an inquiry until now, and each time that it was read in an emergency, oldest first. What comes with a message
/// is there when the message is.
pub(crate) async fn list(
    tx: &mut TenantTx,
    inquiry: InquiryId,
    now: Instant,
) -> Result<Vec<(ProgressStep, Instant)>, StoreError> {
    let rows: Vec<(String, Instant)> = sqlx::query_as(
        "SELECT step, at FROM progress WHERE inquiry_id = $1 AND (at <= $3 OR step NOT IN ('asked', 'answered'))
             UNION SELECT $2, at FROM emergency_reading WHERE inquiry_id = $1 ORDER BY at, step",
    )
    .bind(inquiry.uuid())
    .bind(<&str>::from(ProgressStep::OpenedInEmergency))
    .bind(now)
    .fetch_all(tx.connection())
    .await?;
    rows.into_iter()
        .map(|(step, at)| Ok((step.parse().map_err(|_| StoreError::Inconsistent(format!("progress {inquiry}")))?, at)))
        .collect()
}

/// Takes a step away that comes with a message which was taken back.
pub(crate) async fn take_back(
    tx: &mut TenantTx,
    inquiry: InquiryId,
    step: ProgressStep,
    at: Instant,
) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM progress WHERE inquiry_id = $1 AND step = $2 AND at = $3")
        .bind(inquiry.uuid())
        .bind(<&str>::from(step))
        .bind(at)
        .execute(tx.connection())
        .await?;
    Ok(())
}
