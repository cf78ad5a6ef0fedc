//! The first run as a browser meets it: how much it asks for, and that it goes on in another session.

use contracts::{Call, identity::GiveCode};
use reqwest::{Method, Response, StatusCode};
use testkit::{code_at, from_elsewhere, shared};

use super::{PASSWORD, create};
use crate::{
    browsing::{self, cookie, hidden},
    entering::{log_in, now},
};

const TENANT: &str = "setup-pages";
const EMAIL: &str = "first@setup-pages.example";
/// What somebody fills in at the most, up to the first test inquiry.
const MOST: usize = 25;

/// A browser with the cookie of a session.
struct Browser(String);

impl Browser {
    /// A page that is there.
    async fn open(&self, path: &str) -> String {
        let answer = browsing::ask(shared(), Method::GET, TENANT, path).header("cookie", &self.0).send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::OK, "{path}");
        answer.text().await.unwrap()
    }

    /// Sends a form of the page that is shown.
    async fn send(&self, path: &str, html: &str, fields: &[(&str, &str)]) -> Response {
        let (csrf, version) = (hidden(html, "csrf"), hidden(html, "version"));
        let mut all = vec![("csrf", csrf.as_str()), ("version", version.as_str())];
        all.extend(fields);
        browsing::post(shared(), TENANT, path, &all).header("cookie", &self.0).send().await.unwrap()
    }
}

/// The session that an answer gives.
fn given(answer: &Response) -> String {
    let cookies = answer.headers().get_all("set-cookie").iter().map(|cookie| cookie.to_str().unwrap());
    let session = cookies.into_iter().find(|cookie| cookie.starts_with("__Host-focal-session=")).expect("a session");
    session.split(';').next().unwrap().to_owned()
}

fn leads_to(answer: &Response) -> &str {
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    answer.headers()["location"].to_str().unwrap()
}

/// How many fields a page shows to be filled in: of each kind, but for what is hidden. The boxes of one question are one.
fn fields(html: &str) -> usize {
    let mut parts = html.split("<fieldset");
    let before = tags(parts.next().unwrap_or_default());
    before + parts.map(|part| 1 + tags(part.split("</fieldset>").nth(1).unwrap_or_default())).sum::<usize>()
}

fn tags(html: &str) -> usize {
    let is_field = |tag: &&str| ["input ", "select ", "textarea "].iter().any(|kind| tag.starts_with(kind));
    let tags = html.split('<').filter_map(|rest| rest.split('>').next()).filter(is_field);
    tags.filter(|tag| !tag.contains("type=\"hidden\"")).count()
}

/// Whether the button that goes on leads to this step.
fn goes_on_at(html: &str, step: &str) -> bool {
    html.contains(&format!("<a class=\"govuk-button\" href=\"/setup/{step}\""))
}

#[tokio::test]
async fn the_first_run_asks_for_few_fields_and_goes_on_in_another_session() {
    let start = format!("/setup/start/{}", create(TENANT, Some("PH")));
    let mut asked = Vec::new();
    let html = Browser(String::new()).open(&start).await;
    asked.push(fields(&html));
    let first = [("name", "Sok Dara"), ("email", EMAIL), ("password", PASSWORD)];
    let begun = Browser(String::new()).send(&start, &html, &first).await;
    assert_eq!(leads_to(&begun), "/me/second-factor?next=%2Fsetup");

    // The second factor: a button, and a code.
    let one = Browser(given(&begun));
    let html = one.open("/me/second-factor?next=%2Fsetup").await;
    assert_eq!(fields(&html), 0);
    let html = one.send("/me/app", &html, &[("next", "/setup")]).await.text().await.unwrap();
    asked.push(fields(&html));
    let secret = hidden(&html, "secret");
    let code = code_at(&secret, now());
    let added = one.send("/me/app/confirmation", &html, &[("next", "/setup"), ("code", code.as_str())]).await;
    let one = Browser(given(&added));

    for step in ["organisation", "languages", "look", "people", "test"] {
        asked.push(fields(&one.open(&format!("/setup/{step}")).await));
    }
    assert!(asked.iter().all(|fields| *fields > 0), "each of these pages asks for something: {asked:?}");
    let all: usize = asked.iter().sum();
    assert!(all <= MOST, "{all} fields: {asked:?}");

    // One step is done and one left out; on another device it goes on with the next.
    let html = one.open("/setup/organisation").await;
    let saved = one.send("/setup/organisation", &html, &[("name", "A new union"), ("phone", "+63 2 123 4567")]).await;
    assert_eq!(leads_to(&saved), "/setup/languages");
    assert_eq!(leads_to(&one.send("/setup/skip", &html, &[("step", "languages")]).await), "/setup/look");
    let ways = shared().ways();
    let entered = ways.identity.log_in(TENANT, &from_elsewhere(), &log_in(EMAIL, PASSWORD)).await.unwrap();
    let code = GiveCode { code: code_at(&secret, now() + 30) };
    let entered = ways.identity.give_code(TENANT, &Call::bearer(entered.session), &code).await.unwrap();
    let two = Browser(cookie(&entered.session));
    let html = two.open("/setup").await;
    assert!(goes_on_at(&html, "look"), "{html}");
    for (step, next) in [("look", "/setup/people"), ("people", "/setup/test")] {
        assert_eq!(leads_to(&two.send("/setup/skip", &html, &[("step", step)]).await), next);
    }
    let html = two.open("/setup/test").await;
    let submission = hidden(&html, "submission");
    let test = [("submission", submission.as_str()), ("message", "A test of ours.")];
    let sent = two.send("/setup/test", &html, &test).await;
    assert_eq!(sent.status(), StatusCode::OK);
    let html = sent.text().await.unwrap();
    assert!(html.contains("It has arrived"), "{html}");
    for browser in [&one, &two] {
        assert!(browser.open("/setup").await.contains("Your organisation is ready."), "in both sessions");
    }
}
