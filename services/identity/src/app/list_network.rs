//! The organisations and their networks, as the public may know them.

use authz::OpContext;
use contracts::identity::{self as wire, CountryRoute, LocalName, NetworkFacts, Organisation};
use kernel::{TenantSlug, codes::CodeList, region_day};
use tenancy::{EmergencyContact, Network, StoreError, Tenant, TenantStatus};

use crate::{
    App, Error,
    domain::routing::{Reason, Standing, route},
    store,
};

/// Every organisation that works, and every network.
pub(crate) async fn list_network(app: &App) -> Result<wire::Network, Error> {
    let tenants = app.db.control().tenants().await?;
    let networks = app.db.control().networks(region_day(app.clock.now())).await?;
    let networks = networks.into_iter().map(|network| facts(network, &tenants)).collect();
    let active = tenants.into_iter().filter(|tenant| tenant.status == TenantStatus::Active);
    Ok(wire::Network { organisations: active.map(organisation).collect(), networks })
}

/// One organisation, with what it looks like.
pub(crate) async fn find_organisation(app: &App, context: &OpContext) -> Result<Organisation, Error> {
    // Nobody gets into a tenant that is suspended, or is none.
    let profile = store::organisation::find(&mut app.db.begin(context).await?).await?;
    let slug = &context.tenant;
    let tenant = app.db.control().find(slug).await?.ok_or_else(|| StoreError::UnknownTenant(slug.clone()))?;
    Ok(Organisation { profile: Some(profile.into_contract()), ..organisation(tenant) })
}

/// How an organisation stands to a network today.
pub(crate) fn standing(network: &Network, tenants: &[Tenant]) -> impl Fn(&TenantSlug) -> Standing {
    move |union| match tenants.iter().find(|tenant| tenant.slug == *union) {
        Some(tenant) if network.members.contains(union) => match tenant.status {
            TenantStatus::Active => Standing::Member,
            TenantStatus::Suspended | TenantStatus::Deleting | TenantStatus::Destroying => Standing::Suspended,
        },
        _ => Standing::Stranger,
    }
}

/// Somebody to call, as everybody may know them.
pub(crate) fn contact(contact: EmergencyContact) -> wire::EmergencyContact {
    wire::EmergencyContact {
        id: contact.id,
        country: contact.country.code().to_owned(),
        kind: contact.kind.code().to_owned(),
        number: contact.number,
        names: contact.names.into_iter().map(|(locale, name)| LocalName { locale, name }).collect(),
        hours: contact.hours,
        source: contact.source,
        last_verified: contact.last_verified,
        position: contact.position.into(),
    }
}

/// The network with what its rules come to today: whoever left or is suspended takes nothing.
fn facts(network: Network, tenants: &[Tenant]) -> NetworkFacts {
    let standing = standing(&network, tenants);
    let text = |union: &TenantSlug| union.to_string();
    let mut routes = Vec::new();
    for rule in &network.rules {
        let routed = route(&rule.unions, None, None, &standing);
        if routed.reason == Reason::Rule {
            let unions = routed.union.iter().chain(&routed.then).map(text).collect();
            routes.push(CountryRoute { country: rule.country.code().to_owned(), unions });
        }
    }
    let fallback = route(&[], network.fallback.as_ref(), None, &standing).union;
    let members = network.members.iter().filter(|&union| standing(union) == Standing::Member).map(text).collect();
    NetworkFacts {
        slug: network.slug.to_string(),
        fallback: fallback.as_ref().unwrap_or(&network.slug).to_string(),
        members,
        routes,
        contacts: network.contacts.iter().cloned().map(contact).collect(),
        name: network.name.clone(),
    }
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
