//! From a worker's inquiry to a resolved case and a cross-table.

use std::{path::Path, time::Duration};

use contracts::{
    cases::{DeclareResolved, RecordMonitoring},
    intake::{InboxFilter, Receipt, ReceiptCode, VerifyInquiry},
    reporting::{CrossTable, CrossTableQuery},
};
use testkit::{Desk, Machine, Ways, complaint, eventually, inquiry, mails, new_key};
use uuid::Uuid;
use web::ProblemKind;

const SOON: Duration = Duration::from_secs(20);

/// Female workers of Cambodian origin in a table of sex x country of origin; `None` where withheld.
fn women_of_cambodia(table: &CrossTable) -> Option<i64> {
    let column = table.column_codes.iter().position(|code| code == "KH");
    let line = table.lines.iter().find(|line| line.code == "female");
    line.zip(column).map_or(Some(0), |(line, column)| line.figures[column].count)
}

fn by_sex_and_origin(measure: &str) -> CrossTableQuery {
    CrossTableQuery { rows: "sex".into(), columns: "country_of_origin".into(), measure: measure.into() }
}

async fn step(ways: &Ways, tenant: &str, receipt: &Receipt) -> String {
    let code = ReceiptCode { code: receipt.code.to_lowercase().replace(' ', "") };
    ways.progress(tenant, &code).await.expect("the code opens").step
}

/// Walks the path in one organisation; `dir` is the machine's folder, where its mails are.
pub async fn walk(ways: &Ways, tenant: &str, dir: &Path) {
    let focal = Desk::log_in(ways, tenant, "focal").await;
    let admin = Desk::log_in(ways, tenant, "admin").await;
    let observer = Desk::log_in(ways, "atuc", "observer").await;
    let ask = by_sex_and_origin("cases");
    let before = ways.reporting.cross_table(tenant, &focal.call().await, &ask).await.unwrap();
    let mails_before = mails(dir).len();

    // A worker sends an inquiry and keeps the receipt.
    let receipt = ways.intake.submit(tenant, &inquiry(), new_key()).await.unwrap();
    assert!(receipt.reference.starts_with("INQ-"), "{}", receipt.reference);
    assert_eq!(step(ways, tenant, &receipt).await, "submitted");

    // The focal point and the alternate get a mail with a link and nothing of the case.
    let told = eventually("two mails", SOON, || async {
        let told: Vec<_> = mails(dir)
            .split_off(mails_before)
            .into_iter()
            .filter(|mail| mail.to.ends_with(&format!("@{tenant}.example")))
            .collect();
        (told.len() >= 2).then_some(told)
    })
    .await;
    for mail in &told {
        for secret in ["SECRET", &receipt.reference, &receipt.code, "សុខា"] {
            assert!(!mail.all.contains(secret), "a mail holds {secret}: {}", mail.all);
        }
        assert!(mail.all.contains(&format!("http://{tenant}.localhost")), "no link: {}", mail.all);
    }

    // The focal point finds it in the inbox and verifies it.
    let found = find(ways, tenant, &focal, &receipt.reference).await;
    let read = ways.intake.find(tenant, &focal.call().await, found).await.unwrap();
    assert_eq!(read.words.as_ref().unwrap().contact_value.as_deref(), Some("SECRET-CONTACT"));
    let verify = VerifyInquiry {
        result: "verified".into(),
        method: Some("telegram".into()),
        note: Some("understood".into()),
        duplicate_of: None,
    };
    let verified = ways.intake.verify(tenant, &focal.call().await, found, read.version, &verify).await.unwrap();
    assert_eq!(
        (verified.summary.state.as_str(), verified.allowed.as_slice()),
        ("verified", ["assign", "file_complaint", "reopen", "add_file"].map(str::to_owned).as_slice())
    );
    assert_eq!(step(ways, tenant, &receipt).await, "verified");

    // Files a complaint, takes it on, monitors it, declares it resolved.
    let complaint = complaint(found);
    let key = new_key();
    let case = ways.cases.file(tenant, &focal.call().await, &complaint, key).await.unwrap();
    let again = ways.cases.file(tenant, &focal.call().await, &complaint, key).await.unwrap();
    assert_eq!(
        (case.summary.id, case.summary.reference),
        (again.summary.id, again.summary.reference),
        "the same key gives the same case"
    );
    let refused = ways.cases.file(tenant, &focal.call().await, &complaint, new_key()).await.unwrap_err();
    assert_eq!(refused.kind(), ProblemKind::AlreadyExists);
    let id = case.summary.id;
    let case = ways.cases.accept(tenant, &focal.call().await, id, case.version).await.unwrap();
    let entry = RecordMonitoring {
        entry_date: "2026-11-20".parse().unwrap(),
        entry_type: "negotiation".into(),
        worker_contacted: true,
        note: "The employer pays.".into(),
        outcome: Some("full".into()),
        basis: Some("settlement".into()),
    };
    let case =
        ways.cases.record_monitoring(tenant, &focal.call().await, id, case.version, &entry, new_key()).await.unwrap();
    assert_eq!(case.summary.state, "outcome_reached");
    let declare = DeclareResolved { confirmation: "worker_confirmed".into() };
    let case = ways.cases.declare_resolved(tenant, &focal.call().await, id, case.version, &declare).await.unwrap();

    // Nobody approves their own declaration; the admin does, without having seen a word.
    let own = ways.cases.approve_resolution(tenant, &focal.call().await, id, case.version).await.unwrap_err();
    assert_eq!(own.kind(), ProblemKind::SecondPersonNeeded);
    let masked = ways.cases.find(tenant, &admin.call().await, id).await.unwrap();
    assert!(
        masked.words.is_none() && masked.monitoring.iter().all(|entry| entry.note.is_none()),
        "an admin sees no words"
    );
    assert_eq!(masked.allowed, ["manage_team", "break_glass", "approve_resolution"]);
    let resolved = ways.cases.approve_resolution(tenant, &admin.call().await, id, case.version).await.unwrap();
    assert_eq!(resolved.summary.state, "resolved");

    // The worker sees it, the union counts it, the council sees the network's table.
    eventually("the worker sees that it is resolved", SOON, || async {
        (step(ways, tenant, &receipt).await == "resolved").then_some(())
    })
    .await;
    eventually("the cross-table counts the case", SOON, || async {
        let now = ways.reporting.cross_table(tenant, &focal.call().await, &ask).await.unwrap();
        (women_of_cambodia(&now) == women_of_cambodia(&before).map(|count| count + 1)).then_some(())
    })
    .await;
    assert!(!before.suppressed, "inside the union counts are true");
    let council = eventually("the network's table has figures", SOON, || async {
        let table = ways
            .reporting
            .network_cross_table("atuc", &observer.call().await, &by_sex_and_origin("inquiries"))
            .await
            .unwrap();
        (!table.lines.is_empty()).then_some(table)
    })
    .await;
    for figure in council.lines.iter().flat_map(|line| &line.figures) {
        assert!(
            !figure.count.is_some_and(|count| (1..5).contains(&count)),
            "a small figure left the union: {council:?}"
        );
    }
}

