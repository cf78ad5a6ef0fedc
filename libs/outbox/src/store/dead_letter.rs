//! Rows of `dead_letter`: events that a consumer could not handle.

use events::Envelope;
use kernel::TenantSlug;
use sqlx::{PgConnection, types::Uuid};
use tenancy::{ServiceName, StoreError, TenantTx};

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

/// Puts rows of the outbox aside that are no events of this tenant's, in the name of the relay that found them.
pub(crate) async fn insert_foreign(tx: &mut TenantTx, service: ServiceName, ids: &[i64]) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO dead_letter (consumer, event_id, envelope, reason)
         SELECT service || '.relay', event_id, envelope, 'not an event of this organisation'
         FROM outbox WHERE service = $1 AND id = ANY($2)
         ON CONFLICT DO NOTHING",
    )
    .bind(service.as_str())
    .bind(ids)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Takes a consumer's dead letters out, oldest first. For the operator, whose connection is in the schema of `tenant`.
///
/// # Errors
/// Where Postgres refuses, or a row holds no event of ours, or one that is not this tenant's: nothing is taken then.
pub async fn take(
    connection: &mut PgConnection,
    tenant: &TenantSlug,
    consumer: &str,
    limit: i64,
) -> Result<Vec<Envelope>, StoreError> {
    let rows: Vec<(Uuid, serde_json::Value)> = sqlx::query_as(
        "DELETE FROM dead_letter WHERE (consumer, event_id) IN (
           SELECT consumer, event_id FROM dead_letter WHERE consumer = $1 ORDER BY failed_at LIMIT $2)
         RETURNING event_id, envelope",
    )
    .bind(consumer)
    .bind(limit)
    .fetch_all(connection)
    .await?;
    let read = |(id, json): (Uuid, serde_json::Value)| {
        let envelope: Envelope = serde_json::from_value(json)
            .map_err(|error| StoreError::Inconsistent(format!("dead letter {id}: {error}")))?;
        if envelope.tenant != *tenant || envelope.id.uuid() != id {
            return Err(StoreError::Inconsistent(format!("the dead letter {id} is not an event of {tenant}")));
        }
        Ok(envelope)
    };
    rows.into_iter().map(read).collect()
}
