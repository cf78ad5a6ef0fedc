//! Rows as the superuser of the machine's Postgres sees them, past every role and policy: to say that nothing has
//! changed.

use sqlx::PgConnection;
use testkit::new_key;
use uuid::Uuid;

use crate::database::as_role;

/// A row as text, after its table.
pub type Row = (String, String);

/// When a session was last seen is left out: whoever is at work elsewhere changes it.
const KEPT: &str = "
    SELECT 'account', to_jsonb(r)::text FROM account AS r WHERE $1::uuid IS NULL OR r.id = $1
    UNION ALL
    SELECT 'account_role', to_jsonb(r)::text FROM account_role AS r WHERE $1 IS NULL OR r.account_id = $1
    UNION ALL
    SELECT 'session', (to_jsonb(r) - 'last_seen_at')::text FROM session AS r WHERE $1 IS NULL OR r.account_id = $1
    UNION ALL
    SELECT 'authenticator_app', to_jsonb(r)::text FROM authenticator_app AS r WHERE $1 IS NULL OR r.account_id = $1
    UNION ALL
    SELECT 'passkey', to_jsonb(r)::text FROM passkey AS r WHERE $1 IS NULL OR r.account_id = $1
    UNION ALL
    SELECT 'recovery_code', to_jsonb(r)::text FROM recovery_code AS r WHERE $1 IS NULL OR r.account_id = $1
    UNION ALL
    SELECT 'account_recovery', to_jsonb(r)::text FROM account_recovery AS r WHERE $1 IS NULL OR r.account_id = $1
    UNION ALL
    SELECT 'ceremony', to_jsonb(r)::text FROM ceremony AS r WHERE $1 IS NULL OR r.account_id = $1
    UNION ALL
    SELECT 'external_identity', to_jsonb(r)::text FROM external_identity AS r WHERE $1 IS NULL OR r.account_id = $1
    UNION ALL
    SELECT 'sign_on_attempt', to_jsonb(r)::text FROM sign_on_attempt AS r WHERE $1 IS NULL OR r.account_id = $1
    UNION ALL
    SELECT 'revocation', to_jsonb(r)::text FROM control.revocation AS r
    WHERE r.schema = current_schema()::text
      AND ($1 IS NULL OR r.subject = $1 OR r.subject IN (SELECT id FROM session WHERE account_id = $1))
    ORDER BY 1, 2";

const REGISTERED: &str = "
    SELECT 'network', to_jsonb(r)::text FROM control.network AS r WHERE r.slug = $1
    UNION ALL
    SELECT 'routing_rule', to_jsonb(r)::text FROM control.routing_rule AS r WHERE r.network = $1
    UNION ALL
    SELECT 'membership', to_jsonb(r)::text FROM control.membership AS r WHERE r.network = $1 AND r.id = ANY($2)
    UNION ALL
    SELECT 'emergency_contact', to_jsonb(r)::text FROM control.emergency_contact AS r
    WHERE r.network = $1 AND r.id = ANY($2)
    ORDER BY 1, 2";

/// What identity keeps of the people of an organisation, or of one of them: accounts, sessions, factors, what was
/// begun, and whose tokens have ended.
pub async fn kept(tenant: &str, account: Option<Uuid>) -> Vec<Row> {
    let rows = sqlx::query_as(KEPT).bind(account);
    rows.fetch_all(&mut superuser(tenant).await).await.expect("rows")
}

/// What stands of a network: its rules, and the memberships and contacts of these ids.
pub async fn registered(network: &str, ids: &[Uuid]) -> Vec<Row> {
    let rows = sqlx::query_as(REGISTERED).bind(network.to_owned()).bind(ids.to_vec());
    rows.fetch_all(&mut as_role("postgres").await).await.expect("rows")
}

/// Whether one of the rows is of this table.
pub fn has(rows: &[Row], table: &str) -> bool {
    rows.iter().any(|(of, _)| of == table)
}

/// Gives an account a passkey, as a phone would; its sessions have just given it, too. Gives its id.
pub async fn add_passkey(tenant: &str, account: Uuid) -> Uuid {
    let made = sqlx::query_scalar(
        "WITH given AS (UPDATE session SET second_factor_at = now() WHERE account_id = $1)
         INSERT INTO passkey (id, account_id, credential_id, credential, name, made_at)
         VALUES (gen_random_uuid(), $1, $2, '{}', 'a phone', now()) RETURNING id",
    );
    let made = made.bind(account).bind(new_key().as_bytes().to_vec());
    made.fetch_one(&mut superuser(tenant).await).await.expect("a passkey")
}

/// The superuser, in the schema of an organisation.
async fn superuser(tenant: &str) -> PgConnection {
    let mut connection = as_role("postgres").await;
    let entered = sqlx::query("SELECT set_config('search_path', $1, false)");
    let entered = entered.bind(format!("t_{}", tenant.replace('-', "_"))).execute(&mut connection).await;
    entered.expect("the schema");
    connection
}
