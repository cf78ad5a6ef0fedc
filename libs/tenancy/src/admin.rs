//! What the owner of all schemas may do: migrate, and create, suspend and resume tenants.

use kernel::TenantSlug;
use sqlx::{PgPool, Postgres, Transaction};

use crate::{ControlDb, StoreError, TenantStatus, pool};

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

    /// Suspends a tenant, or lets it work again. `false` where there is none of that name.
    ///
    /// # Errors
    /// Where Postgres is away.
    pub async fn set_status(&self, slug: &TenantSlug, status: TenantStatus) -> Result<bool, StoreError> {
        let updated = sqlx::query("UPDATE control.tenant SET status = $2 WHERE slug = $1")
            .bind(slug.as_str())
            .bind(status.code())
            .execute(&self.pool)
            .await?;
        Ok(updated.rows_affected() == 1)
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

    /// Closes the pool.
    pub async fn close(&self) {
        self.pool.close().await;
    }
}
