//! The audit trail of one organisation and its chain, as they stand in the tables.

use std::{collections::HashMap, ops::DerefMut};

use chain::{Entry, Link};
use kernel::{Instant, TenantSlug};
use sqlx::{PgConnection, Postgres, Transaction};
use tenancy::{Admin, AuditRow, StoreError, audit_columns};

/// What a trail is read over.
pub type Connection = PgConnection;

/// How many places are held in memory at one time.
const PAGE: i64 = 5_000;

/// A trail that is being read, in a transaction of its own or in one that goes on after it.
pub struct Trail<T = Transaction<'static, Postgres>>(T);

/// What a trail holds beside its chain.
#[derive(sqlx::FromRow)]
pub struct Rest {
    /// Entries, sealed or not.
    pub entries: i64,
    /// Entries that have no place in the chain.
    pub unsealed: i64,
    /// The first of those that should have one.
    pub unsealed_old: Option<i64>,
}

impl Trail {
    /// Opens a tenant's.
    ///
    /// # Errors
    /// Where Postgres is away.
    pub async fn open(admin: &Admin, tenant: &TenantSlug) -> Result<Self, StoreError> {
        let mut tx = admin.enter(tenant).await?;
        // To count a long trail may take longer than a service's statement.
        sqlx::query("SELECT set_config('statement_timeout', '0', true)").execute(&mut *tx).await?;
        Ok(Self(tx))
    }
}

impl<'a> Trail<&'a mut PgConnection> {
    /// Reads one in a transaction that is in the tenant's schema.
    pub fn within(connection: &'a mut PgConnection) -> Self {
        Self(connection)
    }
}

impl<T: DerefMut<Target = PgConnection>> Trail<T> {
    /// The places behind `seq`, in their order, each with its entry where that is still there; none at the end. Read
    /// apart from one another, so that an entry can be missing.
    ///
    /// # Errors
    /// Where Postgres is away, or a hash is none.
    pub async fn behind(&mut self, seq: i64) -> Result<Vec<(Link, Option<Entry>)>, StoreError> {
        let rows: Vec<(i64, i64, Vec<u8>)> =
            sqlx::query_as("SELECT seq, audit_id, hash FROM audit_seal WHERE seq > $1 ORDER BY seq LIMIT $2")
                .bind(seq)
                .bind(PAGE)
                .fetch_all(&mut *self.0)
                .await?;
        let links = rows.into_iter().map(link).collect::<Result<Vec<_>, _>>()?;
        let mut entries = self.entries(&links).await?;
        Ok(links.into_iter().map(|link| (link, entries.remove(&link.audit_id))).collect())
    }

    async fn entries(&mut self, links: &[Link]) -> Result<HashMap<i64, Entry>, StoreError> {
        let rows: Vec<AuditRow> =
            sqlx::query_as(concat!("SELECT ", audit_columns!(), " FROM audit WHERE audit.id = ANY($1)"))
                .bind(links.iter().map(|link| link.audit_id).collect::<Vec<_>>())
                .fetch_all(&mut *self.0)
                .await?;
        Ok(rows.into_iter().map(Entry::from).map(|entry| (entry.id, entry)).collect())
    }

    /// Counts. Entries from before `sealed_before` should be sealed.
    ///
    /// # Errors
    /// Where Postgres is away.
    pub async fn rest(&mut self, sealed_before: Instant) -> Result<Rest, StoreError> {
        let rest = sqlx::query_as(
            "SELECT count(*) AS entries,
                    count(*) FILTER (WHERE audit_seal.seq IS NULL) AS unsealed,
                    min(audit.id) FILTER (WHERE audit_seal.seq IS NULL AND audit.at < $1) AS unsealed_old
             FROM audit LEFT JOIN audit_seal ON audit_seal.audit_id = audit.id",
        )
        .bind(sealed_before);
        Ok(rest.fetch_one(&mut *self.0).await?)
    }
}

fn link((seq, audit_id, hash): (i64, i64, Vec<u8>)) -> Result<Link, StoreError> {
    let inconsistent = |_| StoreError::Inconsistent(format!("audit_seal {seq}"));
    Ok(Link { seq, audit_id, hash: hash.try_into().map_err(inconsistent)? })
}
