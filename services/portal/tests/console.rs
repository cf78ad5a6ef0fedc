//! The console: who gets in, what their forms must carry, and what happens when two people work on one case.

#[cfg(test)]
mod support;

use std::sync::atomic::Ordering;

use data_encoding::BASE64URL_NOPAD;
use poem::http::StatusCode;
use support::{ID, Pages, SESSION};

const CLC: &str = "clc.focal.test";

fn cookie() -> String {
    format!("__Host-focal-session={SESSION}")
}

#[tokio::test]
async fn who_logs_in_gets_a_session_and_goes_where_they_wanted() {
    let pages = Pages::new();
    let asked = pages.get(CLC, "/cases?state=filed", &[]).await;
    assert_eq!(
        (asked.status, asked.header("location")),
        (StatusCode::SEE_OTHER, "/login?next=%2Fcases%3Fstate%3Dfiled")
    );
    let form = pages.get(CLC, "/login?next=%2Fcases%3Fstate%3Dfiled&lang=en", &[]).await;
    assert_eq!(form.hidden("next"), "/cases?state=filed");

    let login = |password: &'static str, next: &'static str| {
        let pages = &pages;
        async move {
            pages
                .post(CLC, "/login?lang=en", &[], &[("email", "dara@clc.test"), ("password", password), ("next", next)])
                .await
        }
    };
    let wrong = login("wrong", "/cases").await;
    assert_eq!(wrong.status, StatusCode::UNAUTHORIZED);
    assert!(
        wrong.html.contains("The e-mail address or the password is not right")
            && wrong.html.contains("value=\"dara@clc.test\"")
    );
    assert!(!wrong.html.contains("wrong\""), "the password comes back");
    let right = login(" right ", "/cases?state=filed").await;
    assert_eq!((right.status, right.header("location")), (StatusCode::SEE_OTHER, "/cases?state=filed"));
    assert_eq!(right.header("set-cookie"), format!("{}; Path=/; HttpOnly; SameSite=Lax; Secure", cookie()));
    assert_eq!(login(" right ", "//evil.test").await.header("location"), "/console");
}

#[tokio::test]
async fn a_session_that_has_ended_leads_to_the_log_in() {
    let pages = Pages::new();
    let ended = format!("__Host-focal-session={}", "E".repeat(43));
    for (method_path, next) in [("/console", "%2Fconsole"), ("/reports/cross", "%2Freports%2Fcross")] {
        let answer = pages.get(CLC, method_path, &[("cookie", &ended)]).await;
        assert_eq!(answer.header("location"), format!("/login?next={next}"));
    }
    let posted = pages.post(CLC, &format!("/cases/{ID}/monitoring"), &[("cookie", &ended)], &[]).await;
    assert_eq!(posted.header("location"), format!("/login?next=%2Fcases%2F{ID}"));
}

