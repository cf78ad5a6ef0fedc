//! Which network a host is of, and what it says: whom to call, and which union takes an inquiry.

use contracts::identity::{EmergencyContact, Network, NetworkFacts, Organisation};

use crate::{
    errors::PageError,
    site::{COUNCIL, Site},
    tenant::Place,
    views::public::EmergencyLine,
};

impl Site {
    /// The network that the host is of: a council's own, the one that a union belongs to, the oldest on the bare domain. One
    /// that says nothing, such as that of a suspended council, makes way for the next that does.
    /// `None` where there is none, or nobody can say: no page fails for want of it.
    pub async fn network(&self) -> Option<NetworkFacts> {
        let network = self.portal.tenants.network(&self.portal.clients.identity).await.ok()?;
        of_place(&network, &self.place).cloned()
    }

    /// Whom to call in a country.
    pub async fn emergency_numbers(&self, country: &str) -> Vec<EmergencyLine> {
        let network = if country.is_empty() { None } else { self.network().await };
        let contacts = network.map(|network| network.contacts).unwrap_or_default();
        contacts.iter().filter(|contact| contact.country == country).map(|contact| self.line(contact)).collect()
    }

    /// The unions that take inquiries of workers in a country.
    pub async fn unions_for(&self, country: &str) -> Result<LedTo, PageError> {
        let facts = self.network().await;
        let (is_of_country, slugs) = facts.as_ref().map(|facts| led_to(facts, country)).unwrap_or_default();
        let all = self.portal.tenants.network(&self.portal.clients.identity).await?;
        let named = |slug: &String| all.organisations.iter().find(|organisation| organisation.slug == *slug).cloned();
        Ok(LedTo { is_of_country, unions: slugs.iter().filter_map(named).collect() })
    }

    /// Somebody to call, in the reader's language.
    pub fn line(&self, contact: &EmergencyContact) -> EmergencyLine {
        EmergencyLine::new(&self.words(), contact)
    }
}

/// Which unions take inquiries from a country.
pub struct LedTo {
    /// Whether a rule names them; else it is the one that takes what no rule routes.
    pub is_of_country: bool,
    /// The proposed one first.
    pub unions: Vec<Organisation>,
}

/// The unions that a rule names for the country, the proposed one first; else the fallback, unless that is the council, whose
/// people take no inquiry.
fn led_to(facts: &NetworkFacts, country: &str) -> (bool, Vec<String>) {
    match facts.routes.iter().find(|route| route.country == country) {
        Some(route) => (true, route.unions.clone()),
        None if facts.fallback != facts.slug => (false, vec![facts.fallback.clone()]),
        None => (false, Vec::new()),
    }
}

fn of_place<'a>(network: &'a Network, place: &Place) -> Option<&'a NetworkFacts> {
    let named = |facts: &&NetworkFacts| match place {
        Place::Network(_) => true,
        Place::Tenant(organisation) if organisation.kind == COUNCIL => facts.slug == organisation.slug,
        Place::Tenant(organisation) => facts.members.contains(&organisation.slug),
    };
    let says_something = |facts: &&NetworkFacts| !facts.routes.is_empty() || !facts.contacts.is_empty();
    let of_it = || network.networks.iter().filter(named);
    of_it().find(says_something).or_else(|| of_it().next())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use contracts::identity::{CountryRoute, Organisation};

    use super::*;

    #[test]
    fn each_host_has_its_own_network() {
        let route = || CountryRoute { country: "KH".into(), unions: vec!["clc".into()] };
        let facts = |slug: &str, members: &[&str]| NetworkFacts {
            slug: slug.into(),
            name: slug.into(),
            fallback: slug.into(),
            members: members.iter().map(|member| (*member).to_owned()).collect(),
            routes: if slug == "silent" { Vec::new() } else { vec![route()] },
            contacts: Vec::new(),
        };
        let networks = vec![facts("silent", &["clc", "lct"]), facts("atuc", &["clc"]), facts("other", &["mtuc"])];
        let network = Network { organisations: Vec::new(), networks };
        let tenant = |slug: &str, kind: &str| {
            let (slug, name, kind) = (slug.to_owned(), String::new(), kind.to_owned());
            Place::Tenant(Arc::new(Organisation {
                slug,
                name,
                kind,
                country: String::new(),
                locales: Vec::new(),
                profile: None,
                wording: Vec::new(),
            }))
        };
        for (place, expected) in [
            (Place::Network(Arc::new(Network::default())), Some("atuc")),
            (tenant("other", "council"), Some("other")),
            (tenant("mtuc", "affiliate"), Some("other")),
            (tenant("clc", "affiliate"), Some("atuc")),
            (tenant("lct", "affiliate"), Some("silent")),
            (tenant("nobody", "affiliate"), None),
        ] {
            assert_eq!(of_place(&network, &place).map(|facts| facts.slug.as_str()), expected);
        }
    }
}
