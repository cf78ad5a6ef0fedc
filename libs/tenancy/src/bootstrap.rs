//! The first thing in a new Postgres: the owner's role and the database. Once, as a superuser.

use sqlx::{Connection, PgConnection};

use crate::{StoreError, admin::OWNER, pool::connect_options};

/// Makes the role `focal_owner`, without a password, and the database of `config`, where they are missing.
///
/// # Errors
/// Where `superuser` may not do it, or Postgres is away.
pub async fn bootstrap(config: &config::Database, superuser: &str) -> Result<(), StoreError> {
    let options = connect_options(config, superuser)?.database("postgres");
    let mut connection = PgConnection::connect_with(&options).await?;
    let has_owner: bool = sqlx::query_scalar("SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1)")
        .bind(OWNER)
        .fetch_one(&mut connection)
        .await?;
    if !has_owner {
        sqlx::raw_sql("CREATE ROLE focal_owner LOGIN CREATEROLE").execute(&mut connection).await?;
    }
    let has_database: bool = sqlx::query_scalar("SELECT EXISTS (SELECT FROM pg_database WHERE datname = 'focal')")
        .fetch_one(&mut connection)
        .await?;
    if !has_database {
        sqlx::raw_sql("CREATE DATABASE focal OWNER focal_owner TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8'").execute(&mut connection).await?;
    }
    Ok(connection.close().await?)
}
