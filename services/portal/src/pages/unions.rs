//! The network's host leads from the country where somebody is to the union that takes their inquiry.

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
    let led = site.unions_for(country.code()).await?;
    let mut unions: Vec<UnionLink> = led.unions.iter().map(|union| start::link(&site, union)).collect();
    let others = if unions.is_empty() { Vec::new() } else { unions.split_off(1) };
    let page = UnionsPage {
        country: country.code().to_owned(),
        is_of_country: led.is_of_country,
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
