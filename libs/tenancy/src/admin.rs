//! What the owner of all schemas may do: migrate, and create, suspend, move and delete tenants.

use kernel::TenantSlug;
use sqlx::{PgConnection, PgPool, Postgres, Transaction};

use crate::{ControlDb, StoreError, pool};

/// The log-in role that owns every schema. No service has it.
pub(crate) const OWNER: &str = "focal_owner";

/// A connection as the owner. For the operator's commands only.
#[derive(Clone)]
pub struct Admin {
    pub(crate) pool: PgPool,
}

impl Admin {
    /// Opens a small pool; it connects with the first query.
    ///
    /// # Errors
    /// Where the settings cannot be used.
    pub fn open(config: &config::Database) -> Result<Self, StoreError> {
        let small = config::Database { max_connections: 4, ..config.clone() };
        Ok(Self { pool: pool::open(&small, OWNER)? })
    }

    /// The registry of tenants.
    pub fn control(&self) -> ControlDb {
        ControlDb::new(self.pool.clone())
    }

    /// A transaction in a tenant's schema, for what the operator counts across the tables of all services.
    ///
    /// # Errors
    /// Where Postgres is away.
    pub async fn enter(&self, slug: &TenantSlug) -> Result<Transaction<'static, Postgres>, StoreError> {
        let mut tx = self.pool.begin().await?;
        sqlx::query("SELECT set_config('search_path', $1, true)").bind(slug.schema()).execute(&mut *tx).await?;
        Ok(tx)
    }

    /// A transaction that reads a tenant's schema as it is at this moment, however long that takes, and writes nothing.
    ///
    /// # Errors
    /// Where Postgres is away.
    pub async fn snapshot(&self, slug: &TenantSlug) -> Result<Transaction<'static, Postgres>, StoreError> {
        let mut tx = self.pool.begin().await?;
        sqlx::raw_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY").execute(&mut *tx).await?;
        patiently(&mut tx).await?;
        sqlx::query("SELECT set_config('search_path', $1, true)").bind(slug.schema()).execute(&mut *tx).await?;
        Ok(tx)
    }

    /// Closes the pool.
    pub async fn close(&self) {
        self.pool.close().await;
    }
}

/// Lets this transaction take its time: it goes over all rows of a tenant.
pub(crate) async fn patiently(connection: &mut PgConnection) -> Result<(), StoreError> {
    let limits = "SELECT set_config('statement_timeout', '0', true),
                         set_config('idle_in_transaction_session_timeout', '0', true)";
    sqlx::query(limits).execute(connection).await?;
    Ok(())
}
