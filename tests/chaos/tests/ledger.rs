//! A client writes down every acknowledged submission while each service, Redis and Postgres are killed again and again.
//! At the end `focal verify` must find nothing lost and no effect doubled.
//!
//! Three kills each by default; `FOCAL_CHAOS_SECONDS` goes on for so long, `FOCAL_CHAOS_SEED` chooses the order.

#![allow(clippy::unwrap_used, reason = "a test falls over where it stands")]

use std::{
    collections::HashMap,
    fmt::Write,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use contracts::intake::{InboxFilter, VerifyInquiry};
use testkit::{Apart, Desk, Machine, SERVICES, Ways, complaint, eventually, inquiry, mails, new_key, run};
use tokio_util::{sync::CancellationToken, task::TaskTracker};

const CLIENTS: usize = 4;
const KILLS_EACH: usize = 3;
/// So many submissions are acknowledged between two kills: the load goes on, and a kill meets it.
const BETWEEN_KILLS: usize = 4;
/// After the last kill: Redis's loss is noticed within 30 s, a dead consumer's events are reclaimed after 15 s.
const SETTLING: Duration = Duration::from_secs(120);

/// What was acknowledged, a line each.
#[derive(Clone, Default)]
struct Ledger {
    lines: Arc<Mutex<String>>,
    count: Arc<AtomicUsize>,
}

impl Ledger {
    fn write(&self, tenant: &str, reference: &str) {
        writeln!(self.lines.lock().unwrap(), r#"{{"tenant": "{tenant}", "reference": "{reference}"}}"#).unwrap();
        self.count.fetch_add(1, Ordering::SeqCst);
    }

    fn count(&self) -> usize {
        self.count.load(Ordering::SeqCst)
    }
}

/// The same order for the same seed (splitmix64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        ((mixed ^ (mixed >> 27)) % bound as u64) as usize
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }
}

/// Sends inquiries one after the other; one that is not acknowledged is sent again with its own key.
async fn submit(ways: Ways, ledger: Ledger, stop: CancellationToken, tenant: &'static str) {
    while !stop.is_cancelled() {
        let (form, key) = (inquiry(), new_key());
        loop {
            if let Ok(receipt) = ways.intake.submit(tenant, &form, key).await {
                ledger.write(tenant, &receipt.reference);
                break;
            }
            tokio::task::yield_now().await;
            if stop.is_cancelled() {
                return;
            }
        }
    }
}

/// Verifies what waits and files complaints, as far as the plugs allow.
async fn work(ways: Ways, stop: CancellationToken, tenant: &'static str) {
    while !stop.is_cancelled() {
        let _ = work_once(&ways, &stop, tenant).await;
        tokio::task::yield_now().await;
    }
}

async fn work_once(ways: &Ways, stop: &CancellationToken, tenant: &str) -> Result<(), contracts::ApiError> {
    let session = contracts::Call::bearer(Desk::try_log_in(ways, tenant, "focal").await?.session);
    // What waits grows faster than it is worked on: a stop is looked for each time.
    while !stop.is_cancelled() {
        let call = contracts::Call::bearer(ways.identity.issue_token(tenant, &session).await?.access_token);
        let Some(waiting) =
            ways.intake.list(tenant, &call, &InboxFilter::of_state("submitted"), None).await?.items.into_iter().next()
        else {
            return Ok(());
        };
        let read = ways.intake.find(tenant, &call, waiting.id).await?;
        let verify =
            VerifyInquiry { result: "verified".into(), method: Some("call".into()), note: None, duplicate_of: None };
        ways.intake.verify(tenant, &call, waiting.id, read.version, &verify).await?;
        let complaint = complaint(waiting.id);
        ways.cases.file(tenant, &call, &complaint, new_key()).await?;
    }
    Ok(())
}

