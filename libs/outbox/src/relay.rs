//! From the outbox to Redis.

use std::{sync::Arc, time::Duration};

use authz::OpContext;
use bus::{Bus, BusError};
use kernel::{Clock, Instant, TenantSlug};
use runtime::{Stop, pause};
use tenancy::{StoreError, TenantDb, idempotency};

use crate::store::{dead_letter, outbox_row};

/// How often every tenant is looked at, for what a crash left behind.
pub const SWEEP: Duration = Duration::from_secs(30);
/// How long published events are kept, to be published again when Redis loses them.
const KEEP: chrono::Duration = chrono::Duration::days(14);
/// How far back a Redis that restarted with its data may have lost some: its own disk sync lags a second; an hour is
/// generous and cheap, since consumers tell what they have seen.
const RESTART_WINDOW: chrono::Duration = chrono::Duration::hours(1);
/// The services that consume events: what they have not all acknowledged is not trimmed.
const CONSUMING: [&str; 3] = ["intake", "notifications", "reporting"];
/// How many events are published in one transaction.
const BATCH: i64 = 200;
/// How soon a tenant is tried again whose events could not be published.
const RETRY: Duration = Duration::from_millis(500);

/// Publishes the events of one service.
pub struct Relay {
    db: TenantDb,
    bus: Bus,
    clock: Arc<dyn Clock>,
}

#[derive(Debug, thiserror::Error)]
enum RelayError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Bus(#[from] BusError),
}

impl Relay {
    /// A relay of the service that `db` belongs to.
    pub fn new(db: TenantDb, bus: Bus, clock: Arc<dyn Clock>) -> Self {
        Self { db, bus, clock }
    }

    /// Publishes until it is asked to stop.
    pub async fn run(self, stop: Stop) {
        let mut sweep = tokio::time::interval(SWEEP);
        sweep.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            let tenants = tokio::select! {
                () = stop.cancelled() => return,
                tenants = self.db.dirty().take() => tenants.into_iter().collect(),
                _ = sweep.tick() => match self.sweep().await {
                    Ok(tenants) => tenants,
                    Err(error) => {
                        tracing::warn!(%error, "relay: the sweep has to wait");
                        Vec::new()
                    }
                },
            };
            for tenant in tenants {
                if let Err(error) = self.publish(&tenant).await {
                    tracing::warn!(%error, %tenant, "relay: events wait");
                    if matches!(error, RelayError::Store(StoreError::UnknownTenant(_))) {
                        // Deleted meanwhile, with its events.
                        continue;
                    }
                    self.db.dirty().mark(&tenant);
                    if !pause(&stop, RETRY).await {
                        return;
                    }
                }
            }
        }
    }

    /// Looks whether Redis is still the one we published to, and names every tenant.
    async fn sweep(&self) -> Result<Vec<TenantSlug>, RelayError> {
        let tenants: Vec<_> = self.db.control().tenants().await?.into_iter().map(|tenant| tenant.slug).collect();
        let (service, now) = (self.db.service(), self.clock.now());
        let incarnation = self.bus.incarnation().await?;
        let since = match self.bus.epoch(service.as_str()).await? {
            Some(epoch) if epoch == incarnation => None,
            Some(_) => Some(now - RESTART_WINDOW),
            None => Some(now - KEEP),
        };
        for tenant in &tenants {
            self.tidy(tenant, now, since).await?;
        }
        if since.is_some() {
            // Written last: a crash before this line makes us do it again.
            self.bus.set_epoch(service.as_str(), &incarnation).await?;
        }
        self.bus.trim(&CONSUMING).await?;
        Ok(tenants)
    }

    /// Makes lost events wait again; forgets expired ones, and stored answers that nobody can ask for any more.
    async fn tidy(&self, tenant: &TenantSlug, now: Instant, lost_since: Option<Instant>) -> Result<(), RelayError> {
        let service = self.db.service();
        let mut tx = self.db.begin(&OpContext::system("relay", tenant.clone(), None)).await?;
        if let Some(since) = lost_since {
            let again = outbox_row::unpublish(&mut tx, service, since).await?;
            if again > 0 {
                tracing::info!(%tenant, again, "relay: Redis is another than before, publishing again");
            }
        }
        outbox_row::delete_expired(&mut tx, service, now, KEEP).await?;
        idempotency::delete_expired(&mut tx, service, now).await?;
        Ok(tx.commit().await?)
    }

    /// Publishes everything that waits in one tenant.
    async fn publish(&self, tenant: &TenantSlug) -> Result<(), RelayError> {
        loop {
            let mut tx = self.db.begin(&OpContext::system("relay", tenant.clone(), None)).await?;
            outbox_row::lock_relay(&mut tx, self.db.service()).await?;
            let waiting = outbox_row::waiting(&mut tx, self.db.service(), BATCH).await?;
            if waiting.is_empty() {
                return Ok(());
            }
            let ids: Vec<i64> = waiting.iter().map(|row| row.id).collect();
            // Consumers enter the tenant that an envelope names: one of another tenant is published by nobody.
            let (own, foreign): (Vec<_>, Vec<_>) = waiting.into_iter().partition(|row| row.is_own);
            let foreign: Vec<i64> = foreign.into_iter().map(|row| row.id).collect();
            if !foreign.is_empty() {
                tracing::error!(%tenant, rows = ?foreign, "relay: the outbox holds what is no event of this tenant, put aside");
                dead_letter::insert_foreign(&mut tx, self.db.service(), &foreign).await?;
            }
            let batch: Vec<_> = own.into_iter().map(|row| (row.stream, row.envelope)).collect();
            if !batch.is_empty() {
                self.bus.publish(&batch).await?;
            }
            outbox_row::mark_published(&mut tx, &ids, self.clock.now()).await?;
            tx.commit().await?;
            for _ in &batch {
                telemetry::metrics::event(self.db.service().as_str(), "published");
            }
            for _ in &foreign {
                telemetry::metrics::event(self.db.service().as_str(), "dead");
            }
        }
    }
}
