//! The network's host leads from the country where somebody is to the union that takes their inquiry.

use contracts::identity::NetworkFacts;
use kernel::Country;
use poem::{Response, Result, handler, http::StatusCode, web::Query};
use serde::Deserialize;
use web::ProblemKind;

use super::start;
use crate::{
    errors::PageError,
    site::{Site, see_other},
    views::public::{UnionLink, UnionsPage},
};

/// What the address says.
#[derive(Deserialize)]
pub struct UnionsQuery {
    country: Option<String>,
}

/// GET `/{lang}/unions?country=TH`.
#[handler]
pub async fn show(site: Site, Query(query): Query<UnionsQuery>) -> Result<Response> {
    if site.union().is_ok() {
        return Err(PageError::Refused(ProblemKind::NotFound).into());
    }
    let country: Option<Country> = query.country.and_then(|code| code.parse().ok());
    let Some(country) = country else { return Ok(see_other(&format!("/{}/", site.locale))) };
    let facts = site.network().await;
    let (is_of_country, slugs) = facts.as_ref().map(|facts| led_to(facts, country.code())).unwrap_or_default();
    let all = site.portal.tenants.network(&site.portal.clients.identity).await?;
    let link = |slug: &String| {
        let found = all.organisations.iter().find(|organisation| organisation.slug == *slug);
        found.map(|organisation| start::link(&site, organisation))
    };
    let mut unions: Vec<UnionLink> = slugs.iter().filter_map(link).collect();
    let others = if unions.is_empty() { Vec::new() } else { unions.split_off(1) };
    let page = UnionsPage {
        country: country.code().to_owned(),
        is_of_country,
        first: unions.pop(),
        others,
        numbers: site.emergency_numbers(country.code()).await,
    };
    let mut frame = site.frame();
    for language in &mut frame.languages {
        language.href.push_str(&format!("?country={country}"));
    }
    site.draw(StatusCode::OK, &frame, &page)
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
