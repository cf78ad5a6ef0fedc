//! What the tables refuse of records, whoever asks: of workers' accounts, of approvals, of networks.

use sqlx::Connection;

use super::{DENIED, as_role, code, state};

#[tokio::test]
async fn no_change_of_roles_makes_a_workers_account_a_colleagues_or_the_other_way_round() {
    let mut owner = as_role("postgres").await;
    let mut tx = owner.begin().await.expect("a transaction");
    sqlx::query("SELECT set_config('search_path', 't_clc', true)").execute(&mut *tx).await.expect("the schema");
    sqlx::query(
        "INSERT INTO account (id, handle, name, locale, created_at, is_worker) VALUES
           ('00000000-0000-4000-8000-000000000001', '0000-0001', '', 'km', now(), true),
           ('00000000-0000-4000-8000-000000000002', '0000-0002', 'x', 'km', now(), false)",
    )
    .execute(&mut *tx)
    .await
    .expect("two accounts");
    // `foreign_key_violation`, `check_violation`.
    for (account, role, of_worker, refused) in [
        (1, "focal_point", false, "23503"),
        (1, "focal_point", true, "23514"),
        (2, "worker", true, "23503"),
        (2, "worker", false, "23514"),
    ] {
        let mut savepoint = tx.begin().await.expect("a savepoint");
        let given = sqlx::query(
            "INSERT INTO account_role (account_id, role, of_worker)
             VALUES (('00000000-0000-4000-8000-00000000000' || $1)::uuid, $2, $3)",
        );
        let given = given.bind(account.to_string()).bind(role).bind(of_worker).execute(&mut *savepoint).await;
        assert_eq!(code(&given.expect_err("refused")), refused, "{account} {role} {of_worker}");
        savepoint.rollback().await.expect("undone");
    }
    tx.rollback().await.expect("undone");
}

#[tokio::test]
async fn nobody_approves_their_own_resolution_whatever_the_code_does() {
    let mut owner = as_role("postgres").await;
    let mut tx = owner.begin().await.expect("a transaction");
    sqlx::query("SELECT set_config('search_path', 't_clc', true)").execute(&mut *tx).await.expect("the schema");
    let approved = sqlx::query(
        "INSERT INTO cases (id, year, number, version, state, inquiry_id, owner, filed_by, filed_at, violation, respondent_type,
           workers_female, workers_male, workers_other, consent_recorded_at, resolution_declared_by, resolution_declared_at,
           resolution_approved_by, resolution_approved_at)
         SELECT gen_random_uuid(), 1999, 1, 1, 'resolved', gen_random_uuid(), who, who, now(), 'pay_unpaid', 'employer', 1, 0, 0,
                now(), who, now(), who, now() FROM (SELECT gen_random_uuid() AS who) AS person",
    )
    .execute(&mut *tx)
    .await;
    // `check_violation`.
    assert_eq!(code(&approved.expect_err("the same person twice")), "23514");
}

