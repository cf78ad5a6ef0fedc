//! The organisations, as the public may know them.

use contracts::identity::{Network, Organisation};
use kernel::TenantSlug;
use tenancy::{StoreError, Tenant, TenantStatus};

use crate::{App, Error};

/// Every organisation that works.
pub(crate) async fn list_network(app: &App) -> Result<Network, Error> {
    let tenants = app.db.control().tenants().await?;
    let active = tenants.into_iter().filter(|tenant| tenant.status == TenantStatus::Active);
    Ok(Network { organisations: active.map(organisation).collect() })
}

/// One organisation.
pub(crate) async fn find_organisation(app: &App, slug: &TenantSlug) -> Result<Organisation, Error> {
    match app.db.control().find(slug).await? {
        Some(tenant) if tenant.status == TenantStatus::Active => Ok(organisation(tenant)),
        Some(_) => Err(StoreError::Suspended(slug.clone()).into()),
        None => Err(StoreError::UnknownTenant(slug.clone()).into()),
    }
}

fn organisation(tenant: Tenant) -> Organisation {
    Organisation {
        slug: tenant.slug.to_string(),
        name: tenant.name,
        kind: tenant.kind,
        country: tenant.country.map(|country| country.code().to_owned()).unwrap_or_default(),
        locales: tenant.locales.iter().map(|locale| locale.tag().to_owned()).collect(),
    }
}
