//! Bad input: each a problem of its own kind, never a 500, and nothing kept.

mod bodies;
mod credentials;
mod fields;
mod repeats;

use contracts::intake::NewInquiry;
use reqwest::{Client, Response};
use serde_json::Value;
use testkit::{inquiry, shared};

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