#[tokio::test]
async fn a_network_is_written_by_its_council_and_what_is_shared_by_the_union() {
    let member = "INSERT INTO control.membership (id, network, tenant, member_from, member_until)
        VALUES (gen_random_uuid(), 'atuc', 'clc', '1990-01-01', '1990-01-01')";
    let rule = "INSERT INTO control.routing_rule (network, country, position, tenant) VALUES ('atuc', 'AQ', 1, 'clc')";
    let number = "INSERT INTO control.emergency_contact (id, network, country, kind, number, source, last_verified)
        VALUES (gen_random_uuid(), 'atuc', 'AQ', 'police', '99', 'x', '2026-11-01')";
    let shares = "INSERT INTO control.sharing (id, network, tenant, shares, since)
        VALUES (gen_random_uuid(), 'atuc', 'clc', 'coded', now())";
    let accepts = "INSERT INTO control.acceptance (id, membership, days, accepted_at)
        SELECT gen_random_uuid(), id, daterange(member_from, NULL), now() FROM control.membership WHERE tenant = 'clc'";
    let accepts_for_another = "INSERT INTO control.acceptance (id, membership, days, accepted_at)
        VALUES (gen_random_uuid(), gen_random_uuid(), daterange(NULL, NULL), now())";
    for (tenant, statement, expected) in [
        ("clc", member, DENIED),
        ("clc", rule, DENIED),
        ("clc", number, DENIED),
        ("clc", "UPDATE control.network SET name = 'x'", DENIED),
        ("clc", "DELETE FROM control.membership", DENIED),
        ("clc", "UPDATE control.sharing SET shares = 'coded'", DENIED),
        ("clc", "UPDATE control.acceptance SET accepted_at = now()", DENIED),
        ("clc", "DELETE FROM control.acceptance", DENIED),
        ("atuc", accepts, DENIED),
        ("mtuc", accepts_for_another, DENIED),
        ("atuc", "UPDATE control.membership SET tenant = 'clc'", DENIED),
        ("atuc", "UPDATE control.acceptance SET accepted_at = now()", DENIED),
        ("mtuc", shares, DENIED),
        ("atuc", shares, DENIED),
        ("atuc", "UPDATE control.sharing SET shares = 'coded'", DENIED),
        ("atuc", "DELETE FROM control.membership", DENIED),
        ("atuc", "INSERT INTO control.network (slug, name) VALUES ('clc', 'x')", DENIED),
    ] {
        let state = state("focal_identity", Some(&format!("identity_t_{tenant}")), statement).await;
        assert_eq!(state, expected, "{tenant}: {statement}");
    }
    // What the policies hide is not there to be changed: nothing is refused, and nothing happens.
    let mut union = as_role("focal_identity").await;
    sqlx::query("SELECT set_config('role', 'identity_t_clc', false)").execute(&mut union).await.expect("a role");
    for update in [
        "UPDATE control.membership SET places = places",
        "UPDATE control.network SET fallback = 'clc'",
        "UPDATE control.emergency_contact SET last_verified = '1990-01-01'",
        "DELETE FROM control.routing_rule",
        "DELETE FROM control.emergency_contact",
    ] {
        let changed = sqlx::query(update).execute(&mut union).await.expect("no error").rows_affected();
        assert_eq!(changed, 0, "{update}");
    }
    let others: i64 = sqlx::query_scalar("SELECT count(*) FROM control.membership WHERE tenant <> 'clc'")
        .fetch_one(&mut union)
        .await
        .expect("a count");
    assert_eq!(others, 0, "a union reads its own memberships");
    // A union accepts its own membership, and nobody sees that of another.
    let mut tx = union.begin().await.expect("a transaction");
    let accepted = sqlx::query(accepts).execute(&mut *tx).await.expect("its own");
    assert_eq!(accepted.rows_affected(), 1);
    let foreign: i64 = sqlx::query_scalar(
        "SELECT count(*) FROM control.acceptance
         WHERE NOT EXISTS (SELECT FROM control.membership WHERE membership.id = acceptance.membership)",
    )
    .fetch_one(&mut *tx)
    .await
    .expect("a count");
    assert_eq!(foreign, 0);
    tx.rollback().await.expect("undone");
    for service in ["intake", "cases", "notifications", "reporting"] {
        let read = "SELECT 1 FROM control.membership";
        assert_eq!(state(&format!("focal_{service}"), None, read).await, DENIED, "{service}");
    }
    // The newest decision counts, also where the clock of who wrote it was slow.
    let mut owner = as_role("postgres").await;
    let mut tx = owner.begin().await.expect("a transaction");
    sqlx::raw_sql(
        "INSERT INTO control.sharing (id, network, tenant, shares, since)
           VALUES (gen_random_uuid(), 'atuc', 'mtuc', 'coded', now());
         INSERT INTO control.sharing (id, network, tenant, shares, since)
           VALUES (gen_random_uuid(), 'atuc', 'mtuc', 'nothing', now() - interval '1 minute')",
    )
    .execute(&mut *tx)
    .await
    .expect("two decisions");
    let counted = "SELECT count(*) FROM control.shared_with_council WHERE network = 'atuc' AND tenant = 'mtuc'";
    let counted: i64 = sqlx::query_scalar(counted).fetch_one(&mut *tx).await.expect("a count");
    assert_eq!(counted, 0);
    tx.rollback().await.expect("undone");
    // Counts of an organisation that there is not stay out, whoever read them when there was one (`foreign_key_violation`).
    let counts =
        "INSERT INTO regional.cube (tenant, sex, age_group, country_of_origin, country_now, topic, action_requested,
          language, inquiry_state, case_state, inquiries, cases, workers)
        VALUES ('no-such-union', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 1, 0, 0)";
    assert_eq!(state("focal_reporting", None, counts).await, "23503");
    let shared = "SELECT tenant FROM control.shared_with_council";
    assert_eq!(state("focal_reporting", None, shared).await, "allowed");
    assert_eq!(state("focal_intake", None, shared).await, DENIED);
}
