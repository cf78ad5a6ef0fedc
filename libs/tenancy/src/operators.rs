//! Operators, and the log of what they did. A command says that it begins before it does anything, and how it ended after
//! it: so a command that was cut short shows as one that never ended.

mod claim;
mod log;

pub use claim::{InvalidHandle, OperatorClaim, OperatorHandle, new_operator_secret};
pub use log::{LogRow, OperatorLog};

use kernel::Instant;
use secrecy::ExposeSecret;

use crate::{Admin, StoreError};

/// An operator.
#[derive(Debug, serde::Serialize, sqlx::FromRow)]
pub struct Operator {
    /// The name they are known by.
    pub handle: String,
    /// Since when.
    pub created_at: Instant,
    /// By whom; the very first by nobody.
    pub created_by: Option<String>,
    /// Since when they are none any more.
    pub closed_at: Option<Instant>,
}

impl Admin {
    /// Everybody who is or was an operator, in the order in which they became one.
    ///
    /// # Errors
    /// Where Postgres is away.
    pub async fn operators(&self) -> Result<Vec<Operator>, StoreError> {
        let rows = sqlx::query_as(
            "SELECT handle, created_at, created_by, closed_at FROM control.operator ORDER BY created_at, handle",
        );
        Ok(rows.fetch_all(&self.pool).await?)
    }

    /// Makes somebody an operator. `false` where somebody has or had that handle.
    ///
    /// # Errors
    /// Where Postgres is away.
    pub async fn create_operator(
        &self,
        new: &OperatorClaim,
        created_by: Option<&OperatorHandle>,
    ) -> Result<bool, StoreError> {
        let created = sqlx::query(
            "INSERT INTO control.operator (handle, secret_hash, created_by)
             VALUES ($1, sha256(convert_to($2, 'UTF8')), $3) ON CONFLICT (handle) DO NOTHING",
        )
        .bind(new.handle.as_str())
        .bind(new.secret.expose_secret())
        .bind(created_by.map(OperatorHandle::as_str))
        .execute(&self.pool)
        .await?;
        Ok(created.rows_affected() == 1)
    }

    /// Closes an operator: the secret counts no more. `false` where nobody open has that handle, or it is the last one.
    ///
    /// # Errors
    /// Where Postgres is away.
    pub async fn close_operator(&self, handle: &OperatorHandle) -> Result<bool, StoreError> {
        let mut tx = self.pool.begin().await?;
        // Two who close each other at one time would leave none.
        sqlx::raw_sql("LOCK TABLE control.operator IN SHARE ROW EXCLUSIVE MODE").execute(&mut *tx).await?;
        let closed = sqlx::query(
            "UPDATE control.operator SET closed_at = now() WHERE handle = $1 AND closed_at IS NULL
               AND EXISTS (SELECT FROM control.operator AS other WHERE other.handle <> $1 AND other.closed_at IS NULL)",
        )
        .bind(handle.as_str())
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(closed.rows_affected() == 1)
    }
}
