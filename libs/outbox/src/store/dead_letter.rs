//! Rows of `dead_letter`: events that a consumer could not handle.

use events::Envelope;
use tenancy::{StoreError, TenantTx};

/// Puts an event aside; putting it aside a second time changes nothing.
pub(crate) async fn insert(
    tx: &mut TenantTx,
    consumer: &str,
    envelope: &Envelope,
    reason: &str,
) -> Result<(), StoreError> {
    let json = serde_json::to_value(envelope).map_err(|error| StoreError::Inconsistent(error.to_string()))?;
    sqlx::query(
        "INSERT INTO dead_letter (consumer, event_id, envelope, reason) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
    )
    .bind(consumer)
    .bind(envelope.id.uuid())
    .bind(json)
    .bind(reason)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Takes a consumer's dead letters out, oldest first.
///
/// # Errors
/// Where Postgres refuses, or a row holds no event of ours.
pub async fn take(tx: &mut TenantTx, consumer: &str, limit: i64) -> Result<Vec<Envelope>, StoreError> {
    let rows: Vec<(serde_json::Value,)> = sqlx::query_as(
        "DELETE FROM dead_letter WHERE (consumer, event_id) IN (
           SELECT consumer, event_id FROM dead_letter WHERE consumer = $1 ORDER BY failed_at LIMIT $2)
         RETURNING envelope",
    )
    .bind(consumer)
    .bind(limit)
    .fetch_all(tx.connection())
    .await?;
    rows.into_iter()
        .map(|(json,)| serde_json::from_value(json).map_err(|error| StoreError::Inconsistent(error.to_string())))
        .collect()
}
