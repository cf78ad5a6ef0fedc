//! The APIs as integrations reach them: on the organisation's own host, through the portal, which alone faces the world.
//!
//! ```text
//! POST /oauth2/token                               ─> identity: a token for an integration's secret
//! GET  /api/{intake,cases,reporting}/v1/{tenant}/… ─> that service, with the token as it came
//! GET  /api/{service}/openapi.json                 ─> its document
//! ```
//!
//! Nothing else: integrations only read. Where all services are one process, `/api/<service>` is theirs before it is ours.

use std::sync::Arc;

use contracts::{Answer, Call, Forwarded, Transport};
use poem::{
    Endpoint, IntoResponse, Request, Response, Route,
    endpoint::make,
    get,
    http::{Method, StatusCode},
    post,
};
use web::{BodyRefused, Problem, ProblemKind, client_address};

use crate::{Portal, errors::PageError, tenant::Place};

/// What a service is told of a request.
const ASKED: [&str; 2] = ["authorization", "content-type"];
/// What the caller is told of an answer.
const ANSWERED: [&str; 6] = ["content-type", "cache-control", "pragma", "etag", "retry-after", "www-authenticate"];

/// A request on its way to a service; or why it goes nowhere.
type Onward<'a> = Result<(&'a Transport, Forwarded), ProblemKind>;
/// Where a request to the host of a tenant (its slug) goes, with its body.
type Way = for<'a> fn(&'a Portal, &str, &Request, Vec<u8>) -> Onward<'a>;

/// Adds the addresses of the APIs.
pub fn add(routes: Route, portal: &Arc<Portal>) -> Route {
    routes
        .at("/oauth2/token", post(endpoint(portal.clone(), token)))
        .at("/api/:service/*path", get(endpoint(portal.clone(), read)))
}

fn endpoint(portal: Arc<Portal>, way: Way) -> impl Endpoint<Output = Response> {
    make(move |request: Request| {
        let portal = portal.clone();
        async move { hand_on(&portal, request, way).await.unwrap_or_else(IntoResponse::into_response) }
    })
}

async fn hand_on(portal: &Portal, mut request: Request, way: Way) -> Result<Response, Problem> {
    if let Some(BodyRefused(problem)) = request.data::<BodyRefused>() {
        return Err(problem.clone());
    }
    let place = portal.tenants.place(&portal.clients.identity, &portal.settings.base_domain, &request).await;
    let organisation = match place {
        Ok(Place::Tenant(organisation)) => organisation,
        Ok(Place::Network(_)) => return Err(ProblemKind::NotFound.into()),
        Err(PageError::Refused(kind)) => return Err(kind.into()),
        Err(_) => return Err(ProblemKind::Internal.into()),
    };
    let body = request.take_body().into_vec().await.map_err(|_| ProblemKind::MalformedRequest)?;
    let (service, forwarded) = way(portal, &organisation.slug, &request, body)?;
    let call = Call::anonymous().on_behalf_of(&client_address(&request));
    let answer = service.forward(&call, forwarded).await.map_err(|error| error.kind())?;
    Ok(as_it_came(answer))
}

fn token<'a>(portal: &'a Portal, tenant: &str, request: &Request, body: Vec<u8>) -> Onward<'a> {
    let path = format!("/v1/{tenant}/oauth2/token");
    let forwarded = Forwarded { method: Method::POST, path, headers: asked(request), body: Some(body) };
    Ok((&portal.clients.identity.0, forwarded))
}

fn read<'a>(portal: &'a Portal, tenant: &str, request: &Request, _: Vec<u8>) -> Onward<'a> {
    let uri = request.uri();
    let named = uri.path().strip_prefix("/api/").and_then(|path| path.split_once('/'));
    let (name, path) = named.ok_or(ProblemKind::NotFound)?;
    let (clients, is_document) = (&portal.clients, path == "openapi.json");
    let service = match name {
        "identity" if is_document => &clients.identity.0,
        "intake" => &clients.intake.0,
        "cases" => &clients.cases.0,
        "reporting" => &clients.reporting.0,
        _ => return Err(ProblemKind::NotFound),
    };
    // Addresses are made of words and ids: nothing in them leads elsewhere.
    let is_plain = path.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/-_".contains(&byte));
    let is_own = path.strip_prefix("v1/").and_then(|path| path.split('/').next()) == Some(tenant);
    // What people attach is for pages: nothing here may hold a whole file.
    if !(is_document || is_plain && is_own && !path.contains("/files/")) {
        return Err(ProblemKind::NotFound);
    }
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    let path = format!("/{path}{query}");
    Ok((service, Forwarded { method: Method::GET, path, headers: asked(request), body: None }))
}

fn asked(request: &Request) -> Vec<(&'static str, String)> {
    let value = |name: &str| request.headers().get(name)?.to_str().ok().map(str::to_owned);
    ASKED.into_iter().filter_map(|name| Some((name, value(name)?))).collect()
}

fn as_it_came(answer: Answer) -> Response {
    let status = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::BAD_GATEWAY);
    let mut response = Response::builder().status(status);
    for name in ANSWERED {
        if let Some(value) = answer.headers.get(name) {
            response = response.header(name, value.clone());
        }
    }
    response.body(answer.body)
}