#[tokio::test]
async fn what_was_typed_when_the_session_ended_comes_through_the_log_in() {
    let pages = Pages::new();
    let cookie = cookie();
    let (path, cookie) = (format!("/cases/{ID}/monitoring"), [("cookie", cookie.as_str()), ("accept-language", "en")]);
    let csrf = pages.get(CLC, &format!("/cases/{ID}"), &cookie).await.hidden("csrf");
    let form = |csrf: &str| {
        let fields = [("csrf", csrf), ("version", "4"), ("entry_date", "2026-11-20"), ("entry_type", "contact")];
        let fields = fields.into_iter().chain([("note", "Called <her>.")]);
        fields.map(|(name, value)| (name.to_owned(), value.to_owned())).collect::<Vec<_>>()
    };
    let post = async |path: &str, fields: &[(String, String)]| {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        pages.post(CLC, path, &cookie, &fields).await
    };
    pages.post(CLC, "/logout", &cookie, &[("csrf", &csrf)]).await;
    pages.played.session_over.store(true, Ordering::Relaxed);

    let foreign = post(&path, &form("a mark of nobody")).await;
    assert_eq!(foreign.status, StatusCode::SEE_OTHER, "a form of another session is not carried along");
    let ended = post(&path, &form(&csrf)).await;
    assert_eq!(ended.status, StatusCode::UNAUTHORIZED);
    assert!(ended.html.contains("what you typed is kept"));
    let login = |password: &str| {
        let fields = ["kept", "next"].map(|name| (name.to_owned(), plain(&ended.hidden(name))));
        let credentials = [("email", "dara@clc.test"), ("password", password)];
        let credentials = credentials.map(|(name, value)| (name.to_owned(), value.to_owned()));
        [fields.as_slice(), &credentials].concat()
    };
    assert!(!ended.html.contains("Called"), "what was typed does not stand in a page of nobody");
    let wrong = post("/login", &login("wrong")).await;
    assert_eq!(wrong.hidden("kept"), ended.hidden("kept"), "not lost by a mistyped password");
    let resumed = post("/login", &login(" right ")).await;
    assert_eq!(resumed.status, StatusCode::OK);
    assert!(resumed.html.contains("Called &lt;her&gt;.") && resumed.html.contains(&format!("action=\"{path}\"")));
    pages.played.session_over.store(false, Ordering::Relaxed);
    let again = form(&resumed.hidden("csrf"));
    assert_eq!(plain(&resumed.hidden("note")), again[4].1);
    assert_eq!(post(&path, &again).await.status, StatusCode::SEE_OTHER);
    assert_eq!(pages.played.entries.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn a_form_of_before_the_last_log_in_comes_back_and_is_not_believed() {
    let pages = Pages::new();
    let cookie = cookie();
    let path = format!("/cases/{ID}/monitoring");
    let mark = |account: &str| {
        let account: uuid::Uuid = account.parse().unwrap();
        BASE64URL_NOPAD.encode(&[&[7; 16][..], account.as_bytes(), &[7; 32]].concat())
    };
    let (of_before, of_another) = (mark(ID), mark("00000000-0000-7000-8000-000000000001"));
    let form = |csrf| [("csrf", csrf), ("version", "4"), ("entry_type", "contact"), ("note", "Called <her>.")];
    let headers =
        |site: &'static str| [("cookie", cookie.as_str()), ("accept-language", "en"), ("sec-fetch-site", site)];
    let own = pages.post(CLC, &path, &headers("same-origin"), &form(of_before.as_str())).await;
    assert_eq!(own.status, StatusCode::CONFLICT);
    assert!(own.html.contains("Called &lt;her&gt;.") && own.html.contains("Add a monitoring entry"));
    assert_eq!(own.hidden("version"), "4");
    assert_ne!(own.hidden("csrf"), of_before);
    let another = pages.post(CLC, &path, &headers("same-origin"), &form(of_another.as_str())).await;
    assert_eq!(another.status, StatusCode::FORBIDDEN, "another person's form is not handed on");
    assert!(!another.html.contains("Called"));
    for foreign in ["cross-site", "same-site"] {
        let answer = pages.post(CLC, &path, &headers(foreign), &form(of_before.as_str())).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
        assert!(!answer.html.contains("Called"), "{foreign}");
    }
    let silent = pages.post(CLC, &path, &[("cookie", &cookie), ("origin", "null")], &form(of_before.as_str())).await;
    assert_eq!(silent.status, StatusCode::FORBIDDEN, "a browser that says nothing is not believed here");
    assert!(pages.played.entries.lock().unwrap().is_empty());
}

/// What a browser reads from an attribute.
fn plain(attribute: &str) -> String {
    attribute.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

#[tokio::test]
async fn a_role_sees_its_own_menu_and_today_is_quiet() {
    let pages = Pages::new();
    let today = pages.get(CLC, "/console", &[("cookie", &cookie())]).await;
    assert_eq!(today.status, StatusCode::OK);
    assert!(today.html.contains("Nothing is due") && today.html.contains("Sok Dara"));
    assert!(today.html.contains("href=\"/inbox\"") && !today.html.contains("href=\"/council/cross\""));
    let council = pages.get(CLC, "/council/cross", &[("cookie", &cookie())]).await;
    assert_eq!(council.status, StatusCode::FORBIDDEN);
    assert!(council.html.contains("This is not for your role"));
    for path in [format!("/cases/{}", uuid::Uuid::nil()), "/cases/none".to_owned(), "/inquiries/x/complaint".to_owned()]
    {
        assert_eq!(pages.get(CLC, &path, &[("cookie", &cookie())]).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn a_form_without_its_mark_changes_nothing() {
    let pages = Pages::new();
    let path = format!("/cases/{ID}/monitoring");
    for mark in ["", "AAAA", SESSION] {
        let answer = pages.post(CLC, &path, &[("cookie", &cookie())], &[("csrf", mark), ("version", "4")]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
    }
    assert!(pages.played.entries.lock().unwrap().is_empty());
}

#[tokio::test]
async fn somebody_elses_change_is_shown_and_nothing_typed_is_lost() {
    let pages = Pages::new();
    let (path, cookie) = (format!("/cases/{ID}/monitoring"), cookie());
    let page = pages.get(CLC, &format!("/cases/{ID}"), &[("cookie", &cookie)]).await;
    let (csrf, key) = (page.hidden("csrf"), page.hidden("submission"));
    assert!(page.html.contains("value=\"2026-11-21\""), "the day is filled in");
    let entry = |version: &'static str| {
        vec![
            ("csrf", csrf.as_str()),
            ("submission", key.as_str()),
            ("version", version),
            ("entry_date", "2026-11-20"),
            ("entry_type", "contact"),
            ("worker_contacted", "yes"),
            ("note", "Called <her>."),
        ]
    };

    let stale = pages.post(CLC, &path, &[("cookie", &cookie)], &entry("3")).await;
    assert_eq!(stale.status, StatusCode::PRECONDITION_FAILED);
    assert!(stale.html.contains("Somebody changed this in the meantime") && stale.html.contains("Called &lt;her&gt;."));
    assert_eq!(stale.hidden("version"), "4");
    assert_ne!(stale.hidden("submission"), key);

    let done = pages.post(CLC, &path, &[("cookie", &cookie)], &entry("4")).await;
    assert_eq!((done.status, done.header("location")), (StatusCode::SEE_OTHER, format!("/cases/{ID}").as_str()));
    let entries = pages.played.entries.lock().unwrap();
    assert_eq!(
        (entries.len(), &entries[0]["note"], &entries[0]["worker_contacted"]),
        (1, &"Called <her>.".into(), &true.into())
    );
}

#[tokio::test]
async fn a_date_that_is_none_is_named_beside_what_else_is_missing() {
    let pages = Pages::new();
    let csrf = pages.get(CLC, &format!("/cases/{ID}"), &[("cookie", &cookie())]).await.hidden("csrf");
    let form =
        [("csrf", csrf.as_str()), ("submission", "x"), ("version", "4"), ("entry_date", "yesterday"), ("note", "")];
    let page = pages.post(CLC, &format!("/cases/{ID}/monitoring"), &[("cookie", &cookie())], &form).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    for field in ["entry_date", "entry_type", "note"] {
        assert!(page.html.contains(&format!("href=\"#field-{field}\"")), "{field}");
    }
    assert!(page.html.contains("value=\"yesterday\""));
}

#[tokio::test]
async fn a_withheld_figure_is_a_dot_with_an_explanation() {
    let page = Pages::new().get(CLC, "/reports/cross?rows=nonsense", &[("cookie", &cookie())]).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(
        page.html.contains("1,200") && page.html.contains("1,202") && page.html.contains("aria-hidden=\"true\">•<")
    );
    assert!(page.html.contains("A figure is withheld") && page.html.contains("Not known"));
}

#[tokio::test]
async fn a_case_says_who_read_it_in_an_emergency_and_why_to_whom_that_is_told() {
    let pages = Pages::new();
    let cookie = cookie();
    let headers = [("cookie", cookie.as_str()), ("accept-language", "en")];
    let html = pages.get(CLC, &format!("/cases/{ID}"), &headers).await.html;
    let line = |by: &str| html.split("<li>").find(|line| line.contains(by)).unwrap().split("</li>").next().unwrap();
    let (told, hidden) = (line("Maya"), line("Rith"));
    assert!(told.contains("from 20 November 2026, 09:00 to 20 November 2026, 10:00"), "{told}");
    assert!(told.contains("Why: The &lt;hearing&gt; is today."), "{told}");
    assert!(hidden.contains("to 19 November 2026, 10:00</span>"), "nothing stands in its place: {hidden}");
}

#[tokio::test]
async fn logging_out_takes_the_session_away() {
    let pages = Pages::new();
    let csrf = pages.get(CLC, "/console", &[("cookie", &cookie())]).await.hidden("csrf");
    let out = pages.post(CLC, "/logout", &[("cookie", &cookie())], &[("csrf", &csrf)]).await;
    assert_eq!((out.status, out.header("location")), (StatusCode::SEE_OTHER, "/login"));
    assert!(out.header("set-cookie").ends_with("Max-Age=0"));
}
