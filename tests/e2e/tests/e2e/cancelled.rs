//! Thousands of requests dropped in the middle: nothing acknowledged is lost, no connection stays in a transaction.

use std::{
    fmt::Write,
    sync::{Arc, Mutex},
    time::Duration,
};

use contracts::{Transport, intake::IntakeClient};
use intake::IntakeService;
use runtime::Service;
use testkit::{Machine, inquiry, new_key, run};
use tokio_util::task::TaskTracker;
use web::TokenVerifier;

use crate::database::options;

const ATTEMPTS: u64 = 3_000;
const AT_ONCE: u64 = 30;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_acknowledged_is_there_however_many_give_up() {
    let machine = tokio::task::spawn_blocking(|| Machine::start(&["--only-machine"], &[])).await.unwrap();
    let config = config::load(Some(&machine.config())).unwrap();
    let service = IntakeService::new(&config, TokenVerifier::default()).unwrap();
    let client = IntakeClient(Transport::in_process(service.routes()));
    let acknowledged = Arc::new(Mutex::new(String::new()));

    for round in 0..ATTEMPTS / AT_ONCE {
        let tasks = TaskTracker::new();
        for place in 0..AT_ONCE {
            let (client, acknowledged) = (client.clone(), acknowledged.clone());
            // Every tenth is let alone, the others are dropped somewhere on their way: spread over the whole of it.
            let patience = match place % 10 {
                0 => Duration::from_secs(30),
                _ => Duration::from_micros((round * AT_ONCE + place) * 7_919 % 12_000),
            };
            let (form, key) = (inquiry(), new_key());
            tasks.spawn(async move {
                let sent = tokio::time::timeout(patience, client.submit("serc", &form, key)).await;
                if let Ok(receipt) = sent {
                    let reference = receipt.expect("the database is there").reference;
                    writeln!(acknowledged.lock().unwrap(), r#"{{"tenant": "serc", "reference": "{reference}"}}"#)
                        .unwrap();
                }
            });
        }
        tasks.close();
        tasks.wait().await;
    }

    // As a superuser, who sees what everybody does.
    let postgres = sqlx::PgPool::connect_lazy_with(options(&machine, "postgres"));
    testkit::eventually("no connection stays in a transaction", Duration::from_secs(5), || async {
        let ask = "SELECT count(*) FROM pg_stat_activity WHERE usename = 'focal_intake' AND state LIKE 'idle in transaction%'";
        let left: i64 = sqlx::query_scalar(ask).fetch_one(&postgres).await.unwrap();
        (left == 0).then_some(())
    })
    .await;
    service.close().await;

    let ledger = machine.dir().join("ledger.jsonl");
    let text = acknowledged.lock().unwrap().clone();
    let count = text.lines().count() as u64;
    assert!(count >= ATTEMPTS / 10, "those that were let alone were acknowledged: {count}");
    assert!(count < ATTEMPTS * 9 / 10, "most were dropped in the middle: {count}");
    std::fs::write(&ledger, text).unwrap();
    let verify = run(&machine.config(), &["--json", "verify", "--ledger", &ledger.display().to_string()]);
    let report: serde_json::Value = serde_json::from_slice(&verify.stdout).unwrap();
    assert_eq!(report["acknowledged"], count);
    assert_eq!((report["lost"].clone(), report["doubled"].clone()), (serde_json::json!([]), serde_json::json!([])));
}
