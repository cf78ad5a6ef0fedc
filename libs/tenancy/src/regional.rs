//! A transaction on the network's aggregates.

use sqlx::{PgConnection, PgPool, Postgres, Transaction};

use crate::{ServiceName, StoreError, db::begin_uncancelled, pool};

/// Reporting's way to the network's cube.
#[derive(Clone)]
pub struct RegionalDb {
    pool: PgPool,
}

impl RegionalDb {
    /// Opens a small pool; it connects with the first query.
    ///
    /// # Errors
    /// Where the settings cannot be used.
    pub fn open(config: &config::Database) -> Result<Self, StoreError> {
        let small = config::Database { max_connections: 2, ..config.clone() };
        Ok(Self { pool: pool::open(&small, &ServiceName::Reporting.login_role())? })
    }

    /// Opens a transaction.
    ///
    /// # Errors
    /// Where Postgres is away.
    pub async fn begin(&self) -> Result<RegionalTx, StoreError> {
        let mut tx = begin_uncancelled(&self.pool).await?;
        sqlx::query("SELECT set_config('search_path', 'regional', true)").execute(&mut *tx).await?;
        Ok(RegionalTx { tx })
    }

    /// Closes the pool.
    pub async fn close(&self) {
        self.pool.close().await;
    }
}

/// A transaction on the network's aggregates. Dropped without a commit, it is rolled back.
pub struct RegionalTx {
    tx: Transaction<'static, Postgres>,
}

impl RegionalTx {
    /// The connection, for a store function's statement.
    pub fn connection(&mut self) -> &mut PgConnection {
        &mut self.tx
    }

    /// Commits.
    ///
    /// # Errors
    /// Where Postgres went away.
    pub async fn commit(self) -> Result<(), StoreError> {
        Ok(self.tx.commit().await?)
    }
}
