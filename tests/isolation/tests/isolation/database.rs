//! What Postgres itself refuses, whatever the code does.

use sqlx::{Connection, PgConnection, postgres::PgConnectOptions};

pub async fn as_role(role: &str) -> PgConnection {
    let config = config::load(Some(&testkit::shared().config())).expect("the machine's settings");
    let options: PgConnectOptions = config.database.url().expect("a URL").parse().expect("a URL");
    PgConnection::connect_with(&options.username(role)).await.expect("a connection")
}

/// The SQLSTATE of a statement after taking a tenant's role on (where one is given).
async fn state(login: &str, take_on: Option<&str>, statement: &'static str) -> String {
    let mut connection = as_role(login).await;
    if let Some(role) = take_on {
        let taken = sqlx::query("SELECT set_config('role', $1, false), set_config('search_path', 't_clc', false)")
            .bind(role)
            .execute(&mut connection)
            .await;
        if let Err(error) = taken {
            return format!("role: {}", code(&error));
        }
    }
    match sqlx::query(statement).fetch_all(&mut connection).await {
        Ok(_) => "allowed".to_owned(),
        Err(error) => code(&error),
    }
}

fn code(error: &sqlx::Error) -> String {
    error.as_database_error().and_then(|error| error.code()).map(|code| code.into_owned()).unwrap_or_default()
}

/// `insufficient_privilege`.
const DENIED: &str = "42501";

#[tokio::test]
async fn without_a_tenants_role_a_service_reads_nothing() {
    for service in ["identity", "intake", "cases", "notifications", "reporting"] {
        for table in [
            "SELECT 1 FROM t_clc.inquiry",
            "SELECT 1 FROM t_clc.account",
            "SELECT 1 FROM t_clc.cases",
            "SELECT 1 FROM t_clc.mail",
        ] {
            assert_eq!(state(&format!("focal_{service}"), None, table).await, DENIED, "{service}: {table}");
        }
    }
}

#[tokio::test]
async fn a_service_reads_its_own_tables_and_what_others_publish() {
    let rows: [(&str, &[&'static str], &[&'static str]); 5] = [
        (
            "identity",
            &[
                "SELECT password_hash FROM account",
                "SELECT 1 FROM audit",
                "SELECT 1 FROM audit_seal",
                "SELECT 1 FROM organisation",
                "SELECT 1 FROM audit_export",
                "UPDATE control.tenant SET locales = '{km,en}' WHERE slug = 'clc'",
            ],
            &[
                "SELECT 1 FROM inquiry",
                "SELECT 1 FROM inquiry_link",
                "SELECT 1 FROM receipt",
                "SELECT 1 FROM cases",
                "SELECT 1 FROM mail",
            ],
        ),
        (
            "intake",
            &["SELECT message_sealed FROM inquiry", "SELECT name FROM account_name", "SELECT 1 FROM inquiry_link"],
            &[
                "SELECT password_hash FROM account",
                "SELECT 1 FROM session",
                "SELECT 1 FROM authenticator_app",
                "SELECT 1 FROM passkey",
                "SELECT 1 FROM mail_link",
                "SELECT 1 FROM registration",
                "SELECT 1 FROM worker_registration",
                "SELECT 1 FROM account_recovery",
                "SELECT 1 FROM cases",
                "SELECT 1 FROM identity_provider",
                "SELECT 1 FROM api_client",
                "SELECT 1 FROM api_client_secret",
                "SELECT 1 FROM external_identity",
                "SELECT 1 FROM sign_on_attempt",
                "SELECT 1 FROM organisation",
                "SELECT 1 FROM setup_link",
                "SELECT 1 FROM setup_step",
                "SELECT 1 FROM membership_told",
                "UPDATE control.tenant SET locales = '{km,en}' WHERE slug = 'clc'",
                "SELECT 1 FROM staff_contact",
                "SELECT 1 FROM audit",
                "SELECT 1 FROM audit_seal",
                "SELECT 1 FROM audit_export",
            ],
        ),
        (
            "cases",
            &["SELECT narrative_sealed FROM cases", "SELECT state FROM inquiry_coded"],
            &[
                "SELECT message_sealed FROM inquiry",
                "SELECT 1 FROM receipt",
                "SELECT 1 FROM inquiry_link",
                "SELECT 1 FROM account",
                "SELECT 1 FROM api_client_secret",
                "SELECT 1 FROM mail",
            ],
        ),
        (
            "notifications",
            &["SELECT 1 FROM mail", "SELECT email FROM staff_contact", "SELECT email FROM mail_link_contact"],
            &[
                "SELECT 1 FROM mail_link",
                "SELECT 1 FROM mail_link_secret",
                "SELECT 1 FROM invitation",
                "SELECT 1 FROM registration",
                "SELECT 1 FROM inquiry_link",
                "SELECT 1 FROM inquiry",
                "SELECT 1 FROM inquiry_coded",
                "SELECT 1 FROM cases",
                "SELECT 1 FROM account",
            ],
        ),
        (
            "reporting",
            &["SELECT 1 FROM fact", "SELECT sex FROM inquiry_coded"],
            &[
                "SELECT 1 FROM inquiry",
                "SELECT 1 FROM inquiry_link",
                "SELECT 1 FROM cases",
                "SELECT 1 FROM account_name",
                "SELECT 1 FROM mail",
            ],
        ),
    ];
    for (service, allowed, denied) in rows {
        let (login, role) = (format!("focal_{service}"), format!("{service}_t_clc"));
        for statement in allowed {
            assert_eq!(state(&login, Some(&role), statement).await, "allowed", "{service}: {statement}");
        }
        for statement in denied {
            assert_eq!(state(&login, Some(&role), statement).await, DENIED, "{service}: {statement}");
        }
    }
}

