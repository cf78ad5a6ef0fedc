//! The organisations, as the public may know them.

use authz::OpContext;
use contracts::identity::{Network, Organisation};
use tenancy::{StoreError, Tenant, TenantStatus};

use crate::{App, Error, store};

/// Every organisation that works.
pub(crate) async fn list_network(app: &App) -> Result<Network, Error> {
    let tenants = app.db.control().tenants().await?;
    let active = tenants.into_iter().filter(|tenant| tenant.status == TenantStatus::Active);
    Ok(Network { organisations: active.map(organisation).collect() })
}

/// One organisation, with what it looks like.
pub(crate) async fn find_organisation(app: &App, context: &OpContext) -> Result<Organisation, Error> {
    // Nobody gets into a tenant that is suspended, or is none.
    let profile = store::organisation::find(&mut app.db.begin(context).await?).await?;
    let slug = &context.tenant;
    let tenant = app.db.control().find(slug).await?.ok_or_else(|| StoreError::UnknownTenant(slug.clone()))?;
    Ok(Organisation { profile: Some(profile.into_contract()), ..organisation(tenant) })
}

fn organisation(tenant: Tenant) -> Organisation {
    Organisation {
        slug: tenant.slug.to_string(),
        name: tenant.name,
        kind: tenant.kind,
        country: tenant.country.map(|country| country.code().to_owned()).unwrap_or_default(),
        locales: tenant.locales.iter().map(|locale| locale.tag().to_owned()).collect(),
        profile: None,
    }
}
