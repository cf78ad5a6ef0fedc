//! A portal over services that are played: they answer as the real ones promise to, and count what they made.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicBool, Ordering},
};

use contracts::{
    Transport, cases::CasesClient, identity::IdentityClient, intake::IntakeClient, reporting::ReportingClient,
};
use kernel::clock::FrozenClock;
use poem::{
    Body, Endpoint, EndpointExt, IntoResponse, Request, Response, Route, delete,
    endpoint::{BoxEndpoint, make},
    get,
    http::StatusCode,
    post,
};
use portal::{Clients, Portal, Settings, routes};
use serde_json::{Value, json};

/// The secret of the focal point's session.
pub const SESSION: &str = "SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS";
/// The hash of the one logo.
pub const LOGO: &str = "0123456789abcdef0123456789abcdef";
/// The id of the one inquiry and the one case.
pub const ID: &str = "00000000-0000-7000-8000-000000000009";

/// What the services were told.
#[derive(Default)]
pub struct Played {
    /// The keys of the inquiries that were made.
    pub inquiries: Mutex<Vec<String>>,
    /// The bodies of the monitoring entries that were made.
    pub entries: Mutex<Vec<Value>>,
    /// The bodies of the log-ins through a provider that were begun.
    pub sign_ons: Mutex<Vec<Value>>,
    /// Whether the focal point's session has ended.
    pub session_over: AtomicBool,
    /// Whether intake is away.
    pub intake_away: AtomicBool,
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
            identity: IdentityClient(Transport::in_process(identity(played.clone()))),
            intake: IntakeClient(Transport::in_process(intake(played.clone()))),
            cases: CasesClient(Transport::in_process(cases(played.clone()))),
            reporting: ReportingClient(Transport::in_process(reporting())),
        };
        let settings = Settings {
            scheme: "https".to_owned(),
            base_domain: "focal.test".into(),
            exit_url: "https://weather.test/".into(),
            secure_cookies: true,
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

fn organisation(slug: &str, kind: &str, name: &str) -> Value {
    let country = if kind == "council" { "" } else { "KH" };
    json!({"slug": slug, "name": name, "kind": kind, "country": country, "locales": ["km", "en", "th"]})
}

/// An organisation that has chosen everything, and offers one language.
fn with_its_own_look() -> Value {
    json!({
        "slug": "own", "name": "Own <Union>", "kind": "affiliate", "country": "KH", "locales": ["en"],
        "profile": {
            "version": 2, "short_name": "OU", "main_colour": "#ffd800", "link_colour": "#7a1f2b", "phone": "+855 23 880 123",
            "address": "12 Street <271>", "logo": {"hash": LOGO, "width": 400, "height": 120},
        },
    })
}

fn account() -> Value {
    json!({"id": ID, "name": "Sok Dara", "email": "dara@clc.test", "locale": "en", "roles": ["focal_point"]})
}

fn identity(played: Arc<Played>) -> BoxEndpoint<'static> {
    let own = played.clone();
    let began = played.clone();
    let network = json!({
        "organisations": [organisation("atuc", "council", "The Council"), organisation("clc", "affiliate", "CLC <Union>")],
        "networks": [registered()],
    });
    Route::new()
        .at("/v1/network", get(play(move |_, _, _| ok(network.clone()))))
        .at(
            "/v1/:tenant/organisation",
            get(play(|path, _, _| match path.split('/').nth(2) {
                Some("clc") => ok(organisation("clc", "affiliate", "CLC <Union>")),
                Some("atuc") => ok(organisation("atuc", "council", "The Council")),
                Some("own") => ok(with_its_own_look()),
                Some("shut") => problem(web::ProblemKind::TenantSuspended),
                _ => problem(web::ProblemKind::NotFound),
            })),
        )
        .at("/v1/:tenant/logo", get(play(|_, _, _| ok(json!({"hash": LOGO, "image": "aVZC"})))))
        .at(
            "/v1/:tenant/sessions",
            post(play(|_, _, body| {
                if body["password"] == " right " {
                    ok(json!({"session": SESSION, "account": account(), "next": "done"}))
                } else {
                    problem(web::ProblemKind::WrongCredentials)
                }
            })),
        )
        .at(
            "/v1/:tenant/tokens",
            post(play(move |_, headers, _| {
                let over = played.session_over.load(Ordering::Relaxed);
                let known = headers["authorization"] == format!("Bearer {SESSION}") && !over;
                if known {
                    ok(json!({"access_token": "TOKEN", "expires_in": 60, "account": account()}))
                } else {
                    problem(web::ProblemKind::Unauthenticated)
                }
            })),
        )
        .at(
            "/v1/:tenant/me",
            get(play(move |_, _, _| {
                if own.session_over.load(Ordering::Relaxed) {
                    return problem(web::ProblemKind::Unauthenticated);
                }
                let none: [u8; 0] = [];
                ok(json!({
                    "account": account(), "next": "done", "has_password": true, "has_authenticator_app": true,
                    "has_passkey": false, "has_sign_on": false, "passkeys": none, "recovery_codes_left": 10, "sessions": none,
                }))
            })),
        )
        .at(
            "/v1/:tenant/oauth2/token",
            post(play(|_, headers, _| {
                let is_form = headers["content-type"] == "application/x-www-form-urlencoded";
                if is_form && headers["authorization"] == "Basic YTpz" {
                    return ok(json!({"access_token": "TOKEN", "token_type": "Bearer", "expires_in": 60, "scope": ""}));
                }
                let refused = answer(StatusCode::UNAUTHORIZED, json!({"error": "invalid_client"}));
                refused.with_header("www-authenticate", "Basic realm=\"focal\"").into_response()
            })),
        )
        .at("/v1/:tenant/sessions/current", delete(play(|_, _, _| ok(Value::Null))))
        .at("/v1/:tenant/sign-on-offer", get(play(|path, _, _| ok(offer(&path)))))
        .at(
            "/v1/:tenant/sign-ons",
            post(play(move |_, _, body| {
                let answer = begun(&body);
                began.sign_ons.lock().unwrap().push(body);
                ok(answer)
            })),
        )
        .at("/v1/:tenant/sign-ons/completion", post(play(|_, _, body| completed(&body))))
        .boxed()
}

