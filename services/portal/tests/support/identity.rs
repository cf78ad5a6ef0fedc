//! Identity, played.

use std::sync::{Arc, atomic::Ordering};

use poem::{EndpointExt, IntoResponse, Response, Route, delete, endpoint::BoxEndpoint, get, http::StatusCode, post};
use serde_json::{Value, json};

use super::{ADMIN, CLOSED, ID, LOGO, Played, SESSION, answer, ok, play, problem};

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

pub fn service(played: Arc<Played>) -> BoxEndpoint<'static> {
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
        .at("/v1/:tenant/accounts", get(play(|_, _, _| ok(people()))))
        .at("/v1/:tenant/accounts/:id/sessions", get(play(|_, _, _| ok(json!({"items": []})))))
        .at("/v1/:tenant/invitations", get(play(|_, _, _| ok(json!({"items": []})))))
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

/// A focal point, an admin, and somebody who left.
fn people() -> Value {
    let person = |id: &str, name: &str, role: &str| {
        json!({
            "id": id, "name": name, "email": "x@clc.test", "locale": "en", "roles": [role], "version": 1,
            "has_second_factor": true,
        })
    };
    let mut closed = person(CLOSED, "Gone <away>", "focal_point");
    closed["disabled_at"] = json!("2026-11-20T02:00:00Z");
    json!({"items": [person(ID, "Sok Dara", "focal_point"), person(ADMIN, "Chan Maly", "affiliate_admin"), closed]})
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
