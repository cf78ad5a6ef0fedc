//! From Redis to an effect that happens once.

use std::{sync::Arc, time::Duration};

use async_trait::async_trait;
use authz::OpContext;
use bus::{Bus, BusError, Delivery, Reader};
use events::{Envelope, Event};
use futures::FutureExt;
use kernel::RequestId;
use runtime::{Stop, pause};
use tenancy::{StoreError, TenantDb, TenantTx};
use tokio::time::Interval;
use tracing::Instrument;

use crate::store::{dead_letter, inbox_row};

/// After so many failed deliveries an event is put aside.
const MAX_DELIVERIES: usize = 5;
/// A consumer that kept an event so long without acknowledging it is taken for dead; a failed event comes again after
/// as long. Longer than any effect takes.
pub const RECLAIM_AFTER: Duration = Duration::from_secs(15);
/// An inbox row is kept so many days after its event last came: twice as long as the outbox keeps what it published.
const INBOX_DAYS: i32 = 28;
/// How often older ones are forgotten.
const FORGET_EVERY: Duration = Duration::from_secs(6 * 3600);
/// How long a read waits for something new.
const LONGEST_READ: Duration = Duration::from_secs(2);
/// How soon to look again while Redis or Postgres is away.
const RETRY: Duration = Duration::from_millis(500);

/// What a service does about some events.
#[async_trait]
pub trait Consumer: Send + Sync {
    /// The name in the inbox, such as `notifications.inquiry_waiting`; never changed.
    fn name(&self) -> &'static str;

    /// Whether it does anything about this event.
    fn wants(&self, event: &Event) -> bool;

    /// The effect, in the transaction that also holds the inbox row.
    async fn handle(&self, tx: &mut TenantTx, context: &OpContext, envelope: &Envelope) -> Result<(), StoreError>;

    /// Called after the commit, for a hint to a job of this process.
    fn committed(&self, _envelope: &Envelope) {}
}

/// Reads the streams for one service.
pub struct ConsumerLoop {
    db: TenantDb,
    reader: Reader,
    consumers: Vec<Arc<dyn Consumer>>,
    reclaim_after: Duration,
    reclaim_every: Duration,
}

impl ConsumerLoop {
    /// A reader in the group of the service that `db` belongs to.
    pub fn new(db: TenantDb, bus: &Bus, consumers: Vec<Arc<dyn Consumer>>) -> Self {
        let reader = bus.reader(db.service().as_str(), RequestId::new().to_string());
        Self { db, reader, consumers, reclaim_after: RECLAIM_AFTER, reclaim_every: RECLAIM_AFTER / 3 }
    }

    /// With another [`RECLAIM_AFTER`], and how often to look for what was left so long.
    pub fn reclaiming(self, after: Duration, every: Duration) -> Self {
        Self { reclaim_after: after, reclaim_every: every, ..self }
    }

    /// Consumes until it is asked to stop.
    pub async fn run(self, stop: Stop) {
        let names = self.consumers.iter().map(|consumer| consumer.name()).collect();
        let forgetting = forget(self.db.clone(), names, stop.clone());
        tokio::join!(self.consume_all(stop), forgetting);
    }

