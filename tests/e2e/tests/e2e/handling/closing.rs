//! How a request ends, and how it is opened again.

use contracts::{
    Call,
    intake::{Inquiry, MessageToWorker},
};
use testkit::new_key;
use web::ProblemKind;

use super::{LINH, SOKHA, Sent, Staff, TENANT, colleagues, verdict};
use crate::answers::{field_errors, kind, refusal, wrong};

/// From where and to where it came, by whom and why.
type Step = (&'static str, &'static str, Option<&'static str>, Option<&'static str>);

async fn assert_history(staff: &Staff, sent: &Sent, steps: &[Step]) {
    let history = staff.surroundings(sent).await.history;
    let told = history.iter().map(|step| (&*step.from, &*step.to, step.by.as_deref(), step.reason.as_deref()));
    assert_eq!(told.collect::<Vec<_>>(), steps);
    assert!(history.iter().all(|step| !step.reassigned && step.assignee.is_none()));
    assert!(history.is_sorted_by_key(|step| step.at), "the oldest first");
}

/// The worker is told what they asked.
async fn answer(staff: &Staff, read: &Inquiry) -> Inquiry {
    let answer = MessageToWorker { text: "Ask for it in writing.".into(), purpose: "answer".into() };
    let (call, id) = (staff.call().await, read.summary.id);
    staff.ways.intake.write_to_worker(TENANT, &call, id, read.version, &answer, new_key()).await.unwrap()
}

fn may(read: &Inquiry, what: &str) -> bool {
    read.allowed.iter().any(|allowed| allowed == what)
}

#[tokio::test]
async fn what_is_answered_is_closed_and_opened_again_for_reasons_that_its_history_tells() {
    let (sokha, linh) = colleagues().await;
    let sent = sokha.receives(|_| ()).await;
    let read = sokha.reads(&sent).await;
    assert_eq!(kind(sokha.close(&read, "settled").await), ProblemKind::RefusedTransition, "nobody has answered");
    assert_eq!(kind(sokha.reopen(&read, "by_mistake").await), ProblemKind::RefusedTransition, "it is open");

    let verified = sokha.verify(&read, &verdict("verified")).await.unwrap();
    let answered = answer(&sokha, &verified).await;
    assert!(may(&answered, "close") && may(&answered, "reopen"));
    for (reason, code) in [("", "required"), ("by_mistake", "unknown_code"), ("I am tired", "unknown_code")] {
        assert_eq!(field_errors(sokha.close(&answered, reason).await), wrong("reason", code), "{reason}");
    }
    assert_eq!(kind(linh.close(&verified, "settled").await), ProblemKind::StaleVersion);
    let closed = sokha.close(&answered, "settled").await.unwrap();
    assert_eq!((closed.summary.state.as_str(), closed.version), ("closed", answered.version + 1));
    assert!(!may(&closed, "close") && may(&closed, "reopen"));
    assert_eq!(kind(sokha.close(&closed, "settled").await), ProblemKind::RefusedTransition);

    assert_eq!(field_errors(linh.reopen(&closed, "settled").await), wrong("reason", "unknown_code"));
    assert_eq!(kind(linh.reopen(&answered, "new_information").await), ProblemKind::StaleVersion);
    assert!(!sent.has_step("reopened").await);
    let opened = linh.reopen(&closed, "new_information").await.unwrap();
    assert_eq!(opened.summary.state, "in_review");
    assert!(sent.has_step("reopened").await, "the worker sees it");
    let steps = [
        ("submitted", "verified", Some(SOKHA), None),
        ("verified", "answered", Some(SOKHA), None),
        ("answered", "closed", Some(SOKHA), Some("settled")),
        ("closed", "in_review", Some(LINH), Some("new_information")),
    ];
    assert_history(&sokha, &sent, &steps).await;
}

#[tokio::test]
async fn every_ending_of_the_unions_can_be_undone_by_a_colleague() {
    let (sokha, linh) = colleagues().await;
    for result in ["out_of_scope", "malicious"] {
        let sent = sokha.receives(|_| ()).await;
        let ended = sokha.verify(&sokha.reads(&sent).await, &verdict(result)).await.unwrap();
        assert_eq!(ended.summary.state, result);
        assert!(sent.has_step("not_taken_further").await);
        let opened = linh.reopen(&ended, "by_mistake").await.unwrap();
        assert!(opened.summary.state == "in_review" && may(&opened, "verify"));
        assert!(sent.has_step("reopened").await);
    }
}

#[tokio::test]
async fn what_its_worker_took_back_the_union_neither_takes_nor_opens_again() {
    let sokha = Staff::of("focal").await;
    let sent = sokha.receives(|_| ()).await;
    sent.withdraw().await;
    let read = sokha.reads(&sent).await;
    assert!(read.summary.state == "withdrawn" && read.allowed.is_empty(), "{:?}", read.allowed);
    assert_eq!(kind(sokha.reopen(&read, "new_information").await), ProblemKind::RefusedTransition);
    assert_eq!(kind(sokha.assign(&read, Some(sokha.id)).await), ProblemKind::RefusedTransition);
    assert_history(&sokha, &sent, &[("submitted", "withdrawn", None, None)]).await;
}

#[tokio::test]
async fn who_takes_a_request_back_while_it_is_verified_has_taken_it_back() {
    let sokha = Staff::of("focal").await;
    let known = sokha.receives(|_| ()).await;
    let read = sokha.reads(&known).await;
    known.withdraw().await;
    assert_eq!(kind(sokha.verify(&read, &verdict("verified")).await), ProblemKind::StaleVersion, "Sokha sees it first");

    for _ in 0..5 {
        let sent = sokha.receives(|_| ()).await;
        let (read, secret) = (sokha.reads(&sent).await, sent.open().await);
        let (verified, anybody) = (verdict("verified"), Call::anonymous());
        let withdraw = sent.ways.intake.withdraw_inquiry(&sent.tenant, &anybody, &secret);
        let (verified, withdrawn) = tokio::join!(sokha.verify(&read, &verified), withdraw);
        assert_eq!(refusal(withdrawn), None, "a worker is not told to try again");
        let steps: &[Step] = match verified.map_err(|error| error.kind()) {
            Ok(_) => &[("submitted", "verified", Some(SOKHA), None), ("verified", "withdrawn", None, None)],
            Err(ProblemKind::StaleVersion) => &[("submitted", "withdrawn", None, None)],
            Err(other) => panic!("{other:?}"),
        };
        assert_history(&sokha, &sent, steps).await;
        assert_eq!(sokha.reads(&sent).await.summary.state, "withdrawn");
    }
}

#[tokio::test]
async fn of_two_who_verify_at_one_time_the_second_sees_first_what_the_other_found() {
    let (sokha, linh) = colleagues().await;
    let sent = sokha.receives(|_| ()).await;
    let read = sokha.reads(&sent).await;
    let (verified, malicious) = (verdict("verified"), verdict("malicious"));
    let (one, other) = tokio::join!(sokha.verify(&read, &verified), linh.verify(&read, &malicious));
    let stays = if one.is_ok() { "verified" } else { "malicious" };
    let refused: Vec<_> = [one, other].into_iter().filter_map(refusal).collect();
    assert_eq!(refused, [ProblemKind::StaleVersion]);
    assert_eq!(sokha.reads(&sent).await.summary.state, stays);
    assert_eq!(sokha.surroundings(&sent).await.history.len(), 1, "nothing is found twice");
}