#[tokio::test]
async fn a_role_of_one_organisation_opens_no_other_and_no_other_service() {
    assert_eq!(state("focal_intake", Some("intake_t_clc"), "SELECT 1 FROM t_mtuc.inquiry").await, DENIED);
    assert_eq!(state("focal_intake", Some("cases_t_clc"), "SELECT 1").await, format!("role: {DENIED}"));
    assert_eq!(state("focal_intake", Some("intake_t_clc"), "SELECT 1 FROM control.tenant_key").await, DENIED);
    let counters = "SELECT given_out FROM control.audit_counters()";
    assert_eq!(state("focal_identity", None, counters).await, "allowed");
    for service in ["intake", "cases", "notifications", "reporting"] {
        assert_eq!(state(&format!("focal_{service}"), None, counters).await, DENIED, "{service}");
    }
    for service in ["identity", "notifications", "reporting"] {
        assert_eq!(
            state(&format!("focal_{service}"), None, "SELECT wrapped_key FROM control.tenant_key").await,
            DENIED,
            "{service}"
        );
    }
}

#[tokio::test]
async fn what_is_appended_is_never_changed() {
    for (service, statement) in [
        ("cases", "UPDATE monitoring_entry SET outcome = NULL"),
        ("cases", "DELETE FROM monitoring_entry"),
        ("intake", "DELETE FROM inquiry"),
        ("intake", "UPDATE receipt SET code_hash = ''"),
        ("intake", "UPDATE audit SET actor = 'nobody'"),
        ("intake", "DELETE FROM audit"),
        ("identity", "UPDATE audit SET actor = 'nobody'"),
        ("identity", "DELETE FROM audit"),
        ("identity", "UPDATE audit_seal SET hash = hash"),
        ("identity", "DELETE FROM audit_seal"),
        ("identity", "UPDATE audit_export SET entries = 0"),
        ("identity", "DELETE FROM audit_export"),
        ("identity", "TRUNCATE audit_seal"),
        ("intake", "INSERT INTO audit_seal (seq, audit_id, hash) VALUES (1, 1, '')"),
        ("intake", "UPDATE outbox SET envelope = '{}'"),
        ("identity", "DELETE FROM organisation"),
        ("identity", "DELETE FROM setup_link"),
        ("identity", "UPDATE membership_told SET told_at = now()"),
        ("identity", "DELETE FROM membership_told"),
        ("identity", "UPDATE control.tenant SET status = 'active' WHERE slug = 'clc'"),
        ("identity", "INSERT INTO control.tenant SELECT * FROM control.tenant"),
        ("identity", "DELETE FROM account"),
        ("identity", "UPDATE account SET is_worker = NOT is_worker"),
        ("identity", "DELETE FROM api_client"),
        ("identity", "DELETE FROM registration"),
        ("identity", "DELETE FROM worker_registration"),
        ("intake", "UPDATE inquiry_link SET account_id = gen_random_uuid()"),
        ("identity", "DELETE FROM mail_link"),
        ("identity", "DELETE FROM invitation"),
        (
            "identity",
            "INSERT INTO control.revocation (schema, subject, version) VALUES ('t_mtuc', gen_random_uuid(), 1)",
        ),
        ("intake", "DELETE FROM control.revocation"),
    ] {
        let role = format!("{service}_t_clc");
        assert_eq!(state(&format!("focal_{service}"), Some(&role), statement).await, DENIED, "{service}: {statement}");
    }
}

