//! The outermost layer of every API and of the portal: one span per request, a bounded body, errors as problems.
//!
//! poem's own tracing records the query string, its size limit refuses chunked bodies, and its errors are plain
//! text; so these three are ours.

use std::time::{Duration, Instant};

use opentelemetry::trace::TraceContextExt;
use poem::{
    Body, Endpoint, IntoResponse, PathPattern, Request, Response,
    error::ReadBodyError,
    http::{Method, StatusCode},
};
use poem_openapi::OperationId;
use tracing::{Instrument, Span};
use tracing_opentelemetry::OpenTelemetrySpanExt;

use crate::{Problem, ProblemKind, client_address::Proxies};

/// Why a body was not read, for pages that say so in the reader's language.
#[derive(Clone, Debug)]
pub struct BodyRefused(pub Problem);

/// How much longer a form may be than a service's body.
const LONGER_FORM: usize = 8;

/// Wraps a service's routes.
pub struct Surface<E> {
    for_pages: bool,
    inner: E,
    service: &'static str,
    max_body: usize,
    body_timeout: Duration,
    proxies: Proxies,
    /// Which bodies a handler reads itself, as they come.
    streams: fn(&Request) -> bool,
}

impl<E: Endpoint> Surface<E> {
    /// Wraps `inner` with the limits of the settings.
    pub fn new(inner: E, service: &'static str, http: &config::Http) -> Self {
        Self {
            for_pages: false,
            inner,
            service,
            max_body: http.max_body_kib as usize * 1024,
            body_timeout: Duration::from_secs(http.request_timeout_s),
            proxies: Proxies::of_api(http),
            streams: |_| false,
        }
    }

    /// The same, and bodies that `streams` names are left for their handlers to read, which bound them.
    pub fn leaving(self, streams: fn(&Request) -> bool) -> Self {
        Self { streams, ..self }
    }

    /// The same around pages: a body that cannot be read is left to them, as [`BodyRefused`] among the request's data.
    /// They read longer ones than a service does, so that a text that is far too long comes back to who typed it.
    pub fn for_pages(inner: E, service: &'static str, http: &config::Http) -> Self {
        let api = Self::new(inner, service, http);
        let proxies = Proxies::of_pages(http);
        Self { for_pages: true, max_body: api.max_body * LONGER_FORM, proxies, ..api }
    }

    /// Reads the body here, so that no handler meets one that is too long or never ends.
    async fn read_body(&self, request: &mut Request) -> Result<(), Problem> {
        must_be_plain(request)?;
        let declared =
            request.headers().get("content-length").and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
        if declared.is_some_and(|length| length > self.max_body as u64) {
            return Err(ProblemKind::BodyTooLarge.into());
        }
        let body = request.take_body().into_bytes_limit(self.max_body);
        let bytes = match tokio::time::timeout(self.body_timeout, body).await {
            Ok(Ok(bytes)) => bytes,
            Ok(Err(ReadBodyError::PayloadTooLarge)) => return Err(ProblemKind::BodyTooLarge.into()),
            Ok(Err(_)) => return Err(ProblemKind::MalformedRequest.into()),
            Err(_) => return Err(ProblemKind::RequestTimeout.into()),
        };
        request.set_body(Body::from_bytes(bytes));
        Ok(())
    }

    async fn answer(&self, mut request: Request) -> Response {
        // poem answers a path that is no text by itself, in plain text: nothing is there.
        let readable = percent_encoding::percent_decode_str(request.uri().path()).decode_utf8().is_ok();
        let arrived = match readable {
            true if (self.streams)(&request) => must_be_plain(&request),
            true => self.read_body(&mut request).await,
            false => Err(ProblemKind::NotFound.into()),
        };
        match arrived {
            Ok(()) => {}
            Err(problem) if self.for_pages => request.set_data(BodyRefused(problem)),
            Err(problem) => return problem.into_response(),
        }
        let client = self.proxies.client_of(&request);
        request.set_data(client);
        match self.inner.call(request).await {
            Ok(response) => response.into_response(),
            Err(error) => {
                let pattern = error.data::<PathPattern>().cloned();
                let mut response = problem_of(error);
                if let Some(pattern) = pattern {
                    response.set_data(pattern);
                }
                response
            }
        }
    }
}

impl<E: Endpoint> Endpoint for Surface<E> {
    type Output = Response;

