//! What keeps an organisation from being deleted by mistake, or by one person alone.

use std::{
    process::{Output, Stdio},
    time::Duration,
};

use sqlx::{Connection, PgConnection, postgres::PgConnectOptions};
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
    eventually("it counts", SOON, || async { (count(&mut *watcher.lock().await, waits).await > 0).then_some(()) })
        .await;
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

/// Makes an operator, by another one or by `demo`; gives the secret.
fn new_operator(machine: &Machine, handle: &str, by: Option<(&str, &str)>) -> String {
    let output = match by {
        Some((by, secret)) => as_whom(machine, by, secret, &["--json", "operator", "create", handle]),
        None => run(&machine.config(), &["--json", "operator", "create", handle]),
    };
    assert!(output.status.success(), "{}", says(&output));
    let told: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    told["secret"].as_str().unwrap().to_owned()
}

fn as_whom(machine: &Machine, handle: &str, secret: &str, words: &[&str]) -> Output {
    let mut command = operator(&machine.config());
    command.env_remove("FOCAL_OPERATOR_SECRET_FILE").env("FOCAL_OPERATOR_SECRET", secret);
    command.args(["--operator", handle]).args(words).output().unwrap()
}

const AGREE: [&str; 4] = ["tenant", "delete", "ffw", "--agree"];
const NOW: [&str; 8] = ["tenant", "delete", "ffw", "--confirm", "ffw", "--now", "--reason", "mistake"];

#[tokio::test]
async fn two_operators_delete_at_once_and_two_handles_of_one_person_do_not() {
    let (machine, mut postgres) = with_ffw().await;
    let config = machine.config();
    let (maya, sokha) = (new_operator(&machine, "maya", None), new_operator(&machine, "sokha", None));
    let refused = |output: Output, why: &str| {
        assert_eq!(output.status.code(), Some(1), "{}", says(&output));
        assert!(says(&output).contains(why), "{}", says(&output));
    };

    // Nobody agreed; nobody who was made a moment ago can.
    refused(run(&config, &NOW), "nobody agreed");
    refused(as_whom(&machine, "maya", &maya, &AGREE), "less than seven days");
    refused(as_whom(&machine, "maya", "wrong", &AGREE), "nothing was done");
    refused(run(&config, &["tenant", "delete", "nobody", "--agree"]), "no organisation");
    let age = "UPDATE control.operator SET created_at = created_at - interval '7 days'";
    sqlx::raw_sql(age).execute(&mut postgres).await.unwrap();

    // Who made the other may be the same person, in whichever order; and so may be who was made just now.
    assert!(as_whom(&machine, "maya", &maya, &AGREE).status.success());
    refused(run(&config, &NOW), "nobody agreed");
    assert!(run(&config, &AGREE).status.success());
    refused(as_whom(&machine, "maya", &maya, &NOW), "nobody agreed");
    let young = new_operator(&machine, "young", Some(("sokha", &sokha)));
    refused(as_whom(&machine, "young", &young, &NOW), "nobody agreed");

    // It is good for an hour, and until somebody takes the organisation up again.
    let agreements = "SELECT count(*) FROM control.deletion_agreement WHERE tenant = 'ffw'";
    assert_eq!(count(&mut postgres, agreements).await, 2);
    let old = "UPDATE control.deletion_agreement SET agreed_at = now() - interval '61 minutes'";
    sqlx::raw_sql(old).execute(&mut postgres).await.unwrap();
    refused(as_whom(&machine, "sokha", &sokha, &NOW), "nobody agreed");
    assert!(as_whom(&machine, "maya", &maya, &AGREE).status.success());
    assert!(run(&config, &["tenant", "suspend", "ffw"]).status.success());
    assert!(run(&config, &["tenant", "resume", "ffw"]).status.success());
    assert_eq!(count(&mut postgres, agreements).await, 0);
    refused(as_whom(&machine, "sokha", &sokha, &NOW), "nobody agreed");
    assert_eq!(count(&mut postgres, KEYS).await, 1);

    assert!(as_whom(&machine, "maya", &maya, &AGREE).status.success());
    let done = as_whom(&machine, "sokha", &sokha, &NOW);
    assert!(done.status.success(), "{}", says(&done));
    let agreed = "SELECT count(*) FROM control.tenant_tombstone
                  WHERE slug = 'ffw' AND operator = 'sokha' AND second_operator = 'maya' AND reason = 'mistake'";
    assert_eq!(count(&mut postgres, agreed).await, 1);
    let told = "SELECT count(*) FROM control.operator_log WHERE operator = 'sokha' AND outcome = 'ended'
                AND tenant = 'ffw' AND detail = 'confirmed reason=mistake second=maya'";
    assert_eq!(count(&mut postgres, told).await, 1);
    assert_eq!(count(&mut postgres, agreements).await, 0);
    assert!(machine.stop().success());
}