/// The inquiry of a reference, through the pages of the inbox.
pub async fn find(ways: &Ways, tenant: &str, desk: &Desk, reference: &str) -> Uuid {
    let mut after: Option<String> = None;
    loop {
        let page = ways
            .intake
            .list(tenant, &desk.call().await, &InboxFilter::of_state("submitted"), after.as_deref())
            .await
            .unwrap();
        if let Some(found) = page.items.iter().find(|item| item.reference == reference) {
            return found.id;
        }
        after = page.next;
        assert!(after.is_some(), "{reference} is not in the inbox");
    }
}

#[tokio::test]
async fn the_thin_path_works_embedded() {
    let machine: &Machine = testkit::shared();
    walk(&machine.ways(), "clc", &machine.dir()).await;
}

#[tokio::test]
async fn the_council_sees_what_is_large_enough_and_nothing_else() {
    let machine = testkit::shared();
    let ways = machine.ways();
    let observer = Desk::log_in(&ways, "atuc", "observer").await;
    let table = eventually("the demo inquiries are shared", SOON, || async {
        let table = ways
            .reporting
            .network_cross_table("atuc", &observer.call().await, &by_sex_and_origin("inquiries"))
            .await
            .unwrap();
        (table.grand_total.count.unwrap_or(0) >= 60).then_some(table)
    })
    .await;
    assert!(table.suppressed, "the demo has cells that are too small: {table:?}");
    let seen = table
        .lines
        .iter()
        .flat_map(|line| &line.figures)
        .filter(|figure| figure.count.is_some_and(|count| count >= 5))
        .count();
    assert!(seen >= 2, "what is large enough is seen: {table:?}");
}
