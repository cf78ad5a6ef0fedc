//! What was done to many is undone.

use testkit::{new_key, shared};
use web::ProblemKind;

use super::{LINH, Staff, TENANT, colleagues, seen};
use crate::{answers::kind, database::owner};

#[tokio::test]
async fn who_gave_many_to_somebody_puts_them_back_where_they_were() {
    let (sokha, linh) = colleagues().await;
    let [fresh, taken] = linh.receives_some().await;
    sokha.assign(&sokha.reads(&taken).await, Some(sokha.id)).await.unwrap();
    let read = [linh.reads(&fresh).await, linh.reads(&taken).await];
    let batch = linh.change(&read, "assign", Some(linh.id)).await.unwrap().batch;
    assert_eq!(kind(sokha.undo(batch).await), ProblemKind::Forbidden, "it is not what Sokha did");
    assert_eq!(kind(linh.undo(new_key()).await), ProblemKind::NotFound);
    assert_eq!(linh.sees(&fresh).await, seen("in_review", Some(linh.id)));

    let undone = linh.undo(batch).await.unwrap();
    assert_eq!((undone.batch, undone.changed, undone.left), (batch, 2, 0));
    assert_eq!(linh.sees(&fresh).await, seen("submitted", None));
    assert_eq!(linh.sees(&taken).await, seen("in_review", Some(sokha.id)));
    let back = linh.surroundings(&fresh).await.history.pop().unwrap();
    assert_eq!((&*back.from, &*back.to, back.by.as_deref()), ("in_review", "submitted", Some(LINH)));
    assert!(back.reassigned && back.assignee.is_none());

    let again = linh.undo(batch).await.unwrap();
    assert_eq!((again.changed, again.left), (0, 2), "once");
}

#[tokio::test]
async fn what_was_marked_is_as_if_nobody_had_and_the_worker_sees_no_more_of_it() {
    let sokha = Staff::of("focal").await;
    let sent = sokha.receives(|_| ()).await;
    let read = sokha.reads(&sent).await;
    let batch = sokha.change(std::slice::from_ref(&read), "malicious", None).await.unwrap().batch;
    assert!(sent.has_step("not_taken_further").await);
    assert_eq!(sokha.undo(batch).await.unwrap().changed, 1);
    let back = sokha.reads(&sent).await;
    assert!(back.summary.state == "submitted" && back.verification.is_none());
    assert_eq!(back.version, read.version + 2, "who read it before reads it anew");
    assert!(!sent.has_step("not_taken_further").await);
}

#[tokio::test]
async fn what_was_changed_since_is_left_as_it_is() {
    let (sokha, linh) = colleagues().await;
    let [taken, waiting] = linh.receives_some().await;
    let read = [linh.reads(&taken).await, linh.reads(&waiting).await];
    let batch = linh.change(&read, "assign", Some(linh.id)).await.unwrap().batch;
    sokha.assign(&sokha.reads(&taken).await, Some(sokha.id)).await.unwrap();
    let undone = linh.undo(batch).await.unwrap();
    assert_eq!((undone.changed, undone.left), (1, 1));
    assert_eq!(linh.sees(&taken).await, seen("in_review", Some(sokha.id)));
    assert_eq!(linh.sees(&waiting).await, seen("submitted", None));
}

#[tokio::test]
async fn a_minute_later_it_is_too_late() {
    let linh = Staff::of("alternate").await;
    let sent = linh.receives(|_| ()).await;
    let read = [linh.reads(&sent).await];
    let batch = linh.change(&read, "assign", Some(linh.id)).await.unwrap().batch;
    let aged = sqlx::query("UPDATE transition SET at = at - interval '61 s' WHERE batch = $1").bind(batch);
    let aged = aged.execute(&mut owner(shared(), TENANT).await).await.unwrap();
    assert_eq!(aged.rows_affected(), 1);
    assert_eq!(kind(linh.undo(batch).await), ProblemKind::RefusedTransition);
    assert_eq!(linh.sees(&sent).await, seen("in_review", Some(linh.id)));
}
