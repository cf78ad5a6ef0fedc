//! Consumers on a real Redis: an event that nobody can handle, one that comes twice, and many that come one by one.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::Duration,
};

use async_trait::async_trait;
use authz::OpContext;
use bus::Bus;
use events::{Envelope, Event};
use kernel::{EventId, InquiryId};
use outbox::{Consumer, ConsumerLoop};
use runtime::Stop;
use tenancy::{ServiceName, StoreError, TenantDb, TenantTx};
use testkit::{Machine, eventually, run};
use tokio_util::task::TaskTracker;

use crate::database::owner;

const SOON: Duration = Duration::from_secs(60);
const NEVER: Duration = Duration::from_secs(3600);
const MILLISECOND: Duration = Duration::from_millis(1);

/// Fails until it is told to work; counts what it did.
struct Moody {
    works: AtomicBool,
    tried: AtomicUsize,
    done: AtomicUsize,
    only: InquiryId,
}

#[async_trait]
impl Consumer for Moody {
    fn name(&self) -> &'static str {
        "cases.moody"
    }

    fn wants(&self, event: &Event) -> bool {
        *event == Event::InquirySubmitted { inquiry: self.only }
    }

    async fn handle(&self, _tx: &mut TenantTx, _context: &OpContext, _envelope: &Envelope) -> Result<(), StoreError> {
        self.tried.fetch_add(1, Ordering::SeqCst);
        if !self.works.load(Ordering::SeqCst) {
            return Err(StoreError::Inconsistent("moody".into()));
        }
        self.done.fetch_add(1, Ordering::SeqCst);
        Ok(())
    }
}

/// A consumer at work, and what publishes to it.
struct Work {
    db: TenantDb,
    bus: Bus,
    moody: Arc<Moody>,
    stop: Stop,
    tasks: TaskTracker,
}

impl Work {
    /// Reclaims what lay for so long, and looks for it so often.
    fn start(machine: &Machine, works: bool, reclaim_after: Duration, reclaim_every: Duration) -> Self {
        let config = config::load(Some(&machine.config())).unwrap();
        let db = TenantDb::open(&config.database, ServiceName::Cases, None).unwrap();
        let bus = Bus::open(&config.redis).unwrap();
        let (tried, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let moody = Arc::new(Moody { works: AtomicBool::new(works), tried, done, only: InquiryId::new() });
        let (stop, tasks) = (Stop::new(), TaskTracker::new());
        let consumers = ConsumerLoop::new(db.clone(), &bus, vec![moody.clone()]);
        tasks.spawn(consumers.reclaiming(reclaim_after, reclaim_every).run(stop.clone()));
        Self { db, bus, moody, stop, tasks }
    }

    /// An event that the consumer wants, not published yet.
    fn event(&self) -> (u8, String) {
        let inquiry = self.moody.only;
        let envelope = Envelope {
            id: EventId::new(),
            tenant: "clc".parse().unwrap(),
            version: 1,
            occurred_at: "2026-11-21T08:00:00Z".parse().unwrap(),
            trace_parent: None,
            event: Event::InquirySubmitted { inquiry },
        };
        (bus::stream_of(inquiry.uuid()), serde_json::to_string(&envelope).unwrap())
    }

    fn done(&self) -> usize {
        self.moody.done.load(Ordering::SeqCst)
    }

    async fn until_done(&self, count: usize) {
        eventually("it is handled", SOON, || async { (self.done() >= count).then_some(()) }).await;
    }

    async fn end(self) {
        self.stop.cancel();
        self.tasks.close();
        self.tasks.wait().await;
        self.db.close().await;
    }
}

#[tokio::test]
async fn an_event_that_fails_five_times_is_put_aside_and_can_be_brought_back() {
    let machine = Machine::start(&["--only-machine"], &[]);
    let work = Work::start(&machine, false, 150 * MILLISECOND, 50 * MILLISECOND);
    let event = work.event();
    work.bus.publish(std::slice::from_ref(&event)).await.unwrap();
    let aside = eventually("it is put aside", SOON, || async {
        let status = run(&machine.config(), &["--json", "events", "status"]);
        (status.status.code() == Some(3)).then(|| String::from_utf8(status.stdout).unwrap())
    })
    .await;
    assert!(aside.contains("\"cases.moody\": 1"), "{aside}");
    assert_eq!(work.moody.tried.load(Ordering::SeqCst), 5);

    work.moody.works.store(true, Ordering::SeqCst);
    let redrive = run(&machine.config(), &["events", "redrive", "--tenant", "clc", "--consumer", "cases.moody"]);
    assert!(redrive.status.success(), "{redrive:?}");
    work.until_done(1).await;
    assert_eq!(run(&machine.config(), &["events", "status"]).status.code(), Some(0));

    // Published once more: the inbox knows it.
    work.bus.publish(&[event]).await.unwrap();
    work.bus.publish(&[work.event()]).await.unwrap();
    work.until_done(2).await;
    assert_eq!(work.done(), 2, "the repeated event had no second effect");
    work.end().await;
}

#[tokio::test]
async fn an_event_of_an_organisation_that_is_being_destroyed_is_in_nobodys_way() {
    let machine = Machine::start(&["--only-machine"], &[]);
    let work = Work::start(&machine, true, 150 * MILLISECOND, 50 * MILLISECOND);
    let destroying = "UPDATE control.tenant SET status = 'destroying' WHERE slug = 'clc'";
    sqlx::raw_sql(destroying).execute(&mut super::database::superuser(&machine, "clc").await).await.unwrap();
    work.bus.publish(&[work.event()]).await.unwrap();
    // Only what everybody has acknowledged is forgotten.
    eventually("Redis forgets it", SOON, || async { (work.bus.trim(&["cases"]).await.unwrap() == 1).then_some(()) })
        .await;
    assert_eq!(work.moody.tried.load(Ordering::SeqCst), 0);
    work.end().await;
}

#[tokio::test]
async fn looking_for_what_was_left_behind_never_loses_a_read_under_way() {
    let machine = Machine::start(&["--only-machine"], &[]);
    // Whatever is lost on the way would come again only after an hour.
    let work = Work::start(&machine, true, NEVER, 20 * MILLISECOND);
    for number in 1..=100 {
        work.bus.publish(&[work.event()]).await.unwrap();
        work.until_done(number).await;
    }
    work.end().await;
}

#[tokio::test]
async fn what_was_handled_is_forgotten_long_after_it_last_came() {
    let machine = Machine::start(&["--only-machine"], &[]);
    let work = Work::start(&machine, true, NEVER, 20 * MILLISECOND);
    let (old, again, young) = (work.event(), work.event(), work.event());
    work.bus.publish(&[old, again.clone()]).await.unwrap();
    work.until_done(2).await;
    let mut owner = owner(&machine, "clc").await;
    sqlx::raw_sql("UPDATE inbox SET seen_at = now() - interval '29 days', handled_at = now() - interval '29 days'")
        .execute(&mut owner)
        .await
        .unwrap();
    // One of the two comes again, as after a loss of Redis; a third comes for the first time.
    work.bus.publish(&[again, young]).await.unwrap();
    work.until_done(3).await;
    outbox::forget_handled(&work.db, &["cases.moody"]).await.unwrap();
    let kept: i64 = sqlx::query_scalar("SELECT count(*) FROM inbox WHERE consumer = 'cases.moody'")
        .fetch_one(&mut owner)
        .await
        .unwrap();
    assert_eq!((kept, work.done()), (2, 3), "only the one that never came again is forgotten");
    work.end().await;
}
