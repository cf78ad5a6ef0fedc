//! A worker comes back to a request: opens it with the code, reads, writes, and decides.

#[cfg(test)]
mod support;

use std::sync::atomic::Ordering;

use poem::http::StatusCode;
use serde_json::json;
use support::{Answer, Pages, intake::VISIT};

const CLC: &str = "clc.focal.test:8080";
const CODE: (&str, &str) = ("code", " ៧kq2 m៩xd ០trv b៤hs ");

fn cookie() -> String {
    format!("__Host-focal-visit={VISIT}")
}

fn leads_to(answer: &Answer) -> (StatusCode, &str) {
    (answer.status, answer.header("location"))
}

impl Pages {
    async fn open(&self, path: &str) -> Answer {
        self.get(CLC, path, &[("cookie", &cookie())]).await
    }

    async fn send_form(&self, path: &str, form: &[(&str, &str)]) -> Answer {
        let form = [form, &[("reference", "INQ-2026-000001")]].concat();
        self.post(CLC, path, &[("cookie", &cookie()), ("sec-fetch-site", "same-origin")], &form).await
    }

    /// What was done in the visit.
    fn done(&self) -> Vec<&'static str> {
        self.played.visit.lock().expect("the acts").iter().map(|(act, _)| *act).collect()
    }
}

#[tokio::test]
async fn a_code_opens_its_request_and_every_other_code_gets_one_answer() {
    let pages = Pages::new();
    let right = pages.post(CLC, "/en/return", &[], &[CODE]).await;
    assert_eq!(leads_to(&right), (StatusCode::SEE_OTHER, "/en/case"));
    let set = format!("{}; Path=/; HttpOnly; SameSite=Lax; Secure", cookie());
    assert_eq!(right.header("set-cookie"), set, "until the browser is closed");
    let request = pages.open("/en/case").await;
    assert!(request.html.contains("INQ-2026-000001") && request.html.contains("21 November 2026"), "{}", request.html);
    assert!(request.html.contains("Are you &lt;safe&gt;?") && request.html.contains("href=\"/km/case\""));
    for code in ["", "x", "7KQ2M9XD0TRVB4HT", "' OR 1=1"] {
        let wrong = pages.post(CLC, "/en/return", &[], &[("code", code)]).await;
        assert_eq!((wrong.status, wrong.header("set-cookie")), (StatusCode::UNPROCESSABLE_ENTITY, ""), "{code}");
        assert!(wrong.html.contains("This code does not open anything. Check each letter"), "{code}");
    }
}

#[tokio::test]
async fn what_is_written_arrives_once_and_is_not_lost() {
    let pages = Pages::new();
    let key = pages.open("/en/case").await.hidden("submission");
    let sent = pages.send_form("/en/case/messages", &[("text", "No pay."), ("submission", &key)]).await;
    assert_eq!(leads_to(&sent), (StatusCode::SEE_OTHER, "/en/case?done=written"));
    assert!(pages.open("/en/case?done=written").await.html.contains("Your message has arrived"));
    assert_eq!(*pages.played.visit.lock().unwrap(), [("written", json!({"text": "No pay."}))]);
    let empty = pages.send_form("/en/case/messages", &[("text", ""), ("submission", &key)]).await;
    assert_eq!((empty.status, empty.hidden("submission")), (StatusCode::UNPROCESSABLE_ENTITY, key));
    assert!(empty.html.contains("href=\"#field-text\"") && empty.html.contains("INQ-2026-000001"));
    let foreign = pages.post(CLC, "/en/case/messages", &[("sec-fetch-site", "cross-site")], &[("text", "x")]).await;
    assert_eq!(foreign.status, StatusCode::FORBIDDEN);

    pages.played.intake_away.store(true, Ordering::Relaxed);
    let away = pages.send_form("/km/case/messages", &[("text", "ខ្ញុំ")]).await;
    assert_eq!((away.status, away.header("retry-after")), (StatusCode::SERVICE_UNAVAILABLE, "5"));
    assert!(away.html.contains("\nខ្ញុំ</textarea>"), "{}", away.html);
    pages.played.intake_away.store(false, Ordering::Relaxed);

    // The request closed meanwhile: the words wait for the code, and are there again, not sent.
    let late = pages.post(CLC, "/en/case/messages", &[], &[("text", "No <pay>.")]).await;
    assert_eq!((late.status, late.hidden("text").as_str()), (StatusCode::OK, "No &lt;pay&gt;."));
    let wrong = pages.post(CLC, "/en/return", &[], &[("code", "x"), ("text", "No <pay>.")]).await;
    assert_eq!(wrong.hidden("text"), "No &lt;pay&gt;.");
    let again = pages.post(CLC, "/en/return", &[], &[CODE, ("text", "No <pay>.")]).await;
    assert_eq!(again.status, StatusCode::OK);
    assert!(again.html.contains("\nNo &lt;pay&gt;.</textarea>") && again.header("set-cookie").starts_with(&cookie()));
    assert_eq!(pages.done(), ["written"]);
}

