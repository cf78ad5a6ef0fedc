//! The log of what operators did.

use chain::CommandEntry;
use kernel::{Instant, TenantSlug};
use secrecy::ExposeSecret;
use sqlx::PgPool;

use super::OperatorClaim;
use crate::{Admin, StoreError, TenantDb};

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

    /// Says how it ended.
    ///
    /// # Errors
    /// Where Postgres is away, or nothing of this operator's is under way there.
    pub async fn end(&self, claim: &OperatorClaim, entry: i64, done: bool) -> Result<(), StoreError> {
        let noted: bool = sqlx::query_scalar("SELECT control.end_command($1, $2, $3, $4)")
            .bind(claim.handle.as_str())
            .bind(claim.secret.expose_secret())
            .bind(entry)
            .bind(done)
            .fetch_one(&self.pool)
            .await?;
        if noted { Ok(()) } else { Err(StoreError::Inconsistent(format!("control.operator_log {entry}"))) }
    }
}

impl TenantDb {
    /// The operators' log: for the operator's commands that connect as a service.
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
