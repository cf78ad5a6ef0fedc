//! A report, page by page: kept in a draft, looked at once more, and sent.

#[cfg(test)]
mod support;

use std::sync::atomic::Ordering;

use poem::http::StatusCode;
use support::{Answer, Pages, intake::DRAFT};

const CLC: &str = "clc.focal.test:8080";

fn cookie() -> String {
    format!("__Host-focal-draft={DRAFT}")
}

/// Where an answer leads.
fn leads_to(answer: &Answer) -> (StatusCode, &str) {
    (answer.status, answer.header("location"))
}

impl Pages {
    async fn open(&self, path: &str) -> Answer {
        self.get(CLC, path, &[("cookie", &cookie())]).await
    }

    async fn answer(&self, path: &str, form: &[(&str, &str)]) -> Answer {
        self.post(CLC, path, &[("cookie", &cookie()), ("sec-fetch-site", "same-origin")], form).await
    }
}

#[tokio::test]
async fn each_page_leads_to_the_next_and_what_was_answered_is_there_again() {
    let pages = Pages::new();
    assert_eq!(leads_to(&pages.get(CLC, "/en/report", &[]).await), (StatusCode::SEE_OTHER, "/en/report/1"));
    for path in ["/en/report/2", "/en/report/check"] {
        assert_eq!(leads_to(&pages.get(CLC, path, &[]).await), (StatusCode::SEE_OTHER, "/en/report/1"), "{path}");
    }
    let first = pages.post(CLC, "/en/report/1", &[], &[("in_danger_now", "no"), ("country_now", "TH")]).await;
    assert_eq!(leads_to(&first), (StatusCode::SEE_OTHER, "/en/report/2"));
    let set = first.header("set-cookie");
    assert_eq!(set, format!("{}; Path=/; HttpOnly; SameSite=Lax; Secure", cookie()), "until the browser is closed");
    for (page, next) in [("2", "3"), ("3", "4"), ("4", "5"), ("5", "6"), ("6", "check")] {
        let answered = pages.answer(&format!("/en/report/{page}"), &[("message", "No <pay>."), ("topic", "pay")]).await;
        assert_eq!(leads_to(&answered), (StatusCode::SEE_OTHER, format!("/en/report/{next}").as_str()));
        assert_eq!(answered.header("set-cookie"), "");
    }
    assert!(pages.open("/en/report/1").await.html.contains("value=\"TH\" selected"));
    assert!(pages.open("/km/report/3").await.html.contains("No &lt;pay&gt;.</textarea>"), "in another language too");
    let check = pages.open("/en/report/check").await.html;
    assert!(check.contains("<dd>Thailand</dd>") && check.contains("<dd>No &lt;pay&gt;.</dd>"), "{check}");
    for path in ["/en/report/0", "/en/report/7", "/en/report/x", "/en/report/99999999999999999999"] {
        assert_eq!(pages.open(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    for name in ["country_now", "message", "language"] {
        assert!(pages.played.draft.lock().unwrap().as_ref().unwrap()[name].is_string(), "{name}");
    }
}

#[tokio::test]
async fn enough_may_be_said_after_three_pages_and_one_answer_may_be_changed() {
    let pages = Pages::new();
    pages.post(CLC, "/en/report/1", &[], &[("in_danger_now", "no"), ("country_now", "TH")]).await;
    assert!(!pages.open("/en/report/2").await.html.contains("name=\"send_now\""));
    assert!(pages.open("/en/report/3").await.html.contains("name=\"send_now\""));
    let now = pages.answer("/en/report/3", &[("message", "No pay."), ("send_now", "yes")]).await;
    assert_eq!(leads_to(&now), (StatusCode::SEE_OTHER, "/en/report/check"));
    let change = pages.open("/en/report/2?change=yes").await;
    assert_eq!(change.hidden("change"), "yes");
    let changed = pages.answer("/en/report/2", &[("topic", "violence"), ("change", "yes")]).await;
    assert_eq!(leads_to(&changed), (StatusCode::SEE_OTHER, "/en/report/check"));
}

#[tokio::test]
async fn a_report_sent_twice_is_one_report_with_one_code() {
    let pages = Pages::new();
    pages.post(CLC, "/en/report/1", &[], &[("in_danger_now", "yes"), ("country_now", "TH")]).await;
    let check = pages.open("/en/report/check").await;
    let key = check.hidden("submission");
    assert_eq!(key.parse::<uuid::Uuid>().unwrap().get_version_num(), 4);
    let form = [
        ("submission", key.as_str()),
        ("in_danger_now", &check.hidden("in_danger_now")),
        ("country_now", &check.hidden("country_now")),
        ("consent_to_store", "yes"),
        ("exclude-mtuc", "yes"),
    ];
    for _ in 0..2 {
        let done = pages.answer("/en/report/check", &form).await;
        assert_eq!(done.status, StatusCode::OK);
        assert!(done.html.contains("7KQ2 M9XD 0TRV B4HS") && done.html.contains("INQ-2026-000001"));
        assert!(done.html.contains("You said that you are in danger") && done.html.contains("href=\"tel:191\""));
        assert!(!done.html.contains("href=\"/km/report"), "another language would lose the code");
    }
    assert_eq!(*pages.played.inquiries.lock().unwrap(), [key]);
    assert_eq!(*pages.played.excluded.lock().unwrap(), serde_json::json!(["mtuc"]));
}

#[tokio::test]
async fn what_is_refused_keeps_what_was_typed_and_says_what_is_wrong() {
    let pages = Pages::new();
    let page = pages.post(CLC, "/en/report/1", &[], &[("country_now", "MY"), ("migration_stage", "transit")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.html.contains("<title>Error: Where you are"), "{}", page.html);
    assert!(page.html.contains("href=\"#field-in_danger_now\">Say whether you are in danger now</a>"));
    assert!(page.html.contains("value=\"MY\" selected") && page.html.contains("value=\"transit\" selected"));
    let page = pages.answer("/en/report/3", &[("message", ""), ("change", "yes")]).await;
    assert_eq!((page.status, page.hidden("change").as_str()), (StatusCode::UNPROCESSABLE_ENTITY, "yes"));
    assert!(page.html.contains("href=\"#field-message\">Tell us what happened</a>"));

    let check = pages.answer("/en/report/check", &[("exclude-clc", "yes"), ("consent_to_statistics", "yes")]).await;
    assert_eq!(check.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(check.html.contains("href=\"/en/report/3?change=yes\">Tell us what happened</a>"), "{}", check.html);
    assert!(check.html.contains("href=\"#field-consent_to_store\""));
    assert!(
        check
            .html
            .contains("name=\"consent_to_statistics\" type=\"checkbox\" value=\"yes\" autocomplete=\"off\" checked")
    );

    pages.played.intake_away.store(true, Ordering::Relaxed);
    let page = pages.answer("/km/report/3", &[("message", "ខ្ញុំ")]).await;
    assert_eq!((page.status, page.header("retry-after")), (StatusCode::SERVICE_UNAVAILABLE, "5"));
    assert!(page.html.contains("\nខ្ញុំ</textarea>"));
    let check = pages.answer("/en/report/check", &[("consent_to_store", "yes"), ("submission", &cookie())]).await;
    assert_eq!(check.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(
        check.html.contains("name=\"consent_to_store\" type=\"checkbox\" value=\"yes\" autocomplete=\"off\" checked")
    );
}

#[tokio::test]
async fn a_draft_that_is_gone_is_begun_anew_with_what_was_just_typed() {
    let pages = Pages::new();
    let gone = format!("__Host-focal-draft={}", "G".repeat(43));
    let late = pages.post(CLC, "/en/report/3", &[("cookie", &gone)], &[("message", "No pay.")]).await;
    assert_eq!(leads_to(&late), (StatusCode::SEE_OTHER, "/en/report/1?gone=yes"));
    assert!(late.header("set-cookie").starts_with(&cookie()));
    let first = pages.open("/en/report/1?gone=yes").await;
    assert!(first.html.contains("What you have just written is kept"));
    assert_eq!(pages.played.draft.lock().unwrap().as_ref().unwrap()["message"], "No pay.");
    for header in [("cookie", gone.as_str()), ("accept", "text/html")] {
        let sent = pages.post(CLC, "/en/report/check", &[header], &[("consent_to_store", "yes")]).await;
        assert_eq!(leads_to(&sent), (StatusCode::SEE_OTHER, "/en/report/1?gone=yes"));
    }
}

#[tokio::test]
async fn who_is_in_danger_sees_whom_to_call_on_every_page_from_then_on() {
    let pages = Pages::new();
    let refused = pages.post(CLC, "/en/report/1", &[], &[("in_danger_now", "yes"), ("country_now", "MY")]).await;
    assert_eq!(refused.status, StatusCode::SEE_OTHER);
    assert!(!pages.open("/en/report/2").await.html.contains("href=\"tel:"), "no number of Malaysia is known");
    pages.answer("/en/report/1", &[("in_danger_now", "yes"), ("country_now", "TH")]).await;
    for path in ["/en/report/1", "/en/report/2", "/km/report/6", "/en/report/check"] {
        assert!(pages.open(path).await.html.contains("href=\"tel:191\""), "{path}");
    }
    pages.answer("/en/report/1", &[("in_danger_now", "no"), ("country_now", "TH")]).await;
    assert!(!pages.open("/en/report/2").await.html.contains("href=\"tel:"));
}

#[tokio::test]
async fn exit_throws_the_draft_away() {
    let pages = Pages::new();
    pages.post(CLC, "/en/report/1", &[], &[("in_danger_now", "no"), ("country_now", "TH")]).await;
    let exit = pages.open("/exit").await;
    assert_eq!(leads_to(&exit), (StatusCode::SEE_OTHER, "https://weather.test/"));
    assert!(pages.played.draft.lock().unwrap().is_none());
    for (path, to) in [("/en/report/4", "/en/report/check"), ("/en/report/check", "/en/report/1")] {
        assert_eq!(leads_to(&pages.open(path).await), (StatusCode::SEE_OTHER, to), "what is gone was not sent");
    }
}
