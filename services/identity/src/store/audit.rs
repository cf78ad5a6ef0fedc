//! Rows of `audit`, read for people. For the chain they are read in `audit_seal`.

use kernel::Instant;
use tenancy::{StoreError, TenantTx};
use uuid::Uuid;

/// Which rows; what is missing filters nothing.
pub(crate) struct Filter {
    pub actor: Option<String>,
    pub action: Option<String>,
    pub subject: Option<Uuid>,
    /// At this moment or later.
    pub from: Option<Instant>,
    /// Before this moment.
    pub to: Option<Instant>,
    /// Older than this row.
    pub after: Option<i64>,
}

/// A row, with the name of its actor where that is an account, but not a worker's, or an integration.
#[derive(sqlx::FromRow)]
pub(crate) struct Listed {
    pub id: i64,
    pub at: Instant,
    pub actor: String,
    pub name: Option<String>,
    pub action: String,
    pub subject: Option<Uuid>,
    pub request_id: Uuid,
}

/// The newest rows that the filter lets through.
pub(crate) async fn list(tx: &mut TenantTx, filter: &Filter, limit: i64) -> Result<Vec<Listed>, StoreError> {
    Ok(sqlx::query_as(
        "SELECT page.id, page.at, page.actor, coalesce(account.name, api_client.name) AS name, page.action, page.subject, page.request_id
         FROM (SELECT id, at, actor, action, subject, request_id FROM audit
               WHERE ($1::text IS NULL OR actor = $1)
                 AND ($2::text IS NULL OR action = $2)
                 AND ($3::uuid IS NULL OR subject = $3)
                 AND ($4::timestamptz IS NULL OR at >= $4)
                 AND ($5::timestamptz IS NULL OR at < $5)
                 AND ($6::bigint IS NULL OR id < $6)
               ORDER BY id DESC LIMIT $7) AS page
         LEFT JOIN account_name AS account ON account.id::text = page.actor
         LEFT JOIN api_client ON 'client:' || api_client.id::text = page.actor
         ORDER BY page.id DESC",
    )
    // Planned anew each time, for the filters that are there: a plan for any of them could use no index.
    .persistent(false)
    .bind(filter.actor.as_deref())
    .bind(filter.action.as_deref())
    .bind(filter.subject)
    .bind(filter.from)
    .bind(filter.to)
    .bind(filter.after)
    .bind(limit)
    .fetch_all(tx.connection())
    .await?)
}
