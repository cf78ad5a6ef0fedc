//! Suspending an organisation whose services run apart, while people and workers use it.

use std::{io::Write, time::Duration};

use contracts::intake::InboxFilter;
use contracts::{Call, reporting::CrossTableQuery};
use testkit::{Apart, Desk, Machine, eventually, inquiry, mails, new_key, run, until_whole};
use web::ProblemKind;

use crate::database::owner;

const SOON: Duration = Duration::from_secs(60);

fn change(machine: &Machine, what: &'static str) {
    let output = run(&machine.config(), &["tenant", what, "lct"]);
    assert!(output.status.success(), "{what}: {output:?}");
}

#[tokio::test]
async fn a_suspended_organisation_is_shut_on_every_service_at_once_and_loses_nothing() {
    let machine = Machine::start(&["--only-machine"], &[]);
    let mut apart = Apart::start(&machine);
    apart.all_ready().await;
    let ways = apart.ways();
    let desk = Desk::log_in(&ways, "lct", "focal").await;
    let token = desk.call().await;
    let by_sex =
        CrossTableQuery { rows: "sex".into(), columns: "country_of_origin".into(), measure: "inquiries".into() };
    let refusals = async || {
        let session = Call::bearer(&desk.session);
        [
            ("identity", ways.identity.issue_token("lct", &session).await.err()),
            ("intake", ways.intake.list("lct", &token, &InboxFilter::default(), None).await.err()),
            ("cases", ways.cases.list("lct", &token, None, None).await.err()),
            ("reporting", ways.reporting.cross_table("lct", &token, &by_sex).await.err()),
        ]
    };
    assert!(refusals().await.iter().all(|(_, refusal)| refusal.is_none()));

    // Workers go on sending while it is suspended: each of them is either told no, or has a receipt that counts. With
    // notifications away, no mail of theirs has gone yet.
    apart.kill("notifications");
    let mails_before = mails(&machine.dir()).len();
    let (sent, config) = (std::sync::atomic::AtomicUsize::new(0), machine.config());
    let sending = async {
        let mut receipts = Vec::new();
        loop {
            match ways.intake.submit("lct", &inquiry(), new_key()).await {
                Ok(receipt) => receipts.push(receipt.reference),
                Err(error) => {
                    assert_eq!(error.kind(), ProblemKind::TenantSuspended);
                    return receipts;
                }
            }
            sent.store(receipts.len(), std::sync::atomic::Ordering::SeqCst);
        }
    };
    let suspending = async {
        let some = || async { (sent.load(std::sync::atomic::Ordering::SeqCst) >= 3).then_some(()) };
        eventually("some were sent", SOON, some).await;
        let suspend = move || run(&config, &["tenant", "suspend", "lct"]).status.success();
        assert!(tokio::task::spawn_blocking(suspend).await.unwrap());
        ways.intake.submit("lct", &inquiry(), new_key()).await.expect_err("the command has ended").kind()
    };
    let (receipts, refusal) = tokio::join!(sending, suspending);
    assert_eq!(refusal, ProblemKind::TenantSuspended);
    assert!(receipts.len() >= 3);
    let waiting = 2 * receipts.len() as i64;
    for (service, refusal) in refusals().await {
        let refusal = refusal.unwrap_or_else(|| panic!("{service} lets a suspended organisation's people in"));
        assert_eq!(refusal.kind(), ProblemKind::TenantSuspended, "{service}");
    }
    ways.intake.submit("mtuc", &inquiry(), new_key()).await.expect("the others work");

    // The page says so, and where else to go. The portal may know the organisation for five more seconds.
    let browser = reqwest::Client::new();
    eventually("the page is closed", Duration::from_secs(30), || async {
        let page = browser.get(format!("{}/en/", apart.address("portal"))).header("host", "lct.localhost");
        let page = page.send().await.unwrap();
        (page.status() == 403 && page.text().await.unwrap().contains("http://localhost/en/")).then_some(())
    })
    .await;

    // What was begun is finished, but mails wait: their links would lead nowhere.
    apart.start_one(&machine, "notifications");
    let postgres = tokio::sync::Mutex::new(owner(&machine, "lct").await);
    let queued = async || {
        let count = sqlx::query_scalar::<_, i64>("SELECT count(*) FROM mail WHERE state = 'queued'");
        count.fetch_one(&mut *postgres.lock().await).await.unwrap()
    };
    eventually("two mails for each inquiry wait", SOON, || async { (queued().await == waiting).then_some(()) }).await;
    eventually("the other organisation's mails go", SOON, || async {
        (mails(&machine.dir()).len() >= mails_before + 2).then_some(())
    })
    .await;
    let of_lct = || mails(&machine.dir()).iter().filter(|mail| mail.to.ends_with("@lct.example")).count();
    let before = of_lct();
    assert_eq!(queued().await, waiting);

    change(&machine, "resume");
    ways.intake.list("lct", &desk.call().await, &InboxFilter::default(), None).await.expect("the same session goes on");
    eventually("the mails go", SOON, || async { (of_lct() == before + 2 * receipts.len()).then_some(()) }).await;
    let ledger = machine.dir().join("ledger.jsonl");
    let mut lines = std::fs::File::create(&ledger).unwrap();
    for reference in &receipts {
        writeln!(lines, r#"{{"tenant": "lct", "reference": "{reference}"}}"#).unwrap();
    }
    until_whole(&machine.config(), &["--ledger", &ledger.display().to_string()], Duration::from_secs(90)).await;
    apart.stop();
    assert!(machine.stop().success());
}
