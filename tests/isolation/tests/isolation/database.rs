//! What Postgres itself refuses, whatever the code does.

mod operators;
mod records;

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
            &[
                "SELECT 1 FROM mail",
                "SELECT 1 FROM notice",
                "SELECT 1 FROM notice_preference",
                "SELECT 1 FROM unsubscription",
                "SELECT email FROM staff_contact",
                "SELECT email FROM mail_link_contact",
                "SELECT people FROM inquiry_desk",
                "SELECT contact_value_sealed FROM inquiry_mail_contact",
            ],
            &[
                "SELECT 1 FROM mail_link",
                "SELECT 1 FROM mail_link_secret",
                "SELECT 1 FROM invitation",
                "SELECT 1 FROM registration",
                "SELECT 1 FROM inquiry_link",
                "SELECT 1 FROM inquiry",
                "SELECT 1 FROM inquiry_coded",
                "SELECT 1 FROM message",
                "SELECT 1 FROM case_team",
                "SELECT 1 FROM service_level",
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
    for service in ["identity", "reporting"] {
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
