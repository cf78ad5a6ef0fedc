//! Who works on a request.

use contracts::intake::{Assignee, MINE, NOBODYS};
use testkit::{Desk, new_key};
use web::ProblemKind;

use super::{LINH, SOKHA, Sent, Staff, TENANT, account_of, colleagues, of_assignee, seen};
use crate::answers::{field_errors, kind, wrong};

/// Whether it is among what the caller works on, and among what nobody does.
async fn is_mine_or_nobodys(staff: &Staff, sent: &Sent) -> (bool, bool) {
    let is = async |whose| staff.listed(&of_assignee(whose), sent).await.is_some();
    (is(MINE).await, is(NOBODYS).await)
}

#[tokio::test]
async fn who_takes_a_request_has_begun_to_read_it_and_hands_it_over_or_puts_it_back() {
    let (sokha, linh) = colleagues().await;
    let sent = sokha.receives(|_| ()).await;
    let read = sokha.reads(&sent).await;
    assert_eq!((read.summary.state.as_str(), &read.summary.assignee), ("submitted", &None));
    assert_eq!(is_mine_or_nobodys(&sokha, &sent).await, (false, true));

    let taken = sokha.assign(&read, Some(sokha.id)).await.unwrap();
    assert_eq!(taken.summary.state, "in_review");
    let row = linh.listed(&of_assignee(&sokha.id.to_string()), &sent).await.expect("it is on Sokha's desk");
    assert_eq!(row.assignee, Some(Assignee { id: sokha.id, name: SOKHA.into() }));
    assert_eq!(is_mine_or_nobodys(&sokha, &sent).await, (true, false));
    assert_eq!(is_mine_or_nobodys(&linh, &sent).await, (false, false));
    let late = linh.assign(&read, Some(linh.id)).await;
    assert_eq!(kind(late), ProblemKind::StaleVersion, "Linh had not seen that Sokha took it");

    let handed = sokha.assign(&taken, Some(linh.id)).await.unwrap();
    assert_eq!(is_mine_or_nobodys(&sokha, &sent).await, (false, false));
    assert_eq!(is_mine_or_nobodys(&linh, &sent).await, (true, false));
    linh.assign(&handed, None).await.unwrap();
    assert_eq!(linh.sees(&sent).await, seen("in_review", None), "it was begun to be read");
    assert_eq!(is_mine_or_nobodys(&linh, &sent).await, (false, true));

    let history = linh.surroundings(&sent).await.history;
    assert!(history.iter().all(|step| step.reassigned && step.reason.is_none()));
    let told = history.iter().map(|step| (&*step.from, &*step.to, step.by.as_deref(), step.assignee.as_deref()));
    let steps = [
        ("submitted", "in_review", Some(SOKHA), Some(SOKHA)),
        ("in_review", "in_review", Some(SOKHA), Some(LINH)),
        ("in_review", "in_review", Some(LINH), None),
    ];
    assert_eq!(told.collect::<Vec<_>>(), steps);
}

#[tokio::test]
async fn nobody_is_given_a_request_who_does_not_work_on_requests_here() {
    let (sokha, linh) = colleagues().await;
    let sent = sokha.receives(|_| ()).await;
    let read = sokha.reads(&sent).await;
    let others = [
        ("nobody", new_key()),
        ("a worker", account_of(&Desk::register(&sokha.ways, TENANT).await).await),
        ("an admin", Staff::of("admin").await.id),
        ("somebody of another union", account_of(&Desk::log_in(&sokha.ways, "k-spsi", "focal").await).await),
    ];
    for (who, account) in others {
        let refused = sokha.assign(&read, Some(account)).await;
        assert_eq!(field_errors(refused), wrong("assignee", "unknown_code"), "{who}");
        let refused = sokha.change(std::slice::from_ref(&read), "assign", Some(account)).await;
        assert_eq!(field_errors(refused), wrong("assignee", "unknown_code"), "{who}, with many");
    }
    assert_eq!(sokha.sees(&sent).await, seen("submitted", None));
    sokha.assign(&read, Some(linh.id)).await.expect("as it was read: nothing was changed");
}

#[tokio::test]
async fn what_became_a_case_is_given_to_nobody() {
    let (sokha, linh) = colleagues().await;
    let sent = sokha.receives(|_| ()).await;
    sokha.files(&sent).await;
    let read = sokha.reads(&sent).await;
    assert!(!read.allowed.contains(&"assign".to_owned()), "{:?}", read.allowed);
    assert_eq!(kind(sokha.assign(&read, Some(sokha.id)).await), ProblemKind::RefusedTransition);
    assert_eq!(kind(linh.assign(&read, Some(linh.id)).await), ProblemKind::Forbidden, "it is its team's");
}

#[tokio::test]
async fn an_admin_hands_over_what_somebody_has_taken_and_reads_no_word() {
    let (sokha, linh) = colleagues().await;
    let maya = Staff::of("admin").await;
    let sent = sokha.receives(|_| ()).await;
    sokha.assign(&sokha.reads(&sent).await, Some(sokha.id)).await.unwrap();
    let read = maya.reads(&sent).await;
    assert_eq!(read.allowed, ["assign"]);
    let handed = maya.assign(&read, Some(linh.id)).await.unwrap();
    assert!(handed.words.is_none());
    assert_eq!(handed.summary.assignee.unwrap().name, LINH);
}
