//! The people of an organisation, and the open cases of those who cannot work on them.

#[cfg(test)]
mod support;

use std::sync::atomic::Ordering;

use poem::http::StatusCode;
use support::{ADMIN, Answer, CLOSED, ID, Pages, SESSION, UNLISTED};

const CLC: &str = "clc.focal.test";
const COUNCIL: &str = "atuc.focal.test";

async fn open(pages: &Pages, host: &str, path: &str) -> Answer {
    pages.get(host, path, &[("cookie", &format!("__Host-focal-session={SESSION}"))]).await
}

/// The notice on top; empty where there is none.
fn notice(page: &Answer) -> &str {
    let rest = page.html.split("id=\"stranded-title\"").nth(1).unwrap_or_default();
    rest.split("</ul>").next().unwrap_or_default()
}

/// The row of a person in the table.
fn row<'a>(page: &'a Answer, id: &str) -> &'a str {
    let table = page.html.split("<tbody").nth(1).expect("a table");
    table.split("<tr").find(|row| row.contains(id)).expect("a row")
}

#[tokio::test]
async fn cases_that_nobody_can_work_on_stand_on_top_with_a_way_to_hand_them_over() {
    let pages = Pages::new();
    let page = open(&pages, CLC, "/admin/people").await;
    assert_eq!(page.status, StatusCode::OK);
    for (id, count) in [(ID, 12), (CLOSED, 3), (ADMIN, 1)] {
        assert!(row(&page, id).contains(&format!(">{count}</td>")), "{id}");
    }
    let notice = notice(&page);
    assert!(notice.contains("6 open cases belong to people who cannot work on them."), "{notice}");
    for (id, text) in [
        (CLOSED, "Gone &lt;away&gt;</a> (3 open cases)"),
        (ADMIN, "Chan Maly</a> (one open case)"),
        (UNLISTED, "Somebody who is not in the list</a> (2 open cases)"),
    ] {
        assert!(notice.contains(&format!("href=\"/admin/people/{id}\">{text}")), "{id}: {notice}");
    }
    assert!(!notice.contains(ID), "who can work on theirs is not named");
}

#[tokio::test]
async fn people_are_shown_while_cases_is_away() {
    let pages = Pages::new();
    pages.played.cases_away.store(true, Ordering::Relaxed);
    let page = open(&pages, CLC, "/admin/people").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(row(&page, ADMIN).contains("Chan Maly") && notice(&page).is_empty());
    assert!(page.html.contains("cannot be shown right now") && !page.html.contains("Open cases</th>"));
}

#[tokio::test]
async fn a_council_has_people_and_no_cases() {
    let page = open(&Pages::new(), COUNCIL, "/admin/people").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(notice(&page).is_empty() && !page.html.contains("Open cases</th>"));
    assert!(!page.html.contains("cannot be shown right now"), "there is nothing to miss");
}

#[tokio::test]
async fn who_has_no_role_for_them_can_have_their_cases_handed_over() {
    let pages = Pages::new();
    let page = open(&pages, CLC, &format!("/admin/people/{ADMIN}")).await;
    assert!(page.html.contains(&format!("formaction=\"/admin/people/{ADMIN}/reassignment\"")), "{}", page.html);
    assert!(page.html.contains("This person has no role that works on cases"));
    let without = open(&pages, CLC, &format!("/admin/people/{CLOSED}")).await;
    assert!(!without.html.contains("/reassignment"), "nothing is theirs");
}

#[tokio::test]
async fn cases_of_an_account_that_is_not_in_the_list_are_handed_over_too() {
    let pages = Pages::new();
    let path = format!("/admin/people/{UNLISTED}");
    let page = open(&pages, CLC, &path).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.html.contains("CASE-2026-000045") && !page.html.contains("/disabling"));
    let form = [("csrf", page.hidden("csrf")), ("account", ID.to_owned())];
    let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let cookie = format!("__Host-focal-session={SESSION}");
    let done = pages.post(CLC, &format!("{path}/reassignment"), &[("cookie", &cookie)], &form).await;
    assert_eq!((done.status, done.header("location")), (StatusCode::SEE_OTHER, "/admin/people"));
    let made = pages.played.reassigned.lock().unwrap()[0].clone();
    assert_eq!((made["from"].as_str(), made["to"].as_str()), (Some(UNLISTED), Some(ID)));
    assert_eq!(open(&pages, CLC, &path).await.status, StatusCode::NOT_FOUND, "an id like any other");
}
