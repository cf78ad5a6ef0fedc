//! The job that seals the audit trail of every tenant, and puts its signed heads outside the database.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use chain::Link;
use kernel::{Instant, TenantSlug};
use runtime::Stop;
use tokio::time::{Interval, MissedTickBehavior, interval};

use crate::{
    App,
    app::seal_audit::seal_audit,
    audit_heads::Outside,
    domain::audit_watch::{Look, Watch},
};

/// Seals. Several processes may: in each tenant one at a time does.
///
/// ```text
/// every 5 s   one statement: in which tenants were numbers given out?  ──> only those: seal what has no place yet
/// every 5 min, and at a soft stop: each newest link that is another than the last one told ──> signed, outside
/// ```
pub(crate) struct AuditSealer {
    app: Arc<App>,
    outside: Outside,
    seal_every: Duration,
    head_every: Duration,
    tenants: BTreeMap<TenantSlug, Sealed>,
}

/// What is known of a tenant's chain.
#[derive(Default)]
struct Sealed {
    watch: Watch,
    newest: Option<Link>,
    /// The link of the head that went outside last.
    told: Option<Link>,
    /// Since when there has been a newer one.
    waiting_since: Option<Instant>,
}

impl AuditSealer {
    /// A sealer; nothing connects yet.
    pub(crate) fn new(app: Arc<App>, config: &config::Audit) -> Self {
        let (seal_every, head_every) = (config.seal_every_s, config.head_every_s);
        Self {
            app,
            outside: Outside::of(config),
            seal_every: Duration::from_secs(seal_every),
            head_every: Duration::from_secs(head_every),
            tenants: BTreeMap::new(),
        }
    }

    /// Seals until it is asked to stop; then once more, and tells the heads.
    pub(crate) async fn run(mut self, stop: Stop) {
        let (mut seal, mut head) = (ticks(self.seal_every), ticks(self.head_every));
        loop {
            tokio::select! {
                // In this order: both are due at the start, and there is no head before the first look.
                biased;
                () = stop.cancelled() => break,
                _ = seal.tick() => {
                    self.seal(&stop).await;
                    self.tell_age();
                }
                _ = head.tick() => self.tell().await,
            }
        }
        self.seal(&stop).await;
        self.tell().await;
    }

    /// Seals the tenants in which something may be new, and one in full, whose turn it is.
    async fn seal(&mut self, stop: &Stop) {
        let counters = match self.app.db.control().audit_counters().await {
            Ok(counters) => counters,
            Err(error) => {
                tracing::warn!(%error, "audit: sealing has to wait");
                return;
            }
        };
        let now = self.app.clock.now();
        let mut may_be_thorough = true;
        for (tenant, counter) in counters {
            let sealed = self.tenants.entry(tenant.clone()).or_default();
            let Some(look) = sealed.watch.look(counter, now, may_be_thorough) else { continue };
            may_be_thorough &= look != Look::Everything;
            match seal_audit(&self.app, &tenant, look, sealed.newest, stop).await {
                Ok(newest) => {
                    sealed.newest = newest;
                    if sealed.newest != sealed.told {
                        sealed.waiting_since.get_or_insert(now);
                    }
                }
                Err(error) => {
                    tracing::warn!(%error, %tenant, "audit: sealing has to wait");
                    sealed.watch.again(now);
                }
            }
        }
    }

    /// Says how long the entries that have waited longest have been without a signed head.
    fn tell_age(&self) {
        let now = self.app.clock.now();
        let waiting = self.tenants.values().filter_map(|sealed| sealed.waiting_since).min();
        let waiting = waiting.map(|since| (now - since).to_std().unwrap_or_default()).unwrap_or_default();
        telemetry::metrics::unsigned(waiting);
    }

    /// Puts every head outside that is another than the last one told there. After a start that is every tenant's.
    async fn tell(&mut self) {
        let now = self.app.clock.now();
        for (tenant, sealed) in &mut self.tenants {
            let Some(newest) = sealed.newest.filter(|newest| sealed.told != Some(*newest)) else { continue };
            let head = self.app.signing_key.sign_head(tenant, &newest, now);
            match self.outside.put(&head).await {
                Ok(()) => (sealed.told, sealed.waiting_since) = (Some(newest), None),
                Err(error) => tracing::error!(%error, %tenant, "audit: a head could not be put outside"),
            }
        }
    }
}

fn ticks(every: Duration) -> Interval {
    let mut ticks = interval(every);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    ticks
}
