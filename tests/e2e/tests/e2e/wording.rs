//! Texts of workers' pages in an organisation's own words.

use contracts::{
    ApiError, Texts,
    identity::{Organisation, SetWording},
};
use reqwest::{Method, StatusCode};
use std::time::Duration;
use testkit::{Desk, Ways, eventually, run, shared};
use web::ProblemKind;

use crate::{
    answers::{field_errors, kind, wrong},
    browsing::ask,
};

/// An organisation of this test alone: what its pages say is read.
const TENANT: &str = "worded-union";
/// A page remembers an organisation for a few seconds.
const SOON: Duration = Duration::from_secs(30);

struct Admin {
    ways: Ways,
    desk: Desk,
}

impl Admin {
    async fn sets(&self, id: &str, version: i64, texts: &[(&str, &str)]) -> Result<Organisation, ApiError> {
        let texts: Texts = texts.iter().map(|(tag, text)| ((*tag).to_owned(), (*text).to_owned())).collect();
        let (identity, call) = (&self.ways.identity, self.desk.call().await);
        identity.set_wording(TENANT, &call, id, version, &SetWording { texts }).await
    }
}

async fn page(tenant: &str, path: &str) -> String {
    let answer = ask(shared(), Method::GET, tenant, path).send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::OK);
    answer.text().await.unwrap()
}

#[tokio::test]
async fn pages_say_what_the_union_says_in_its_languages_and_promises_stay_as_they_are() {
    let words = ["tenant", "create", TENANT, "--name", "Worded", "--country", "KH", "--locales", "km,en"];
    assert!(run(&shared().config(), &words).status.success());
    let desk = Desk::newcomer(shared(), TENANT, "admin@worded-union.example", "affiliate_admin").await;
    let admin = Admin { ways: shared().ways(), desk };

    let own = "សួរ   <b>{ $organisation }</b>\nនៅខាងលិចផ្សារ";
    let changed = admin.sets("start-lead", 0, &[("km", own), ("en", " ")]).await.unwrap();
    assert_eq!((changed.wording.len(), changed.wording[0].version), (1, 1));
    assert_eq!(changed.wording[0].texts["km"], "សួរ <b>{ $organisation }</b> នៅខាងលិចផ្សារ", "one line");
    assert_eq!(changed.wording[0].texts.len(), 1, "an empty one is none");
    let in_khmer = eventually("the page says it", SOON, async || {
        Some(page(TENANT, "/km/").await).filter(|page| page.contains("នៅខាងលិចផ្សារ"))
    });
    assert!(in_khmer.await.contains("សួរ &lt;b&gt;Worded&lt;/b&gt; នៅខាងលិចផ្សារ"), "text, never markup");
    assert!(
        page(TENANT, "/en/").await.contains("You can ask Worded a question"),
        "another language is the catalogue's"
    );
    assert!(!page("clc", "/km/").await.contains("នៅខាងលិចផ្សារ"), "another union's is its own");
    assert!(admin.ways.identity.network().await.unwrap().organisations.iter().all(|one| one.wording.is_empty()));

    assert_eq!(admin.sets("start-lead", 0, &[("km", own)]).await.unwrap().wording[0].version, 1, "it is so already");
    assert!(admin.sets("start-title", 7, &[]).await.unwrap().wording.iter().all(|own| own.id != "start-title"));
    let other = [("km", "{ $organisation }")];
    assert_eq!(kind(admin.sets("start-lead", 0, &other).await), ProblemKind::StaleVersion);
    assert_eq!(admin.sets("start-lead", 1, &other).await.unwrap().wording[0].version, 2);
    assert_eq!(admin.sets("start-lead", 2, &[]).await.unwrap().wording[0].texts.len(), 0);
    eventually("the page says the catalogue's", SOON, async || {
        (!page(TENANT, "/km/").await.contains("នៅខាងលិចផ្សារ")).then_some(())
    })
    .await;

    let burmese = admin.sets("report-what", 0, &[("my", "မ်ားကို က်င့္သိ ဖ်က္ဆီးတတ္သည့္ ရက္စက္ၾကမ္းၾကဳတ္ေသာ")]).await.unwrap();
    let own = burmese.wording.iter().find(|own| own.id == "report-what").unwrap();
    assert!(own.texts["my"].starts_with("များကို ကျင့်သိ"), "Zawgyi is kept in Unicode: {}", own.texts["my"]);

    for promise in ["report-consent-store", "safety-who-team", "report-country-now", "no-such-text"] {
        assert_eq!(kind(admin.sets(promise, 0, &[("en", "x")]).await), ProblemKind::NotFound, "{promise}");
    }
    for (text, field, code) in [
        ([("en", "Ask us")], "texts.en", "placeholders"),
        ([("en", "{ $organisation } { $name }")], "texts.en", "placeholders"),
        ([("en", "{ NUMBER($organisation) }")], "texts.en", "placeholders"),
        ([("en", "a\u{7}{ $organisation }")], "texts.en", "not_valid"),
        ([("en", "a\u{202e}{ $organisation }")], "texts.en", "not_valid"),
        ([("en", "\u{200b}")], "texts.en", "not_valid"),
        ([("xx", "{ $organisation }")], "texts", "unknown_code"),
    ] {
        assert_eq!(field_errors(admin.sets("start-lead", 3, &text).await), wrong(field, code), "{text:?}");
    }
    let long = "x".repeat(201);
    assert_eq!(field_errors(admin.sets("start-title", 0, &[("en", &long)]).await), wrong("texts.en", "too_long"));
}

#[tokio::test]
async fn own_words_are_no_more_than_a_page_can_carry() {
    let words = ["tenant", "create", "wordy-union", "--name", "Wordy", "--country", "KH", "--locales", "km,en"];
    assert!(run(&shared().config(), &words).status.success());
    let desk = Desk::newcomer(shared(), "wordy-union", "admin@wordy-union.example", "affiliate_admin").await;
    let (ways, text) = (shared().ways(), "x".repeat(200));
    let tags = ["en", "km", "lo", "th", "my", "vi", "id", "ms", "fil", "tet"];
    let texts: Texts = tags.iter().map(|tag| ((*tag).to_owned(), text.clone())).collect();
    let set = async |id: &str| {
        let set = SetWording { texts: texts.clone() };
        ways.identity.set_wording("wordy-union", &desk.call().await, id, 0, &set).await
    };
    let ids = [
        "start-title",
        "start-report",
        "start-return-hint",
        "report-title",
        "report-place",
        "report-about",
        "report-what",
        "report-work",
        "report-sector",
        "report-agency",
    ];
    for id in ids {
        set(id).await.unwrap();
    }
    assert_eq!(field_errors(set("report-topic").await), wrong("texts", "too_large"));
}
