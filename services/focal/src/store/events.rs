//! Counting events.

use std::collections::BTreeMap;

use kernel::TenantSlug;
use sqlx::Row;
use tenancy::{Admin, StoreError};

/// The events of one organisation.
#[derive(serde::Serialize)]
pub struct EventStatus {
    /// The organisation.
    pub tenant: TenantSlug,
    /// Committed and not yet published.
    pub waiting: i64,
    /// Put aside, by consumer.
    pub dead: BTreeMap<String, i64>,
}

/// Counts what waits and what was put aside.
pub async fn status(admin: &Admin, tenant: &TenantSlug) -> Result<EventStatus, StoreError> {
    let mut tx = admin.enter(tenant).await?;
    let waiting =
        sqlx::query_scalar("SELECT count(*) FROM outbox WHERE published_at IS NULL").fetch_one(&mut *tx).await?;
    let rows = sqlx::query("SELECT consumer, count(*) AS letters FROM dead_letter GROUP BY consumer")
        .fetch_all(&mut *tx)
        .await?;
    let dead = rows
        .iter()
        .map(|row| Ok((row.try_get("consumer")?, row.try_get("letters")?)))
        .collect::<Result<_, sqlx::Error>>()?;
    Ok(EventStatus { tenant: tenant.clone(), waiting, dead })
}
