//! Around every page: which organisation, which language, and what to show when something goes wrong.

use std::sync::Arc;

use bytes::Bytes;
use contracts::identity::Network;
use kernel::Locale;
use poem::{
    Body, Endpoint, EndpointExt, Error, IntoResponse, PathPattern, Request, Response,
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    middleware::Compression,
    web::{CompressionAlgo, CompressionLevel},
};
use web::{BodyRefused, ProblemKind, client_address};

use crate::{
    Portal,
    attachment::is_form_with_file,
    device,
    errors::{ACCESS_CHANGED, PageError, Trouble},
    forms::{Kept, Posted, is_own_page, is_secret},
    mark,
    pages::{ask_second_factor, form_of_before, is_console, is_file, readable, session_ended},
    session::{Desk, session_of},
    site::{Site, see_other},
    tenant::{self, Place},
    views::{Again, Frame, console, public},
};

/// Where people log in, without a session.
const LOG_IN: &str = "/login";

/// Puts the shell around the pages. Pages are compressed here; assets are already, and so is what a photo or a voice consists of.
pub fn wrap<E: Endpoint + 'static>(pages: E, portal: Arc<Portal>) -> impl Endpoint<Output = Response> {
    let compression = Compression::new()
        .algorithms([CompressionAlgo::BR, CompressionAlgo::GZIP])
        .with_quality(CompressionLevel::Precise(5));
    pages.around(move |next, request| answer(portal.clone(), next, request)).with(compression).around(plainly)
}

/// Leaves of what the browser takes only what we compress with. The compression reads `*;q=0`, which is what browsers say of
/// sound, as a wish for something else.
async fn plainly<E: Endpoint>(next: Arc<E>, mut request: Request) -> poem::Result<Response> {
    let coding = if is_file(request.uri().path()) { None } else { coding_of(request.headers()) };
    request.headers_mut().remove(header::ACCEPT_ENCODING);
    if let Some(coding) = coding {
        request.headers_mut().insert(header::ACCEPT_ENCODING, HeaderValue::from_static(coding));
    }
    Ok(next.call(request).await?.into_response())
}

/// How the browser takes a page compressed, the smallest first (RFC 9110, 12.5.3).
fn coding_of(headers: &HeaderMap) -> Option<&'static str> {
    let accepted = headers.get(header::ACCEPT_ENCODING)?.to_str().ok()?;
    let takes = |coding: &&'static str| {
        accepted.split(',').any(|one| {
            let (name, weight) = one.split_once(';').unwrap_or((one, ""));
            let refused = weight.trim().strip_prefix("q=").is_some_and(|weight| weight.parse() == Ok(0.0));
            name.trim().eq_ignore_ascii_case(coding) && !refused
        })
    };
    ["br", "gzip"].into_iter().find(takes)
}

async fn answer<E: Endpoint>(portal: Arc<Portal>, next: Arc<E>, mut request: Request) -> poem::Result<Response> {
    let place = portal.tenants.place(&portal.clients.identity, &portal.settings.base_domain, &request).await;
    let site = Site {
        locale: locale(&request, place.as_ref().ok()),
        // An error page of no organisation still has a frame: that of a network of nobody.
        place: place.as_ref().ok().cloned().unwrap_or_else(|| Place::Network(Arc::new(Network::default()))),
        asked: request.uri().path_and_query().map(ToString::to_string).unwrap_or_default(),
        port: tenant::port(tenant::authority(&request)).to_owned(),
        client: client_address(&request),
        device: device::of(&request),
        portal,
    };
    if let Some(elsewhere) = not_offered(&request, &site) {
        return Ok(see_other(&elsewhere));
    }
    let session = session_of(&request, site.portal.settings.secure_cookies);
    let body = posted(&mut request, session.as_deref()).await;
    let outcome = match (request.data::<BodyRefused>(), place) {
        (Some(BodyRefused(problem)), _) => Err(PageError::Refused(problem.kind).into()),
        (None, Ok(_)) => {
            request.set_data(site.clone());
            next.call(request).await.map(IntoResponse::into_response)
        }
        (None, Err(error)) => Err(error.into()),
    };
    match outcome {
        Ok(response) => Ok(response),
        Err(error) => {
            let mut response = trouble(&site, session, &error, body).await;
            if let Some(pattern) = error.data::<PathPattern>() {
                response.set_data(pattern.clone());
            }
            Ok(response)
        }
    }
}

