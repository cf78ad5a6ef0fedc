//! The audit trail: read by who runs the accounts, sealed, and whatever a superuser of the database does to it, told.

use std::{collections::HashMap, path::Path, time::Duration};

use chain::{Entry, Head, Link, seal};
use contracts::identity::{AuditPage, AuditQuery};
use serde_json::{Value, json};
use sqlx::{Connection, PgConnection};
use tenancy::{AuditRow, audit_columns};
use testkit::{Desk, Machine, eventually, inquiry, new_key, run, shared};

use crate::database::superuser;

const SOON: Duration = Duration::from_secs(60);
/// Sealed and told every second.
const QUICK: [(&str, &str); 2] = [("FOCAL__AUDIT__SEAL_EVERY_S", "1"), ("FOCAL__AUDIT__HEAD_EVERY_S", "1")];
/// Each kind of damage has an organisation of its own.
const TENANTS: [&str; 7] = ["clc", "mtuc", "lftu", "cctu", "cuf", "tucp", "ffw"];

/// What `focal audit verify` says of one organisation, with its exit code.
fn verify(machine: &Machine, tenant: &str, heads: &Path) -> (i32, Value) {
    let heads = heads.display().to_string();
    let output = run(&machine.config(), &["--json", "audit", "verify", "--tenant", tenant, "--heads", &heads]);
    let report: Value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|_| panic!("{tenant}: {}", String::from_utf8_lossy(&output.stderr)));
    (output.status.code().unwrap(), report["tenants"][tenant].clone())
}

async fn entry_at(postgres: &mut PgConnection, seq: i64) -> i64 {
    let found = sqlx::query_scalar("SELECT audit_id FROM audit_seal WHERE seq = $1").bind(seq);
    found.fetch_one(postgres).await.unwrap()
}

/// What a superuser does who knows how the chain is made: all of it, anew, to fit the entries.
async fn chain_anew(postgres: &mut PgConnection, tenant: &str) {
    let places: Vec<i64> =
        sqlx::query_scalar("SELECT audit_id FROM audit_seal ORDER BY seq").fetch_all(&mut *postgres).await.unwrap();
    let rows: Vec<AuditRow> =
        sqlx::query_as(concat!("SELECT ", audit_columns!(), " FROM audit")).fetch_all(&mut *postgres).await.unwrap();
    let mut by_id: HashMap<i64, Entry> = rows.into_iter().map(Entry::from).map(|entry| (entry.id, entry)).collect();
    let entries: Vec<Entry> = places.iter().filter_map(|id| by_id.remove(id)).collect();
    let links: Vec<Link> = seal(&tenant.parse().unwrap(), None, &entries);
    sqlx::query(
        "UPDATE audit_seal SET hash = link.hash FROM unnest($1::bigint[], $2::bytea[]) AS link (seq, hash)
         WHERE audit_seal.seq = link.seq",
    )
    .bind(links.iter().map(|link| link.seq).collect::<Vec<_>>())
    .bind(links.iter().map(|link| link.hash.to_vec()).collect::<Vec<_>>())
    .execute(postgres)
    .await
    .unwrap();
}

