//! Events that name another organisation than the one in whose outbox they stand: consumers enter the one that is named.

use std::{path::Path, process::Output, time::Duration};

use age::secrecy::ExposeSecret;
use sqlx::PgConnection;
use testkit::{Machine, eventually, inquiry, new_key, run, until_whole};
use tokio::sync::Mutex;

use super::database::superuser;

const SOON: Duration = Duration::from_secs(60);

fn says(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

async fn count(postgres: &mut PgConnection, statement: &'static str) -> i64 {
    sqlx::query_scalar(statement).fetch_one(postgres).await.unwrap()
}

/// Rows that are not the organisation's own: of another one, of none, and with the name of another event.
const FOREIGN: [&str; 4] = [
    "INSERT INTO outbox (event_id, service, stream, envelope, created_at, published_at)
     SELECT id, service, stream, envelope || jsonb_build_object('id', id, 'tenant', 'clc'), now(), now()
     FROM (SELECT gen_random_uuid() AS id, service, stream, envelope FROM outbox WHERE service = 'intake' LIMIT 1) AS one",
    "INSERT INTO outbox (event_id, service, stream, envelope, created_at, published_at)
     SELECT id, service, stream, (envelope || jsonb_build_object('id', id)) - 'tenant', now(), now()
     FROM (SELECT gen_random_uuid() AS id, service, stream, envelope FROM outbox WHERE service = 'intake' LIMIT 1) AS one",
    "INSERT INTO outbox (event_id, service, stream, envelope, created_at, published_at)
     SELECT gen_random_uuid(), service, stream, envelope, now(), now() FROM outbox WHERE service = 'intake' LIMIT 1",
    "INSERT INTO dead_letter (consumer, event_id, envelope, reason)
     SELECT 'notifications.queue_mail', event_id, envelope || jsonb_build_object('tenant', 'clc'), 'x'
     FROM outbox WHERE service = 'intake' LIMIT 1",
];
const WITHOUT: &str = "
    DELETE FROM outbox WHERE envelope->>'tenant' IS DISTINCT FROM 'cctu' OR envelope->>'id' IS DISTINCT FROM event_id::text;
    DELETE FROM dead_letter";

/// Exports `cctu` from one machine and imports it into the other.
fn moved(here: &Machine, there: &Machine, folder: &Path) -> Output {
    std::fs::create_dir(folder).unwrap();
    let (identity, to) = (age::x25519::Identity::generate(), folder.join("bundle").display().to_string());
    let key = folder.join("key.txt").display().to_string();
    std::fs::write(&key, identity.to_string().expose_secret()).unwrap();
    let recipient = identity.to_public().to_string();
    let exported = run(&here.config(), &["tenant", "export", "cctu", "--to", &to, "--recipient", &recipient]);
    assert!(exported.status.success(), "{}", says(&exported));
    run(&there.config(), &["tenant", "import", &to, "--identity", &key])
}

#[tokio::test]
async fn a_bundle_brings_its_own_events_alone_and_all_of_them_wait_again() {
    let start = |more: &'static [&'static str]| tokio::task::spawn_blocking(move || Machine::start(more, &[]));
    let (here, there) = (start(&[]).await.unwrap(), start(&["--only-machine", "--empty"]).await.unwrap());
    here.ways().intake.submit("cctu", &inquiry(), new_key()).await.unwrap();
    until_whole(&here.config(), &[], SOON).await;
    let mut rows = superuser(&here, "cctu").await;
    for (number, foreign) in FOREIGN.into_iter().enumerate() {
        sqlx::raw_sql(foreign).execute(&mut rows).await.unwrap();
        let refused = moved(&here, &there, &here.dir().join(format!("move-{number}")));
        assert_eq!(refused.status.code(), Some(1), "{foreign}: {}", says(&refused));
        assert!(says(&refused).contains("1 events of the bundle are not events of cctu"), "{}", says(&refused));
        sqlx::raw_sql(WITHOUT).execute(&mut rows).await.unwrap();
    }
    let published = count(&mut rows, "SELECT count(*) FROM outbox WHERE published_at IS NOT NULL").await;
    assert!(published > 0);
    sqlx::raw_sql("UPDATE inbox SET seen_at = now() - interval '27 days'").execute(&mut rows).await.unwrap();

    let imported = moved(&here, &there, &here.dir().join("move"));
    assert!(imported.status.success(), "{}", says(&imported));
    let mut arrived = superuser(&there, "cctu").await;
    // No service runs there yet.
    assert_eq!(count(&mut arrived, "SELECT count(*) FROM outbox WHERE published_at IS NULL").await, published);
    assert_eq!(count(&mut arrived, "SELECT count(*) FROM outbox WHERE published_at IS NOT NULL").await, 0);
    let young = "SELECT count(*) FROM inbox WHERE seen_at > now() - interval '1 day'";
    assert_eq!(count(&mut arrived, young).await, count(&mut rows, "SELECT count(*) FROM inbox").await);
    assert!(here.stop().success() && there.stop().success());
}

#[tokio::test]
async fn a_relay_puts_another_organisations_event_aside() {
    let machine = tokio::task::spawn_blocking(|| Machine::start(&[], &[])).await.unwrap();
    let (ways, mut rows) = (machine.ways(), superuser(&machine, "cctu").await);
    ways.intake.submit("cctu", &inquiry(), new_key()).await.unwrap();
    sqlx::raw_sql(FOREIGN[0]).execute(&mut rows).await.unwrap();
    sqlx::raw_sql("UPDATE outbox SET published_at = NULL WHERE envelope->>'tenant' = 'clc'")
        .execute(&mut rows)
        .await
        .unwrap();

    // The next event wakes the relay, and passes.
    ways.intake.submit("cctu", &inquiry(), new_key()).await.unwrap();
    let watcher = Mutex::new(superuser(&machine, "cctu").await);
    let aside = "SELECT count(*) FROM dead_letter WHERE consumer = 'intake.relay' AND envelope->>'tenant' = 'clc'";
    eventually("it is put aside", SOON, || async {
        (count(&mut *watcher.lock().await, aside).await == 1).then_some(())
    })
    .await;
    let handled =
        "SELECT count(*) FROM outbox AS newest JOIN inbox USING (event_id) WHERE consumer = 'reporting.refresh_fact'
                   AND newest.id = (SELECT max(id) FROM outbox)";
    eventually("others pass", SOON, || async { (count(&mut *watcher.lock().await, handled).await == 1).then_some(()) })
        .await;
    let effects = "SELECT count(*) FROM t_clc.inbox JOIN dead_letter USING (event_id)";
    assert_eq!(count(&mut rows, effects).await, 0, "nothing happened in the one that it names");
    assert_eq!(run(&machine.config(), &["events", "status"]).status.code(), Some(3));

    let again = run(&machine.config(), &["events", "redrive", "--tenant", "cctu", "--consumer", "intake.relay"]);
    assert_eq!(again.status.code(), Some(1), "{}", says(&again));
    assert!(says(&again).contains("not an event of cctu"), "{}", says(&again));
    assert_eq!(count(&mut rows, aside).await, 1);
    assert!(machine.stop().success());
}
