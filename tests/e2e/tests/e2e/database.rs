//! Looking into the database behind the services, and turning its clock back.

use kernel::TenantSlug;
use sqlx::{Connection, PgConnection, postgres::PgConnectOptions};
use testkit::{Machine, new_key};
use uuid::Uuid;

/// The owner of the tables, in the schema of an organisation.
pub async fn owner(machine: &Machine, tenant: &str) -> PgConnection {
    in_schema(machine, tenant, "focal_owner").await
}

/// The superuser of the machine's Postgres, in the schema of an organisation.
pub async fn superuser(machine: &Machine, tenant: &str) -> PgConnection {
    in_schema(machine, tenant, "postgres").await
}

async fn in_schema(machine: &Machine, tenant: &str, role: &str) -> PgConnection {
    let schema = tenant.parse::<TenantSlug>().unwrap().schema();
    PgConnection::connect_with(&options(machine, role).options([("search_path", schema)])).await.unwrap()
}

/// A log-in role of the machine's Postgres, in no schema: what it says names the schema of each table.
pub async fn as_role(machine: &Machine, role: &str) -> PgConnection {
    PgConnection::connect_with(&options(machine, role)).await.unwrap()
}

/// How a log-in role connects to the machine's Postgres.
pub fn options(machine: &Machine, role: &str) -> PgConnectOptions {
    let config = config::load(Some(&machine.config())).unwrap();
    config.database.url().unwrap().parse::<PgConnectOptions>().unwrap().username(role)
}

/// Makes it so many minutes ago that anybody of this account gave a second factor.
pub async fn age_second_factor(machine: &Machine, tenant: &str, email: &str, minutes: i32) {
    let aged = sqlx::query(
        "UPDATE session SET second_factor_at = second_factor_at - make_interval(mins => $2)
         WHERE account_id = (SELECT id FROM account WHERE email = $1)",
    );
    let aged = aged.bind(email).bind(minutes).execute(&mut owner(machine, tenant).await).await.unwrap();
    assert!(aged.rows_affected() > 0, "{email} has a session");
}

/// Makes it so many minutes longer ago that the sessions of this account were made, and that they were used last.
pub async fn age_sessions(machine: &Machine, tenant: &str, email: &str, made: i32, used: i32) {
    let aged = sqlx::query(
        "UPDATE session SET created_at = created_at - make_interval(mins => $2),
                last_seen_at = last_seen_at - make_interval(mins => $3)
         WHERE account_id = (SELECT id FROM account WHERE email = $1)",
    );
    let aged = aged.bind(email).bind(made).bind(used).execute(&mut owner(machine, tenant).await).await.unwrap();
    assert!(aged.rows_affected() > 0, "{email} has a session");
}

/// Makes it as if no code of the account's authenticator app had been used yet.
pub async fn forget_used_codes(machine: &Machine, tenant: &str, email: &str) {
    let forgotten = sqlx::query(
        "UPDATE authenticator_app SET last_step = 0 WHERE account_id = (SELECT id FROM account WHERE email = $1)",
    );
    let forgotten = forgotten.bind(email).execute(&mut owner(machine, tenant).await).await.unwrap();
    assert_eq!(forgotten.rows_affected(), 1, "{email} has an app");
}

/// Makes every link that an invitation was sent with end now.
pub async fn expire_invitation(machine: &Machine, tenant: &str, email: &str) {
    let expired = sqlx::query(
        "UPDATE mail_link SET expires_at = now() WHERE invitation_id = (SELECT id FROM invitation WHERE email = $1)",
    );
    let expired = expired.bind(email).execute(&mut owner(machine, tenant).await).await.unwrap();
    assert!(expired.rows_affected() > 0, "{email} is invited");
}

/// How many entries of this code the audit trail has.
pub async fn audited(machine: &Machine, tenant: &str, action: &str) -> i64 {
    let query = sqlx::query_scalar("SELECT count(*) FROM audit WHERE action = $1").bind(action.to_owned());
    query.fetch_one(&mut owner(machine, tenant).await).await.unwrap()
}

/// Gives an account a passkey, as a phone would; gives its id.
pub async fn add_passkey(machine: &Machine, tenant: &str, account: Uuid) -> Uuid {
    let made = "INSERT INTO passkey (id, account_id, credential_id, credential, name, made_at)
                VALUES (gen_random_uuid(), $1, $2, '{}', 'a phone', now()) RETURNING id";
    let made = sqlx::query_scalar(made).bind(account).bind(new_key().as_bytes().to_vec());
    made.fetch_one(&mut owner(machine, tenant).await).await.unwrap()
}

/// As if it had just been used in each session of the account.
pub async fn use_passkey(machine: &Machine, tenant: &str, account: Uuid) {
    let used = sqlx::query("UPDATE session SET second_factor_at = now() WHERE account_id = $1").bind(account);
    used.execute(&mut owner(machine, tenant).await).await.unwrap();
}
