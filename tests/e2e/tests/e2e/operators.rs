//! Operators, and the log of what they did.

use std::process::Output;

use serde_json::Value;
use testkit::{Machine, operator, run};

use crate::database::as_role;

fn says(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn as_whom(machine: &Machine, handle: &str, secret: &str, words: &[&str]) -> Output {
    let mut command = operator(&machine.config());
    command.env_remove("FOCAL_OPERATOR_SECRET_FILE").env("FOCAL_OPERATOR_SECRET", secret);
    command.args(["--operator", handle]).args(words).output().unwrap()
}

/// The rows of the log, and the exit code.
fn log(machine: &Machine, more: &[&str]) -> (Option<i32>, Value) {
    let output = run(&machine.config(), &[&["--json", "operator", "log"][..], more].concat());
    let log = serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{}", says(&output)));
    (output.status.code(), log)
}

/// Operator, command, organisation and outcome of each row.
fn rows(log: &Value) -> Vec<[String; 4]> {
    let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
    let row = |row: &Value| ["operator", "command", "tenant", "outcome"].map(|column| text(&row[column]));
    log["rows"].as_array().unwrap().iter().map(row).collect()
}

const NEW: [&str; 7] = ["tenant", "create", "new-union", "--name", "A new union", "--country", "PH"];

#[tokio::test]
async fn who_changes_something_says_who_they_are_and_the_log_keeps_it() {
    let machine = tokio::task::spawn_blocking(|| Machine::start(&["--empty"], &[])).await.unwrap();
    let config = machine.config();

    // Without a name, and without a secret: nothing is done, and what is missing is said.
    let mut nobody = operator(&config);
    let nobody = nobody.env_remove("FOCAL_OPERATOR").args(NEW).output().unwrap();
    assert_eq!(nobody.status.code(), Some(2));
    assert!(says(&nobody).contains("--operator"), "{}", says(&nobody));
    let mut silent = operator(&config);
    let silent = silent.env_remove("FOCAL_OPERATOR_SECRET_FILE").args(NEW).output().unwrap();
    assert_eq!(silent.status.code(), Some(2));
    assert!(says(&silent).contains("FOCAL_OPERATOR_SECRET"), "{}", says(&silent));

    // With a wrong secret, and as somebody who is none.
    for (handle, secret) in [("demo", "wrong"), ("stranger", "wrong")] {
        let refused = as_whom(&machine, handle, secret, &NEW);
        assert_eq!(refused.status.code(), Some(1), "{}", says(&refused));
        assert!(says(&refused).contains("nothing was done"), "{}", says(&refused));
    }
    let listed: Value = serde_json::from_slice(&run(&config, &["--json", "tenant", "list"]).stdout).unwrap();
    assert_eq!(listed, serde_json::json!([]));

    // A second one, who works under their own name.
    let created = run(&config, &["--json", "operator", "create", "sokha"]);
    assert!(created.status.success(), "{}", says(&created));
    let secret = serde_json::from_slice::<Value>(&created.stdout).unwrap()["secret"].as_str().unwrap().to_owned();
    assert_eq!(run(&config, &["operator", "create", "sokha"]).status.code(), Some(1), "a handle is given once");
    assert_eq!(run(&config, &["operator", "create", "Bad_Name"]).status.code(), Some(2));
    let made = as_whom(&machine, "sokha", &secret, &NEW);
    assert!(made.status.success(), "{}", says(&made));
    assert_eq!(as_whom(&machine, "sokha", &secret, &NEW).status.code(), Some(1), "there is one already");

    // Closed: the secret counts no more, and the handle is not given again. The last one stays.
    assert!(run(&config, &["operator", "close", "sokha"]).status.success());
    assert_eq!(as_whom(&machine, "sokha", &secret, &["tenant", "suspend", "new-union"]).status.code(), Some(1));
    assert_eq!(run(&config, &["operator", "create", "sokha"]).status.code(), Some(1));
    let last = run(&config, &["operator", "close", "demo"]);
    assert_eq!(last.status.code(), Some(1));
    assert!(says(&last).contains("last"), "{}", says(&last));

    let (code, all) = log(&machine, &[]);
    assert_eq!((code, &all["first_bad"]), (Some(0), &Value::Null));
    let row = |operator: &str, command: &str, tenant: &str, outcome: &str| {
        [operator, command, tenant, outcome].map(str::to_owned)
    };
    let expected = [
        row("demo", "tenant create", "new-union", "refused"),
        row("-", "tenant create", "new-union", "refused"),
        row("demo", "operator create", "-", "begun"),
        row("demo", "operator create", "-", "ended"),
        row("demo", "operator create", "-", "begun"),
        row("demo", "operator create", "-", "failed"),
        row("sokha", "tenant create", "new-union", "begun"),
        row("sokha", "tenant create", "new-union", "ended"),
        row("sokha", "tenant create", "new-union", "begun"),
        row("sokha", "tenant create", "new-union", "failed"),
        row("demo", "operator close", "-", "begun"),
        row("demo", "operator close", "-", "ended"),
        row("sokha", "tenant suspend", "new-union", "refused"),
        row("demo", "operator create", "-", "begun"),
        row("demo", "operator create", "-", "failed"),
        row("demo", "operator close", "-", "begun"),
        row("demo", "operator close", "-", "failed"),
    ];
    assert_eq!(rows(&all), expected);
    assert!(!all.to_string().contains(&secret) && !all.to_string().contains("A new union"), "{all}");
    let (_, of_tenant) = log(&machine, &["--tenant", "new-union"]);
    assert_eq!(rows(&of_tenant).len(), 7);
    assert!(of_tenant["rows"].as_array().unwrap().iter().all(|row| row["tenant"] == "new-union"));

    // Nobody changes it by accident; and who does it on purpose is found out.
    let mut postgres = as_role(&machine, "postgres").await;
    for statement in [
        "UPDATE control.operator_log SET operator = 'demo' WHERE id = 7",
        "DELETE FROM control.operator_log WHERE id = 7",
        "TRUNCATE control.operator_log CASCADE",
    ] {
        let refused = sqlx::raw_sql(statement).execute(&mut postgres).await.unwrap_err();
        assert!(refused.to_string().contains("never changed"), "{statement}: {refused}");
    }
    let on_purpose = "ALTER TABLE control.operator_log DISABLE TRIGGER append_only;
                      UPDATE control.operator_log SET operator = 'demo' WHERE id = 7";
    sqlx::raw_sql(on_purpose).execute(&mut postgres).await.unwrap();
    let (code, damaged) = log(&machine, &[]);
    assert_eq!((code, &damaged["first_bad"]), (Some(3), &7.into()));
    assert!(machine.stop().success());
}
