//! A tenant that moves: its rows out of one installation, as they were at one moment, and into another, all of them or
//! none. Postgres's own COPY carries them, as text, so neither end holds more than a piece of them in memory, and the two
//! may be of different versions: the schema, its roles and grants are made by the migrations, never by the bundle.

use std::collections::BTreeSet;

use bytes::Bytes;
use chain::Link;
use futures::{StreamExt, TryStreamExt, stream::BoxStream};
use kernel::TenantSlug;
use serde::{Deserialize, Serialize};
use sqlx::{PgConnection, Postgres, Transaction, postgres::PgCopyIn};

use crate::{Admin, Arriving, StoreError, TenantStatus, arrived, grants, migrate, migrations::TENANT, provision};

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

/// A tenant as it is at one moment.
pub struct Departure {
    slug: TenantSlug,
    tx: Transaction<'static, Postgres>,
}

impl Admin {
    /// Looks at a tenant as it is now, for as long as it takes.
    ///
    /// # Errors
    /// Where Postgres is away.
    pub async fn depart(&self, slug: &TenantSlug) -> Result<Departure, StoreError> {
        Ok(Departure { slug: slug.clone(), tx: self.snapshot(slug).await? })
    }

    /// Makes the place for a tenant of another installation: registered and suspended, its schema as it was there. `None`
    /// where there is one of that name.
    ///
    /// # Errors
    /// `Deleted`; `Inconsistent` where its schema is newer than this program.
    pub async fn receive(&self, arriving: &Arriving<'_>) -> Result<Option<Arrival>, StoreError> {
        let newest = TENANT.last().map_or(0, |migration| migration.version);
        if arriving.migration > newest {
            return Err(StoreError::Inconsistent(format!(
                "the bundle's schema is at migration {}, this version knows {newest}: use a newer one",
                arriving.migration
            )));
        }
        let mut tx = self.pool.begin().await?;
        crate::admin::patiently(&mut tx).await?;
        let slug = &arriving.tenant.slug;
        if !provision::register(&mut tx, arriving.tenant, TenantStatus::Suspended, arriving.keys).await? {
            return Ok(None);
        }
        let mut arrival = Arrival { slug: slug.clone(), tx, grants: String::new() };
        arrival.migrate(|version| version <= arriving.migration).await?;
        Ok(Some(arrival))
    }
}

impl Departure {
    /// The tables, each behind those that it refers to.
    ///
    /// # Errors
    /// Where Postgres is away, or tables refer to each other in a circle.
    pub async fn tables(&mut self) -> Result<Vec<Table>, StoreError> {
        let mut tables = all_tables(&mut self.tx, &self.slug).await?;
        tables.retain(|table| !STAYS_BEHIND.contains(&table.name.as_str()));
        let references: Vec<(String, String)> = sqlx::query_as(
            "SELECT DISTINCT child.relname::text, parent.relname::text
             FROM pg_catalog.pg_constraint AS reference
             JOIN pg_catalog.pg_class AS child ON child.oid = reference.conrelid
             JOIN pg_catalog.pg_class AS parent ON parent.oid = reference.confrelid
             WHERE reference.contype = 'f' AND child.relnamespace = $1::regnamespace AND child.oid <> parent.oid",
        )
        .bind(self.slug.schema())
        .fetch_all(&mut *self.tx)
        .await?;
        in_order(tables, &references)
            .ok_or_else(|| StoreError::Inconsistent(format!("tables of {} refer to each other in a circle", self.slug)))
    }

    /// The rows of a table, in Postgres's text format: a line for each.
    ///
    /// # Errors
    /// Where Postgres is away.
    pub async fn rows(&mut self, table: &Table) -> Result<BoxStream<'_, Result<Bytes, StoreError>>, StoreError> {
        let copy = format!("COPY {} ({}) TO STDOUT", place(&self.slug, &table.name), columns(table));
        Ok(self.tx.copy_out_raw(&copy).await?.map_err(StoreError::from).boxed())
    }

    /// How far the sequences have counted: asked for last, since a sequence knows no snapshot.
    ///
    /// # Errors
    /// Where Postgres is away.
    pub async fn sequences(&mut self) -> Result<Vec<Sequence>, StoreError> {
        let sequences = sqlx::query_as(
            "SELECT sequencename::text AS name, last_value AS last FROM pg_catalog.pg_sequences
             WHERE schemaname = $1 AND last_value IS NOT NULL ORDER BY 1",
        );
        Ok(sequences.bind(self.slug.schema()).fetch_all(&mut *self.tx).await?)
    }

    /// The wrapped keys by version, and the newest migration that was applied.
    ///
    /// # Errors
    /// Where Postgres is away.
    pub async fn keys(&mut self) -> Result<(Vec<(i32, Vec<u8>)>, i32), StoreError> {
        let keys =
            sqlx::query_as("SELECT version, wrapped_key FROM control.tenant_key WHERE slug = $1 ORDER BY version")
                .bind(self.slug.as_str())
                .fetch_all(&mut *self.tx)
                .await?;
        let migration = sqlx::query_scalar("SELECT coalesce(max(version), 0) FROM control.migration WHERE scope = $1")
            .bind(self.slug.schema())
            .fetch_one(&mut *self.tx)
            .await?;
        Ok((keys, migration))
    }

    /// The newest place of the audit trail's chain.
    ///
    /// # Errors
    /// Where Postgres is away.
    pub async fn newest_seal(&mut self) -> Result<Option<Link>, StoreError> {
        newest_seal(&mut self.tx, &self.slug).await
    }
}

