//! Bad input: each a problem of its own kind, never a 500, and nothing kept.

use contracts::intake::{NewInquiry, ReceiptCode, VerifyInquiry};
use reqwest::{Client, Method, Response, StatusCode, header::HeaderMap};
use serde_json::{Value, json};
use testkit::{Desk, inquiry, new_key, shared};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use web::ProblemKind;

/// The kind and status of a problem answer.
async fn problem(answer: Response) -> (String, u16) {
    let status = answer.status().as_u16();
    let kind = answer.headers().get("content-type").cloned();
    assert_eq!(kind.unwrap(), "application/problem+json", "status {status}");
    let body: Value = answer.json().await.unwrap();
    assert_eq!(body["status"], status);
    assert!(body["trace_id"].is_string(), "{body}");
    (body["type"].as_str().unwrap().trim_start_matches("urn:focal:problem:").to_owned(), status)
}

fn inquiries(tenant: &str) -> String {
    format!("{}/v1/{tenant}/inquiries", shared().api("intake"))
}

async fn post(url: &str, headers: &[(&str, &str)], body: impl Into<reqwest::Body>) -> Response {
    let mut request = Client::new().post(url).header("content-type", "application/json").body(body);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.send().await.unwrap()
}

fn form(change: impl FnOnce(&mut NewInquiry)) -> String {
    let mut form = inquiry();
    change(&mut form);
    serde_json::to_string(&form).unwrap()
}

#[tokio::test]
async fn an_unknown_organisation_is_not_found() {
    for tenant in ["nobody", "NOBODY", "t_clc", "clc;drop", "%2e%2e"] {
        let answer = problem(post(&inquiries(tenant), &[], form(|_| ())).await).await;
        assert_eq!(answer, ("not-found".into(), 404), "{tenant}");
    }
}

