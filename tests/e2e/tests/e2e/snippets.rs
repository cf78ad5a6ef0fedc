//! Texts that a union sends to workers again and again.

use contracts::{
    ApiError,
    intake::{SetSnippet, Snippet, Texts},
};
use testkit::{Desk, Ways, new_key, shared};
use uuid::Uuid;
use web::ProblemKind;

use crate::{
    answers::{field_errors, kind, wrong},
    network::organisation,
};

/// An organisation of this test alone: its texts are counted.
const TENANT: &str = "texts-union";

fn worded(name: &str, texts: &[(&str, &str)]) -> SetSnippet {
    let texts = texts.iter().map(|(tag, text)| ((*tag).to_owned(), (*text).to_owned())).collect();
    SetSnippet { name: name.to_owned(), texts }
}

/// Somebody who words texts.
struct Writer {
    ways: Ways,
    desk: Desk,
}

impl Writer {
    async fn sets(&self, id: Uuid, version: i64, set: &SetSnippet) -> Result<Snippet, ApiError> {
        self.ways.intake.set_snippet(TENANT, &self.desk.call().await, id, version, set).await
    }

    async fn removes(&self, id: Uuid, version: i64) -> Result<(), ApiError> {
        self.ways.intake.remove_snippet(TENANT, &self.desk.call().await, id, version).await
    }

    async fn sees(&self) -> Vec<Snippet> {
        self.ways.intake.snippets(TENANT, &self.desk.call().await).await.unwrap().items
    }
}

#[tokio::test]
async fn colleagues_keep_texts_for_all_and_nobody_overwrites_anothers() {
    let desk = organisation(shared(), TENANT, Some("LA"), "focal_point").await;
    let sokha = Writer { ways: shared().ways(), desk };
    let desk = Desk::newcomer(shared(), TENANT, "linh@texts-union.example", "alternate").await;
    let linh = Writer { ways: shared().ways(), desk };
    assert_eq!(sokha.sees().await, []);

    let (wait, closed) = (new_key(), new_key());
    let lao = worded("  Wait ", &[("lo", "ກະລຸນາລໍຖ້າ"), ("en", "Please wait."), ("km", " ")]);
    let kept = sokha.sets(wait, 0, &lao).await.unwrap();
    assert_eq!(
        (kept.version, kept.name.as_str(), kept.texts.len()),
        (1, "Wait", 2),
        "trimmed, and an empty one is none"
    );
    let other = linh.sets(closed, 0, &worded("Closed today", &[("en", "We are closed today.")])).await.unwrap();
    assert_eq!(sokha.sees().await, [other.clone(), kept.clone()], "by name, and nobody was in the other's way");
    assert_eq!(sokha.sets(wait, 0, &lao).await.unwrap(), kept, "sent twice");

    let changed = linh.sets(wait, 1, &worded("Wait", &[("lo", "ກະລຸນາລໍຖ້າສອງມື້")])).await.unwrap();
    assert_eq!(changed.version, 2);
    for version in [0, 1, 3] {
        assert_eq!(kind(sokha.sets(wait, version, &lao).await), ProblemKind::StaleVersion, "{version}");
        assert_eq!(kind(sokha.removes(wait, version).await), ProblemKind::StaleVersion, "{version}");
    }
    linh.removes(wait, 2).await.unwrap();
    assert_eq!(kind(linh.removes(wait, 2).await), ProblemKind::NotFound);
    assert_eq!(kind(sokha.sets(wait, 2, &lao).await), ProblemKind::NotFound);
    assert_eq!(sokha.sees().await, [other]);
    assert_eq!(sokha.sets(wait, 0, &lao).await.unwrap().version, 1, "it is there again");

    let (long, too_long) = ("x".repeat(60), "x".repeat(61));
    let cases = [
        (worded(" ", &[("en", "x")]), "name", "required"),
        (worded(&too_long, &[("en", "x")]), "name", "too_long"),
        // Each of these is two characters once it is composed.
        (worded(&"\u{958}".repeat(31), &[("en", "x")]), "name", "too_long"),
        (worded("WAIT", &[("en", "x")]), "name", "name_taken"),
        (worded("One", &[]), "texts", "required"),
        (worded("One", &[("en", &"x".repeat(2_001))]), "texts.en", "too_long"),
        (worded("One", &[("en", "a\0b")]), "texts.en", "not_valid"),
        (worded("One", &[("xx", "x")]), "texts", "unknown_code"),
    ];
    for (bad, field, code) in cases {
        assert_eq!(field_errors(sokha.sets(new_key(), 0, &bad).await), wrong(field, code), "{bad:?}");
    }
    let renamed = SetSnippet { name: "closed TODAY".into(), texts: Texts::from([("en".into(), "x".into())]) };
    assert_eq!(field_errors(sokha.sets(wait, 1, &renamed).await), wrong("name", "name_taken"));
    let renamed = SetSnippet { name: long, ..renamed };
    assert_eq!(sokha.sets(wait, 1, &renamed).await.unwrap().version, 2);
}

#[tokio::test]
async fn a_union_keeps_a_hundred_texts_and_two_do_not_get_one_name() {
    const TENANT: &str = "many-texts";
    let desk = organisation(shared(), TENANT, Some("LA"), "focal_point").await;
    let (ways, call) = (shared().ways(), desk.call().await);
    let set = async |name: String| {
        let set = worded(&name, &[("en", "x")]);
        ways.intake.set_snippet(TENANT, &call, new_key(), 0, &set).await
    };
    let (one, other) = tokio::join!(set("Same".into()), set("same".into()));
    assert_eq!(u8::from(one.is_ok()) + u8::from(other.is_ok()), 1, "{one:?} {other:?}");
    for number in 1..100 {
        set(number.to_string()).await.unwrap();
    }
    assert_eq!(field_errors(set("One more".into()).await), wrong("snippets", "too_large"));
}
