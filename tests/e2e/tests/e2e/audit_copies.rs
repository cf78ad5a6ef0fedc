//! Copies of the audit trail, what it is looked for by, and that its indexes serve each of these.

use authz::AuditKind;
use contracts::identity::{AuditQuery, ExportAudit};
use kernel::codes::CodeList;
use sqlx::{AssertSqlSafe, Connection};
use testkit::{Desk, eventually, inquiry, new_key, shared};
use web::ProblemKind;

use crate::database::superuser;

const SOON: std::time::Duration = std::time::Duration::from_secs(30);

/// The rows of a copy.
fn rows(copy: &[u8]) -> Vec<Vec<String>> {
    assert_eq!(&copy[..3], [0xEF, 0xBB, 0xBF], "a byte order mark");
    let rows = csv::Reader::from_reader(&copy[3..]).into_records().map(|row| row.unwrap());
    rows.map(|row| row.iter().map(str::to_owned).collect()).collect()
}

#[tokio::test]
async fn a_copy_holds_what_was_chosen_and_where_the_chain_ended_and_is_on_record() {
    let (ways, tenant) = (shared().ways(), "ntuc");
    for _ in 0..3 {
        ways.intake.submit(tenant, &inquiry(), new_key()).await.unwrap();
    }
    let admin = Desk::log_in_anew(&ways, tenant, "admin").await;
    let sealed = eventually("all is sealed", SOON, || async {
        let page = ways.identity.audit(tenant, &admin.call().await, &AuditQuery::default()).await.unwrap();
        (page.chain.sealed >= 3 && page.chain.hash.is_some()).then_some(page.chain.sealed)
    })
    .await;
    let ask = ExportAudit { action: Some("submit_inquiry".into()), locale: Some("km".into()), ..Default::default() };
    let rows = rows(&ways.identity.export_audit(tenant, &admin.call().await, &ask).await.unwrap());
    let (end, entries) = rows.split_last().unwrap();
    assert!(entries.len() >= 3, "{rows:?}");
    assert!(entries.iter().all(|row| row[5] == "submit_inquiry" && row[6].contains("សំណើ") && row[3] == "anonymous"));
    assert!(entries.iter().all(|row| row[7] == "inquiry" && row[9].len() == 36 && row[11].len() == 36));
    assert!(entries.iter().filter(|row| !row[0].is_empty()).all(|row| row[12].len() == 64), "place and hash");
    assert_eq!(end[5], "newest_place");
    assert!(end[0].parse::<i64>().unwrap() >= sealed && end[12].len() == 64, "{end:?}");

    let of_copies = AuditQuery { kind: Some("exports".into()), ..AuditQuery::default() };
    let copies = ways.identity.audit(tenant, &admin.call().await, &of_copies).await.unwrap().items;
    let copy = &copies[0];
    assert_eq!((copy.action.as_str(), copy.about.as_deref()), ("export_audit", Some("export")));
    assert_eq!((copy.entries, copy.name.as_deref()), (Some(entries.len() as i64), Some("Maya (admin)")));

    let wrong = ExportAudit { kind: Some("no_such_kind".into()), ..Default::default() };
    let refused = ways.identity.export_audit(tenant, &admin.call().await, &wrong).await.err().unwrap();
    assert_eq!(refused.kind(), ProblemKind::InvalidFields);
    let focal = Desk::log_in(&ways, tenant, "focal").await;
    let refused = ways.identity.export_audit(tenant, &focal.call().await, &ask).await.err().unwrap();
    assert_eq!(refused.kind(), ProblemKind::Forbidden);
}