#[tokio::test]
async fn what_cannot_be_read_is_told_apart_from_what_is_wrong() {
    let url = inquiries("ffw");
    let cases: [(&str, &str, u16); 4] = [
        ("{", "malformed-request", 400),
        ("[]", "malformed-request", 400),
        (r#"{"submitter": 7}"#, "malformed-request", 400),
        (r#"{"surprise": true}"#, "malformed-request", 400),
    ];
    for (body, kind, status) in cases {
        assert_eq!(problem(post(&url, &[], body.to_owned()).await).await, (kind.to_owned(), status), "{body}");
    }
    let unsupported = Client::new().post(&url).header("content-type", "text/plain").body("hello").send().await.unwrap();
    assert_eq!(problem(unsupported).await, ("unsupported-media-type".into(), 415));
    let method = Client::new().request(Method::PUT, &url).send().await.unwrap();
    assert_eq!(problem(method).await, ("method-not-allowed".into(), 405));
}

#[tokio::test]
async fn every_bad_field_is_named_in_one_answer() {
    let body = form(|form| {
        form.message = "x".repeat(10_001);
        form.country_now = "XX".into();
        form.sex = Some("often".into());
        form.contact_value = None;
        form.consent_to_store = false;
    });
    let answer = post(&inquiries("ffw"), &[], body).await;
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let body: Value = answer.json().await.unwrap();
    let named: Vec<_> = body["errors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|error| (error["field"].as_str().unwrap(), error["code"].as_str().unwrap()))
        .collect();
    for expected in [
        ("message", "too_long"),
        ("country_now", "unknown_code"),
        ("sex", "unknown_code"),
        ("contact_value", "required"),
        ("consent_to_store", "must_be_true"),
    ] {
        assert!(named.contains(&expected), "{expected:?} in {named:?}");
    }
    let too_long = body["errors"].as_array().unwrap().iter().find(|error| error["field"] == "message").unwrap();
    assert_eq!(too_long["limit"], 10_000);
    assert!(!body.to_string().contains("xxx"), "what was typed is not sent back");
}

#[tokio::test]
async fn a_body_over_the_limit_is_refused_with_and_without_its_length() {
    let url = inquiries("ffw");
    let large = vec![b' '; 300 * 1024];
    assert_eq!(problem(post(&url, &[], large).await).await, ("body-too-large".into(), 413));

    // Chunked: nobody knows the length before.
    let mut stream = tokio::net::TcpStream::connect(("127.0.0.1", shared().port)).await.unwrap();
    let head = "POST /api/intake/v1/ffw/inquiries HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";
    stream.write_all(head.as_bytes()).await.unwrap();
    let chunk = format!("{:x}\r\n{}\r\n", 64 * 1024, " ".repeat(64 * 1024));
    for _ in 0..6 {
        if stream.write_all(chunk.as_bytes()).await.is_err() {
            break;
        }
    }
    let mut answer = vec![0; 512];
    let read = stream.read(&mut answer).await.unwrap();
    let answer = String::from_utf8_lossy(&answer[..read]).into_owned();
    assert!(answer.starts_with("HTTP/1.1 413"), "{answer}");
}

#[tokio::test]
async fn a_text_that_is_far_too_long_comes_back_to_who_typed_it() {
    let page = |length: usize| {
        let body = super::trace::FORM.replace("SECRET-WORDS", &"w".repeat(length));
        reqwest::Client::new()
            .post(format!("http://127.0.0.1:{}/en/report", shared().port))
            .header("host", format!("ffw.localhost:{}", shared().port))
            .header("content-type", "application/x-www-form-urlencoded")
            .body(body)
            .send()
    };
    let long = page(300 * 1024).await.unwrap();
    assert_eq!(long.status(), 413);
    let html = long.text().await.unwrap();
    assert!(html.contains("govuk-error-summary") && html.contains("Make your text shorter"));
    assert!(html.contains(&"w".repeat(300 * 1024)), "what was typed is kept");
    let endless = page(3 * 1024 * 1024).await.unwrap();
    assert_eq!(endless.status(), 413);
    assert!(!endless.text().await.unwrap().contains("wwww"));
}

#[tokio::test]
async fn a_request_that_trickles_its_head_is_cut_off() {
    let machine = testkit::Machine::start(&["--empty"], &[("FOCAL__HTTP__REQUEST_TIMEOUT_S", "1")]);
    let mut stream = tokio::net::TcpStream::connect(("127.0.0.1", machine.port)).await.unwrap();
    stream.write_all(b"GET / HTTP/1.1\r\nho").await.unwrap();
    // Ends when the server closes: within the deadline plus a little, or this test never ends.
    let mut answer = String::new();
    tokio::time::timeout(std::time::Duration::from_secs(10), stream.read_to_string(&mut answer))
        .await
        .expect("it is cut off")
        .unwrap();
    assert!(answer.starts_with("HTTP/1.1 408") && answer.ends_with('}'), "{answer}");
    assert!(answer.contains("urn:focal:problem:request-timeout"), "{answer}");
    let body = answer.split("\r\n\r\n").nth(1).unwrap();
    let declared = answer
        .to_lowercase()
        .lines()
        .find_map(|line| line.strip_prefix("content-length: ").map(str::to_owned))
        .unwrap();
    assert_eq!(body.len().to_string(), declared);
}

#[tokio::test]
async fn a_body_that_trickles_is_answered_once() {
    let machine = testkit::Machine::start(&["--empty"], &[("FOCAL__HTTP__REQUEST_TIMEOUT_S", "1")]);
    let mut stream = tokio::net::TcpStream::connect(("127.0.0.1", machine.port)).await.unwrap();
    stream
        .write_all(b"POST /api/intake/v1/x/inquiries HTTP/1.1\r\nhost: x\r\ncontent-length: 99\r\n\r\n{")
        .await
        .unwrap();
    let mut answer = String::new();
    tokio::time::timeout(std::time::Duration::from_secs(10), stream.read_to_string(&mut answer))
        .await
        .expect("it is cut off")
        .unwrap();
    assert!(answer.starts_with("HTTP/1.1 408"), "{answer}");
    assert_eq!(answer.matches("HTTP/1.1").count(), 1, "{answer}");
}

#[tokio::test]
async fn one_key_is_one_inquiry() {
    let ways = shared().ways();
    let key = new_key();
    let same = inquiry();
    let (one, two) = tokio::join!(ways.intake.submit("tucp", &same, key), ways.intake.submit("tucp", &same, key));
    let (one, two) = (one.unwrap(), two.unwrap());
    assert_eq!((&one.reference, &one.code), (&two.reference, &two.code), "sent twice at once, kept once");
    let mut other = inquiry();
    other.message.push('!');
    let reused = ways.intake.submit("tucp", &other, key).await.unwrap_err();
    assert_eq!(reused.kind(), ProblemKind::IdempotencyKeyReused);
    let elsewhere = ways.intake.submit("ffw", &inquiry(), key).await.unwrap();
    assert_ne!(elsewhere.code, one.code, "a key means nothing in another organisation");
    let bad = problem(post(&inquiries("tucp"), &[("idempotency-key", "again")], form(|_| ())).await).await;
    assert_eq!(bad, ("invalid-fields".into(), 422));
}

#[tokio::test]
async fn a_wrong_code_always_gets_the_same_answer() {
    let ways = shared().ways();
    let mut answers = Vec::new();
    for code in
        ["", "0000 0000 0000 0000", "not a code", "ZZZZ-ZZZZ-ZZZZ-ZZZZ", "០០០០ ០០០០ ០០០០ ០០០០", &"9".repeat(5_000)]
    {
        answers.push(ways.intake.progress("clc", &ReceiptCode { code: code.into() }).await.unwrap_err().to_string());
    }
    answers.dedup();
    assert_eq!(answers, ["refused: wrong-code"]);
}

#[tokio::test]
async fn a_stale_version_and_a_refused_transition_are_told_apart() {
    let ways = shared().ways();
    let desk = Desk::log_in(&ways, "lct", "focal").await;
    let inbox = ways.intake.list("lct", &desk.call().await, Some("submitted"), None).await.unwrap();
    let id = inbox.items[0].id;
    let verify = VerifyInquiry { result: "verified".into(), method: "call".into(), note: None };
    let stale = ways.intake.verify("lct", &desk.call().await, id, 7, &verify).await.unwrap_err();
    assert_eq!(stale.kind(), ProblemKind::StaleVersion);
    let read = ways.intake.find("lct", &desk.call().await, id).await.unwrap();
    let verified = ways.intake.verify("lct", &desk.call().await, id, read.version, &verify).await.unwrap();
    let again = ways.intake.verify("lct", &desk.call().await, id, verified.version, &verify).await.unwrap_err();
    assert_eq!(again.kind(), ProblemKind::RefusedTransition);

    let token = desk.call().await.token.unwrap();
    let url = format!("{}/{id}/verification", inquiries("lct"));
    let bearer = format!("Bearer {token}");
    let without =
        post(&url, &[("authorization", &bearer)], json!({ "result": "verified", "method": "call" }).to_string()).await;
    assert_eq!(problem(without).await, ("precondition-required".into(), 428));
}

#[tokio::test]
async fn wrong_credentials_and_ended_sessions_open_nothing() {
    let ways = shared().ways();
    let attempt = async |email: &str, password: &str| {
        let log_in =
            contracts::identity::LogIn { email: email.into(), password: password.into(), device: String::new() };
        ways.identity.log_in("cuf", &contracts::Call::anonymous(), &log_in).await
    };
    let wrong = attempt("focal@cuf.example", "not the password at all").await.err().unwrap();
    let nobody = attempt("nobody@cuf.example", "not the password at all").await.err().unwrap();
    assert_eq!((wrong.kind(), nobody.kind()), (ProblemKind::WrongCredentials, ProblemKind::WrongCredentials));
    let stranger = attempt("focal@clc.example", testkit::DEMO_PASSWORD).await.err().unwrap();
    assert_eq!(stranger.kind(), ProblemKind::WrongCredentials, "an account of one organisation is nobody in another");

    let desk = Desk::log_in_anew(&ways, "cuf", "focal").await;
    let session = contracts::Call::bearer(&desk.session);
    ways.identity.end_session("cuf", &session).await.unwrap();
    let ended = ways.identity.issue_token("cuf", &session).await.err().unwrap();
    assert_eq!(ended.kind(), ProblemKind::Unauthenticated);
    let elsewhere = Desk::log_in(&ways, "cuf", "alternate").await;
    let foreign = ways.identity.issue_token("clc", &contracts::Call::bearer(&elsewhere.session)).await.err().unwrap();
    assert_eq!(foreign.kind(), ProblemKind::Unauthenticated, "a session of one organisation is none in another");
}

#[tokio::test]
async fn nothing_that_was_typed_reaches_the_logs() {
    let machine = testkit::Machine::start(&[], &[("FOCAL__TELEMETRY__LOG", "debug")]);
    let ways = machine.ways();
    ways.intake.submit("clc", &inquiry(), new_key()).await.unwrap();
    let mut wrong = inquiry();
    wrong.sex = Some("SECRET-SEX".into());
    assert!(ways.intake.submit("clc", &wrong, new_key()).await.is_err());
    let broken = format!("{}/v1/clc/inquiries?name=SECRET-QUERY", machine.api("intake"));
    let answer = Client::new()
        .post(broken)
        .header("content-type", "application/json")
        .body("{\"message\": \"SECRET-BODY")
        .send()
        .await
        .unwrap();
    let headers: HeaderMap = answer.headers().clone();
    let body = answer.text().await.unwrap();
    assert!(!body.contains("SECRET") && !format!("{headers:?}").contains("SECRET"), "{body}");
    let code = ways.intake.progress("clc", &ReceiptCode { code: "SECRET-CODE".into() }).await;
    assert!(code.is_err());
    let desk = Desk::log_in(&ways, "clc", "focal").await;
    let page = ways.intake.list("clc", &desk.call().await, None, None).await.unwrap();
    for item in page.items {
        ways.intake.find("clc", &desk.call().await, item.id).await.unwrap();
    }
    let printed = machine.printed();
    for secret in ["SECRET", "សុខា", &desk.session, testkit::DEMO_PASSWORD.split(',').next().unwrap()] {
        // The greeting of `focal dev` names the demo password; the lines of the log must not.
        let line = printed.lines().filter(|line| !line.contains("password    ")).find(|line| line.contains(secret));
        assert_eq!(line, None, "the log holds {secret}");
    }
}