/// Pulls one plug and puts it back.
fn kill(machine: &Machine, apart: &mut Apart, victim: &'static str) {
    match victim {
        "postgres" => machine.kill_postgres(),
        "redis" => machine.kill_redis(),
        service => {
            apart.kill(service);
            apart.start_one(machine, service);
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_acknowledged_is_lost_and_nothing_is_doubled() {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let (seconds, seed) = (number("FOCAL_CHAOS_SECONDS").unwrap_or(0), number("FOCAL_CHAOS_SEED").unwrap_or(7));
    let machine = tokio::task::spawn_blocking(|| Machine::start(&["--only-machine"], &[])).await.unwrap();
    let mut apart = Apart::start(&machine);
    apart.all_ready().await;

    let (ledger, stop, tasks) = (Ledger::default(), CancellationToken::new(), TaskTracker::new());
    for client in 0..CLIENTS {
        let tenant = ["clc", "lct"][client % 2];
        tasks.spawn(submit(apart.ways(), ledger.clone(), stop.clone(), tenant));
    }
    tasks.spawn(work(apart.ways(), stop.clone(), "clc"));

    let (started, mut dice, mut kills) = (Instant::now(), Dice(seed), HashMap::new());
    let mut rounds = 0;
    while rounds < KILLS_EACH || started.elapsed() < Duration::from_secs(seconds) {
        let mut victims: Vec<&'static str> = SERVICES.into_iter().chain(["redis", "postgres"]).collect();
        dice.shuffle(&mut victims);
        for victim in victims {
            let before = ledger.count();
            eventually(&format!("submissions go on before {victim} is killed"), Duration::from_secs(90), || async {
                (ledger.count() >= before + BETWEEN_KILLS).then_some(())
            })
            .await;
            kill(&machine, &mut apart, victim);
            *kills.entry(victim).or_insert(0) += 1;
        }
        rounds += 1;
    }
    stop.cancel();
    tasks.close();
    tasks.wait().await;
    assert!(kills.len() == 8 && kills.values().all(|count| *count >= KILLS_EACH), "{kills:?}");

    let file = machine.dir().join("ledger.jsonl");
    std::fs::write(&file, ledger.lines.lock().unwrap().as_str()).unwrap();
    // Mails are sent more slowly than inquiries come in: a longer load leaves more of them.
    let settling = SETTLING + Duration::from_secs(seconds);
    let report = eventually("everything has settled", settling, || async {
        let verify = run(&machine.config(), &["--json", "verify", "--ledger", &file.display().to_string()]);
        let report: serde_json::Value = serde_json::from_slice(&verify.stdout).unwrap_or_else(|_| {
            panic!("{}\n{}", String::from_utf8_lossy(&verify.stderr), machine.postgres_log());
        });
        assert_eq!((&report["lost"], &report["doubled"]), (&serde_json::json!([]), &serde_json::json!([])), "{report}");
        (report["verdict"] == "whole").then_some(report)
    })
    .await;
    assert_eq!(report["acknowledged"], ledger.count());
    // What was sent again under its own key made no second inquiry: only what each client had under way at the end may be
    // there without an acknowledgement.
    let tenants = report["tenants"].as_object().unwrap();
    let inquiries: u64 = tenants.values().map(|evidence| evidence["inquiries"].as_u64().unwrap()).sum();
    let most = ledger.count() + CLIENTS;
    assert!(
        (ledger.count() as u64..=most as u64).contains(&inquiries),
        "{inquiries} inquiries, {} acknowledged",
        ledger.count()
    );
    check_mails(&machine, &apart, kills["notifications"] + kills["postgres"]).await;
    say(&format!("{} acknowledged, {kills:?}, seed {seed}", ledger.count()));
    apart.stop();
}

/// Every mail that counts as sent came; a second time only where we died between the server's answer and our commit, and
/// then under the same Message-ID.
async fn check_mails(machine: &Machine, apart: &Apart, deaths: usize) {
    let came = mails(&machine.dir());
    let mut by_id: HashMap<&str, usize> = HashMap::new();
    for mail in &came {
        *by_id.entry(mail.id.as_str()).or_default() += 1;
    }
    let admin = Desk::log_in(&apart.ways(), "clc", "admin").await;
    for delivery in apart.ways().notifications.deliveries("clc", &admin.call().await).await.unwrap().items {
        let id = format!("{}@focal.example", delivery.id);
        assert_eq!(delivery.state, "sent", "{delivery:?}");
        assert!(by_id.contains_key(id.as_str()), "a mail that counts as sent never came: {delivery:?}");
    }
    // At one death four mails are under way at the most.
    let twice = came.len() - by_id.len();
    assert!(twice <= deaths * 4, "{twice} mails came twice");
}

#[allow(clippy::print_stdout, reason = "shown by make chaos")]
fn say(line: &str) {
    println!("{line}");
}
