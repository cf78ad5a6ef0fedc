//! A tenant that moves: its rows out of one installation, as they were at one moment, and into another, all of them or
//! none. Postgres's own COPY carries them, as text, so neither end holds more than a piece of them in memory, and the two
//! may be of different versions: the schema, its roles and grants are made by the migrations, never by the bundle.

mod arrival;
mod departure;

pub use arrival::{Arrival, RowsIn};
pub use departure::Departure;

use chain::Link;
use kernel::TenantSlug;
use serde::{Deserialize, Serialize};
use sqlx::PgConnection;

use crate::StoreError;

/// Tables that stay behind. Second factors, recovery codes, secrets of integrations and the organisation's own log-in service
/// are sealed or keyed with the credential key of the installation, passkeys belong to its host name, and sessions to its cookies: none of them would work elsewhere, and
/// an authenticator app that opens nothing would keep its owner out.
pub const STAYS_BEHIND: [&str; 11] = [
    "account_recovery",
    "api_client_secret",
    "authenticator_app",
    "ceremony",
    "identity_provider",
    "passkey",
    "provider_role",
    "recovery_code",
    "session",
    "setup_link",
    "sign_on_attempt",
];

/// A table with the columns that are written: not those that Postgres computes.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, sqlx::FromRow)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// Its columns.
    pub columns: Vec<String>,
}

/// How far a sequence has counted.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, sqlx::FromRow)]
pub struct Sequence {
    /// Its name.
    pub name: String,
    /// The last number that it gave out.
    pub last: i64,
}

/// Every table of the tenant.
pub(crate) async fn all_tables(connection: &mut PgConnection, slug: &TenantSlug) -> Result<Vec<Table>, StoreError> {
    let tables = sqlx::query_as(
        "SELECT class.relname::text AS name, array_agg(attribute.attname::text ORDER BY attribute.attnum) AS columns
         FROM pg_catalog.pg_class AS class
         JOIN pg_catalog.pg_namespace AS schema ON schema.oid = class.relnamespace
         JOIN pg_catalog.pg_attribute AS attribute ON attribute.attrelid = class.oid
         WHERE schema.nspname = $1 AND class.relkind IN ('r', 'p') AND NOT class.relispartition
           AND attribute.attnum > 0 AND NOT attribute.attisdropped AND attribute.attgenerated = ''
         GROUP BY class.relname ORDER BY class.relname",
    );
    Ok(tables.bind(slug.schema()).fetch_all(connection).await?)
}

/// The newest place of the audit trail's chain; none where there is no chain, or no schema any more.
pub(crate) async fn newest_seal(connection: &mut PgConnection, slug: &TenantSlug) -> Result<Option<Link>, StoreError> {
    let there: bool = sqlx::query_scalar("SELECT to_regclass(format('%I.audit_seal', $1::text)) IS NOT NULL")
        .bind(slug.schema())
        .fetch_one(&mut *connection)
        .await?;
    if !there {
        return Ok(None);
    }
    sqlx::query("SELECT set_config('search_path', $1, true)").bind(slug.schema()).execute(&mut *connection).await?;
    let row: Option<(i64, i64, Vec<u8>)> =
        sqlx::query_as("SELECT seq, audit_id, hash FROM audit_seal ORDER BY seq DESC LIMIT 1")
            .fetch_optional(connection)
            .await?;
    let Some((seq, audit_id, hash)) = row else { return Ok(None) };
    let inconsistent = |_| StoreError::Inconsistent(format!("audit_seal {seq}"));
    Ok(Some(Link { seq, audit_id, hash: hash.try_into().map_err(inconsistent)? }))
}

/// A table of the tenant's, with its schema, quoted: a name out of a bundle reaches nothing else.
pub(crate) fn place(slug: &TenantSlug, table: &str) -> String {
    format!("{}.{}", quoted(&slug.schema()), quoted(table))
}

fn columns(table: &Table) -> String {
    table.columns.iter().map(|column| quoted(column)).collect::<Vec<_>>().join(", ")
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
