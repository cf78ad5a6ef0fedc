//! Which union a worker is led to, for a council's people; and a box to try it.

use contracts::{
    ApiError,
    identity::{NetworkRegistry, RoutingQuery, SetFallback},
};
use poem::{Response, Result, handler, http::StatusCode, web::Query};
use serde::Deserialize;
use web::ProblemKind;

use super::registry::{may_manage, read};
use crate::{
    errors::PageError,
    forms::{self, ErrorLine, FallbackForm, RoutingForm, StaffPost},
    session::Desk,
    views::console::RoutingPage,
};

/// What the address says: whose rule is to be changed, and what is tried.
#[derive(Deserialize)]
pub struct RoutingPageQuery {
    country: Option<String>,
    test: Option<String>,
    excluded: Option<String>,
}

/// GET `/admin/network/routing`.
#[handler]
pub async fn show(desk: Desk, Query(query): Query<RoutingPageQuery>) -> Result<Response> {
    let registry = read(&desk).await?;
    let mut page = page(&desk, &registry)?;
    if let Some(country) = &query.country {
        page.form = form_of(&registry, country);
    }
    let Some(test) = query.test.filter(|test| !test.is_empty()) else { return desk.page(StatusCode::OK, &page) };
    page.test_form.test.value.clone_from(&test);
    page.test_form.excluded.value = query.excluded.clone().unwrap_or_default();
    let ask = RoutingQuery { country: Some(test), excluded: query.excluded };
    match desk.site.portal.clients.identity.test_routing(desk.tenant(), &desk.call, &ask).await {
        Ok(answer) => desk.page(StatusCode::OK, &page.with_answer(&desk.site.words(), &registry, answer)),
        Err(error) if error.kind() == ProblemKind::InvalidFields => {
            let (status, errors) = forms::refused(&mut page.test_form, &desk.site.words(), &error);
            page.errors = errors;
            desk.page(status, &page)
        }
        Err(error) => Err(PageError::from(error).into()),
    }
}

/// POST `/admin/network/routing`.
#[handler]
pub async fn set(StaffPost(desk, posted): StaffPost) -> Result<Response> {
    let mut form = RoutingForm::read(&posted);
    let (identity, version) = (&desk.site.portal.clients.identity, posted.version());
    match identity.set_routing(desk.tenant(), &desk.call, version, &form.rule()).await {
        Ok(registry) => saved(&desk, &registry),
        Err(error) => {
            let (status, errors) = refused(&desk, &mut form, error)?;
            let mut page = page(&desk, &read(&desk).await?)?;
            (page.form, page.errors) = (form, errors);
            desk.page(status, &page)
        }
    }
}

/// POST `/admin/network/fallback`.
#[handler]
pub async fn set_fallback(StaffPost(desk, posted): StaffPost) -> Result<Response> {
    let mut form = FallbackForm::read(&posted);
    let change = SetFallback { union: form.union.value.clone() };
    let (identity, version) = (&desk.site.portal.clients.identity, posted.version());
    match identity.set_fallback(desk.tenant(), &desk.call, version, &change).await {
        Ok(registry) => saved(&desk, &registry),
        Err(error) => {
            let (status, errors) = refused(&desk, &mut form, error)?;
            let mut page = page(&desk, &read(&desk).await?)?;
            (page.fallback_form, page.errors) = (form, errors);
            desk.page(status, &page)
        }
    }
}

fn saved(desk: &Desk, registry: &NetworkRegistry) -> Result<Response> {
    let mut page = page(desk, registry)?;
    page.notice = Some("routing-saved");
    desk.page(StatusCode::OK, &page)
}

/// What is wrong with a form; an error that no form helps with is given on.
fn refused(
    desk: &Desk,
    form: &mut impl forms::Form,
    error: ApiError,
) -> Result<(StatusCode, Vec<ErrorLine>), PageError> {
    if error.kind() != ProblemKind::InvalidFields {
        return Err(error.into());
    }
    Ok(forms::refused(form, &desk.site.words(), &error))
}

fn page(desk: &Desk, registry: &NetworkRegistry) -> Result<RoutingPage, PageError> {
    let own = registry.own.as_ref().ok_or(PageError::Refused(ProblemKind::Forbidden))?;
    Ok(RoutingPage::new(&desk.site.words(), registry, own, may_manage(desk)))
}

/// The rule of a country, to be changed.
fn form_of(registry: &NetworkRegistry, country: &str) -> RoutingForm {
    let rules = registry.own.iter().flat_map(|own| &own.rules);
    let unions = rules.into_iter().find(|rule| rule.country == country).map(|rule| rule.unions.as_slice());
    let version = registry.own.as_ref().map_or(0, |own| own.version);
    RoutingForm::of(country, unions.unwrap_or_default(), version)
}
