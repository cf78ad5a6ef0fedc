//! How a client reaches a service: over HTTP, or by calling its routes in this process.

use std::sync::Arc;

use futures::TryStreamExt;
use http::{Method, header};
use poem::{Endpoint, endpoint::BoxEndpoint};
use serde::{Serialize, de::DeserializeOwned};
use uuid::Uuid;
use web::{Problem, ProblemBody, ProblemKind};

use crate::intake::Holder;

/// The way to one service.
#[derive(Clone)]
pub enum Transport {
    /// A process of its own.
    Http {
        /// Shared, so that connections are reused.
        client: reqwest::Client,
        /// The service's address without a trailing slash, such as `http://intake:8080`.
        base: String,
    },
    /// Its routes, in this process.
    InProcess(Arc<BoxEndpoint<'static>>),
}

/// Who calls, and in which language errors of a page will be read.
#[derive(Clone, Debug, Default)]
pub struct Call {
    /// The bearer token: an access token, or for identity a session.
    pub token: Option<String>,
    /// For whom it is made, as `web::ClientAddress::forwarded` says it: for limits.
    pub forwarded: Option<String>,
}

impl Call {
    /// A call of nobody in particular: the public.
    pub fn anonymous() -> Self {
        Self::default()
    }

    /// A call with a bearer token.
    pub fn bearer(token: impl Into<String>) -> Self {
        Self { token: Some(token.into()), forwarded: None }
    }

    /// The same call, on behalf of somebody at this address.
    pub fn on_behalf_of(self, client: &web::ClientAddress) -> Self {
        Self { forwarded: Some(client.forwarded()), ..self }
    }
}

/// Why a call gave no answer.
#[derive(Debug, thiserror::Error)]
pub enum ApiError {
    /// The service refused, and says why.
    #[error("refused: {0}")]
    Problem(#[from] Problem),
    /// The service cannot be reached or does not answer in our words.
    #[error("the service is not available")]
    Unavailable,
}

impl ApiError {
    /// The kind of problem, `Unavailable` where there was no answer.
    pub fn kind(&self) -> ProblemKind {
        match self {
            ApiError::Problem(problem) => problem.kind,
            ApiError::Unavailable => ProblemKind::Unavailable,
        }
    }
}

/// A request that is handed on as it came, but for the headers that are not named.
pub struct Forwarded {
    /// The method.
    pub method: Method,
    /// The path at the service, with its query.
    pub path: String,
    /// The headers to hand on, in lower case.
    pub headers: Vec<(&'static str, String)>,
    /// The body, where there is one.
    pub body: Option<Vec<u8>>,
}

/// An answer as it came.
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// All headers.
    pub headers: http::HeaderMap,
    /// The body.
    pub body: Vec<u8>,
}

/// A file as it comes: nobody holds all of it.
pub struct Download {
    /// All headers.
    pub headers: http::HeaderMap,
    /// The content; it breaks off where the service does.
    pub content: poem::Body,
}

/// How long an answer may take: for most, and for what waits for others before it or is long.
const PROMPT: std::time::Duration = std::time::Duration::from_secs(15);
const PATIENT: std::time::Duration = std::time::Duration::from_secs(25);
/// How long a file may take to be read, by whoever has the slowest connection.
const DOWNLOAD: std::time::Duration = std::time::Duration::from_secs(1800);

/// One request, before it is sent.
pub(crate) struct Outgoing<'a> {
    method: Method,
    path: String,
    call: &'a Call,
    headers: Vec<(&'static str, String)>,
    body: Option<Vec<u8>>,
    content_type: &'static str,
    timeout: std::time::Duration,
}

impl<'a> Outgoing<'a> {
    pub(crate) fn new(method: Method, path: String, call: &'a Call) -> Self {
        let (headers, content_type) = (Vec::new(), "application/json");
        Self { method, path, call, headers, body: None, content_type, timeout: PROMPT }
    }

    pub(crate) fn json(mut self, body: &impl Serialize) -> Self {
        self.body = serde_json::to_vec(body).ok();
        self
    }

    /// A piece of a file.
    pub(crate) fn bytes(mut self, piece: Vec<u8>) -> Self {
        self.body = Some(piece);
        self.content_type = "application/octet-stream";
        self
    }

    /// Where in a file the piece begins.
    pub(crate) fn upload_offset(mut self, offset: u64) -> Self {
        self.headers.push(("upload-offset", offset.to_string()));
        self
    }

    /// Waits longer for the answer.
    pub(crate) fn patiently(mut self) -> Self {
        self.timeout = PATIENT;
        self
    }

    pub(crate) fn if_match(mut self, version: i64) -> Self {
        self.headers.push(("if-match", format!("\"{version}\"")));
        self
    }

    pub(crate) fn idempotency_key(mut self, key: Uuid) -> Self {
        self.headers.push(("idempotency-key", key.to_string()));
        self
    }

    /// The secret of a draft of an inquiry.
    pub(crate) fn draft(mut self, secret: &str) -> Self {
        self.headers.push(("draft-secret", secret.to_owned()));
        self
    }