/// The one network: it leads from Thailand to its one union, and knows whom to call there.
fn registered() -> Value {
    let contact = json!({
        "id": ID, "country": "TH", "kind": "police", "number": "191", "names": [{"locale": "en", "name": "Police <now>"}],
        "hours": "24/7", "source": "x", "last_verified": "2026-11-01", "position": 0, "version": 1,
    });
    json!({
        "slug": "atuc", "name": "The Council", "fallback": "atuc", "members": ["clc"],
        "routes": [{"country": "TH", "unions": ["clc"]}], "contacts": [contact],
    })
}

/// The council alone logs in through a provider.
fn offer(path: &str) -> Value {
    if path.contains("/atuc/") { json!({"name": "Council <ID>", "only": true}) } else { json!({"only": false}) }
}

fn begun(body: &Value) -> Value {
    let url = format!("https://id.test/auth?state=S&fresh={}", body["fresh"]);
    json!({"url": url, "attempt": SESSION, "name": "Council <ID>"})
}

fn completed(body: &Value) -> Response {
    if body["state"] == "S" && body["code"] == "C" && body["iss"] == "https://id.test" && body["attempt"] == SESSION {
        let session = json!({"session": SESSION, "account": account(), "next": "second_factor"});
        return ok(json!({"session": session, "next": "/council/cross"}));
    }
    problem(web::ProblemKind::SignOnRefused)
}

fn intake(played: Arc<Played>) -> BoxEndpoint<'static> {
    let submitted = played.clone();
    let submit = play(move |_, headers, body| {
        if submitted.intake_away.load(Ordering::Relaxed) {
            return problem(web::ProblemKind::Unavailable);
        }
        if body["message"] == "" {
            let errors = json!([{"field": "message", "code": "required"}, {"field": "safe_times", "code": "too_long", "limit": 200}]);
            return answer(
                StatusCode::UNPROCESSABLE_ENTITY,
                json!({"type": "urn:focal:problem:invalid-fields", "title": "", "status": 422, "errors": errors}),
            );
        }
        let key = headers["idempotency-key"].to_str().unwrap().to_owned();
        let mut made = submitted.inquiries.lock().unwrap();
        if !made.contains(&key) {
            made.push(key);
        }
        ok(json!({"reference": format!("INQ-2026-{:06}", made.len()), "code": "7KQ2M9XD0TRVB4HS"}))
    });
    let progress = play(|_, _, body| {
        if body["code"] == "7kq2 m9xd 0trv b4hs" {
            ok(
                json!({"reference": "INQ-2026-000001", "step": "submitted", "steps": [{"step": "submitted", "at": "2026-11-20T18:05:00Z"}]}),
            )
        } else {
            problem(web::ProblemKind::WrongCode)
        }
    });
    Route::new()
        .at("/v1/:tenant/inquiries", post(submit).get(play(|_, _, _| ok(json!({"items": []})))))
        .at("/v1/:tenant/inquiry-counts", get(play(|_, _, _| ok(json!([])))))
        .at("/v1/:tenant/receipts/progress", post(progress))
        .boxed()
}

fn case(version: i64) -> Value {
    let summary = json!({"id": ID, "reference": "CASE-2026-000045", "state": "in_progress", "violation": "pay_unpaid", "filed_at": "2026-11-05T02:00:00Z", "owner": "Sok Dara"});
    json!({
        "summary": summary, "version": version, "inquiry_id": ID, "respondent_type": "employer", "workers_female": 1,
        "workers_male": 0, "workers_other": 0, "monitoring": [], "team": [], "emergencies": [], "allowed": ["monitor"]
    })
}

fn cases(played: Arc<Played>) -> BoxEndpoint<'static> {
    let monitor = play(move |_, headers, body| {
        if headers["if-match"] != "\"4\"" {
            return problem(web::ProblemKind::StaleVersion);
        }
        played.entries.lock().unwrap().push(body);
        ok(case(5))
    });
    Route::new()
        .at("/v1/:tenant/cases", get(play(|_, _, _| ok(json!({"items": []})))))
        .at("/v1/:tenant/case-counts", get(play(|_, _, _| ok(json!([])))))
        .at(
            "/v1/:tenant/cases/:id",
            get(play(|path, _, _| if path.ends_with(ID) { ok(case(4)) } else { problem(web::ProblemKind::NotFound) })),
        )
        .at("/v1/:tenant/cases/:id/monitoring-entries", post(monitor))
        .boxed()
}

fn reporting() -> BoxEndpoint<'static> {
    let table = json!({
        "rows": "topic", "columns": "sex", "measure": "inquiries", "column_codes": ["female", "unknown"],
        "lines": [{"code": "pay", "figures": [{"count": 1200}, {"count": null}], "total": {"count": 1202}}],
        "totals": [{"count": 1200}, {"count": null}], "grand_total": {"count": 1202}, "suppressed": true
    });
    Route::new()
        .at("/v1/:tenant/reports/cross-table", get(play(move |_, _, _| ok(table.clone()))))
        .at("/v1/:tenant/network/cross-table", get(play(|_, _, _| problem(web::ProblemKind::Forbidden))))
        .boxed()
}