#[tokio::test]
async fn an_organisation_names_itself_and_no_other() {
    let mut connection = as_role("focal_identity").await;
    let mut tx = connection.begin().await.expect("a transaction");
    sqlx::query("SELECT set_config('role', 'identity_t_clc', true)").execute(&mut *tx).await.expect("the role");
    for (slug, rows) in [("clc", 1), ("mtuc", 0), ("k-spi", 0)] {
        let renamed = sqlx::query("UPDATE control.tenant SET name = 'Another' WHERE slug = $1").bind(slug);
        assert_eq!(renamed.execute(&mut *tx).await.expect("asked").rows_affected(), rows, "{slug}");
    }
    tx.rollback().await.expect("undone");
}

#[tokio::test]
async fn no_service_reads_or_writes_what_operators_did() {
    for service in ["identity", "intake", "cases", "notifications", "reporting"] {
        let (login, role) = (format!("focal_{service}"), format!("{service}_t_clc"));
        for statement in [
            "SELECT handle FROM control.operator",
            "UPDATE control.operator SET closed_at = NULL",
            "SELECT 1 FROM control.operator_log",
            "INSERT INTO control.operator_log (id, at, command, detail, outcome, hash) VALUES (9, now(), 'x', '', 'refused', '')",
            "DELETE FROM control.operator_log",
            "SELECT control.append_operator_log('demo', 'x', NULL, '', 'begun', NULL)",
            "SELECT 1 FROM control.deletion_agreement",
            "INSERT INTO control.deletion_agreement (tenant, operator) VALUES ('clc', 'demo')",
            "SELECT 1 FROM control.deletion_pair",
            "SELECT 1 FROM control.tenant_tombstone",
            "DELETE FROM control.tenant_tombstone",
            "UPDATE control.tenant SET status = 'active'",
        ] {
            assert_eq!(state(&login, None, statement).await, DENIED, "{service}: {statement}");
            assert_eq!(state(&login, Some(&role), statement).await, DENIED, "{role}: {statement}");
        }
        // An operator's command may connect as identity, and has to name the operator.
        let allowed = if service == "identity" { "allowed" } else { DENIED };
        for (statement, from_itself) in [
            ("SELECT control.begin_command('demo', 'wrong', 'a test', NULL, '')", allowed),
            ("SELECT control.end_command('demo', 'wrong', 1, true, '')", allowed),
        ] {
            assert_eq!(state(&login, None, statement).await, from_itself, "{service}: {statement}");
            assert_eq!(state(&login, Some(&role), statement).await, DENIED, "{role}: {statement}");
        }
    }
}

#[tokio::test]
async fn who_is_no_operator_writes_no_words_into_the_log() {
    let mut identity = as_role("focal_identity").await;
    for (who, kept) in [("demo", "wrong secret, or closed"), ("nobody", "no such operator")] {
        let begun: Option<i64> =
            sqlx::query_scalar("SELECT control.begin_command($1, 'wrong', 'not a command', NULL, 'reason=any words')")
                .bind(who)
                .fetch_one(&mut identity)
                .await
                .expect("an answer");
        assert_eq!(begun, None, "{who}");
        let detail: String = sqlx::query_scalar(
            "SELECT detail FROM control.operator_log WHERE command = 'not a command' ORDER BY id DESC LIMIT 1",
        )
        .fetch_one(&mut as_role("postgres").await)
        .await
        .expect("a row");
        assert_eq!(detail, kept);
    }
    // Rows are printed as they stand, so nothing in them moves a cursor. `check_violation`.
    for statement in [
        r"SELECT control.append_operator_log('demo', E'a\x1b[2J', NULL, '', 'begun', NULL)",
        r"SELECT control.append_operator_log('demo', 'a', E'clc\n', '', 'begun', NULL)",
        r"SELECT control.append_operator_log('demo', 'a', NULL, E'x\r', 'begun', NULL)",
        r"SELECT control.append_operator_log('demo', 'a', NULL, E'\u202e', 'begun', NULL)",
    ] {
        assert_eq!(state("postgres", None, statement).await, "23514", "{statement}");
    }
}

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