    /// The secret of a visit to a request.
    pub(crate) fn visit(mut self, secret: &str) -> Self {
        self.headers.push(("visit-secret", secret.to_owned()));
        self
    }
}

impl Outgoing<'_> {
    /// With what somebody who attaches files proves that they may.
    pub(crate) fn holder(self, holder: Holder<'_>) -> Self {
        match holder {
            Holder::Draft(secret) => self.draft(secret),
            Holder::Visit(secret) => self.visit(secret),
            // Their token goes with every call.
            Holder::Colleague(_) => self,
        }
    }
}

/// Joins a query string of the parameters that have a value.
pub(crate) fn query(path: String, params: &[(&str, Option<String>)]) -> String {
    let mut serializer = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in params {
        if let Some(value) = value {
            serializer.append_pair(name, value);
        }
    }
    let query = serializer.finish();
    if query.is_empty() { path } else { format!("{path}?{query}") }
}

impl Transport {
    /// The way to a service of its own process.
    ///
    /// # Errors
    /// Where no HTTP client can be made on this machine (no TLS roots, for one).
    pub fn http(base: &str) -> Result<Self, reqwest::Error> {
        let client = reqwest::Client::builder()
            .connect_timeout(std::time::Duration::from_secs(2))
            // Before the other side closes it: a request that is just being sent then would get no answer.
            .pool_idle_timeout(std::time::Duration::from_secs(60))
            .build()?;
        Ok(Self::Http { client, base: base.trim_end_matches('/').to_owned() })
    }

    /// The way to a service in this process.
    pub fn in_process(routes: BoxEndpoint<'static>) -> Self {
        Self::InProcess(Arc::new(routes))
    }

    /// Hands a request on as it came, and gives the answer as it is, whatever its status.
    ///
    /// # Errors
    /// `Unavailable` where there is no answer.
    pub async fn forward(&self, call: &Call, request: Forwarded) -> Result<Answer, ApiError> {
        let Forwarded { method, path, headers, body } = request;
        self.answer(Outgoing { headers, body, ..Outgoing::new(method, path, call) }).await
    }

    /// Sends and reads the answer's JSON body.
    pub(crate) async fn fetch<T: DeserializeOwned>(&self, outgoing: Outgoing<'_>) -> Result<T, ApiError> {
        let body = self.send(outgoing).await?;
        serde_json::from_slice(&body).map_err(|_| ApiError::Unavailable)
    }

    /// Sends; an answer of 2xx gives its body, every other a problem.
    pub(crate) async fn send(&self, outgoing: Outgoing<'_>) -> Result<Vec<u8>, ApiError> {
        let Answer { status, body, .. } = self.answer(outgoing).await?;
        if is_success(status) { Ok(body) } else { Err(problem_in(&body)) }
    }

    /// Sends, and gives what comes as it comes.
    pub(crate) async fn download(&self, outgoing: Outgoing<'_>) -> Result<Download, ApiError> {
        let (status, headers, content) = self.begin(Outgoing { timeout: DOWNLOAD, ..outgoing }).await?;
        if is_success(status) {
            return Ok(Download { headers, content });
        }
        Err(problem_in(&content.into_vec().await.map_err(|_| ApiError::Unavailable)?))
    }

    async fn answer(&self, outgoing: Outgoing<'_>) -> Result<Answer, ApiError> {
        let (status, headers, body) = self.begin(outgoing).await?;
        Ok(Answer { status, headers, body: body.into_vec().await.map_err(|_| ApiError::Unavailable)? })
    }

    /// The status, the headers, and a body that is still to come.
    async fn begin(&self, outgoing: Outgoing<'_>) -> Result<(u16, http::HeaderMap, poem::Body), ApiError> {
        match self {
            Transport::Http { client, base } => over_http(client, base, outgoing).await,
            Transport::InProcess(routes) => in_process(routes, outgoing).await,
        }
    }
}

fn is_success(status: u16) -> bool {
    (200..300).contains(&status)
}

fn problem_in(body: &[u8]) -> ApiError {
    let problem = serde_json::from_slice::<ProblemBody>(body).ok().and_then(Problem::from_body);
    problem.map_or(ApiError::Unavailable, ApiError::Problem)
}

fn all_headers(outgoing: &Outgoing<'_>) -> http::HeaderMap {
    let mut headers = http::HeaderMap::new();
    let mut put = |name: &'static str, value: String| {
        if let Ok(value) = http::HeaderValue::from_str(&value) {
            headers.insert(name, value);
        }
    };
    if let Some(token) = &outgoing.call.token {
        put("authorization", format!("Bearer {token}"));
    }
    if let Some(forwarded) = &outgoing.call.forwarded {
        put(web::FORWARDED, forwarded.clone());
    }
    if outgoing.body.is_some() {
        put("content-type", outgoing.content_type.to_owned());
    }
    for (name, value) in &outgoing.headers {
        put(name, value.clone());
    }
    telemetry::propagation::inject(&mut headers);
    headers
}

async fn over_http(
    client: &reqwest::Client,
    base: &str,
    outgoing: Outgoing<'_>,
) -> Result<(u16, http::HeaderMap, poem::Body), ApiError> {
    let headers = all_headers(&outgoing);
    let mut request = client.request(outgoing.method, format!("{base}{}", outgoing.path)).headers(headers);
    if let Some(body) = outgoing.body {
        request = request.body(body);
    }
    let response = request.timeout(outgoing.timeout).send().await.map_err(|_| ApiError::Unavailable)?;
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    let body = poem::Body::from_bytes_stream(response.bytes_stream().map_err(std::io::Error::other));
    Ok((status, headers, body))
}

async fn in_process(
    routes: &BoxEndpoint<'static>,
    outgoing: Outgoing<'_>,
) -> Result<(u16, http::HeaderMap, poem::Body), ApiError> {
    let headers = all_headers(&outgoing);
    let uri: http::Uri = outgoing.path.parse().map_err(|_| ApiError::Unavailable)?;
    let mut request = poem::Request::builder().method(outgoing.method).uri(uri).body(outgoing.body.unwrap_or_default());
    let length = request.headers().get(header::CONTENT_LENGTH).cloned();
    *request.headers_mut() = headers;
    if let Some(length) = length {
        request.headers_mut().insert(header::CONTENT_LENGTH, length);
    }
    let response = routes.get_response(request).await;
    Ok((response.status().as_u16(), response.headers().clone(), response.into_body()))
}
