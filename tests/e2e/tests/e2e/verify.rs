//! `focal verify` names each kind of damage. The tables are damaged by their owner, behind the services' backs.

use std::time::Duration;

use contracts::{
    Call,
    intake::{Holder, InboxFilter, VerifyInquiry},
};
use testkit::{Desk, Machine, attach, complaint, from_elsewhere, inquiry, new_key, run, until_whole};

use crate::{database::owner, files::photo};

const SOON: Duration = Duration::from_secs(60);

/// Each with what mends it again.
const DAMAGES: [(&str, &str, &str); 5] = [
    (
        "mails_missing",
        "CREATE TABLE kept AS SELECT * FROM mail; DELETE FROM mail WHERE id = (SELECT min(id::text)::uuid FROM mail)",
        "DELETE FROM mail; INSERT INTO mail SELECT * FROM kept; DROP TABLE kept",
    ),
    ("facts_stale", "UPDATE fact SET inquiry_state = 'closed'", "UPDATE fact SET inquiry_state = 'submitted'"),
    (
        "inquiries_without_fact",
        "CREATE TABLE kept AS SELECT * FROM fact; DELETE FROM fact",
        "INSERT INTO fact SELECT * FROM kept; DROP TABLE kept",
    ),
    (
        "inquiries_without_event",
        "CREATE TABLE kept AS SELECT * FROM outbox; DELETE FROM outbox",
        "INSERT INTO outbox OVERRIDING SYSTEM VALUE SELECT * FROM kept; DROP TABLE kept",
    ),
    (
        "dead_letters",
        "INSERT INTO dead_letter (consumer, event_id, envelope, reason) VALUES ('x.y', gen_random_uuid(), '{}', 'x')",
        "DELETE FROM dead_letter",
    ),
];

#[tokio::test]
async fn every_kind_of_damage_is_named() {
    let machine = tokio::task::spawn_blocking(|| Machine::start(&[], &[])).await.unwrap();
    machine.ways().intake.submit("lftu", &inquiry(), new_key()).await.unwrap();
    let verify = || {
        let output = run(&machine.config(), &["--json", "verify"]);
        let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        (output.status.code(), report)
    };
    until_whole(&machine.config(), &[], SOON).await;

    let mut owner = owner(&machine, "lftu").await;
    for (what, damage, mend) in DAMAGES {
        sqlx::raw_sql(damage).execute(&mut owner).await.unwrap();
        let (code, report) = verify();
        assert_eq!((code, &report["verdict"]), (Some(3), &"damaged".into()), "{what}: {report}");
        assert_ne!(report["tenants"]["lftu"][what], 0, "{what}: {report}");
        sqlx::raw_sql(mend).execute(&mut owner).await.unwrap();
        assert_eq!(verify().0, Some(0), "{what} is mended");
    }
    sqlx::raw_sql("UPDATE regional.cube SET inquiries = inquiries + 1 WHERE tenant = 'lftu'")
        .execute(&mut owner)
        .await
        .unwrap();
    let (code, report) = verify();
    assert_eq!(
        (code, &report["verdict"]),
        (Some(3), &"under_way".into()),
        "counts are shared anew by themselves: {report}"
    );
    assert_ne!(report["tenants"]["lftu"]["cube_differences"], 0);
}

#[tokio::test]
async fn that_nobody_is_told_of_what_is_a_case_already_is_no_damage() {
    let machine = tokio::task::spawn_blocking(|| Machine::start(&[], &[])).await.unwrap();
    let ways = machine.ways();
    ways.intake.submit("lftu", &inquiry(), new_key()).await.unwrap();
    let desk = Desk::log_in(&ways, "lftu", "focal").await;
    let call = desk.call().await;
    let waiting = ways.intake.list("lftu", &call, &InboxFilter::default(), None).await.unwrap().items.remove(0);
    let result =
        VerifyInquiry { result: "verified".into(), method: Some("telegram".into()), note: None, duplicate_of: None };
    ways.intake.verify("lftu", &call, waiting.id, waiting.version, &result).await.unwrap();
    ways.cases.file("lftu", &call, &complaint(waiting.id), new_key()).await.unwrap();
    until_whole(&machine.config(), &[], SOON).await;

    // As though the event of the inquiry had been late.
    let mut owner = owner(&machine, "lftu").await;
    sqlx::raw_sql(
        "CREATE TEMPORARY TABLE late AS SELECT event_id FROM outbox WHERE envelope->>'type' = 'inquiry.submitted.v1';
         DELETE FROM mail WHERE event_id IN (TABLE late);
         UPDATE inbox SET handled_at = clock_timestamp()
         WHERE consumer = 'notifications.queue_mail' AND event_id IN (TABLE late)",
    )
    .execute(&mut owner)
    .await
    .unwrap();
    until_whole(&machine.config(), &[], Duration::ZERO).await;
}

#[tokio::test]
async fn a_file_whose_content_is_gone_is_missing() {
    let machine = tokio::task::spawn_blocking(|| Machine::start(&[], &[])).await.unwrap();
    let ways = machine.ways();
    let draft = ways.intake.begin_draft("lftu", &from_elsewhere(), &inquiry().answers).await.unwrap();
    let kept = attach(&ways, "lftu", Holder::Draft(&draft.secret), "x.jpg", &photo(16)).await.unwrap();
    until_whole(&machine.config(), &[], SOON).await;

    let content = machine.dir().join("files").join("lftu").join(kept.id.to_string());
    let aside = content.with_extension("aside");
    std::fs::rename(&content, &aside).unwrap();
    let output = run(&machine.config(), &["--json", "verify"]);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((output.status.code(), &report["verdict"]), (Some(3), &"damaged".into()), "{report}");
    assert_eq!(report["tenants"]["lftu"]["files_missing"], 1);
    std::fs::rename(&aside, &content).unwrap();
    until_whole(&machine.config(), &[], Duration::ZERO).await;

    // What was thrown away misses nothing.
    ways.intake.discard_draft("lftu", &Call::anonymous(), &draft.secret).await.unwrap();
    until_whole(&machine.config(), &[], Duration::ZERO).await;
}
