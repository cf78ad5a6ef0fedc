//! An organisation is deleted: in two steps, cut short in the middle, and nothing of it is left.

use std::{process::Output, time::Duration};

use contracts::intake::Holder;
use serde_json::Value;
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use testkit::{Machine, attach, from_elsewhere, inquiry, new_key, pixel, run, until_whole};
use web::ProblemKind;

use crate::database::as_role;

const SOON: Duration = Duration::from_secs(60);

fn says(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

async fn count(postgres: &mut PgConnection, statement: &'static str) -> i64 {
    sqlx::query_scalar(statement).fetch_one(postgres).await.unwrap()
}

fn status(machine: &Machine, tenant: &str) -> Value {
    let listed = run(&machine.config(), &["--json", "tenant", "list"]);
    let listed: Value = serde_json::from_slice(&listed.stdout).unwrap();
    let row = listed.as_array().unwrap().iter().find(|row| row["slug"] == tenant);
    row.map_or(Value::Null, |row| row["status"].clone())
}

/// Where in `control` and `regional` a text still names the organisation, but for what is kept on purpose.
async fn named(postgres: &mut PgConnection, slug: &str) -> Vec<String> {
    let columns: Vec<(String, String)> = sqlx::query_as(
        "SELECT format('%I.%I', table_schema, table_name), format('%I', column_name)
         FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
         WHERE table_schema IN ('control', 'regional') AND table_type = 'BASE TABLE' AND data_type = 'text'
           AND table_name NOT IN ('operator_log', 'tenant_tombstone')",
    )
    .fetch_all(&mut *postgres)
    .await
    .unwrap();
    assert!(columns.len() > 10, "{columns:?}");
    let mut named = Vec::new();
    for (table, column) in columns {
        let statement = AssertSqlSafe(format!("SELECT count(*) FROM {table} WHERE {column} IN ($1, $2)"));
        let count: i64 =
            sqlx::query_scalar(statement).bind(slug).bind(format!("t_{slug}")).fetch_one(&mut *postgres).await.unwrap();
        if count > 0 {
            named.push(format!("{table}.{column}"));
        }
    }
    named
}

#[tokio::test]
async fn an_organisation_is_deleted_in_two_steps_and_a_cut_in_the_middle_is_mended() {
    let machine = tokio::task::spawn_blocking(|| Machine::start(&[], &[])).await.unwrap();
    let (config, ways) = (machine.config(), machine.ways());
    let mut postgres = as_role(&machine, "postgres").await;
    let delete = |more: &[&str]| run(&config, &[&["--json", "tenant", "delete", "cuf"][..], more].concat());
    for tenant in ["cuf", "clc"] {
        ways.intake.submit(tenant, &inquiry(), new_key()).await.unwrap();
    }
    for tenant in ["cuf", "clc"] {
        let begun = ways.intake.begin_draft(tenant, &from_elsewhere(), &inquiry().answers).await.unwrap();
        attach(&ways, tenant, Holder::Draft(&begun.secret), "x.png", &pixel()).await.unwrap();
    }
    let kept = |tenant: &str| machine.dir().join("files").join(tenant).read_dir().map_or(0, Iterator::count);
    assert_eq!((kept("cuf"), kept("clc")), (1, 1));
    until_whole(&config, &[], SOON).await;
    let of_clc = count(&mut postgres, "SELECT count(*) FROM t_clc.inquiry").await;

    // Said before it is done.
    let told: Value = serde_json::from_slice(&delete(&["--dry-run"]).stdout).unwrap();
    assert_eq!((&told["verdict"], &told["status"]), (&"would go".into(), &"active".into()), "{told}");
    assert_eq!(told["rows"]["t_cuf.inquiry"], count(&mut postgres, "SELECT count(*) FROM t_cuf.inquiry").await);
    assert_eq!((&told["rows"]["control.tenant_key"], told["roles"].as_array().unwrap().len()), (&1.into(), 5));
    assert!(told["rows"]["regional.cube"].as_i64() > Some(0), "what it shared goes along: {told}");
    assert_eq!(status(&machine, "cuf"), "active");

    // Not without its date, and not without its name.
    assert_eq!(delete(&[]).status.code(), Some(2));
    let at_once = delete(&["--confirm", "cuf"]);
    assert!(!at_once.status.success() && says(&at_once).contains("--schedule"), "{}", says(&at_once));
    assert_eq!(delete(&["--schedule", "--days", "0"]).status.code(), Some(2));

    // Marked: shut at once, and taken back.
    assert!(delete(&["--schedule"]).status.success());
    assert_eq!(status(&machine, "cuf"), "deleting");
    let refused = ways.intake.submit("cuf", &inquiry(), new_key()).await.unwrap_err();
    assert_eq!(refused.kind(), ProblemKind::TenantSuspended);
    let early = delete(&["--confirm", "cuf"]);
    assert!(!early.status.success() && says(&early).contains("may be deleted after"), "{}", says(&early));
    assert_eq!(run(&config, &["tenant", "suspend", "cuf"]).status.code(), Some(1));
    assert!(run(&config, &["tenant", "resume", "cuf"]).status.success());
    ways.intake.submit("cuf", &inquiry(), new_key()).await.expect("it works again");

    // Its date has come; somebody holds one of its tables, so only the keys go.
    assert!(delete(&["--schedule", "--days", "1"]).status.success());
    let past = "UPDATE control.tenant SET delete_after = now() - interval '1 second' WHERE slug = 'cuf'";
    sqlx::raw_sql(past).execute(&mut postgres).await.unwrap();
    assert_eq!(delete(&["--confirm", "clc"]).status.code(), Some(1), "another name");
    let mut holder = as_role(&machine, "postgres").await;
    let mut holding = holder.begin().await.unwrap();
    sqlx::raw_sql("LOCK TABLE t_cuf.inquiry IN ACCESS SHARE MODE").execute(&mut *holding).await.unwrap();
    let cut = delete(&["--confirm", "cuf"]);
    assert_eq!(cut.status.code(), Some(1), "{}", says(&cut));
    assert!(says(&cut).contains("run the same command again"), "{}", says(&cut));
    assert_eq!(count(&mut postgres, "SELECT count(*) FROM control.tenant_key WHERE slug = 'cuf'").await, 0);
    assert!(count(&mut postgres, "SELECT count(*) FROM t_cuf.inquiry").await > 0);
    assert_eq!(status(&machine, "cuf"), "destroying");
    assert_eq!(run(&config, &["tenant", "resume", "cuf"]).status.code(), Some(1), "there is no way back");
    let refused = ways.intake.submit("cuf", &inquiry(), new_key()).await.unwrap_err();
    assert_eq!(refused.kind(), ProblemKind::TenantSuspended);
    ways.intake.submit("clc", &inquiry(), new_key()).await.expect("the others go on");
    assert!(run(&config, &["migrate"]).status.success(), "it is in nobody's way");
    holding.rollback().await.unwrap();

    let done = delete(&["--confirm", "cuf"]);
    assert!(done.status.success(), "{}", says(&done));
    assert_eq!(status(&machine, "cuf"), Value::Null);
    assert_eq!(count(&mut postgres, "SELECT count(*) FROM pg_namespace WHERE nspname = 't_cuf'").await, 0);
    assert_eq!(count(&mut postgres, "SELECT count(*) FROM pg_roles WHERE rolname LIKE '%t\\_cuf'").await, 0);
    assert_eq!(named(&mut postgres, "cuf").await, Vec::<String>::new());
    assert_eq!((kept("cuf"), kept("clc")), (0, 1), "what its workers attached");
    assert!(!named(&mut postgres, "clc").await.is_empty(), "what is looked for can be found");
    assert_eq!(count(&mut postgres, "SELECT count(*) FROM t_clc.inquiry").await, of_clc + 1);
    let refused = ways.intake.submit("cuf", &inquiry(), new_key()).await.unwrap_err();
    assert_eq!(refused.kind(), ProblemKind::NotFound);

    // What is kept: that there was one, and who did it.
    let tombstone: (String, String, i64, bool) = sqlx::query_as(
        "SELECT operator, reason, (counts->>'t_cuf.inquiry')::bigint, deleted_at IS NOT NULL FROM control.tenant_tombstone
         WHERE slug = 'cuf'",
    )
    .fetch_one(&mut postgres)
    .await
    .unwrap();
    assert_eq!((tombstone.0.as_str(), tombstone.1.as_str(), tombstone.3), ("demo", "scheduled", true));
    assert!(tombstone.2 > 0);
    let again = run(&config, &["tenant", "create", "cuf", "--name", "Another", "--country", "KH"]);
    assert!(!again.status.success() && says(&again).contains("not given again"), "{}", says(&again));
    let log = run(&config, &["--json", "operator", "log", "--tenant", "cuf"]);
    let log: Value = serde_json::from_slice(&log.stdout).unwrap();
    let deletions = log["rows"].as_array().unwrap().iter().filter(|row| row["command"] == "tenant delete");
    let told: Vec<_> = deletions.map(|row| row["outcome"].as_str().unwrap().to_owned()).collect();
    let (done, failed) = (["begun", "ended"], ["begun", "failed"]);
    // At once, marked, too early, marked again, cut short, done. A wrong name is no command.
    assert_eq!(told, [failed, done, failed, done, failed, done].concat());
    until_whole(&config, &[], SOON).await;
    assert!(machine.stop().success());
}
