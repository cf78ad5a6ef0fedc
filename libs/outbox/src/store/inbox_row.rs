//! Rows of `inbox`.

use kernel::EventId;
use tenancy::{StoreError, TenantTx};

/// Notes that a consumer handles an event; `false` where it has done so before.
pub(crate) async fn insert(tx: &mut TenantTx, consumer: &str, event: EventId) -> Result<bool, StoreError> {
    let inserted = sqlx::query("INSERT INTO inbox (consumer, event_id) VALUES ($1, $2) ON CONFLICT DO NOTHING")
        .bind(consumer)
        .bind(event.uuid())
        .execute(tx.connection())
        .await?;
    Ok(inserted.rows_affected() == 1)
}

/// Notes that an event came again.
pub(crate) async fn touch(tx: &mut TenantTx, consumer: &str, event: EventId) -> Result<(), StoreError> {
    sqlx::query("UPDATE inbox SET seen_at = now() WHERE consumer = $1 AND event_id = $2")
        .bind(consumer)
        .bind(event.uuid())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Forgets what some consumers handled and last saw more than `days` days ago.
pub(crate) async fn delete_expired(tx: &mut TenantTx, consumers: &[&str], days: i32) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM inbox WHERE seen_at < now() - make_interval(days => $2) AND consumer = ANY($1)")
        .bind(consumers)
        .bind(days)
        .execute(tx.connection())
        .await?;
    Ok(())
}
