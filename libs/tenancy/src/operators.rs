//! Operators, and the log of what they did. A command says that it begins before it does anything, and how it ended after
//! it: so a command that was cut short shows as one that never ended.

use std::{fmt, str::FromStr};

use chain::CommandEntry;
use kernel::{Instant, TenantSlug};
use secrecy::{ExposeSecret, SecretString};
use sqlx::PgPool;

use crate::{Admin, StoreError, TenantDb};

/// The name that an operator is known by: shaped like a tenant's slug.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OperatorHandle(String);

/// Why a text is no handle.
#[derive(Debug, thiserror::Error)]
#[error("an operator's handle has 2 to 30 of a-z, 0-9 and '-', opens with a letter and does not end with '-'")]
pub struct InvalidHandle;

impl OperatorHandle {
    /// The handle as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for OperatorHandle {
    type Err = InvalidHandle;
    fn from_str(text: &str) -> Result<Self, InvalidHandle> {
        text.parse::<TenantSlug>().map(|_| Self(text.to_owned())).map_err(|_| InvalidHandle)
    }
}

impl fmt::Display for OperatorHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Who says that they are an operator, with what should prove it.
#[derive(Clone)]
pub struct OperatorClaim {
    /// Who.
    pub handle: OperatorHandle,
    /// The secret that `focal operator create` printed.
    pub secret: SecretString,
}

/// A new secret: 256 random bits, base64url.
pub fn new_operator_secret() -> SecretString {
    kernel::random::secret().into()
}

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

/// Writes to the log, as whoever connects.
#[derive(Clone)]
pub struct OperatorLog {
    pool: PgPool,
}

impl OperatorLog {
    /// Says that a command begins; gives the row that its end refers to. `None` where the claim is not that of an
    /// operator: the log tells of that too.
    ///
    /// # Errors
    /// Where Postgres is away.
    pub async fn begin(
        &self,
        claim: &OperatorClaim,
        command: &str,
        tenant: Option<&TenantSlug>,
        detail: &str,
    ) -> Result<Option<i64>, StoreError> {
        let entry = sqlx::query_scalar("SELECT control.begin_command($1, $2, $3, $4, $5)")
            .bind(claim.handle.as_str())
            .bind(claim.secret.expose_secret())
            .bind(command)
            .bind(tenant.map(TenantSlug::as_str))
            .bind(detail);
        Ok(entry.fetch_one(&self.pool).await?)
    }

    /// Says how it ended, and `note`, codes, behind what was said at its beginning.
    ///
    /// # Errors
    /// Where Postgres is away, or nothing of this operator's is under way there.
    pub async fn end(&self, claim: &OperatorClaim, entry: i64, done: bool, note: &str) -> Result<(), StoreError> {
        let noted: bool = sqlx::query_scalar("SELECT control.end_command($1, $2, $3, $4, $5)")
            .bind(claim.handle.as_str())
            .bind(claim.secret.expose_secret())
            .bind(entry)
            .bind(done)
            .bind(note)
            .fetch_one(&self.pool)
            .await?;
        if noted { Ok(()) } else { Err(StoreError::Inconsistent(format!("control.operator_log {entry}"))) }
    }
}

impl TenantDb {
    /// The operators' log: for the operator's commands that connect as identity. No other service may write there.
    pub fn operator_log(&self) -> OperatorLog {
        OperatorLog { pool: self.pool.clone() }
    }
}

/// A row of the log with the hash beside it.
#[derive(sqlx::FromRow)]
pub struct LogRow {
    id: i64,
    /// When.
    pub at: Instant,
    at_us: i64,
    operator: Option<String>,
    command: String,
    tenant: Option<String>,
    detail: String,
    outcome: String,
    begun: Option<i64>,
    /// The hash that stands there.
    pub hash: Vec<u8>,
}

impl LogRow {
    /// The row, as the chain takes it in.
    pub fn entry(&self) -> CommandEntry {
        let Self { id, at_us, begun, .. } = *self;
        CommandEntry {
            id,
            at_us,
            operator: self.operator.clone(),
            command: self.command.clone(),
            tenant: self.tenant.clone(),
            detail: self.detail.clone(),
            outcome: self.outcome.clone(),
            begun,
        }
    }
}

impl Admin {
    /// The operators' log.
    pub fn operator_log(&self) -> OperatorLog {
        OperatorLog { pool: self.pool.clone() }
    }

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

    /// The rows of the log behind `id`, in their order; none at the end. `limit` of them at the most.
    ///
    /// # Errors
    /// Where Postgres is away.
    pub async fn log_behind(&self, id: i64, limit: i64) -> Result<Vec<LogRow>, StoreError> {
        let rows = sqlx::query_as(
            "SELECT id, at, (extract(epoch FROM at) * 1000000)::bigint AS at_us, operator, command, tenant, detail, outcome,
                    begun, hash
             FROM control.operator_log WHERE id > $1 ORDER BY id LIMIT $2",
        )
        .bind(id)
        .bind(limit);
        Ok(rows.fetch_all(&self.pool).await?)
    }
}
