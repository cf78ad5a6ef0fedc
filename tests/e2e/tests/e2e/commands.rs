//! The operator's commands.

use contracts::intake::InboxFilter;
use std::process::{Command, Output};

use testkit::{Desk, Machine, binary, create_account, inquiry, new_key, run, shared};
use web::ProblemKind;

fn says(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[tokio::test]
async fn an_organisation_is_created_suspended_and_resumed() {
    let machine = shared();
    let (config, ways) = (machine.config(), machine.ways());
    let created = run(
        &config,
        &["tenant", "create", "new-union", "--name", "A new union", "--country", "PH", "--locales", "en,km"],
    );
    assert!(created.status.success(), "{}", says(&created));
    let again = run(&config, &["tenant", "create", "new-union", "--name", "Another", "--country", "PH"]);
    assert_eq!(again.status.code(), Some(1));
    assert!(says(&again).contains("already"), "{}", says(&again));
    let bad = run(&config, &["tenant", "create", "Bad_Name", "--name", "x"]);
    assert_eq!(bad.status.code(), Some(2), "{}", says(&bad));

    let account =
        create_account(&config, "new-union", "focal@new-union.example", "focal_point", testkit::DEMO_PASSWORD);
    assert!(account.status.success(), "{}", says(&account));
    let short = create_account(&config, "new-union", "other@new-union.example", "focal_point", "short");
    assert!(!short.status.success() && says(&short).contains("too_short"), "{}", says(&short));
    let taken = create_account(&config, "new-union", "FOCAL@new-union.example", "focal_point", testkit::DEMO_PASSWORD);
    assert!(!taken.status.success() && says(&taken).contains("already"), "{}", says(&taken));
    let desk = Desk::set_up(&ways, "new-union", "focal@new-union.example").await;
    let receipt = ways.intake.submit("new-union", &inquiry(), new_key()).await.unwrap();
    assert!(receipt.reference.ends_with("-000001"), "{}", receipt.reference);
    let token = desk.call().await;

    assert!(run(&config, &["tenant", "suspend", "new-union"]).status.success());
    let refused = ways.intake.submit("new-union", &inquiry(), new_key()).await.unwrap_err();
    assert_eq!(refused.kind(), ProblemKind::TenantSuspended);
    let refused = ways.intake.list("new-union", &token, &InboxFilter::default(), None).await.unwrap_err();
    assert_eq!(refused.kind(), ProblemKind::TenantSuspended, "a token given before counts no more");
    let listed: serde_json::Value =
        serde_json::from_slice(&run(&config, &["--json", "tenant", "list"]).stdout).unwrap();
    let row = listed.as_array().unwrap().iter().find(|row| row["slug"] == "new-union").unwrap();
    assert_eq!(row["status"], "suspended");
    assert!(run(&config, &["tenant", "resume", "new-union"]).status.success());
    ways.intake.list("new-union", &token, &InboxFilter::default(), None).await.unwrap();
    assert_eq!(run(&config, &["tenant", "suspend", "nobody"]).status.code(), Some(1));
}

#[tokio::test]
async fn a_second_migration_changes_nothing() {
    let report: serde_json::Value =
        serde_json::from_slice(&run(&shared().config(), &["--json", "migrate"]).stdout).unwrap();
    assert_eq!(report["applied"], 0);
    assert!(report["tenants"].as_u64().unwrap() >= 19);
}

#[test]
fn every_command_explains_itself() {
    for command in [
        &["--help"][..],
        &["dev", "--help"],
        &["serve", "--help"],
        &["migrate", "--help"],
        &["tenant", "create", "--help"],
        &["tenant", "list", "--help"],
        &["tenant", "suspend", "--help"],
        &["tenant", "export", "--help"],
        &["tenant", "import", "--help"],
        &["tenant", "delete", "--help"],
        &["operator", "create", "--help"],
        &["operator", "list", "--help"],
        &["operator", "close", "--help"],
        &["operator", "log", "--help"],
        &["account", "create", "--help"],
        &["setup", "link", "--help"],
        &["events", "status", "--help"],
        &["events", "redrive", "--help"],
        &["verify", "--help"],
        &["audit", "verify", "--help"],
        &["config", "reference", "--help"],
    ] {
        let output = Command::new(binary("focal")).args(command).output().unwrap();
        assert!(output.status.success() && output.stdout.len() > 60, "{command:?}");
    }
    let reference = Command::new(binary("focal")).args(["config", "reference"]).output().unwrap();
    assert!(says(&reference).contains("FOCAL__VAULT__MASTER_KEY"));
}

#[test]
fn verify_finds_what_was_never_there() {
    let machine = shared();
    let ledger = machine.dir().join("false-ledger.jsonl");
    std::fs::write(&ledger, "{\"tenant\": \"clc\", \"reference\": \"INQ-2026-999999\"}\n").unwrap();
    let verify = run(&machine.config(), &["verify", "--ledger", &ledger.display().to_string()]);
    assert_eq!(verify.status.code(), Some(3));
    assert!(says(&verify).contains("lost: clc INQ-2026-999999"), "{}", says(&verify));
}

#[tokio::test]
async fn a_second_start_finds_its_data_and_a_second_machine_keeps_out() {
    let machine = Machine::start(&[], &[]);
    let receipt = machine.ways().intake.submit("clc", &inquiry(), new_key()).await.unwrap();
    let dir = machine.dir().display().to_string();
    let intruder =
        Command::new(binary("focal")).args(["dev", "--dir", &dir, "--listen", "127.0.0.1:9"]).output().unwrap();
    assert_eq!(intruder.status.code(), Some(1));
    assert!(says(&intruder).contains("another focal dev"), "{}", says(&intruder));
    let machine = machine.restart();
    let code = contracts::intake::ReceiptCode { code: receipt.code };
    assert_eq!(machine.ways().progress("clc", &code).await.unwrap().reference, receipt.reference);
    assert!(!machine.printed().contains("made the demo network"), "{}", machine.printed());
    assert!(machine.stop().success());
}
