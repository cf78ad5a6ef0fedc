//! The migration runner: a lock per scope, a transaction per migration, tenants in parallel, resumable.
//!
//! sqlx's own runner locks the whole database, so tenants would queue behind one another.

use std::time::Duration;

use futures::{StreamExt, stream};
use kernel::TenantSlug;
use sqlx::{AssertSqlSafe, Connection, PgConnection};

use crate::{
    Admin, ServiceName, StoreError, grants,
    migrations::{CONTROL, Migration, REGIONAL, TENANT},
};

/// How many tenants are migrated at one time.
const PARALLEL: usize = 4;
/// How often a migration that was in another's way is tried again.
const LOCK_TRIES: u32 = 5;

/// What a run did.
#[derive(Clone, Copy, Debug, Default, serde::Serialize)]
pub struct MigrationReport {
    /// Migrations applied now.
    pub applied: usize,
    /// Tenants looked at.
    pub tenants: usize,
}

impl Admin {
    /// Brings `control`, `regional` and every tenant up to date.
    ///
    /// # Errors
    /// Where a migration fails: what was applied before it stays applied and recorded, a second run goes on.
    pub async fn migrate(&self) -> Result<MigrationReport, StoreError> {
        self.create_record().await?;
        let mut applied = self.apply("control", "control", CONTROL).await?;
        applied += self.apply("regional", "regional", REGIONAL).await?;
        let tenants = self.control().tenants().await?;
        let count = tenants.len();
        // One that fails stops no other: all of them end before the first error is told.
        let per_tenant: Vec<Result<usize, StoreError>> = stream::iter(tenants)
            .map(|tenant| async move { self.apply(&tenant.slug.schema(), &tenant.slug.schema(), TENANT).await })
            .buffer_unordered(PARALLEL)
            .collect()
            .await;
        for of_tenant in per_tenant {
            applied += of_tenant?;
        }
        Ok(MigrationReport { applied, tenants: count })
    }

    /// The table that records what was applied; made once, by whoever comes first.
    async fn create_record(&self) -> Result<(), StoreError> {
        let mut tx = self.pool.begin().await?;
        sqlx::raw_sql(
            "SELECT pg_advisory_xact_lock(hashtext('focal.migrate'));
             CREATE SCHEMA IF NOT EXISTS control;
             CREATE SCHEMA IF NOT EXISTS regional;
             CREATE TABLE IF NOT EXISTS control.migration (
               scope      text NOT NULL,
               version    integer NOT NULL,
               name       text NOT NULL,
               applied_at timestamptz NOT NULL DEFAULT now(),
               PRIMARY KEY (scope, version)
             );",
        )
        .execute(&mut *tx)
        .await?;
        Ok(tx.commit().await?)
    }

    /// Applies what is missing in one scope, one transaction each, again when somebody was in the way.
    async fn apply(&self, scope: &str, schema: &str, migrations: &[Migration]) -> Result<usize, StoreError> {
        let mut connection = self.pool.acquire().await?;
        let mut applied = 0;
        for migration in migrations {
            let mut tries = 0;
            loop {
                match apply_one(&mut connection, scope, schema, migration).await {
                    Ok(now) => break applied += usize::from(now),
                    Err(error) if in_the_way(&error) && tries < LOCK_TRIES => {
                        tries += 1;
                        tracing::warn!(
                            scope,
                            migration = migration.name,
                            tries,
                            "somebody is in the way, trying again"
                        );
                        tokio::time::sleep(Duration::from_millis(200 * u64::from(tries))).await;
                    }
                    Err(error) => {
                        tracing::error!(scope, migration = migration.name, "a migration failed");
                        return Err(error);
                    }
                }
            }
        }
        Ok(applied)
    }
}

/// Whether others were at the same objects: a lock could not be had, two waited for each other, or two changed one row of
/// the catalogue ("tuple concurrently updated" has no better code than this).
fn in_the_way(error: &StoreError) -> bool {
    let (StoreError::Driver(error) | StoreError::Unavailable(error)) = error else { return false };
    let code = error.as_database_error().and_then(|error| error.code());
    code.is_some_and(|code| ["55P03", "40P01", "XX000"].contains(&code.as_ref()))
}

async fn apply_one(
    connection: &mut PgConnection,
    scope: &str,
    schema: &str,
    migration: &Migration,
) -> Result<bool, StoreError> {
    let mut tx = connection.begin().await?;
    sqlx::query("SELECT pg_advisory_xact_lock(hashtext('focal.migrate.' || $1))").bind(scope).execute(&mut *tx).await?;
    sqlx::query("SELECT set_config('lock_timeout', '3s', true), set_config('statement_timeout', '0', true)")
        .execute(&mut *tx)
        .await?;
    let done = run(&mut tx, scope, schema, migration).await?;
    tx.commit().await?;
    Ok(done)
}

/// Runs a migration in an open transaction, unless it is recorded as applied.
pub(crate) async fn run(
    connection: &mut PgConnection,
    scope: &str,
    schema: &str,
    migration: &Migration,
) -> Result<bool, StoreError> {
    let Some(shared) = run_own(connection, scope, schema, migration).await? else { return Ok(false) };
    grants::make(connection, &shared).await?;
    Ok(true)
}

/// Like [`run`], but for the grants on shared objects: those it gives, to be made at the very end. `None` where the
/// migration is recorded as applied.
pub(crate) async fn run_own(
    connection: &mut PgConnection,
    scope: &str,
    schema: &str,
    migration: &Migration,
) -> Result<Option<String>, StoreError> {
    let recorded =
        sqlx::query("INSERT INTO control.migration (scope, version, name) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING")
            .bind(scope)
            .bind(migration.version)
            .bind(migration.name)
            .execute(&mut *connection)
            .await?;
    if recorded.rows_affected() == 0 {
        return Ok(None);
    }
    sqlx::query("SELECT set_config('search_path', $1, true)").bind(schema).execute(&mut *connection).await?;
    let (own, shared) = grants::part(&with_roles(migration.sql, schema));
    // Safe: the text is ours, and the roles' names are made from a checked slug.
    sqlx::raw_sql(AssertSqlSafe(own)).execute(connection).await?;
    Ok(Some(shared))
}

/// Puts the tenant's role of each service in the place of `{{service}}`.
fn with_roles(sql: &str, schema: &str) -> String {
    ServiceName::ALL
        .iter()
        .fold(sql.to_owned(), |sql, service| sql.replace(&format!("{{{{{service}}}}}"), &format!("{service}_{schema}")))
}

/// The name of the role of a service in a tenant.
pub(crate) fn role_of(service: ServiceName, slug: &TenantSlug) -> String {
    format!("{service}_{}", slug.schema())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_migration_follows_its_number_and_leaves_no_placeholder() {
        for migrations in [CONTROL, REGIONAL, TENANT] {
            for (index, migration) in migrations.iter().enumerate() {
                assert_eq!(migration.version as usize, index + 1, "{}", migration.name);
                assert!(migration.name.starts_with(&format!("{:04}_", index + 1)), "{}", migration.name);
                assert!(!with_roles(migration.sql, "t_clc").contains("{{"), "{}", migration.name);
            }
        }
    }
}
