//! The job that shares an organisation's counts with its council.

use std::time::Duration;

use authz::OpContext;
use kernel::TenantSlug;
use runtime::{Stop, pause};
use tenancy::{Dirty, RegionalDb, StoreError, TenantDb};

use crate::store;

/// Every organisation is shared anew so often, for changes whose hint a crash lost; also those that do not work any more,
/// whose counts are taken back.
const SWEEP: Duration = Duration::from_secs(60);
/// Changes within this time are shared together.
const GATHER: Duration = Duration::from_secs(1);

/// Shares counts.
pub(crate) struct ShareCube {
    pub db: TenantDb,
    pub regional: RegionalDb,
    pub changed: Dirty,
}

impl ShareCube {
    /// Shares until it is asked to stop.
    pub(crate) async fn run(self, stop: Stop) {
        let mut sweep = tokio::time::interval(SWEEP);
        sweep.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            let tenants: Vec<TenantSlug> = tokio::select! {
                () = stop.cancelled() => return,
                tenants = self.changed.take() => tenants.into_iter().collect(),
                _ = sweep.tick() => self.everybody().await,
            };
            for tenant in tenants {
                match self.share(&tenant).await {
                    // Deleted meanwhile, with its counts.
                    Ok(()) | Err(StoreError::UnknownTenant(_)) => {}
                    Err(error) => {
                        tracing::warn!(%error, %tenant, "sharing counts has to wait");
                        self.changed.mark(&tenant);
                    }
                }
            }
            if !pause(&stop, GATHER).await {
                return;
            }
        }
    }

    async fn everybody(&self) -> Vec<TenantSlug> {
        let registered = self.db.control().registry().await.unwrap_or_default();
        registered.into_iter().map(|tenant| tenant.slug).collect()
    }

    /// Counts and replaces: doing it twice changes nothing. Where the organisation shares nothing, or with nobody, what it
    /// shared before is taken back; until then no table counts it ([`store::cube::count`]).
    async fn share(&self, tenant: &TenantSlug) -> Result<(), StoreError> {
        let mut rows = Vec::new();
        if self.db.control().shares(tenant).await? {
            let mut tx = self.db.begin(&OpContext::system("reporting.share_cube", tenant.clone(), None)).await?;
            rows = store::fact::shared(&mut tx).await?;
        }
        let mut tx = self.regional.begin().await?;
        store::cube::replace(&mut tx, tenant, &rows).await?;
        tx.commit().await
    }
}
