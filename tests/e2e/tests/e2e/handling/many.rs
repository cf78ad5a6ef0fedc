//! The same is done to many requests at once.

use contracts::intake::{ChangeInquiries, ChangedInquiries, InquiryVersion};
use testkit::new_key;
use uuid::Uuid;

use super::{SOKHA, Staff, TENANT, colleagues, seen, verdict};
use crate::answers::{field_errors, wrong};

fn changed_and_left(done: &ChangedInquiries) -> (u32, u32) {
    (done.changed, done.left)
}

#[tokio::test]
async fn many_are_given_to_somebody_but_for_what_was_changed_meanwhile() {
    let (sokha, linh) = colleagues().await;
    let [one, other, taken] = linh.receives_some().await;
    let read = [linh.reads(&one).await, linh.reads(&other).await, linh.reads(&taken).await];
    sokha.assign(&read[2], Some(sokha.id)).await.unwrap();
    let done = linh.change(&read, "assign", Some(linh.id)).await.unwrap();
    assert_eq!(changed_and_left(&done), (2, 1));
    for sent in [&one, &other] {
        assert_eq!(linh.sees(sent).await, seen("in_review", Some(linh.id)));
    }
    assert_eq!(linh.sees(&taken).await, seen("in_review", Some(sokha.id)), "Linh had not seen that Sokha took it");

    // And an admin puts them back; what is named twice is one.
    let maya = Staff::of("admin").await;
    let again = [maya.reads(&one).await, maya.reads(&one).await, maya.reads(&taken).await];
    assert_eq!(changed_and_left(&maya.change(&again, "assign", None).await.unwrap()), (2, 0));
    assert_eq!(linh.sees(&one).await, seen("in_review", None));
}

#[tokio::test]
async fn what_is_marked_together_is_what_nobody_has_dealt_with() {
    let sokha = Staff::of("focal").await;
    let [fresh, called, withdrawn, filed] = sokha.receives_some().await;
    sokha.verify(&sokha.reads(&called).await, &verdict("unreachable")).await.unwrap();
    withdrawn.withdraw().await;
    sokha.files(&filed).await;
    let mut read = Vec::new();
    for sent in [&fresh, &called, &withdrawn, &filed] {
        read.push(sokha.reads(sent).await);
    }
    let done = sokha.change(&read, "malicious", None).await.unwrap();
    assert_eq!(changed_and_left(&done), (1, 3));
    for (sent, state) in
        [(&fresh, "malicious"), (&called, "unreachable"), (&withdrawn, "withdrawn"), (&filed, "converted")]
    {
        assert_eq!(sokha.reads(sent).await.summary.state, state);
        assert_eq!(sent.has_step("not_taken_further").await, state == "malicious", "{state}");
    }
    let found = sokha.reads(&fresh).await.verification.unwrap();
    assert_eq!((found.result.as_str(), found.method, found.by.as_str()), ("malicious", None, SOKHA));
}

#[tokio::test]
async fn what_cannot_be_done_to_many_is_named() {
    let sokha = Staff::of("focal").await;
    let sent = sokha.receives(|_| ()).await;
    let ask = async |ids: &[Uuid], change: &str| {
        let inquiries = ids.iter().map(|id| InquiryVersion { id: *id, version: 1 }).collect();
        let change = ChangeInquiries { inquiries, change: change.into(), assignee: None };
        sokha.ways.intake.change_many(TENANT, &sokha.call().await, &change, new_key()).await
    };
    assert_eq!(field_errors(ask(&[], "malicious").await), wrong("inquiries", "required"));
    assert_eq!(field_errors(ask(&[sent.id; 101], "malicious").await), wrong("inquiries", "too_large"));
    for (change, code) in [("", "required"), ("erase", "unknown_code"), ("verified", "unknown_code")] {
        assert_eq!(field_errors(ask(&[sent.id], change).await), wrong("change", code), "{change}");
    }
    let unknown = ask(&[new_key()], "out_of_scope").await.unwrap();
    assert_eq!(changed_and_left(&unknown), (0, 1), "what there is not is left");
    assert_eq!(sokha.sees(&sent).await, seen("submitted", None));
}