    async fn call(&self, request: Request) -> poem::Result<Response> {
        let started = Instant::now();
        let method = known_method(request.method());
        let span = tracing::info_span!(
            "http",
            otel.kind = "server",
            service = self.service,
            http.request.method = method,
            http.route = tracing::field::Empty,
            http.response.status_code = tracing::field::Empty,
        );
        // A page begins a trace: what a stranger's browser says of traces is not taken over.
        if !self.for_pages {
            telemetry::propagation::continue_remote(&span, request.headers());
        }

        let mut response = self.answer(request).instrument(span.clone()).await;

        let operation = response.data::<OperationId>().map(|operation| operation.0.to_owned());
        let pattern = response.data::<PathPattern>().map(|pattern| route_of(&pattern.0));
        let status = response.status();
        // An address that nobody offers may hold anything: only what matched is recorded, never what was asked for.
        let route = operation.or(pattern).unwrap_or_else(|| "unmatched".to_owned());
        name_span(&span, &format!("{}.{route}", self.service));
        span.record("http.route", &route);
        span.record("http.response.status_code", status.as_u16());
        telemetry::metrics::request(self.service, method, &route, status.as_u16(), started.elapsed());
        let headers = response.headers_mut();
        headers.entry("cache-control").or_insert(poem::http::HeaderValue::from_static("no-store"));
        headers.entry("x-content-type-options").or_insert(poem::http::HeaderValue::from_static("nosniff"));
        Ok(response)
    }
}

/// Refuses a body that is compressed (RFC 9110, 8.4): what is small on the wire could be without an end behind it.
fn must_be_plain(request: &Request) -> Result<(), Problem> {
    let codings = request.headers().get_all("content-encoding");
    let plain = codings.iter().all(|coding| coding.as_bytes().eq_ignore_ascii_case(b"identity"));
    if plain { Ok(()) } else { Err(ProblemKind::UnsupportedMediaType.into()) }
}

/// The method, or what stands for one that nobody offers (OpenTelemetry, `http.request.method`): a label has few values.
fn known_method(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::PATCH => "PATCH",
        Method::DELETE => "DELETE",
        Method::OPTIONS => "OPTIONS",
        _ => "_OTHER",
    }
}

/// Renaming through the `otel.name` field after the start is ignored; this is not.
fn name_span(span: &Span, name: &str) {
    span.context().span().update_name(name.to_owned());
}

/// A matched pattern in the words of OpenTelemetry (`http.route`), such as `/inquiries/{id}`; one for all languages.
fn route_of(pattern: &str) -> String {
    let segment = |segment: &str| match segment.strip_prefix(':') {
        Some(name) => format!("{{{name}}}"),
        None if segment.starts_with('*') => "{rest}".to_owned(),
        None if segment.parse::<kernel::Locale>().is_ok() => "{lang}".to_owned(),
        None => segment.to_owned(),
    };
    pattern.split('/').map(segment).collect::<Vec<_>>().join("/")
}

/// Makes a problem of every error that is not one yet.
fn problem_of(error: poem::Error) -> Response {
    if error.is_from_response() {
        return error.into_response();
    }
    if let Some(problem) = error.downcast_ref::<Problem>() {
        return problem.clone().into_response();
    }
    let bad_path = error.is::<poem_openapi::error::ParsePathError>() || error.is::<poem::error::ParsePathError>();
    let kind = match error.status() {
        _ if bad_path => ProblemKind::NotFound,
        StatusCode::UNAUTHORIZED => ProblemKind::Unauthenticated,
        StatusCode::FORBIDDEN => ProblemKind::Forbidden,
        StatusCode::NOT_FOUND => ProblemKind::NotFound,
        StatusCode::METHOD_NOT_ALLOWED => ProblemKind::MethodNotAllowed,
        StatusCode::PAYLOAD_TOO_LARGE => ProblemKind::BodyTooLarge,
        StatusCode::UNSUPPORTED_MEDIA_TYPE => ProblemKind::UnsupportedMediaType,
        status if status.is_client_error() => ProblemKind::MalformedRequest,
        _ => {
            // Display only, and only here: a parse error's text can quote the body, but that is a client's error.
            tracing::error!(%error, "a request failed");
            ProblemKind::Internal
        }
    };
    Problem::from(kind).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_route_is_a_pattern() {
        assert_eq!(route_of("/inquiries/:id/complaint"), "/inquiries/{id}/complaint");
        assert_eq!(route_of("/km/report"), "/{lang}/report");
        assert_eq!(route_of("/assets/*path"), "/assets/{rest}");
    }
}
