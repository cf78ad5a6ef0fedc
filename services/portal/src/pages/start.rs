//! The first pages: choose a language, choose a union, choose what to do; and how safe that is.

use std::collections::BTreeMap;

use contracts::identity::Organisation;
use poem::{Response, Result, handler, http::StatusCode};

use crate::{
    site::{COUNCIL, Site, see_other},
    tenant::Place,
    views::{
        self, Frame,
        public::{CountryUnions, LanguageChoice, LanguagesPage, NetworkPage, SafetyPage, StartPage, UnionLink},
    },
};

/// `/`: the languages.
#[handler]
pub async fn languages(site: Site) -> Result<Response> {
    let choice = |locale: kernel::Locale| LanguageChoice {
        tag: locale.tag(),
        name: locale.own_name(),
        heading: site.portal.catalogue.text(locale, "choose-language", &[]),
    };
    let choices = site.offered().into_iter().map(choice).collect();
    let frame = Frame { languages: Vec::new(), ..site.frame() };
    site.draw(StatusCode::OK, &frame, &LanguagesPage { choices })
}

/// `/{lang}/`: a union's start page; on the network's host and a council's, the way to a union.
#[handler]
pub async fn show(site: Site) -> Result<Response> {
    if !site.asked.split('?').next().unwrap_or_default().ends_with('/') {
        return Ok(see_other(&format!("/{}/", site.locale)));
    }
    match &site.place {
        Place::Tenant(organisation) if organisation.kind != COUNCIL => {
            let has_accounts = site.sign_on_offer().await.registration;
            site.page(StatusCode::OK, &StartPage { has_accounts })
        }
        _ => network(&site).await,
    }
}

/// `/{lang}/safety`.
#[handler]
pub async fn safety(site: Site) -> Result<Response> {
    site.union()?;
    site.page(StatusCode::OK, &SafetyPage {})
}

async fn network(site: &Site) -> Result<Response> {
    let network = site.portal.tenants.network(&site.portal.clients.identity).await?;
    let words = site.words();
    // Where no network is registered, everybody is listed.
    let members = site.network().await.map(|facts| facts.members);
    let is_listed = |organisation: &&Organisation| {
        organisation.kind != COUNCIL && members.as_ref().is_none_or(|members| members.contains(&organisation.slug))
    };
    let mut countries: BTreeMap<(usize, &str), CountryUnions> = BTreeMap::new();
    for organisation in network.organisations.iter().filter(is_listed) {
        let empty = || CountryUnions { country: organisation.country.clone(), unions: Vec::new() };
        let country = organisation.country.as_str();
        let group = countries.entry((words.country_place(country), country)).or_insert_with(empty);
        group.unions.push(link(site, organisation));
    }
    let choices = views::countries(&words);
    site.page(StatusCode::OK, &NetworkPage { choices, countries: countries.into_values().collect() })
}

/// The union's own origin, in the reader's language.
pub fn link(site: &Site, organisation: &Organisation) -> UnionLink {
    let settings = &site.portal.settings;
    let scheme = &settings.scheme;
    let href = format!("{scheme}://{}.{}{}/{}/", organisation.slug, settings.base_domain, site.port, site.locale);
    UnionLink { name: organisation.name.clone(), href }
}
