//! An inquiry is entered for a worker who called.

use contracts::{
    Call,
    intake::{EnterInquiry, ReceiptCode},
};
use testkit::{from_elsewhere, inquiry, new_key, shared};
use web::ProblemKind;

use super::{Staff, TENANT};
use crate::{
    answers::{field_errors, kind},
    database::owner,
};

pub fn entered(channel: &str) -> EnterInquiry {
    let sent = inquiry();
    EnterInquiry { channel: channel.to_owned(), answers: sent.answers, consents: sent.consents }
}

#[tokio::test]
async fn a_caller_gets_a_code_and_the_trail_says_who_wrote_it_down() {
    let sokha = Staff::of("focal").await;
    let (call, key, intake) = (sokha.call().await, new_key(), &sokha.ways.intake);
    let first = intake.enter(TENANT, &call, &entered("phone"), key).await.unwrap();
    let again = intake.enter(TENANT, &call, &entered("phone"), key).await.unwrap();
    assert_eq!((first.id, &first.receipt.code), (again.id, &again.receipt.code), "sent twice it is one");
    assert_eq!(kind(intake.enter(TENANT, &call, &entered("letter"), key).await), ProblemKind::IdempotencyKeyReused);

    let read = intake.find(TENANT, &call, first.id).await.unwrap();
    assert_eq!((read.channel.as_str(), read.summary.state.as_str()), ("phone", "submitted"));
    let code = ReceiptCode { code: first.receipt.code };
    let visit = intake.begin_visit(TENANT, &from_elsewhere(), &code).await.unwrap();
    let seen = intake.visit(TENANT, &Call::anonymous(), &visit.secret).await.unwrap();
    assert_eq!(seen.progress.reference, first.receipt.reference);

    let by: Vec<String> = sqlx::query_scalar("SELECT actor FROM audit WHERE action = 'enter_inquiry' AND subject = $1")
        .bind(first.id)
        .fetch_all(&mut owner(shared(), TENANT).await)
        .await
        .unwrap();
    assert_eq!(by, [sokha.id.to_string()]);
}

#[tokio::test]
async fn what_is_missing_is_named_and_what_came_by_the_web_a_worker_sends() {
    let sokha = Staff::of("focal").await;
    let (call, intake) = (sokha.call().await, &sokha.ways.intake);
    for channel in ["", "web", "pigeon"] {
        let refused = intake.enter(TENANT, &call, &entered(channel), new_key()).await;
        assert_eq!(field_errors(refused).remove(0).0, "channel", "{channel}");
    }
    let mut silent = entered("walk_in");
    silent.consents.consent_to_store = false;
    let refused = intake.enter(TENANT, &call, &silent, new_key()).await;
    assert_eq!(field_errors(refused).remove(0).0, "consent_to_store", "without consent nothing is stored");
    let admin = Staff::of("admin").await;
    let refused = intake.enter(TENANT, &admin.call().await, &entered("phone"), new_key()).await;
    assert_eq!(kind(refused), ProblemKind::Forbidden);
}
