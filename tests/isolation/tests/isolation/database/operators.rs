//! The operators' log: nobody but who is one writes it, and no service reads it.

use super::{DENIED, as_role, state};

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