/// The same page in the organisation's first language, where it does not offer that of the address: a link of before, or of
/// another union. What was posted is taken in whatever language it was written.
fn not_offered(request: &Request, site: &Site) -> Option<String> {
    let segment = request.uri().path().split('/').nth(1)?;
    let named = segment.parse::<Locale>().ok()?;
    let offered = site.offered();
    if request.method() != Method::GET || offered.contains(&named) {
        return None;
    }
    Some(format!("/{}{}", offered.first()?, site.asked.strip_prefix(&format!("/{segment}"))?))
}

/// The language of the address; where the address has none, the one that the reader's browser asks for among
/// those offered.
fn locale(request: &Request, place: Option<&Place>) -> Locale {
    let named = request.uri().path().split('/').nth(1).and_then(|segment| segment.parse::<Locale>().ok());
    if let Some(locale) = named {
        return locale;
    }
    let accepted = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let mut offered = match place {
        Some(Place::Tenant(organisation)) => tenant::offered(organisation),
        _ => i18n::Catalogue::available().to_vec(),
    };
    if is_console(request.uri().path()) {
        offered.retain(|locale| i18n::Catalogue::for_staff().contains(locale));
    }
    let wished = accepted.and_then(|accepted| i18n::negotiate(accepted, &offered));
    wished.or(offered.first().copied()).unwrap_or(Locale::English)
}

/// The body that a page of ours posted, to be sent again should a service be away. A form of the console carries the mark
/// of its session: so nobody else's words are offered here to be sent. A file is read as it comes, by who takes it.
async fn posted(request: &mut Request, session: Option<&str>) -> Option<Bytes> {
    let is_read = request.data::<BodyRefused>().is_none() && !is_form_with_file(request);
    if request.method() != Method::POST || !is_read || !is_own_page(request) {
        return None;
    }
    let body = request.take_body().into_bytes().await.ok()?;
    request.set_body(Body::from_bytes(body.clone()));
    let path = request.uri().path();
    let marked = || mark::account_of(session?, Posted::parse(&body).raw("csrf"));
    (!is_console(path) || path == LOG_IN || marked().is_some()).then_some(body)
}

/// The page that asks for the second factor; it carries along what was typed, sealed.
async fn second_factor_asked(
    site: &Site,
    session: Option<String>,
    path: &str,
    body: Option<Bytes>,
) -> poem::Result<Response> {
    let next = readable(&site.asked);
    let (Some(session), Some(body)) = (session, body) else {
        return Ok(see_other(&format!("/login/second-factor?next={}", encoded(next))));
    };
    let posted = Posted::parse(&body);
    let kept = mark::account_of(&session, posted.raw("csrf"))
        .and_then(|account| Kept::of(path, account, &posted, site.portal.clock.now()))
        .and_then(|kept| kept.sealed(&site.organisation().ok()?.slug, &session));
    ask_second_factor(site, session, next, kept).await
}

