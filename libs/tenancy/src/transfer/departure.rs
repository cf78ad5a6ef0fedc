//! A tenant that goes: its rows as they were at one moment.

use std::collections::BTreeSet;

use bytes::Bytes;
use chain::Link;
use futures::{StreamExt, TryStreamExt, stream::BoxStream};
use kernel::TenantSlug;
use sqlx::{Postgres, Transaction};
use uuid::Uuid;

use super::{STAYS_BEHIND, Sequence, Table, all_tables, columns, newest_seal, place};
use crate::{Admin, StoreError};

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

    /// The files that are kept, whose content is outside of the database.
    ///
    /// # Errors
    /// Where Postgres is away.
    pub async fn files(&mut self) -> Result<Vec<Uuid>, StoreError> {
        let kept = format!("SELECT id FROM {} WHERE kind IS NOT NULL ORDER BY id", place(&self.slug, "file"));
        Ok(sqlx::query_scalar(sqlx::AssertSqlSafe(kept)).fetch_all(&mut *self.tx).await?)
    }

    /// The newest place of the audit trail's chain.
    ///
    /// # Errors
    /// Where Postgres is away.
    pub async fn newest_seal(&mut self) -> Result<Option<Link>, StoreError> {
        newest_seal(&mut self.tx, &self.slug).await
    }
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
