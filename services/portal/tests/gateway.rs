//! What integrations reach through the portal: reading, on the organisation's own host, and nothing else.

#[cfg(test)]
mod support;

use poem::http::StatusCode;
use support::Pages;

const TABLE: &str = "/api/reporting/v1/clc/reports/cross-table?rows=topic&columns=sex";

#[tokio::test]
async fn an_organisations_host_leads_to_its_own_apis() {
    let pages = Pages::new();
    let read = pages.get("clc.focal.test", TABLE, &[("authorization", "Bearer x")]).await;
    assert_eq!(read.status, StatusCode::OK, "{}", read.html);
    assert_eq!((read.header("content-type"), read.header("cache-control")), ("application/json", "no-store"));
    for host in ["atuc.focal.test", "focal.test", "nowhere.test", "none.focal.test"] {
        let nothing = pages.get(host, TABLE, &[]).await;
        assert_eq!(nothing.status, StatusCode::NOT_FOUND, "{host}");
        assert_eq!(nothing.header("content-type"), "application/problem+json", "{host}");
    }
    let shut = pages.get("shut.focal.test", "/api/cases/v1/shut/cases", &[]).await;
    assert_eq!(shut.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn nothing_else_is_handed_on() {
    let pages = Pages::new();
    for path in [
        "/api/identity/v1/clc/me",
        "/api/notifications/v1/clc/deliveries",
        "/api/cases/v1/clc/../atuc/cases",
        "/api/cases/v1/clc/%2e%2e/atuc/cases",
        "/api/cases/v1/clcx/cases",
        "/api/cases/health",
        "/api/cases/",
    ] {
        assert_eq!(pages.get("clc.focal.test", path, &[]).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let written = pages.post("clc.focal.test", "/api/intake/v1/clc/inquiries", &[], &[("message", "x")]).await;
    assert!(written.status.is_client_error(), "{}", written.status);
    assert!(pages.played.inquiries.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_token_request_goes_to_identity_as_it_came() {
    let pages = Pages::new();
    let form = [("grant_type", "client_credentials")];
    let issued = pages.post("clc.focal.test", "/oauth2/token", &[("authorization", "Basic YTpz")], &form).await;
    assert_eq!(issued.status, StatusCode::OK, "{}", issued.html);
    let refused = pages.post("clc.focal.test", "/oauth2/token", &[("authorization", "Basic YTp4")], &form).await;
    assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
    assert_eq!(refused.header("www-authenticate"), "Basic realm=\"focal\"");
    assert_eq!(refused.header("content-type"), "application/json", "an answer of identity, no page");
    let network = pages.post("focal.test", "/oauth2/token", &[], &form).await;
    assert_eq!(network.status, StatusCode::NOT_FOUND);
}
