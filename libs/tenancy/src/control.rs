//! The registry of tenants, read.

use kernel::{Country, Instant, Locale, TenantSlug};
use sqlx::PgPool;

use crate::StoreError;

/// An organisation.
#[derive(Clone, Debug)]
pub struct Tenant {
    /// Its short name.
    pub slug: TenantSlug,
    /// Its name in full.
    pub name: String,
    /// `affiliate` or `council`.
    pub kind: String,
    /// Where it is; a council has no country.
    pub country: Option<Country>,
    /// The languages it offers, its first choice first.
    pub locales: Vec<Locale>,
    /// Whether it works.
    pub status: TenantStatus,
    /// When it may be deleted, where it is marked for that.
    pub delete_after: Option<Instant>,
}

/// Whether a tenant works.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TenantStatus {
    /// It works.
    Active,
    /// Nobody gets in; its data stays.
    Suspended,
    /// Like suspended, and marked to be deleted after a date.
    Deleting,
    /// Its keys are gone, and the rest goes. Not even the services get in.
    Destroying,
}

impl TenantStatus {
    /// The code in the registry.
    pub fn code(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Suspended => "suspended",
            Self::Deleting => "deleting",
            Self::Destroying => "destroying",
        }
    }

    pub(crate) fn from_code(code: &str) -> Option<Self> {
        [Self::Active, Self::Suspended, Self::Deleting, Self::Destroying]
            .into_iter()
            .find(|status| status.code() == code)
    }
}

/// Reads the registry.
#[derive(Clone)]
pub struct ControlDb {
    pub(crate) pool: PgPool,
}

#[derive(sqlx::FromRow)]
struct TenantRow {
    slug: String,
    name: String,
    kind: String,
    country: String,
    locales: Vec<String>,
    status: String,
    delete_after: Option<Instant>,
}

impl TryFrom<TenantRow> for Tenant {
    type Error = StoreError;
    fn try_from(row: TenantRow) -> Result<Self, StoreError> {
        let inconsistent = || StoreError::Inconsistent(format!("control.tenant {}", row.slug));
        Ok(Self {
            slug: row.slug.parse().map_err(|_| inconsistent())?,
            country: if row.country.is_empty() { None } else { Some(row.country.parse().map_err(|_| inconsistent())?) },
            locales: row.locales.iter().map(|tag| tag.parse()).collect::<Result<_, _>>().map_err(|_| inconsistent())?,
            status: TenantStatus::from_code(&row.status).ok_or_else(inconsistent)?,
            delete_after: row.delete_after,
            name: row.name,
            kind: row.kind,
        })
    }
}

impl ControlDb {
    pub(crate) fn new(pool: PgPool) -> Self {
        Self { pool }
    }

    /// Every tenant that can be entered, by country and name.
    ///
    /// # Errors
    /// Where Postgres is away.
    pub async fn tenants(&self) -> Result<Vec<Tenant>, StoreError> {
        let all = self.registry().await?;
        Ok(all.into_iter().filter(|tenant| tenant.status != TenantStatus::Destroying).collect())
    }

    /// Every tenant, also those of which only a part is left, by country and name.
    ///
    /// # Errors
    /// Where Postgres is away.
    pub async fn registry(&self) -> Result<Vec<Tenant>, StoreError> {
        let rows: Vec<TenantRow> = sqlx::query_as(
            "SELECT slug, name, kind, country, locales, status, delete_after FROM control.tenant ORDER BY country, name",
        )
        .fetch_all(&self.pool)
        .await?;
        rows.into_iter().map(Tenant::try_from).collect()
    }

    /// The slugs of the tenants that work.
    ///
    /// # Errors
    /// Where Postgres is away.
    pub async fn active(&self) -> Result<Vec<TenantSlug>, StoreError> {
        let tenants = self.tenants().await?;
        Ok(tenants
            .into_iter()
            .filter(|tenant| tenant.status == TenantStatus::Active)
            .map(|tenant| tenant.slug)
            .collect())
    }

    /// How many numbers each tenant's audit trail has given out to entries, whether or not these were committed. It
    /// never goes back; where it stands still there is nothing new. One statement for all tenants; for identity alone.
    ///
    /// # Errors
    /// Where Postgres is away.
    pub async fn audit_counters(&self) -> Result<Vec<(TenantSlug, i64)>, StoreError> {
        let rows: Vec<(String, i64)> =
            sqlx::query_as("SELECT slug, given_out FROM control.audit_counters()").fetch_all(&self.pool).await?;
        let read = |(slug, given_out): (String, i64)| match slug.parse() {
            Ok(slug) => Ok((slug, given_out)),
            Err(_) => Err(StoreError::Inconsistent(format!("control.tenant {slug}"))),
        };
        rows.into_iter().map(read).collect()
    }

    /// One tenant.
    ///
    /// # Errors
    /// Where Postgres is away.
    pub async fn find(&self, slug: &TenantSlug) -> Result<Option<Tenant>, StoreError> {
        let row: Option<TenantRow> = sqlx::query_as(
            "SELECT slug, name, kind, country, locales, status, delete_after FROM control.tenant WHERE slug = $1",
        )
        .bind(slug.as_str())
        .fetch_optional(&self.pool)
        .await?;
        row.map(Tenant::try_from).transpose()
    }

    /// The newest wrapped key of a tenant.
    pub(crate) async fn wrapped_key(&self, slug: &TenantSlug) -> Result<Vec<u8>, StoreError> {
        sqlx::query_scalar("SELECT wrapped_key FROM control.tenant_key WHERE slug = $1 ORDER BY version DESC LIMIT 1")
            .bind(slug.as_str())
            .fetch_optional(&self.pool)
            .await?
            .ok_or_else(|| StoreError::UnknownTenant(slug.clone()))
    }
}