/// A tenant that is coming in. Dropped without [`Arrival::keep`], nothing of it is there.
pub struct Arrival {
    slug: TenantSlug,
    tx: Transaction<'static, Postgres>,
    /// On what all tenants share: made last, since others who make some wait for the end of this transaction.
    grants: String,
}

impl Arrival {
    /// Takes the rows of one table in; those that it refers to have to be there.
    ///
    /// # Errors
    /// Where there is no such table, or it has other columns.
    pub async fn rows(&mut self, table: &Table) -> Result<RowsIn<'_>, StoreError> {
        let copy = format!("COPY {} ({}) FROM STDIN", place(&self.slug, &table.name), columns(table));
        Ok(RowsIn(self.tx.copy_in_raw(&copy).await?))
    }

    /// The connection, in the tenant's schema, to look at what came in.
    pub fn connection(&mut self) -> &mut PgConnection {
        &mut self.tx
    }

    /// Lets the sequences count on, brings the schema up to date, and looks at the events.
    ///
    /// # Errors
    /// Where Postgres refuses, or an event is not the tenant's own.
    pub async fn settle(&mut self, sequences: &[Sequence]) -> Result<(), StoreError> {
        for sequence in sequences {
            sqlx::query("SELECT setval(format('%I.%I', $1::text, $2::text)::regclass, $3)")
                .bind(self.slug.schema())
                .bind(&sequence.name)
                .bind(sequence.last)
                .execute(&mut *self.tx)
                .await?;
        }
        self.migrate(|_| true).await?;
        arrived::settle_events(&mut self.tx, &self.slug).await
    }

    /// Keeps it all.
    ///
    /// # Errors
    /// Where Postgres went away.
    pub async fn keep(mut self) -> Result<(), StoreError> {
        grants::make(&mut self.tx, &self.grants).await?;
        Ok(self.tx.commit().await?)
    }

    /// Applies the migrations that are wanted and not applied yet.
    async fn migrate(&mut self, wanted: impl Fn(i32) -> bool) -> Result<(), StoreError> {
        let schema = self.slug.schema();
        for migration in TENANT.iter().filter(|migration| wanted(migration.version)) {
            let shared = migrate::run_own(&mut self.tx, &schema, &schema, migration).await?;
            self.grants.push_str(&shared.unwrap_or_default());
        }
        Ok(())
    }
}

/// Rows on their way into a table.
pub struct RowsIn<'a>(PgCopyIn<&'a mut PgConnection>);

impl RowsIn<'_> {
    /// Sends a piece, which may end within a row.
    ///
    /// # Errors
    /// Where Postgres went away.
    pub async fn send(&mut self, piece: &[u8]) -> Result<(), StoreError> {
        self.0.send(piece).await?;
        Ok(())
    }

    /// The end; gives how many rows there were.
    ///
    /// # Errors
    /// Where Postgres refuses them.
    pub async fn finish(self) -> Result<u64, StoreError> {
        Ok(self.0.finish().await?)
    }
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

/// Each table behind those that it refers to; `references` are pairs of who refers and to whom.
fn in_order(mut waiting: Vec<Table>, references: &[(String, String)]) -> Option<Vec<Table>> {
    let mut ordered: Vec<Table> = Vec::with_capacity(waiting.len());
    while !waiting.is_empty() {
        let left: BTreeSet<String> = waiting.iter().map(|table| table.name.clone()).collect();
        let waits = |table: &Table| references.iter().any(|(from, to)| *from == table.name && left.contains(to));
        let (still, ready): (Vec<_>, Vec<_>) = waiting.into_iter().partition(waits);
        if ready.is_empty() {
            return None;
        }
        ordered.extend(ready);
        waiting = still;
    }
    Some(ordered)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(name: &str) -> Table {
        Table { name: name.to_owned(), columns: vec!["id".to_owned()] }
    }

    fn ordered(names: &[&str], references: &[(&str, &str)]) -> Option<Vec<String>> {
        let references: Vec<_> = references.iter().map(|(from, to)| ((*from).to_owned(), (*to).to_owned())).collect();
        let tables = in_order(names.iter().map(|name| table(name)).collect(), &references)?;
        Some(tables.into_iter().map(|table| table.name).collect())
    }

    #[test]
    fn a_table_comes_behind_those_that_it_refers_to() {
        let references = [("mail_link", "invitation"), ("invitation", "account"), ("mail_link", "account")];
        let order = ordered(&["mail_link", "invitation", "audit", "account"], &references).unwrap();
        assert_eq!(order, ["audit", "account", "invitation", "mail_link"]);
        assert_eq!(ordered(&["a", "b"], &[("a", "b"), ("b", "a")]), None);
        assert_eq!(ordered(&["a"], &[("a", "stays")]).unwrap(), ["a"], "what stays behind is not waited for");
    }

    #[test]
    fn a_name_out_of_a_bundle_is_one_name() {
        let slug = "k-spi".parse().unwrap();
        assert_eq!(place(&slug, "mail"), r#""t_k_spi"."mail""#);
        assert_eq!(place(&slug, r#"a"; DROP SCHEMA x; --"#), r#""t_k_spi"."a""; DROP SCHEMA x; --""#);
    }
}
