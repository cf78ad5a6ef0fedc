//! What is sent twice, with a wrong code, or too late.

use contracts::intake::{InboxFilter, ReceiptCode, VerifyInquiry};
use serde_json::json;
use testkit::{Desk, inquiry, new_key, shared};
use web::ProblemKind;

use super::{form, inquiries, post, problem};

#[tokio::test]
async fn one_key_is_one_inquiry() {
    let ways = shared().ways();
    let key = new_key();
    let same = inquiry();
    let (one, two) = tokio::join!(ways.intake.submit("tucp", &same, key), ways.intake.submit("tucp", &same, key));
    let (one, two) = (one.unwrap(), two.unwrap());
    assert_eq!((&one.reference, &one.code), (&two.reference, &two.code), "sent twice at once, kept once");
    let mut other = inquiry();
    other.answers.message = Some("Other words.".into());
    let reused = ways.intake.submit("tucp", &other, key).await.unwrap_err();
    assert_eq!(reused.kind(), ProblemKind::IdempotencyKeyReused);
    let elsewhere = ways.intake.submit("ffw", &inquiry(), key).await.unwrap();
    assert_ne!(elsewhere.code, one.code, "a key means nothing in another organisation");
    let bad = problem(post(&inquiries("tucp"), &[("idempotency-key", "again")], form(|_| ())).await).await;
    assert_eq!(bad, ("invalid-fields".into(), 422));
}

#[tokio::test]
async fn a_wrong_code_always_gets_the_same_answer() {
    let ways = shared().ways();
    let mut answers = Vec::new();
    for code in
        ["", "0000 0000 0000 0000", "not a code", "ZZZZ-ZZZZ-ZZZZ-ZZZZ", "០០០០ ០០០០ ០០០០ ០០០០", &"9".repeat(5_000)]
    {
        answers.push(ways.progress("clc", &ReceiptCode { code: code.into() }).await.unwrap_err().to_string());
    }
    answers.dedup();
    assert_eq!(answers, ["refused: wrong-code"]);
}

#[tokio::test]
async fn a_stale_version_and_a_refused_transition_are_told_apart() {
    let ways = shared().ways();
    let desk = Desk::log_in(&ways, "lct", "focal").await;
    let inbox = ways.intake.list("lct", &desk.call().await, &InboxFilter::of_state("submitted"), None).await.unwrap();
    let id = inbox.items[0].id;
    let verify =
        VerifyInquiry { result: "verified".into(), method: Some("call".into()), note: None, duplicate_of: None };
    let stale = ways.intake.verify("lct", &desk.call().await, id, 7, &verify).await.unwrap_err();
    assert_eq!(stale.kind(), ProblemKind::StaleVersion);
    let read = ways.intake.find("lct", &desk.call().await, id).await.unwrap();
    let verified = ways.intake.verify("lct", &desk.call().await, id, read.version, &verify).await.unwrap();
    let again = ways.intake.verify("lct", &desk.call().await, id, verified.version, &verify).await.unwrap_err();
    assert_eq!(again.kind(), ProblemKind::RefusedTransition);

    let token = desk.call().await.token.unwrap();
    let url = format!("{}/{id}/verification", inquiries("lct"));
    let bearer = format!("Bearer {token}");
    let without =
        post(&url, &[("authorization", &bearer)], json!({ "result": "verified", "method": "call" }).to_string()).await;
    assert_eq!(problem(without).await, ("precondition-required".into(), 428));
}
