//! Rows of `outbox`.

use chrono::Duration;
use kernel::Instant;
use tenancy::{ServiceName, StoreError, TenantTx};

/// An event that waits to be published.
pub(crate) struct Waiting {
    pub id: i64,
    pub stream: u8,
    pub envelope: String,
    /// Whether the envelope names this tenant and this row's event.
    pub is_own: bool,
}

/// Keeps other relays of the service away from this tenant until the transaction ends: two would mix up the order.
pub(crate) async fn lock_relay(tx: &mut TenantTx, service: ServiceName) -> Result<(), StoreError> {
    let name = format!("focal.relay.{service}.{}", tx.tenant());
    sqlx::query("SELECT pg_advisory_xact_lock(hashtext($1))").bind(name).execute(tx.connection()).await?;
    Ok(())
}

/// The oldest unpublished events.
pub(crate) async fn waiting(tx: &mut TenantTx, service: ServiceName, limit: i64) -> Result<Vec<Waiting>, StoreError> {
    let tenant = tx.tenant().to_string();
    let rows: Vec<(i64, i16, String, bool)> = sqlx::query_as(
        "SELECT id, stream, envelope::text,
                coalesce(envelope->>'tenant' = $3 AND envelope->>'id' = event_id::text, false)
         FROM outbox WHERE service = $1 AND published_at IS NULL ORDER BY id LIMIT $2",
    )
    .bind(service.as_str())
    .bind(limit)
    .bind(tenant)
    .fetch_all(tx.connection())
    .await?;
    let waiting = |(id, stream, envelope, is_own): (i64, i16, String, bool)| Waiting {
        id,
        stream: stream as u8,
        envelope,
        is_own,
    };
    Ok(rows.into_iter().map(waiting).collect())
}

/// Notes that events were published.
pub(crate) async fn mark_published(tx: &mut TenantTx, ids: &[i64], at: Instant) -> Result<(), StoreError> {
    sqlx::query("UPDATE outbox SET published_at = $2 WHERE id = ANY($1)")
        .bind(ids)
        .bind(at)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Makes events wait again that were published since `since`. Gives how many.
pub(crate) async fn unpublish(tx: &mut TenantTx, service: ServiceName, since: Instant) -> Result<u64, StoreError> {
    let updated = sqlx::query("UPDATE outbox SET published_at = NULL WHERE service = $1 AND published_at >= $2")
        .bind(service.as_str())
        .bind(since)
        .execute(tx.connection())
        .await?;
    Ok(updated.rows_affected())
}

/// Forgets events that were published longer ago than they are kept.
pub(crate) async fn delete_expired(
    tx: &mut TenantTx,
    service: ServiceName,
    now: Instant,
    keep: Duration,
) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM outbox WHERE service = $1 AND published_at < $2")
        .bind(service.as_str())
        .bind(now - keep)
        .execute(tx.connection())
        .await?;
    Ok(())
}
