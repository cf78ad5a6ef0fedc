//! Rows of `audit`, read for people. For the chain they are read in `audit_seal`.

use kernel::Instant;
use tenancy::{StoreError, TenantTx};
use uuid::Uuid;

/// Which rows; what is missing filters nothing.
#[derive(Clone, Default)]
pub(crate) struct Filter {
    pub actor: Option<String>,
    /// By jobs and operators, whichever.
    pub of_system: bool,
    /// One of these codes.
    pub actions: Option<Vec<&'static str>>,
    pub subject: Option<Uuid>,
    /// At this moment or later.
    pub from: Option<Instant>,
    /// Before this moment.
    pub to: Option<Instant>,
    /// Older than this row.
    pub after: Option<(Instant, i64)>,
}

/// A row, with the names of its actor and its subject where they are colleagues or integrations, and its place in the chain. A
/// worker's name is never among them.
#[derive(sqlx::FromRow)]
pub(crate) struct Listed {
    pub id: i64,
    pub at: Instant,
    pub actor: String,
    pub name: Option<String>,
    pub action: String,
    pub subject: Option<Uuid>,
    pub request_id: Uuid,
    pub subject_name: Option<String>,
    pub entries: Option<i64>,
    pub place: Option<i64>,
    pub hash: Option<Vec<u8>>,
}

/// The query behind `listAudit` and `exportAudit`, for the test that has Postgres explain it: the indexes of the trail are made
/// for it, one for each filter. Each condition is gone when its parameter is missing, since it is planned for what is there.
pub const AUDIT_QUERY: &str = "\
    SELECT page.id, page.at, page.actor, coalesce(account.name, api_client.name) AS name, page.action, page.subject, page.request_id,
           coalesce(about.name, invitation.name, integration.name) AS subject_name, audit_export.entries,
           audit_seal.seq AS place, audit_seal.hash
    FROM (SELECT id, at, actor, action, subject, request_id FROM audit
          WHERE ($1::text IS NULL OR actor = $1)
            AND ($2::boolean IS NOT TRUE OR actor LIKE 'system:%')
            AND ($3::text[] IS NULL OR action = ANY($3))
            AND ($4::uuid IS NULL OR subject = $4)
            AND ($5::timestamptz IS NULL OR at >= $5)
            AND ($6::timestamptz IS NULL OR at < $6)
            AND ($7::timestamptz IS NULL OR (at, id) < ($7, $8::bigint))
          ORDER BY at DESC, id DESC LIMIT $9) AS page
    LEFT JOIN account_name AS account ON account.id::text = page.actor
     LEFT JOIN api_client ON 'client:' || api_client.id::text = page.actor
    LEFT JOIN account_name AS about ON about.id = page.subject
     LEFT JOIN api_client AS integration ON integration.id = page.subject
    LEFT JOIN invitation ON invitation.id = page.subject
    LEFT JOIN audit_export ON audit_export.id = page.subject
    LEFT JOIN audit_seal ON audit_seal.audit_id = page.id
    ORDER BY page.at DESC, page.id DESC";

/// The newest rows that the filter lets through.
pub(crate) async fn list(tx: &mut TenantTx, filter: &Filter, limit: i64) -> Result<Vec<Listed>, StoreError> {
    let (after_at, after_id) = filter.after.unzip();
    Ok(sqlx::query_as(AUDIT_QUERY)
        // Planned anew each time, for the filters that are there: a plan for any of them could use no index.
        .persistent(false)
        .bind(filter.actor.as_deref())
        .bind(filter.of_system)
        .bind(filter.actions.clone())
        .bind(filter.subject)
        .bind(filter.from)
        .bind(filter.to)
        .bind(after_at)
        .bind(after_id)
        .bind(limit)
        .fetch_all(tx.connection())
        .await?)
}

/// The moment of an entry.
pub(crate) async fn moment(tx: &mut TenantTx, id: i64) -> Result<Option<Instant>, StoreError> {
    let found = sqlx::query_scalar("SELECT at FROM audit WHERE id = $1").bind(id);
    Ok(found.fetch_optional(tx.connection()).await?)
}

/// The moment of the oldest entry behind all that are sealed.
pub(crate) async fn waiting_since(tx: &mut TenantTx, highest_sealed: i64) -> Result<Option<Instant>, StoreError> {
    let found = sqlx::query_scalar("SELECT at FROM audit WHERE id > $1 ORDER BY id LIMIT 1").bind(highest_sealed);
    Ok(found.fetch_optional(tx.connection()).await?)
}
