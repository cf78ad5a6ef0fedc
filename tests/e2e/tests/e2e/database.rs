//! Looking into the database behind the services, and turning its clock back.

use kernel::TenantSlug;
use sqlx::{Connection, PgConnection, postgres::PgConnectOptions};
use testkit::Machine;

/// The owner of the tables, in the schema of an organisation.
pub async fn owner(machine: &Machine, tenant: &str) -> PgConnection {
    connect(machine, tenant, "focal_owner").await
}

/// The superuser of the machine's Postgres, in the schema of an organisation.
pub async fn superuser(machine: &Machine, tenant: &str) -> PgConnection {
    connect(machine, tenant, "postgres").await
}

async fn connect(machine: &Machine, tenant: &str, user: &str) -> PgConnection {
    let config = config::load(Some(&machine.config())).unwrap();
    let options: PgConnectOptions = config.database.url().unwrap().parse().unwrap();
    let schema = tenant.parse::<TenantSlug>().unwrap().schema();
    PgConnection::connect_with(&options.username(user).options([("search_path", schema)])).await.unwrap()
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
