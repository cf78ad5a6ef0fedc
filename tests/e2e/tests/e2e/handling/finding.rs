//! What a request is found by.

use contracts::{cases::ChooseMember, intake::SearchInquiries};

use super::{Staff, TENANT, colleagues};
use crate::answers::{field_errors, wrong};

#[tokio::test]
async fn a_request_is_found_by_its_reference_as_people_type_it() {
    let sokha = Staff::of("focal").await;
    let sent = sokha.receives(|_| ()).await;
    let small = sent.reference.to_lowercase();
    for typed in [sent.reference.clone(), small.clone(), format!("  {} ", small.replace('-', " "))] {
        assert_eq!(sokha.finds(&typed).await, [sent.id], "{typed}");
    }
    for typed in [sent.reference.replace("INQ", "CASE"), "INQ-2026-999999".into()] {
        assert!(sokha.finds(&typed).await.is_empty(), "{typed}");
    }
}

#[tokio::test]
async fn a_name_is_found_however_it_is_typed() {
    let sokha = Staff::of("focal").await;
    let hong = sokha.receives(|answers| answers.name = Some("Nguyễn Thị Hồng".into())).await;
    for typed in ["Nguyễn Thị Hồng", "nguyen hong", "HỒNG NGUYỄN", "Ho\u{302}\u{300}ng", "hồng-thị"] {
        assert_eq!(sokha.finds(typed).await, [hong.id], "{typed}");
    }
    // Nobody sees whether a blank without width was typed between the two.
    let vanna = sokha.receives(|answers| answers.name = Some("សុខា\u{200b}វណ្ណា".into())).await;
    for typed in ["សុខាវណ្ណា", "សុ\u{200b}ខា\u{200b}វណ្ណា"] {
        assert_eq!(sokha.finds(typed).await, [vanna.id], "{typed}");
    }
    for typed in ["Hoàng", "nguyen nobody", "ng", "no such name", "!?"] {
        assert!(sokha.finds(typed).await.is_empty(), "{typed}");
    }
}

#[tokio::test]
async fn a_number_is_found_however_it_is_written_and_a_handle_too() {
    let sokha = Staff::of("focal").await;
    let say = |method: &'static str, value: &'static str| {
        sokha.receives(move |answers| {
            (answers.contact_method, answers.contact_value) = (Some(method.into()), Some(value.into()));
        })
    };
    let called = say("call", "+855 98 765 401").await;
    for typed in ["098 765 401", "00855-98-765-401", "098765401", "០៩៨ ៧៦៥ ៤០១"] {
        assert_eq!(sokha.finds(typed).await, [called.id], "{typed}");
    }
    assert!(sokha.finds("098 765 499").await.is_empty());
    let written = say("telegram", "@Chenda_PP").await;
    for typed in ["chenda_pp", "@CHENDA_PP"] {
        assert_eq!(sokha.finds(typed).await, [written.id], "{typed}");
    }
    assert!(sokha.finds("chenda").await.is_empty(), "a handle is one word");
}

#[tokio::test]
async fn an_employer_is_found_by_a_word_and_every_word_must_be_there() {
    let sokha = Staff::of("focal").await;
    let bakery = sokha.receives(|answers| answers.employer = Some("Rainbow Bakery".into())).await;
    let seafood = sokha.receives(|answers| {
        answers.employer = Some("Rainbow Seafood Processing Co., Ltd.".into());
        answers.name = Some("Kunthea".into());
        answers.agency = Some("Honest Hands".into());
    });
    let seafood = seafood.await;
    assert_eq!(sokha.finds("rainbow").await, [seafood.id, bakery.id], "the newest first");
    for typed in ["seafood", "Seafood Rainbow", "kunthea seafood", "hands", "KUNTHEA honest rainbow"] {
        assert_eq!(sokha.finds(typed).await, [seafood.id], "{typed}");
    }
    for typed in ["bakery seafood", "kunthea bakery", "rainbow tannery", "sea"] {
        assert!(sokha.finds(typed).await.is_empty(), "{typed}");
    }
    // In a script that puts no blanks between words.
    let factory = sokha.receives(|answers| answers.employer = Some("โรงงานสยามตัดเย็บ".into())).await;
    for typed in ["โรงงาน", "โรงงานสยามตัดเย็บ"] {
        assert_eq!(sokha.finds(typed).await, [factory.id], "{typed}");
    }
}

#[tokio::test]
async fn what_became_a_case_is_found_by_its_team_alone() {
    let (sokha, linh) = colleagues().await;
    let sent = sokha.receives(|answers| answers.name = Some("Sreymom Chhay".into())).await;
    assert_eq!(linh.finds("sreymom").await, [sent.id]);
    let case = sokha.files(&sent).await.summary.id;
    assert_eq!(sokha.finds("sreymom").await, [sent.id]);
    assert!(linh.finds("sreymom").await.is_empty(), "nobody tries names on other people's cases");
    let chosen = ChooseMember { account: linh.id };
    sokha.ways.cases.add_member(TENANT, &sokha.call().await, case, &chosen).await.unwrap();
    assert_eq!(linh.finds("sreymom").await, [sent.id]);
}

#[tokio::test]
async fn what_is_looked_for_is_a_text_of_two_hundred_characters_at_the_most() {
    let sokha = Staff::of("focal").await;
    let (call, intake) = (sokha.call().await, &sokha.ways.intake);
    for (text, code) in [(String::new(), "required"), (" \n".into(), "required"), ("x".repeat(201), "too_long")] {
        let refused = intake.search(TENANT, &call, &SearchInquiries { text }).await;
        assert_eq!(field_errors(refused), wrong("text", code));
    }
    assert!(sokha.finds(&"x ".repeat(100)).await.is_empty());
}