#[tokio::test]
async fn a_worker_decides_and_is_asked_once_more_before_what_cannot_be_undone() {
    let pages = Pages::new();
    let contact = pages.open("/en/case/contact").await;
    assert!(contact.html.contains("value=\"km\" selected"), "{}", contact.html);
    let form = [("contact_method", "code_only"), ("language", "en"), ("may_say_union", "no")];
    let saved = pages.send_form("/en/case/contact", &form).await;
    assert_eq!(leads_to(&saved), (StatusCode::SEE_OTHER, "/en/case?done=contact"));
    let said = json!({
        "contact_method": "code_only", "contact_value": null, "safe_times": null, "may_say_union": false,
        "may_leave_message": null, "language": "en",
    });
    assert_eq!(pages.played.visit.lock().unwrap()[0], ("contact", said));
    let counted = pages.send_form("/en/case/statistics", &[("consent_to_statistics", "no")]).await;
    assert_eq!(leads_to(&counted), (StatusCode::SEE_OTHER, "/en/case"));
    for (path, text) in [("withdrawal", "Take it back"), ("erasure", "Erase it for ever")] {
        let asked = pages.open(&format!("/en/case/{path}")).await;
        assert!(asked.html.contains(text) && asked.html.contains(&format!("action=\"/en/case/{path}\"")));
    }
    pages.send_form("/en/case/withdrawal", &[]).await;
    let erased = pages.send_form("/en/case/erasure", &[]).await;
    assert!(erased.html.contains("Your request is erased"), "{}", erased.html);
    assert_eq!(erased.header("set-cookie"), "__Host-focal-visit=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0");
    assert_eq!(pages.done(), ["contact", "statistics", "withdrawn", "erased"]);
    for path in ["", "/contact", "/withdrawal", "/erasure"] {
        let closed = pages.open(&format!("/en/case{path}")).await;
        assert!(closed.html.contains("Please type your code again"), "{path}");
    }
}

#[tokio::test]
async fn a_form_of_another_request_does_nothing_and_loses_nothing() {
    let pages = Pages::new();
    let other = ("reference", "INQ-2026-000002");
    for (path, kept) in
        [("messages", "No pay."), ("contact", ""), ("statistics", ""), ("withdrawal", ""), ("erasure", "")]
    {
        let form = [("text", "No pay."), ("contact_method", "code_only"), ("language", "en"), other];
        let answer = pages.post(CLC, &format!("/en/case/{path}"), &[("cookie", &cookie())], &form).await;
        assert!(answer.html.contains("Please type your code again"), "{path}");
        assert_eq!(answer.hidden("text"), kept, "{path}");
    }
    assert!(pages.done().is_empty());
    assert!(pages.open("/en/case/erasure").await.html.contains("INQ-2026-000001"), "it says which one");
}

#[tokio::test]
async fn closing_it_and_exit_end_the_visit() {
    for path in ["/en/case/close", "/exit"] {
        let pages = Pages::new();
        let left = match path {
            "/exit" => pages.open(path).await,
            _ => pages.send_form(path, &[]).await,
        };
        assert_eq!((left.status, pages.done()), (StatusCode::SEE_OTHER, vec!["closed"]), "{path}");
        assert!(pages.open("/en/case").await.html.contains("Please type your code again"));
    }
}
