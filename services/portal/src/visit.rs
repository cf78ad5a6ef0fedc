//! The request that is open in the browser: on the server, and only what finds it in the browser.

use contracts::{
    ApiError,
    intake::{BegunVisit, Visit},
};
use poem::{IntoResponse, Request, Response, Result, http::header};
use web::ProblemKind;

use crate::{cookies::HostCookie, errors::PageError, site::Site};

const COOKIE: HostCookie = HostCookie("visit");

/// The secret that the browser sent.
pub fn secret_of(site: &Site, request: &Request) -> Option<String> {
    COOKIE.of(request, site.portal.settings.secure_cookies)
}

/// The header that takes the secret away.
pub fn clear_cookie(secure: bool) -> String {
    COOKIE.clear(secure)
}

/// Hands the browser the secret of a visit that was begun.
pub fn with_cookie(site: &Site, response: Response, begun: &BegunVisit) -> Response {
    response
        .with_header(header::SET_COOKIE, COOKIE.set(&begun.secret, site.portal.settings.secure_cookies))
        .into_response()
}

/// The request, as it is now; `None` where none is open (any more).
///
/// # Errors
/// Where intake cannot be asked.
pub async fn read(site: &Site, secret: Option<&str>) -> Result<Option<Visit>, PageError> {
    let Some(secret) = secret else { return Ok(None) };
    if_open(site.portal.clients.intake.visit(&site.union()?.slug, &site.call(), secret).await)
}

/// The same for a page that shows no messages: none counts as read.
///
/// # Errors
/// As [`read`].
pub async fn glance(site: &Site, secret: Option<&str>) -> Result<Option<Visit>, PageError> {
    let Some(secret) = secret else { return Ok(None) };
    if_open(site.portal.clients.intake.visit_without_messages(&site.union()?.slug, &site.call(), secret).await)
}

fn if_open(read: Result<Visit, ApiError>) -> Result<Option<Visit>, PageError> {
    match read {
        Ok(visit) => Ok(Some(visit)),
        Err(error) if is_over(&error) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Whether what was asked for is not open any more.
pub fn is_over(error: &ApiError) -> bool {
    error.kind() == ProblemKind::NotFound
}

/// Closes the request, whether intake answers or not: it also closes by itself.
pub async fn end(site: &Site, request: &Request) {
    if let (Ok(union), Some(secret)) = (site.union(), secret_of(site, request)) {
        let _ = site.portal.clients.intake.end_visit(&union.slug, &site.call(), &secret).await;
    }
}
