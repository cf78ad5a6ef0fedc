//! `focal verify` names each kind of damage. The tables are damaged by their owner, behind the services' backs.

use testkit::{Machine, eventually, inquiry, new_key, run};

use crate::database::owner;

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
    let whole = || async { (verify().0 == Some(0)).then_some(()) };
    eventually("all is whole", std::time::Duration::from_secs(60), whole).await;

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
