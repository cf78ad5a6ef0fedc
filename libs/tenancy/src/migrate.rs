//! The migration runner: a lock per scope, a transaction per migration, tenants in parallel, resumable.
//!
//! sqlx's own runner locks the whole database, so tenants would queue behind one another.

use std::time::Duration;

use futures::{StreamExt, TryStreamExt, stream};
use kernel::TenantSlug;
use sqlx::{AssertSqlSafe, Connection, PgConnection};

use crate::{
    Admin, ServiceName, StoreError,
    migrations::{CONTROL, Migration, REGIONAL, TENANT},
};

/// How many tenants are migrated at one time.
const PARALLEL: usize = 4;
/// How often a migration that could not get its locks is tried again.
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
        let per_tenant: Vec<usize> = stream::iter(tenants)
            .map(|tenant| async move { self.apply(&tenant.slug.schema(), &tenant.slug.schema(), TENANT).await })
            .buffer_unordered(PARALLEL)
            .try_collect()
            .await?;
        applied += per_tenant.iter().sum::<usize>();
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

    /// Applies what is missing in one scope, one transaction each, again when a lock cannot be had.
    async fn apply(&self, scope: &str, schema: &str, migrations: &[Migration]) -> Result<usize, StoreError> {
        let mut connection = self.pool.acquire().await?;
        let mut applied = 0;
        for migration in migrations {
            let mut tries = 0;
            loop {
                match apply_one(&mut connection, scope, schema, migration).await {
                    Ok(now) => break applied += usize::from(now),
                    Err(StoreError::Driver(error)) if lock_not_available(&error) && tries < LOCK_TRIES => {
                        tries += 1;
                        tracing::warn!(scope, migration = migration.name, tries, "waiting for a lock");
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

fn lock_not_available(error: &sqlx::Error) -> bool {
    error.as_database_error().and_then(|error| error.code()).is_some_and(|code| code == "55P03")
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
    let recorded =
        sqlx::query("INSERT INTO control.migration (scope, version, name) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING")
            .bind(scope)
            .bind(migration.version)
            .bind(migration.name)
            .execute(&mut *connection)
            .await?;
    if recorded.rows_affected() == 0 {
        return Ok(false);
    }
    sqlx::query("SELECT set_config('search_path', $1, true)").bind(schema).execute(&mut *connection).await?;
    // Safe: the text is ours, and the roles' names are made from a checked slug.
    sqlx::raw_sql(AssertSqlSafe(with_roles(migration.sql, schema))).execute(connection).await?;
    Ok(true)
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
