//! Requests that repeat another.

use contracts::intake::{InquiryName, VerifyInquiry};
use web::ProblemKind;

use super::{Sent, Staff, colleagues, verdict};
use crate::answers::{field_errors, kind, refusal, wrong};

fn repeats(reference: &str) -> VerifyInquiry {
    VerifyInquiry { method: None, duplicate_of: Some(reference.to_owned()), ..verdict("duplicate") }
}

fn name(sent: &Sent) -> InquiryName {
    InquiryName { id: sent.id, reference: sent.reference.clone() }
}

/// Somebody says that one repeats another; gives what is wrong with that.
async fn refused(staff: &Staff, one: &Sent, other: &Sent) -> Vec<(String, String)> {
    field_errors(staff.verify(&staff.reads(one).await, &repeats(&other.reference)).await)
}

#[tokio::test]
async fn a_request_repeats_another_one_that_there_is() {
    let sokha = Staff::of("focal").await;
    let [one, other] = sokha.receives_some().await;
    let read = sokha.reads(&one).await;
    let missing = VerifyInquiry { duplicate_of: None, ..repeats("") };
    assert_eq!(field_errors(sokha.verify(&read, &missing).await), wrong("duplicate_of", "required"));
    let case = one.reference.replace("INQ", "CASE");
    for reference in [one.reference.as_str(), "INQ-2026-999999", case.as_str(), "the one of yesterday"] {
        let refused = field_errors(sokha.verify(&read, &repeats(reference)).await);
        assert_eq!(refused, wrong("duplicate_of", "unknown_code"), "{reference}");
    }

    let typed = other.reference.to_lowercase().replace('-', " ");
    let ended = sokha.verify(&read, &repeats(&typed)).await.unwrap();
    assert_eq!((ended.summary.state.as_str(), &ended.duplicate_of), ("duplicate", &Some(name(&other))));
    assert!(one.has_step("not_taken_further").await, "its worker sees that");
    assert_eq!(sokha.surroundings(&other).await.duplicates, [name(&one)]);
    assert!(sokha.surroundings(&one).await.duplicates.is_empty());

    // Opened again it repeats none, until somebody says so anew.
    let opened = sokha.reopen(&ended, "by_mistake").await.unwrap();
    assert_eq!(opened.duplicate_of, None);
    assert!(sokha.surroundings(&other).await.duplicates.is_empty());
    let left_in_the_form = VerifyInquiry { duplicate_of: Some(other.reference.clone()), ..verdict("verified") };
    assert_eq!(sokha.verify(&opened, &left_in_the_form).await.unwrap().duplicate_of, None);
}

#[tokio::test]
async fn what_repeats_a_repeated_one_is_fine_and_a_circle_is_not() {
    let sokha = Staff::of("focal").await;
    let [first, second, third] = sokha.receives_some().await;
    for (one, other) in [(&second, &first), (&third, &second)] {
        let ended = sokha.verify(&sokha.reads(one).await, &repeats(&other.reference)).await.unwrap();
        assert_eq!(ended.duplicate_of, Some(name(&first)), "in the end it is the first");
    }
    for other in [&second, &third] {
        assert_eq!(refused(&sokha, &first, other).await, wrong("duplicate_of", "unknown_code"));
    }
    assert_eq!(sokha.reads(&first).await.summary.state, "submitted");
}

#[tokio::test]
async fn nothing_repeats_what_was_ended_and_nobody_works_on() {
    let sokha = Staff::of("focal").await;
    let [misuse, sent] = sokha.receives_some().await;
    sokha.verify(&sokha.reads(&misuse).await, &verdict("malicious")).await.unwrap();
    assert_eq!(refused(&sokha, &sent, &misuse).await, wrong("duplicate_of", "unknown_code"));
    assert_eq!(sokha.reads(&sent).await.summary.state, "submitted", "its worker is not lost");
}

#[tokio::test]
async fn two_who_say_at_one_time_that_each_repeats_the_other_do_not_both_succeed() {
    let (sokha, linh) = colleagues().await;
    let [one, other] = sokha.receives_some().await;
    let (first, second) = (sokha.reads(&one).await, linh.reads(&other).await);
    let (of_other, of_one) = (repeats(&other.reference), repeats(&one.reference));
    let answers = tokio::join!(sokha.verify(&first, &of_other), linh.verify(&second, &of_one));
    let refused: Vec<_> = [answers.0, answers.1].into_iter().filter_map(refusal).collect();
    assert_eq!(refused, [ProblemKind::InvalidFields]);
}

#[tokio::test]
async fn only_what_says_that_somebody_was_called_needs_a_way_of_contact() {
    let sokha = Staff::of("focal").await;
    for result in ["verified", "partly", "unreachable"] {
        let sent = sokha.receives(|_| ()).await;
        let without = VerifyInquiry { method: None, ..verdict(result) };
        let refused = sokha.verify(&sokha.reads(&sent).await, &without).await;
        assert_eq!(field_errors(refused), wrong("method", "required"), "{result}");
    }
    for result in ["malicious", "out_of_scope"] {
        let sent = sokha.receives(|_| ()).await;
        let without = VerifyInquiry { method: None, ..verdict(result) };
        let ended = sokha.verify(&sokha.reads(&sent).await, &without).await.unwrap();
        assert_eq!(ended.verification.unwrap().method, None, "{result}");
        assert_eq!(kind(sokha.verify(&sokha.reads(&sent).await, &without).await), ProblemKind::RefusedTransition);
    }
}
