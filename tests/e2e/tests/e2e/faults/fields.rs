//! What cannot be read, and what is wrong in what can.

use reqwest::{Client, Method, StatusCode};
use serde_json::Value;

use super::{form, inquiries, post, problem};

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
        form.answers.message = Some("x".repeat(10_001));
        form.answers.country_now = Some("XX".into());
        form.answers.sex = Some("often".into());
        form.answers.contact_value = None;
        form.answers.in_danger_now = None;
        form.answers.work_began = Some("2026-13".into());
        form.answers.excluded_unions = Some(vec!["No Union".into()]);
        form.consents.consent_to_store = false;
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
        ("in_danger_now", "required"),
        ("work_began", "not_a_date"),
        ("excluded_unions", "unknown_code"),
        ("consent_to_store", "must_be_true"),
    ] {
        assert!(named.contains(&expected), "{expected:?} in {named:?}");
    }
    let too_long = body["errors"].as_array().unwrap().iter().find(|error| error["field"] == "message").unwrap();
    assert_eq!(too_long["limit"], 10_000);
    assert!(!body.to_string().contains("xxx"), "what was typed is not sent back");
}
