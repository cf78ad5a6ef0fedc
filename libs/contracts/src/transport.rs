//! How a client reaches a service: over HTTP, or by calling its routes in this process.

use std::sync::Arc;

use http::{Method, header};
use poem::{Endpoint, endpoint::BoxEndpoint};
use serde::{Serialize, de::DeserializeOwned};
use uuid::Uuid;
use web::{Problem, ProblemBody, ProblemKind};

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

/// One request, before it is sent.
pub(crate) struct Outgoing<'a> {
    method: Method,
    path: String,
    call: &'a Call,
    headers: Vec<(&'static str, String)>,
    body: Option<Vec<u8>>,
}

impl<'a> Outgoing<'a> {
    pub(crate) fn new(method: Method, path: String, call: &'a Call) -> Self {
        Self { method, path, call, headers: Vec::new(), body: None }
    }

    pub(crate) fn json(mut self, body: &impl Serialize) -> Self {
        self.body = serde_json::to_vec(body).ok();
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
            .timeout(std::time::Duration::from_secs(15))
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
        self.answer(Outgoing { method, path, call, headers, body }).await
    }

    /// Sends and reads the answer's JSON body.
    pub(crate) async fn fetch<T: DeserializeOwned>(&self, outgoing: Outgoing<'_>) -> Result<T, ApiError> {
        let body = self.send(outgoing).await?;
        serde_json::from_slice(&body).map_err(|_| ApiError::Unavailable)
    }

    /// Sends; an answer of 2xx gives its body, every other a problem.
    pub(crate) async fn send(&self, outgoing: Outgoing<'_>) -> Result<Vec<u8>, ApiError> {
        let Answer { status, body, .. } = self.answer(outgoing).await?;
        if (200..300).contains(&status) {
            return Ok(body);
        }
        let problem = serde_json::from_slice::<ProblemBody>(&body).ok().and_then(Problem::from_body);
        Err(problem.map_or(ApiError::Unavailable, ApiError::Problem))
    }

    async fn answer(&self, outgoing: Outgoing<'_>) -> Result<Answer, ApiError> {
        match self {
            Transport::Http { client, base } => over_http(client, base, outgoing).await,
            Transport::InProcess(routes) => in_process(routes, outgoing).await,
        }
    }
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
        put("content-type", "application/json".to_owned());
    }
    for (name, value) in &outgoing.headers {
        put(name, value.clone());
    }
    telemetry::propagation::inject(&mut headers);
    headers
}

async fn over_http(client: &reqwest::Client, base: &str, outgoing: Outgoing<'_>) -> Result<Answer, ApiError> {
    let headers = all_headers(&outgoing);
    let mut request = client.request(outgoing.method, format!("{base}{}", outgoing.path)).headers(headers);
    if let Some(body) = outgoing.body {
        request = request.body(body);
    }
    let response = request.send().await.map_err(|_| ApiError::Unavailable)?;
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    let body = response.bytes().await.map_err(|_| ApiError::Unavailable)?;
    Ok(Answer { status, headers, body: body.to_vec() })
}

async fn in_process(routes: &BoxEndpoint<'static>, outgoing: Outgoing<'_>) -> Result<Answer, ApiError> {
    let headers = all_headers(&outgoing);
    let uri: http::Uri = outgoing.path.parse().map_err(|_| ApiError::Unavailable)?;
    let mut request = poem::Request::builder().method(outgoing.method).uri(uri).body(outgoing.body.unwrap_or_default());
    let length = request.headers().get(header::CONTENT_LENGTH).cloned();
    *request.headers_mut() = headers;
    if let Some(length) = length {
        request.headers_mut().insert(header::CONTENT_LENGTH, length);
    }
    let response = routes.get_response(request).await;
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    let body = response.into_body().into_vec().await.map_err(|_| ApiError::Unavailable)?;
    Ok(Answer { status, headers, body })
}