fn encoded(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

/// The form that was posted, without what only its sender may know.
fn again_as_it_was(path: &str, body: &[u8]) -> Again {
    let posted = Posted::parse(body);
    let fields = posted.all().filter(|(name, _)| !is_secret(name));
    Again { action: path.to_owned(), fields: fields.map(|(name, value)| (name.to_owned(), value.to_owned())).collect() }
}

/// The page of an error. Who has to log in is sent there, and then back.
async fn trouble(site: &Site, session: Option<String>, error: &Error, body: Option<Bytes>) -> Response {
    let trouble = Trouble::of(error);
    let path = site.asked.split('?').next().unwrap_or_default();
    let console = is_console(path);
    if console && trouble == Trouble::from(ProblemKind::Unauthenticated) {
        if let Some(PageError::SessionEnded { sealed }) = error.downcast_ref() {
            return drawn(trouble, session_ended(site, readable(&site.asked), sealed).await);
        }
        let again = match &session {
            Some(session) => Desk::again(site, session).await,
            None => None,
        };
        if let Some(desk) = again {
            let trouble = Trouble { slug: ACCESS_CHANGED, status: StatusCode::CONFLICT };
            let again = body.map(|body| again_as_it_was(path, &body));
            return drawn(trouble, console_page(site, Some(desk), trouble, again));
        }
        return see_other(&format!("/login?next={}", encoded(readable(&site.asked))));
    }
    let steps_up = [ProblemKind::SecondFactorNeeded, ProblemKind::StepUpNeeded].map(Trouble::from).contains(&trouble);
    if console && steps_up {
        return drawn(trouble, second_factor_asked(site, session, path, body).await);
    }
    if trouble.status == StatusCode::INTERNAL_SERVER_ERROR {
        tracing::error!(%error, "a page failed");
    }
    let desk = match session {
        Some(session) if console => Desk::seen(site, session).await,
        _ => None,
    };
    if let (Some(desk), Some(PageError::FormOfBefore(kept))) = (&desk, error.downcast_ref()) {
        return drawn(trouble, form_of_before(desk, readable(&site.asked), kept));
    }
    let again = body.filter(|_| trouble.status.is_server_error()).map(|body| again_as_it_was(path, &body));
    drawn(trouble, if console { console_page(site, desk, trouble, again) } else { public_page(site, trouble, again) })
}

/// The page, or at the least its status.
fn drawn(trouble: Trouble, page: poem::Result<Response>) -> Response {
    page.unwrap_or_else(|error| {
        tracing::error!(%error, "an error page failed");
        trouble.status.into_response()
    })
}

fn public_page(site: &Site, trouble: Trouble, again: Option<Again>) -> poem::Result<Response> {
    let (title, advice, trace) = told(site, trouble);
    // On a host that nobody knows every address is wrong: none is offered.
    let known = !matches!(&site.place, Place::Network(network) if network.organisations.is_empty());
    let home = if known { site.frame().home } else { String::new() };
    // Whoever needs help and finds a union's pages closed has to be told where else to go, in a language they read.
    let closed = trouble == Trouble::from(ProblemKind::TenantSuspended);
    let languages = if closed { site.frame().languages } else { Vec::new() };
    let frame = Frame { languages, home: if closed { String::new() } else { home }, ..site.frame() };
    let elsewhere = closed.then(|| site.network_start());
    site.draw(trouble.status, &frame, &public::ErrorPage { title, advice, trace, again, elsewhere })
}

fn console_page(site: &Site, desk: Option<Desk>, trouble: Trouble, again: Option<Again>) -> poem::Result<Response> {
    let (title, advice, trace) = told(desk.as_ref().map_or(site, |desk| &desk.site), trouble);
    let page = console::ErrorPage { title, advice, trace, again };
    match desk {
        Some(desk) => desk.page(trouble.status, &page),
        None => site.draw(trouble.status, &Frame { home: "/console".to_owned(), ..site.frame() }, &page),
    }
}

/// What happened, what to do, and what names the request in the logs.
fn told(site: &Site, trouble: Trouble) -> (String, String, Option<String>) {
    let text = |part: &str| site.words().text(&format!("problem-{}-{part}", trouble.slug));
    (text("title"), text("advice"), telemetry::propagation::current_trace_id())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_browser_does_not_take_is_not_sent() {
        for (accepted, expected) in [
            ("gzip, deflate, br, zstd", Some("br")),
            ("gzip;q=1.0, br;q=0", Some("gzip")),
            ("identity;q=1, *;q=0", None),
            ("*", None),
            ("deflate", None),
            ("", None),
        ] {
            let headers = HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(accepted))]);
            assert_eq!(coding_of(&headers), expected, "{accepted}");
        }
    }
}