#[tokio::test]
async fn every_entry_is_of_the_kind_that_it_is_found_by() {
    let (ways, tenant) = (shared().ways(), "ctum");
    ways.intake.submit(tenant, &inquiry(), new_key()).await.unwrap();
    let admin = Desk::log_in(&ways, tenant, "admin").await;
    let mut found = 0;
    for kind in AuditKind::ALL {
        let ask = AuditQuery { kind: Some(kind.code().to_owned()), ..AuditQuery::default() };
        let items = ways.identity.audit(tenant, &admin.call().await, &ask).await.unwrap().items;
        assert!(items.iter().all(|entry| entry.kind == kind.code()), "{kind:?}: {items:?}");
        found += items.len();
    }
    assert!(found >= 3, "an inquiry, a log-in, and readings of the trail");
    let system = AuditQuery { actor: Some("system".into()), ..AuditQuery::default() };
    let items = ways.identity.audit(tenant, &admin.call().await, &system).await.unwrap().items;
    assert!(items.iter().all(|entry| entry.actor.starts_with("system:")), "{items:?}");
}

/// A trail of some years, in a transaction that is never committed.
const YEARS: &str = "
    INSERT INTO audit (at, actor, action, subject, request_id)
    SELECT '2024-01-01'::timestamptz + number * interval '5 minutes',
           CASE WHEN number % 3 = 0 THEN 'anonymous' ELSE md5((number % 50)::text)::uuid::text END,
           CASE WHEN number % 20000 = 0 THEN 'break_glass' WHEN number % 3 = 0 THEN 'submit_inquiry'
                WHEN number % 3 = 1 THEN 'read_case_words' ELSE 'logged_in' END,
           md5(number::text)::uuid, gen_random_uuid()
    FROM generate_series(1, 200000) AS number;
    INSERT INTO audit (at, actor, action, request_id) VALUES ('2024-06-01', 'system:door', 'token_refused', gen_random_uuid());
    ANALYZE audit";

#[tokio::test]
async fn each_filter_reads_from_its_own_index() {
    let mut postgres = superuser(shared(), "tltuc").await;
    let mut tx = postgres.begin().await.unwrap();
    sqlx::raw_sql(YEARS).execute(&mut *tx).await.unwrap();

    let somebody = "8f14e45f-ceea-167a-5a36-dedd4bea2543";
    let record: uuid::Uuid = "c4ca4238-a0b9-2382-0dcc-509a6f75849b".parse().unwrap();
    let moment = |text: &str| text.parse::<kernel::Instant>().ok();
    let (from, to) = (moment("2024-03-01T00:00:00Z"), moment("2024-03-02T00:00:00Z"));
    let kinds = Some(vec!["break_glass"]);
    type Asked<'a> =
        (&'a str, Option<&'a str>, bool, Option<Vec<&'a str>>, Option<uuid::Uuid>, [Option<kernel::Instant>; 3]);
    let asked: [Asked<'_>; 7] = [
        ("audit_by_time", None, false, None, None, [None; 3]),
        ("audit_by_time", None, false, None, None, [from, to, None]),
        ("audit_by_time", None, false, None, None, [None, None, to]),
        ("audit_by_actor", Some(somebody), false, None, None, [from, None, to]),
        ("audit_of_system", None, true, None, None, [None; 3]),
        ("audit_by_action", None, false, kinds, None, [None; 3]),
        ("audit_by_subject", None, false, None, Some(record), [None; 3]),
    ];
    for (index, actor, of_system, actions, subject, [from, to, after]) in asked {
        let plan: Vec<String> = sqlx::query_scalar(AssertSqlSafe(format!("EXPLAIN {}", identity::AUDIT_QUERY)))
            .persistent(false)
            .bind(actor)
            .bind(of_system)
            .bind(actions)
            .bind(subject)
            .bind(from)
            .bind(to)
            .bind(after)
            .bind(after.map(|_| 7_i64))
            .bind(51_i64)
            .fetch_all(&mut *tx)
            .await
            .unwrap();
        let plan = plan.join("\n");
        assert!(plan.contains(index), "{index} is not used:\n{plan}");
        assert!(!plan.contains("Seq Scan on audit\n") && !plan.contains("Seq Scan on audit "), "{index}:\n{plan}");
    }
    tx.rollback().await.unwrap();
}