#[tokio::test]
async fn a_date_that_stands_is_put_off_and_never_brought_forward() {
    let (machine, mut postgres) = with_ffw().await;
    let config = machine.config();
    let schedule = |days: &str| run(&config, &["tenant", "delete", "ffw", "--schedule", "--days", days]);
    assert!(schedule("30").status.success());
    let sooner = schedule("1");
    assert_eq!(sooner.status.code(), Some(1), "{}", says(&sooner));
    assert!(says(&sooner).contains("not brought forward"), "{}", says(&sooner));
    let days =
        "SELECT round(extract(epoch FROM delete_after - now()) / 86400)::bigint FROM control.tenant WHERE slug = 'ffw'";
    assert_eq!(count(&mut postgres, days).await, 30);
    assert!(schedule("60").status.success());
    assert_eq!(count(&mut postgres, days).await, 60);
    assert!(machine.stop().success());
}

#[tokio::test]
async fn roles_that_another_database_uses_are_noticed_before_anything_is_destroyed() {
    let (machine, mut postgres) = with_ffw().await;
    let delete = || run(&machine.config(), &["tenant", "delete", "ffw", "--confirm", "ffw"]);
    assert!(run(&machine.config(), &["tenant", "delete", "ffw", "--schedule"]).status.success());
    let past = "UPDATE control.tenant SET delete_after = now() - interval '1 second' WHERE slug = 'ffw'";
    sqlx::raw_sql(past).execute(&mut postgres).await.unwrap();
    // As a trial restore does.
    sqlx::raw_sql("CREATE DATABASE trial TEMPLATE template0").execute(&mut postgres).await.unwrap();
    let mut trial = in_database(&machine, "trial").await;
    let restored = "CREATE TABLE restored (); GRANT SELECT ON restored TO identity_t_ffw";
    sqlx::raw_sql(restored).execute(&mut trial).await.unwrap();
    trial.close().await.unwrap();

    let refused = delete();
    assert_eq!(refused.status.code(), Some(1), "{}", says(&refused));
    assert!(says(&refused).contains("trial restore"), "{}", says(&refused));
    assert_eq!(count(&mut postgres, KEYS).await, 1);
    assert_eq!(count(&mut postgres, "SELECT count(*) FROM pg_namespace WHERE nspname = 't_ffw'").await, 1);
    let roles = "SELECT count(*) FROM pg_roles WHERE rolname LIKE '%t\\_ffw'";
    assert_eq!(count(&mut postgres, roles).await, 5);

    // What was begun before goes on as far as it can.
    let begun = "UPDATE control.tenant SET status = 'destroying', delete_after = NULL WHERE slug = 'ffw'";
    sqlx::raw_sql(begun).execute(&mut postgres).await.unwrap();
    let cut = delete();
    assert!(says(&cut).contains("run the same command again"), "{}", says(&cut));
    assert_eq!(count(&mut postgres, KEYS).await, 0);
    assert_eq!(count(&mut postgres, "SELECT count(*) FROM pg_namespace WHERE nspname = 't_ffw'").await, 0);
    let migrations = "SELECT count(*) FROM control.migration WHERE scope = 't_ffw'";
    assert_eq!(count(&mut postgres, migrations).await, 0, "its rows elsewhere do not wait for its roles");
    sqlx::raw_sql("DROP DATABASE trial").execute(&mut postgres).await.unwrap();
    let done = delete();
    assert!(done.status.success(), "{}", says(&done));
    assert_eq!(count(&mut postgres, roles).await, 0);
    assert_eq!(count(&mut postgres, "SELECT count(*) FROM control.tenant WHERE slug = 'ffw'").await, 0);
    assert!(machine.stop().success());
}

/// The superuser, in another database of the machine's Postgres.
async fn in_database(machine: &Machine, name: &str) -> PgConnection {
    let config = config::load(Some(&machine.config())).unwrap();
    let options: PgConnectOptions = config.database.url().unwrap().parse().unwrap();
    PgConnection::connect_with(&options.username("postgres").database(name)).await.unwrap()
}
