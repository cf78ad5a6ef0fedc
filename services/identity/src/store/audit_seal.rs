//! Rows of `audit_seal`, and those of `audit` that have none yet.

use chain::{Entry, Link};
use tenancy::{AuditRow, StoreError, TenantTx, audit_columns};

/// Keeps other sealers away from this tenant until the transaction ends; `false` where one is at work.
pub(crate) async fn try_lock(tx: &mut TenantTx) -> Result<bool, StoreError> {
    let name = format!("focal.audit_seal.{}", tx.tenant());
    let locked = sqlx::query_scalar("SELECT pg_try_advisory_xact_lock(hashtext($1))").bind(name);
    Ok(locked.fetch_one(tx.connection()).await?)
}

#[derive(sqlx::FromRow)]
struct Row {
    seq: i64,
    audit_id: i64,
    hash: Vec<u8>,
}

impl TryFrom<Row> for Link {
    type Error = StoreError;
    fn try_from(row: Row) -> Result<Self, StoreError> {
        let inconsistent = |_| StoreError::Inconsistent(format!("audit_seal {}", row.seq));
        Ok(Self { seq: row.seq, audit_id: row.audit_id, hash: row.hash.try_into().map_err(inconsistent)? })
    }
}

/// The newest link of the chain.
pub(crate) async fn newest(tx: &mut TenantTx) -> Result<Option<Link>, StoreError> {
    let row: Option<Row> = sqlx::query_as("SELECT seq, audit_id, hash FROM audit_seal ORDER BY seq DESC LIMIT 1")
        .fetch_optional(tx.connection())
        .await?;
    row.map(Link::try_from).transpose()
}

/// Whether the chain has this very link.
pub(crate) async fn holds(tx: &mut TenantTx, link: &Link) -> Result<bool, StoreError> {
    let found =
        sqlx::query_scalar("SELECT EXISTS (SELECT FROM audit_seal WHERE seq = $1 AND audit_id = $2 AND hash = $3)");
    let found = found.bind(link.seq).bind(link.audit_id).bind(link.hash.to_vec());
    Ok(found.fetch_one(tx.connection()).await?)
}

/// The highest number of an entry that is sealed; 0 where none is. The newest link may be of a lower one.
pub(crate) async fn highest(tx: &mut TenantTx) -> Result<i64, StoreError> {
    let highest: Option<i64> =
        sqlx::query_scalar("SELECT max(audit_id) FROM audit_seal").fetch_one(tx.connection()).await?;
    Ok(highest.unwrap_or_default())
}

/// Entries behind the number `after` that are not sealed, the lowest numbers first. The second bound on `audit_seal` says
/// nothing new, but Postgres would not find it by itself, and walk the whole index.
pub(crate) async fn unsealed(tx: &mut TenantTx, after: i64, limit: i64) -> Result<Vec<Entry>, StoreError> {
    let rows: Vec<AuditRow> = sqlx::query_as(concat!(
        "SELECT ",
        audit_columns!(),
        " FROM audit
         WHERE audit.id > $1
           AND NOT EXISTS (SELECT FROM audit_seal WHERE audit_seal.audit_id = audit.id AND audit_seal.audit_id > $1)
         ORDER BY audit.id LIMIT $2"
    ))
    .bind(after)
    .bind(limit)
    .fetch_all(tx.connection())
    .await?;
    Ok(rows.into_iter().map(Entry::from).collect())
}

/// Adds links.
pub(crate) async fn append(tx: &mut TenantTx, links: &[Link]) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO audit_seal (seq, audit_id, hash)
         SELECT seq, audit_id, hash FROM unnest($1::bigint[], $2::bigint[], $3::bytea[]) AS link (seq, audit_id, hash)",
    )
    .bind(links.iter().map(|link| link.seq).collect::<Vec<_>>())
    .bind(links.iter().map(|link| link.audit_id).collect::<Vec<_>>())
    .bind(links.iter().map(|link| link.hash.to_vec()).collect::<Vec<_>>())
    .execute(tx.connection())
    .await?;
    Ok(())
}