fn told_heads(folder: &Path, tenant: &str) -> Vec<Head> {
    let text = std::fs::read_to_string(folder.join(format!("{tenant}.jsonl"))).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// Entries in every organisation, all of them sealed and under a head; gives the folder of the heads, set aside as it then is.
async fn sealed_world(machine: &Machine) -> std::path::PathBuf {
    let (ways, told, kept) = (machine.ways(), machine.dir().join("heads"), machine.dir().join("heads-set-aside"));
    for tenant in TENANTS {
        for _ in 0..4 {
            ways.intake.submit(tenant, &inquiry(), new_key()).await.unwrap();
        }
    }
    std::fs::create_dir(&kept).unwrap();
    for tenant in TENANTS {
        eventually(&format!("{tenant} is sealed and told"), SOON, || async {
            let (code, found) = verify(machine, tenant, &told);
            let all = found["entries"].as_i64().unwrap();
            (code == 0 && all >= 4 && found["unsealed"] == 0 && found["confirmed_until"] == all).then_some(())
        })
        .await;
        std::fs::copy(told.join(format!("{tenant}.jsonl")), kept.join(format!("{tenant}.jsonl"))).unwrap();
    }
    kept
}

#[tokio::test]
async fn whatever_a_superuser_does_to_the_trail_is_named() {
    let machine = tokio::task::spawn_blocking(|| Machine::start(&[], &QUICK)).await.unwrap();
    let heads = sealed_world(&machine).await;
    let first_bad = |tenant: &str| {
        let (code, found) = verify(&machine, tenant, &heads);
        assert_eq!(code, 3, "{tenant}: {found}");
        found["first_bad"].clone()
    };

    let mut postgres = superuser(&machine, "clc").await;
    let edited = entry_at(&mut postgres, 2).await;
    sqlx::query("UPDATE audit SET actor = 'nobody' WHERE id = $1").bind(edited).execute(&mut postgres).await.unwrap();
    assert_eq!(first_bad("clc"), json!({ "reason": "edited", "seq": 2, "audit_id": edited }));

    let mut postgres = superuser(&machine, "mtuc").await;
    let deleted = entry_at(&mut postgres, 3).await;
    sqlx::query("DELETE FROM audit WHERE id = $1").bind(deleted).execute(&mut postgres).await.unwrap();
    assert_eq!(first_bad("mtuc"), json!({ "reason": "deleted", "seq": 3, "audit_id": deleted }));

    let mut postgres = superuser(&machine, "lftu").await;
    let cut = "DELETE FROM audit WHERE id IN (SELECT audit_id FROM audit_seal WHERE seq > 2);
               DELETE FROM audit_seal WHERE seq > 2";
    sqlx::raw_sql(cut).execute(&mut postgres).await.unwrap();
    assert_eq!(first_bad("lftu"), json!({ "reason": "truncated", "seq": 3, "audit_id": null }));

    // Every hash fits its entry again; what was signed before does not.
    let mut postgres = superuser(&machine, "cctu").await;
    let changed = entry_at(&mut postgres, 2).await;
    sqlx::query("UPDATE audit SET actor = 'nobody' WHERE id = $1").bind(changed).execute(&mut postgres).await.unwrap();
    chain_anew(&mut postgres, "cctu").await;
    let told = told_heads(&heads, "cctu");
    let first = told.iter().filter(|head| head.seq >= 2).min_by_key(|head| head.seq).unwrap();
    assert_eq!(first_bad("cctu"), json!({ "reason": "rechained", "seq": first.seq, "audit_id": first.audit_id }));
    let before = told.iter().map(|head| head.seq).filter(|seq| *seq < 2).max().unwrap_or_default();
    assert_eq!(verify(&machine, "cctu", &heads).1["confirmed_until"], before, "the change lies behind this place");

    // A head to fit what was changed cannot be made without the key.
    let newest = told_heads(&heads, "cuf").pop().unwrap();
    let forged = serde_json::to_string(&Head { hash: "00".repeat(32), ..newest.clone() }).unwrap();
    let all = std::fs::read_to_string(heads.join("cuf.jsonl")).unwrap();
    std::fs::write(heads.join("cuf.jsonl"), format!("{all}{forged}\n")).unwrap();
    assert_eq!(first_bad("cuf"), json!({ "reason": "head_forged", "seq": newest.seq, "audit_id": newest.audit_id }));

    // Nobody else is concerned; and who asks for all learns of those who are.
    assert_eq!(verify(&machine, "ffw", &heads).0, 0);
    let all = run(&machine.config(), &["audit", "verify", "--heads", &heads.display().to_string()]);
    let said = String::from_utf8_lossy(&all.stdout);
    assert_eq!(all.status.code(), Some(3), "{said}");
    for line in ["clc: edited at place 2", "mtuc: deleted at place 3", "lftu: truncated at place 3", "cctu: rechained"]
    {
        assert!(said.contains(line), "{line}: {said}");
    }
    assert!(machine.stop().success());
}

#[tokio::test]
async fn what_stays_unsealed_is_named_and_a_stop_leaves_nothing_untold() {
    let machine = tokio::task::spawn_blocking(|| Machine::start(&[], &QUICK)).await.unwrap();
    let told = machine.dir().join("heads");
    let tenant = "tucp";
    let whole = async |machine: &Machine| {
        eventually("all is sealed and told", SOON, || async {
            let (code, found) = verify(machine, tenant, &told);
            let all = found["entries"].as_i64().unwrap();
            (code == 0 && all > 0 && found["confirmed_until"] == all).then_some(all)
        })
        .await
    };
    let before = whole(&machine).await;

    // Another sealer seems to be at work in this organisation, so ours leaves it alone.
    let mut postgres = superuser(&machine, tenant).await;
    sqlx::query("SELECT pg_advisory_lock(hashtext('focal.audit_seal.tucp'))").execute(&mut postgres).await.unwrap();
    let late: i64 = sqlx::query_scalar(
        "INSERT INTO audit (at, actor, action, request_id)
         VALUES (now() - interval '10 minutes', 'anonymous', 'submit_inquiry', gen_random_uuid()) RETURNING id",
    )
    .fetch_one(&mut postgres)
    .await
    .unwrap();
    let (code, found) = verify(&machine, tenant, &told);
    assert_eq!((code, &found["unsealed"]), (3, &json!(1)), "{found}");
    assert_eq!(found["first_bad"], json!({ "reason": "unsealed_old", "seq": null, "audit_id": late }));
    postgres.close().await.unwrap();
    assert_eq!(whole(&machine).await, before + 1, "the lock ended with its connection");

    // An entry of the last moment is sealed and told before the process ends.
    machine.ways().intake.submit(tenant, &inquiry(), new_key()).await.unwrap();
    let paused = machine.pause();
    let newest = told_heads(&told, tenant).iter().map(|head| head.seq).max().unwrap();
    assert!(newest >= before + 2, "{newest} of {}", before + 2);
    let machine = tokio::task::spawn_blocking(|| paused.resume()).await.unwrap();
    whole(&machine).await;
}

#[tokio::test]
async fn the_sealer_says_when_the_chain_was_changed_behind_its_back() {
    let machine = tokio::task::spawn_blocking(|| Machine::start(&[], &QUICK)).await.unwrap();
    let (ways, tenant) = (machine.ways(), "clc");
    eventually("the chain has begun", SOON, || async {
        let (_, found) = verify(&machine, tenant, &machine.dir().join("heads"));
        (found["confirmed_until"].as_i64()? > 1).then_some(())
    })
    .await;
    let cut = "DELETE FROM audit WHERE id >= (SELECT min(audit_id) FROM audit_seal); DELETE FROM audit_seal";
    sqlx::raw_sql(cut).execute(&mut superuser(&machine, tenant).await).await.unwrap();
    ways.intake.submit(tenant, &inquiry(), new_key()).await.unwrap();
    eventually("it is said", SOON, || async {
        machine.printed().contains("the audit chain was changed").then_some(())
    })
    .await;
}

/// The trail of `tenant` as the desk's owner may read it.
async fn read(desk: &Desk, ask: &AuditQuery) -> AuditPage {
    shared().ways().identity.audit(&desk.tenant, &desk.call().await, ask).await.unwrap()
}

#[tokio::test]
async fn who_runs_the_accounts_reads_the_trail_and_stands_in_it() {
    let (ways, tenant) = (shared().ways(), "vgcl");
    for _ in 0..3 {
        ways.intake.submit(tenant, &inquiry(), new_key()).await.unwrap();
    }
    let admin = Desk::log_in(&ways, tenant, "admin").await;
    let sent = AuditQuery { action: Some("submit_inquiry".into()), limit: Some(2), ..AuditQuery::default() };
    let first = read(&admin, &sent).await;
    assert_eq!(first.items.len(), 2);
    let second = read(&admin, &AuditQuery { after: first.next.clone(), ..sent.clone() }).await;
    let order: Vec<_> = first.items.iter().chain(&second.items).map(|entry| (entry.at, entry.id)).collect();
    assert!(order.len() >= 3 && order.is_sorted_by(|one, two| one > two), "the newest first, none twice: {order:?}");
    let entry = &first.items[0];
    assert_eq!((entry.actor.as_str(), entry.name.as_deref()), ("anonymous", None));
    assert!(entry.subject.is_some());

    let about = AuditQuery { subject: entry.subject.map(|id| id.to_string()), ..AuditQuery::default() };
    let seen = read(&admin, &about).await.items;
    assert!(seen.iter().all(|seen| seen.subject == entry.subject) && seen.contains(entry), "{seen:?}");
    let again = read(&admin, &about).await.items;
    let reading = &again[0];
    assert_eq!((reading.action.as_str(), reading.subject), ("read_audit", entry.subject), "who was looked for");
    assert_eq!(reading.name.as_deref(), Some("Maya (admin)"));

    let by = AuditQuery { actor: Some(reading.actor.to_uppercase()), ..AuditQuery::default() };
    let own = read(&admin, &by).await.items;
    assert!(!own.is_empty() && own.iter().all(|own| own.actor == reading.actor));
    let never = AuditQuery { to: Some("2000-01-01T00:00:00Z".into()), ..AuditQuery::default() };
    assert!(read(&admin, &never).await.items.is_empty());

    let wrong = AuditQuery { from: Some("yesterday".into()), limit: Some(1_000), ..AuditQuery::default() };
    let refused = ways.identity.audit(tenant, &admin.call().await, &wrong).await.err().unwrap();
    assert_eq!(refused.kind(), web::ProblemKind::InvalidFields);
    let focal = Desk::log_in(&ways, tenant, "focal").await;
    let refused = ways.identity.audit(tenant, &focal.call().await, &never).await.err().unwrap();
    assert_eq!(refused.kind(), web::ProblemKind::Forbidden);
}
