//! What keeps an organisation from being deleted by mistake, or by one person alone.

use std::{
    process::{Output, Stdio},
    time::Duration,
};

use sqlx::{Connection, PgConnection};
use testkit::{Machine, eventually, operator, run};
use tokio::sync::Mutex;

use super::database::superuser;

const SOON: Duration = Duration::from_secs(60);

fn says(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

async fn count(postgres: &mut PgConnection, statement: &'static str) -> i64 {
    sqlx::query_scalar(statement).fetch_one(postgres).await.unwrap()
}

/// A machine with one small organisation.
async fn with_ffw() -> (Machine, PgConnection) {
    let machine = tokio::task::spawn_blocking(|| Machine::start(&["--empty"], &[])).await.unwrap();
    let made = run(&machine.config(), &["tenant", "create", "ffw", "--name", "F", "--country", "PH"]);
    assert!(made.status.success(), "{}", says(&made));
    let postgres = superuser(&machine, "ffw").await;
    (machine, postgres)
}

const KEYS: &str = "SELECT count(*) FROM control.tenant_key WHERE slug = 'ffw'";

#[tokio::test]
async fn who_was_resumed_while_it_was_counted_is_not_deleted() {
    let (machine, mut postgres) = with_ffw().await;
    let config = machine.config();
    assert!(run(&config, &["tenant", "delete", "ffw", "--schedule"]).status.success());
    let past = "UPDATE control.tenant SET delete_after = now() - interval '1 second' WHERE slug = 'ffw'";
    sqlx::raw_sql(past).execute(&mut postgres).await.unwrap();

    // The command counts the rows, and has to wait for this table.
    let mut holder = superuser(&machine, "ffw").await;
    let mut holding = holder.begin().await.unwrap();
    sqlx::raw_sql("LOCK TABLE inquiry IN ACCESS EXCLUSIVE MODE").execute(&mut *holding).await.unwrap();
    let mut deleting = operator(&config);
    deleting.args(["tenant", "delete", "ffw", "--confirm", "ffw"]).stdout(Stdio::piped()).stderr(Stdio::piped());
    let deleting = deleting.spawn().unwrap();
    let waits = "SELECT count(*) FROM pg_locks JOIN pg_stat_activity USING (pid)
                 WHERE NOT granted AND relation = 't_ffw.inquiry'::regclass AND usename = 'focal_owner'";
    let watcher = Mutex::new(superuser(&machine, "ffw").await);
    eventually("it counts", SOON, || async { (count(&mut watcher.lock().await, waits).await > 0).then_some(()) }).await;
    assert!(run(&config, &["tenant", "resume", "ffw"]).status.success());
    holding.rollback().await.unwrap();

    let ended = tokio::task::spawn_blocking(move || deleting.wait_with_output()).await.unwrap().unwrap();
    assert_eq!(ended.status.code(), Some(1), "{}", says(&ended));
    assert!(says(&ended).contains("nothing was destroyed"), "{}", says(&ended));
    assert_eq!(count(&mut postgres, KEYS).await, 1);
    let active = "SELECT count(*) FROM control.tenant WHERE slug = 'ffw' AND status = 'active'";
    assert_eq!(count(&mut postgres, active).await, 1);
    assert!(machine.stop().success());
}
