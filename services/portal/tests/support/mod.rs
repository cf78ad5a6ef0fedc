//! A portal over services that are played: they answer as the real ones promise to, and count what they made.

mod cases;
mod identity;
pub mod intake;
mod notifications;
mod reporting;

use std::sync::{Arc, Mutex, atomic::AtomicBool};

use contracts::{
    Transport, cases::CasesClient, identity::IdentityClient, intake::IntakeClient, notifications::NotificationsClient,
    reporting::ReportingClient,
};
use kernel::clock::FrozenClock;
use poem::{
    Body, Endpoint, IntoResponse, Request, Response,
    endpoint::{BoxEndpoint, make},
    http::StatusCode,
};
use portal::{Clients, Portal, Settings, routes};
use serde_json::Value;

/// The secret of the focal point's session.
pub const SESSION: &str = "SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS";
/// The hash of the one logo.
pub const LOGO: &str = "0123456789abcdef0123456789abcdef";
/// The id of the one inquiry and the one case.
pub const ID: &str = "00000000-0000-7000-8000-000000000009";
/// Somebody whose account is closed.
pub const CLOSED: &str = "00000000-0000-7000-8000-00000000000a";
/// Somebody who runs the accounts and no more.
pub const ADMIN: &str = "00000000-0000-7000-8000-00000000000b";
/// An owner of cases who is not among the people.
pub const UNLISTED: &str = "00000000-0000-7000-8000-00000000000c";

/// What the services were told.
#[derive(Default)]
pub struct Played {
    /// What was answered in the one draft.
    pub draft: Mutex<Option<Value>>,
    /// The keys of the inquiries that were made.
    pub inquiries: Mutex<Vec<String>>,
    /// The unions that the last of them must not be seen by.
    pub excluded: Mutex<Value>,
    /// The bodies of the monitoring entries that were made.
    pub entries: Mutex<Vec<Value>>,
    /// The bodies of the log-ins through a provider that were begun.
    pub sign_ons: Mutex<Vec<Value>>,
    /// What was done in the one visit, and the bodies that asked for it.
    pub visit: Mutex<Vec<(&'static str, Value)>>,
    /// Whether the focal point's session has ended.
    pub session_over: AtomicBool,
    /// Whether intake is away.
    pub intake_away: AtomicBool,
    /// Whether cases is away.
    pub cases_away: AtomicBool,
    /// The bodies of the reassignments that were made.
    pub reassigned: Mutex<Vec<Value>>,
}

/// The portal under test.
pub struct Pages {
    endpoint: BoxEndpoint<'static>,
    pub played: Arc<Played>,
}

/// An answer, read to its end.
pub struct Answer {
    pub status: StatusCode,
    pub html: String,
    headers: poem::http::HeaderMap,
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The value of a hidden field.
    #[allow(dead_code, reason = "not every file of tests reads one")]
    pub fn hidden(&self, name: &str) -> String {
        let opening = format!("name=\"{name}\" value=\"");
        self.html.split(&opening).nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default().to_owned()
    }
}

impl Pages {
    pub fn new() -> Self {
        let played = Arc::new(Played::default());
        let clients = Clients {
            identity: IdentityClient(Transport::in_process(identity::service(played.clone()))),
            intake: IntakeClient(Transport::in_process(intake::service(played.clone()))),
            cases: CasesClient(Transport::in_process(cases::service(played.clone()))),
            notifications: NotificationsClient(Transport::in_process(notifications::service())),
            reporting: ReportingClient(Transport::in_process(reporting::service())),
        };
        let settings = Settings {
            scheme: "https".to_owned(),
            base_domain: "focal.test".into(),
            exit_url: "https://weather.test/".into(),
            secure_cookies: true,
            most_file_bytes: 10 * 1024 * 1024,
        };
        let clock = FrozenClock::at("2026-11-21T03:00:00Z".parse().unwrap());
        Self { endpoint: routes(Arc::new(Portal::with_clock(clients, settings, Arc::new(clock)).unwrap())), played }
    }

    pub async fn get(&self, host: &str, path: &str, headers: &[(&'static str, &str)]) -> Answer {
        self.send(request("GET", host, path, headers).finish()).await
    }

    pub async fn post(
        &self,
        host: &str,
        path: &str,
        headers: &[(&'static str, &str)],
        form: &[(&str, &str)],
    ) -> Answer {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
        let kind = ("content-type", "application/x-www-form-urlencoded");
        self.send(request("POST", host, path, &[&[kind], headers].concat()).body(body)).await
    }

    pub async fn send(&self, request: Request) -> Answer {
        let response = self.endpoint.get_response(request).await;
        let (status, headers) = (response.status(), response.headers().clone());
        let html = String::from_utf8_lossy(&response.into_body().into_vec().await.unwrap()).into_owned();
        Answer { status, html, headers }
    }
}

pub fn request(method: &str, host: &str, path: &str, headers: &[(&'static str, &str)]) -> poem::RequestBuilder {
    let builder = Request::builder().method(method.parse().unwrap()).uri(path.parse().unwrap()).header("host", host);
    headers.iter().fold(builder, |builder, (name, value)| builder.header(*name, *value))
}

fn answer(status: StatusCode, body: Value) -> Response {
    Response::builder().status(status).content_type("application/json").body(Body::from_json(body).unwrap())
}

fn ok(body: Value) -> Response {
    answer(StatusCode::OK, body)
}

fn problem(kind: web::ProblemKind) -> Response {
    web::Problem::from(kind).into_response()
}

fn play<F, R>(play: F) -> impl Endpoint<Output = Response>
where
    F: Fn(String, poem::http::HeaderMap, Value) -> R + Send + Sync + Clone + 'static,
    R: Into<Response>,
{
    make(move |mut request: Request| {
        let play = play.clone();
        async move {
            let body = request.take_body().into_bytes().await.unwrap_or_default();
            let body = serde_json::from_slice(&body).unwrap_or(Value::Null);
            play(request.uri().path().to_owned(), request.headers().clone(), body).into()
        }
    })
}
