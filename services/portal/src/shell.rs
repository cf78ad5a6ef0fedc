//! Around every page: which organisation, which language, and what to show when something goes wrong.

use std::sync::Arc;

use contracts::identity::Network;
use kernel::Locale;
use poem::{
    Endpoint, EndpointExt, Error, IntoResponse, Request, Response,
    http::{StatusCode, header},
    middleware::Compression,
    web::{CompressionAlgo, CompressionLevel},
};
use web::ProblemKind;

use crate::{
    Portal,
    errors::{PageError, Trouble},
    pages::is_console,
    site::{Site, see_other},
    tenant::{self, Place},
    views::{Frame, public, console},
};

/// Puts the shell around the pages. Pages are compressed here; assets are already.
pub fn wrap<E: Endpoint + 'static>(pages: E, portal: Arc<Portal>) -> impl Endpoint<Output = Response> {
    let compression = Compression::new()
        .algorithms([CompressionAlgo::BR, CompressionAlgo::GZIP])
        .with_quality(CompressionLevel::Precise(5));
    pages.around(move |next, request| answer(portal.clone(), next, request)).with(compression)
}

async fn answer<E: Endpoint>(portal: Arc<Portal>, next: Arc<E>, mut request: Request) -> poem::Result<Response> {
    let place = portal.tenants.place(&portal.clients.identity, &portal.settings.base_domain, &request).await;
    let site = Site {
        locale: locale(&request, place.as_ref().ok()),
        // An error page of no organisation still has a frame: that of a network of nobody.
        place: place.as_ref().ok().cloned().unwrap_or_else(|| Place::Network(Arc::new(Network { organisations: vec![] }))),
        asked: request.uri().path_and_query().map(ToString::to_string).unwrap_or_default(),
        port: tenant::port(tenant::authority(&request)).to_owned(),
        portal,
    };
    let outcome = match place {
        Ok(_) => {
            request.set_data(site.clone());
            next.call(request).await.map(IntoResponse::into_response)
        }
        Err(error) => Err(error.into()),
    };
    Ok(outcome.unwrap_or_else(|error| trouble(&site, &error)))
}

/// The language of the address; where the address has none, the one that the reader's browser asks for among
/// those offered.
fn locale(request: &Request, place: Option<&Place>) -> Locale {
    let named = request.uri().path().split('/').nth(1).and_then(|segment| segment.parse::<Locale>().ok());
    if let Some(locale) = named.filter(|locale| i18n::Catalogue::available().contains(locale)) {
        return locale;
    }
    let accepted = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let wished = accepted.map(i18n::negotiate);
    match place {
        Some(Place::Tenant(organisation)) => {
            let offered = tenant::offered(organisation);
            wished.filter(|wished| offered.contains(wished)).or(offered.first().copied()).unwrap_or(Locale::English)
        }
        _ => wished.unwrap_or(Locale::English),
    }
}

/// The page of an error. Who has to log in is sent there, and then back.
fn trouble(site: &Site, error: &Error) -> Response {
    let trouble = Trouble::of(error);
    let path = site.asked.split('?').next().unwrap_or_default();
    let console = is_console(path);
    if console && trouble == Trouble::from(ProblemKind::Unauthenticated) {
        let next: String = url::form_urlencoded::byte_serialize(crate::pages::readable(&site.asked).as_bytes()).collect();
        return see_other(&format!("/login?next={next}"));
    }
    if trouble.status == StatusCode::INTERNAL_SERVER_ERROR {
        tracing::error!(%error, "a page failed");
    }
    let words = site.words();
    let title = words.text(&format!("problem-{}-title", trouble.slug));
    let advice = words.text(&format!("problem-{}-advice", trouble.slug));
    let trace = telemetry::propagation::current_trace_id();
    let drawn = if console {
        let frame = Frame { home: "/console".to_owned(), ..site.frame() };
        site.draw(trouble.status, &frame, &console::ErrorPage { title, advice, trace })
    } else {
        let frame = Frame { languages: Vec::new(), ..site.frame() };
        site.draw(trouble.status, &frame, &public::ErrorPage { title, advice, trace })
    };
    drawn.unwrap_or_else(|error| {
        tracing::error!(%error, "the error page failed");
        let drawing = error.downcast_ref::<PageError>().map_or(StatusCode::INTERNAL_SERVER_ERROR, poem::error::ResponseError::status);
        drawing.into_response()
    })
}
