//! The pages of single sign-on: what they carry, and whom they leave outside.

#[cfg(test)]
mod support;

use poem::http::StatusCode;
use serde_json::json;
use support::{Answer, Pages, SESSION};

const COUNCIL: &str = "atuc.focal.test";
const RIGHT: &str = "state=S&code=C&iss=https%3A%2F%2Fid.test";

fn attempt() -> String {
    format!("__Host-focal-sign-on={SESSION}")
}

async fn begin(pages: &Pages, site: &str, form: &[(&str, &str)]) -> Answer {
    pages.post(COUNCIL, "/login/sso?lang=en", &[("sec-fetch-site", site)], form).await
}

async fn come_back(pages: &Pages, query: &str, cookie: &str) -> Answer {
    let headers = [("cookie", cookie), ("accept-language", "en"), ("sec-fetch-site", "cross-site")];
    pages.get(COUNCIL, &format!("/login/sso/return?{query}"), &headers).await
}

#[tokio::test]
async fn the_log_in_page_offers_the_provider_where_there_is_one() {
    let pages = Pages::new();
    let offered = pages.get(COUNCIL, "/login?next=%2Fcouncil%2Fcross&lang=en", &[]).await;
    assert!(offered.html.contains("Log in with Council &lt;ID&gt;"), "{}", offered.html);
    assert!(
        offered.html.contains("<details") && offered.html.contains("name=\"password\""),
        "for who runs the accounts"
    );
    assert_eq!(offered.hidden("next"), "/council/cross");
    let without = pages.get("clc.focal.test", "/login?lang=en", &[]).await;
    assert!(!without.html.contains("/login/sso") && !without.html.contains("<details"));
}

#[tokio::test]
async fn the_browser_is_led_away_with_an_attempt_of_its_own() {
    let pages = Pages::new();
    let left = begin(&pages, "same-origin", &[("next", "/council/cross"), ("fresh", "yes")]).await;
    assert_eq!(left.status, StatusCode::OK);
    let expected = format!("{}; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=600", attempt());
    assert_eq!(left.header("set-cookie"), expected);
    let refresh = "http-equiv=\"refresh\" content=\"0;url=https://id.test/auth?state=S&amp;fresh=true\"";
    assert!(left.html.contains(refresh), "{}", left.html);
    assert!(left.header("content-security-policy").contains("form-action 'self'"));
    assert_eq!(left.header("cache-control"), "no-store");
    assert!(!left.html.contains(SESSION), "the attempt stands in the cookie alone");

    begin(&pages, "same-origin", &[("next", "//evil.test")]).await;
    let foreign = begin(&pages, "cross-site", &[("next", "/console")]).await;
    assert_eq!(foreign.status, StatusCode::FORBIDDEN, "nobody else's page begins one");
    let begun = [json!({"next": "/council/cross", "fresh": true}), json!({"next": "/console", "fresh": false})];
    assert_eq!(*pages.played.sign_ons.lock().unwrap(), begun);
}

#[tokio::test]
async fn who_comes_back_gets_a_session_and_the_second_factor_is_next() {
    let pages = Pages::new();
    let entered = come_back(&pages, RIGHT, &attempt()).await;
    assert_eq!(
        (entered.status, entered.header("location")),
        (StatusCode::SEE_OTHER, "/login/second-factor?next=%2Fcouncil%2Fcross")
    );
    let session = format!("__Host-focal-session={SESSION}; Path=/; HttpOnly; SameSite=Lax; Secure");
    assert_eq!(entered.header("set-cookie"), session);

    for (query, cookie) in [
        (RIGHT, String::new()),
        (RIGHT, attempt().replace("__Host-", "")),
        (RIGHT, attempt().replace("sign-on=", "sign-on=link.")),
        ("state=X&code=C&iss=https%3A%2F%2Fid.test", attempt()),
        ("state=S&code=C&iss=https%3A%2F%2Fid.evil.test", attempt()),
        ("error=access_denied&state=S&iss=https%3A%2F%2Fid.test", attempt()),
        ("", attempt()),
    ] {
        let refused = come_back(&pages, query, &cookie).await;
        assert_ne!(refused.status, StatusCode::OK, "{query} {cookie}");
        assert!(!refused.header("set-cookie").contains("focal-session"), "{query} {cookie}");
        assert!(!refused.header("location").contains("second-factor"), "{query} {cookie}");
    }
    let refused = come_back(&pages, RIGHT, "").await;
    assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
    assert!(refused.html.contains("No account here is linked with this log-in"), "{}", refused.html);
    assert!(refused.header("set-cookie").starts_with("__Host-focal-sign-on=; Path=/; HttpOnly;"));
    assert!(refused.header("set-cookie").ends_with("; Max-Age=0"));
}
