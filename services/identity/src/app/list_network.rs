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
    let networks = networks.into_iter().filter_map(|network| facts(network, &tenants)).collect();
    let active = tenants.into_iter().filter(|tenant| tenant.status == TenantStatus::Active);
    Ok(wire::Network { organisations: active.map(organisation).collect(), networks })
}

/// One organisation, with what it looks like.
pub(crate) async fn find_organisation(app: &App, context: &OpContext) -> Result<Organisation, Error> {
    // Nobody gets into a tenant that is suspended, or is none.
    let mut tx = app.db.begin(context).await?;
    let profile = store::organisation::find(&mut tx).await?;
    let wording = store::wording::all(&mut tx).await?;
    drop(tx);
    let slug = &context.tenant;
    let tenant = app.db.control().find(slug).await?.ok_or_else(|| StoreError::UnknownTenant(slug.clone()))?;
    Ok(Organisation { profile: Some(profile.into_contract()), wording, ..organisation(tenant) })
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
        version: contact.version,
    }
}

/// The network with what its rules come to today: whoever left or is suspended takes nothing. A council that is suspended
/// has members, and says neither whom to call nor where to go: nobody looks after that. One that is being deleted has no
/// network any more.
fn facts(mut network: Network, tenants: &[Tenant]) -> Option<NetworkFacts> {
    if tenants.iter().find(|tenant| tenant.slug == network.slug)?.status != TenantStatus::Active {
        (network.rules, network.contacts, network.fallback) = (Vec::new(), Vec::new(), None);
    }
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
    Some(NetworkFacts {
        slug: network.slug.to_string(),
        fallback: fallback.as_ref().unwrap_or(&network.slug).to_string(),
        members,
        routes,
        contacts: network.contacts.iter().cloned().map(contact).collect(),
        name: network.name.clone(),
    })
}

fn organisation(tenant: Tenant) -> Organisation {
    Organisation {
        slug: tenant.slug.to_string(),
        name: tenant.name,
        kind: tenant.kind,
        country: tenant.country.map(|country| country.code().to_owned()).unwrap_or_default(),
        locales: tenant.locales.iter().map(|locale| locale.tag().to_owned()).collect(),
        profile: None,
        wording: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use kernel::codes::EmergencyKind;
    use tenancy::RoutingRule;
    use uuid::Uuid;

    use super::*;

    fn tenant(slug: &str, country: Option<&str>, status: TenantStatus) -> Tenant {
        Tenant {
            slug: slug.parse().unwrap(),
            name: slug.to_owned(),
            kind: if country.is_some() { "affiliate" } else { "council" }.to_owned(),
            country: country.map(|code| code.parse().unwrap()),
            locales: Vec::new(),
            status,
            delete_after: None,
        }
    }

    #[test]
    fn a_council_that_does_not_work_leads_nobody_and_has_nobody_called() {
        let union: TenantSlug = "clc".parse().unwrap();
        let contact = EmergencyContact {
            id: Uuid::from_u128(1),
            country: "KH".parse().unwrap(),
            kind: EmergencyKind::Police,
            number: "117".to_owned(),
            names: std::collections::BTreeMap::new(),
            hours: String::new(),
            source: "x".to_owned(),
            last_verified: "2026-11-01".parse().unwrap(),
            position: 0,
            version: 1,
        };
        let network = Network {
            slug: "atuc".parse().unwrap(),
            name: "ATUC".to_owned(),
            fallback: Some(union.clone()),
            version: 1,
            members: vec![union.clone()],
            rules: vec![RoutingRule { country: "KH".parse().unwrap(), unions: vec![union] }],
            contacts: vec![contact],
        };
        let told = |status| {
            let tenants = [tenant("clc", Some("KH"), TenantStatus::Active), tenant("atuc", None, status)];
            facts(network.clone(), &tenants)
        };
        let working = told(TenantStatus::Active).unwrap();
        assert_eq!((working.routes.len(), working.contacts.len(), working.fallback.as_str()), (1, 1, "clc"));
        for status in [TenantStatus::Suspended, TenantStatus::Deleting] {
            let silent = told(status).unwrap();
            assert_eq!((silent.routes.len(), silent.contacts.len(), silent.fallback.as_str()), (0, 0, "atuc"));
            assert_eq!(silent.members, ["clc"], "who belongs to it is still found");
        }
        // The registry does not list who is being destroyed.
        assert!(facts(network.clone(), &[tenant("clc", Some("KH"), TenantStatus::Active)]).is_none());
    }
}