    async fn consume_all(mut self, stop: Stop) {
        let mut reclaim = tokio::time::interval(self.reclaim_every);
        reclaim.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            // Only a stop drops a read under way: Redis may have answered it, and what it gave then waits to be reclaimed.
            let read = tokio::select! {
                () = stop.cancelled() => return,
                read = self.read(&mut reclaim) => read,
            };
            match read {
                Ok(deliveries) => {
                    for delivery in deliveries {
                        if !self.deliver(delivery, &stop).await {
                            return;
                        }
                    }
                }
                Err(error) => {
                    tracing::warn!(service = %self.db.service(), %error, "consumer: Redis is away");
                    if !pause(&stop, RETRY).await {
                        return;
                    }
                }
            }
        }
    }

    /// What others left behind where it is time to look, else what is new: one after the other, never side by side.
    async fn read(&mut self, reclaim: &mut Interval) -> Result<Vec<Delivery>, BusError> {
        match reclaim.tick().now_or_never() {
            Some(_) => self.reader.reclaim(self.reclaim_after).await,
            None => self.reader.next(self.reclaim_every.min(LONGEST_READ)).await,
        }
    }

    /// Hands one event to every consumer that wants it; `false` when it has to stop.
    async fn deliver(&mut self, delivery: Delivery, stop: &Stop) -> bool {
        let envelope = match &delivery.envelope {
            Ok(envelope) => envelope,
            Err(error) => {
                // Perhaps an event of a newer release, while old and new run side by side: it stays for whoever can read it.
                tracing::error!(%error, "consumer: an entry cannot be read as an event, left for a newer release");
                return true;
            }
        };
        let mut failed = false;
        for consumer in self.consumers.clone() {
            if !consumer.wants(&envelope.event) {
                continue;
            }
            match self.consume(consumer.as_ref(), envelope, delivery.times, stop).await {
                Some(done) => failed |= !done,
                None => return false,
            }
        }
        failed || self.acknowledge(&delivery).await
    }

    async fn acknowledge(&mut self, delivery: &Delivery) -> bool {
        if let Err(error) = self.reader.acknowledge(delivery).await {
            tracing::warn!(%error, "consumer: not acknowledged, it will come again");
        }
        true
    }

    /// `Some(true)` when the event is done with, `Some(false)` when it should come again, `None` to stop. While the
    /// database is away it waits here: that is no failure of the event's.
    async fn consume(&self, consumer: &dyn Consumer, envelope: &Envelope, times: usize, stop: &Stop) -> Option<bool> {
        let service = self.db.service().as_str();
        let span = tracing::info_span!(
            "consume",
            otel.kind = "consumer",
            otel.name = consumer.name(),
            event = envelope.event.name(),
            times
        );
        telemetry::propagation::continue_trace(&span, envelope.trace_parent.as_deref());
        loop {
            match self.effect(consumer, envelope).instrument(span.clone()).await {
                Ok(()) => {
                    telemetry::metrics::event(service, "consumed");
                    return Some(true);
                }
                // Deleted meanwhile, or being deleted: nobody is left whom the event could be about, and Redis need not keep it.
                Err(StoreError::UnknownTenant(_)) => return Some(true),
                Err(error) if error.is_transient() => {
                    tracing::warn!(consumer = consumer.name(), %error, "consumer: waiting for the database");
                    if !pause(stop, RETRY).await {
                        return None;
                    }
                }
                Err(error) => {
                    tracing::error!(consumer = consumer.name(), event = %envelope.id, times, %error, "consumer: failed");
                    telemetry::metrics::event(service, "failed");
                    return Some(times >= MAX_DELIVERIES && self.put_aside(consumer, envelope, &error).await);
                }
            }
        }
    }

    /// The inbox row and the effect, in one transaction.
    async fn effect(&self, consumer: &dyn Consumer, envelope: &Envelope) -> Result<(), StoreError> {
        let context =
            OpContext::system(consumer.name(), envelope.tenant.clone(), telemetry::propagation::current_trace_parent());
        let mut tx = self.db.begin(&context).await?;
        if !inbox_row::insert(&mut tx, consumer.name(), envelope.id).await? {
            inbox_row::touch(&mut tx, consumer.name(), envelope.id).await?;
            return tx.commit().await;
        }
        consumer.handle(&mut tx, &context, envelope).await?;
        tx.commit().await?;
        consumer.committed(envelope);
        Ok(())
    }

    /// Makes a dead letter of it; `false` where even that fails.
    async fn put_aside(&self, consumer: &dyn Consumer, envelope: &Envelope, error: &StoreError) -> bool {
        let context = OpContext::system(consumer.name(), envelope.tenant.clone(), None);
        let put = async {
            let mut tx = self.db.begin(&context).await?;
            dead_letter::insert(&mut tx, consumer.name(), envelope, &error.to_string()).await?;
            tx.commit().await
        };
        match put.await {
            Ok(()) => {
                telemetry::metrics::event(self.db.service().as_str(), "dead");
                true
            }
            Err(error) => {
                tracing::error!(%error, "consumer: a dead letter could not be kept");
                false
            }
        }
    }
}

/// Keeps the inbox from growing without end.
async fn forget(db: TenantDb, consumers: Vec<&'static str>, stop: Stop) {
    while pause(&stop, FORGET_EVERY).await {
        if let Err(error) = forget_handled(&db, &consumers).await {
            tracing::warn!(%error, "inbox: what is old is forgotten later");
        }
    }
}

/// Forgets, in every tenant, what these consumers handled so long ago that it cannot come again.
///
/// # Errors
/// Where Postgres is away; what is left is forgotten the next time.
pub async fn forget_handled(db: &TenantDb, consumers: &[&'static str]) -> Result<(), StoreError> {
    for tenant in db.control().tenants().await? {
        let mut tx = db.begin(&OpContext::system("inbox", tenant.slug, None)).await?;
        inbox_row::delete_expired(&mut tx, consumers, INBOX_DAYS).await?;
        tx.commit().await?;
    }
    Ok(())
}
