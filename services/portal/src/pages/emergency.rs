//! Whom to call in an emergency, country by country.

use std::collections::BTreeMap;

use poem::{Response, Result, handler, http::StatusCode};

use crate::{
    site::Site,
    tenant::Place,
    views::public::{CountryNumbers, EmergencyPage},
};

/// GET `/{lang}/emergency`.
#[handler]
pub async fn show(site: Site) -> Result<Response> {
    let here = match &site.place {
        Place::Tenant(organisation) => organisation.country.clone(),
        Place::Network(_) => String::new(),
    };
    let words = site.words();
    let mut countries: BTreeMap<(bool, usize, String), CountryNumbers> = BTreeMap::new();
    for contact in site.network().await.map(|network| network.contacts).unwrap_or_default() {
        // The country of the union first, then by name.
        let place = (contact.country != here, words.country_place(&contact.country), contact.country.clone());
        let empty = || CountryNumbers { country: contact.country.clone(), numbers: Vec::new() };
        countries.entry(place).or_insert_with(empty).numbers.push(site.line(&contact));
    }
    site.page(StatusCode::OK, &EmergencyPage { countries: countries.into_values().collect() })
}
