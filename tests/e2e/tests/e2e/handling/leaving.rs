//! Somebody who works on requests leaves.

use contracts::intake::NOBODYS;
use testkit::{Desk, shared};

use super::{Staff, of_assignee, seen};
use crate::{
    answers::{field_errors, wrong},
    network::organisation,
};

/// An organisation of this test alone: it counts what waits there.
const UNION: &str = "leavers";

/// How many nobody works on, and how many the caller.
async fn unassigned_and_mine(staff: &Staff) -> (i64, i64) {
    let counts = staff.ways.intake.counts(UNION, &staff.call().await).await.unwrap();
    (counts.unassigned, counts.mine)
}

#[tokio::test]
async fn what_somebody_had_taken_whose_account_is_closed_is_nobodys() {
    let machine = shared();
    let admin = organisation(machine, UNION, Some("KH"), "affiliate_admin").await;
    let leaver = Staff::at(Desk::newcomer(machine, UNION, "leaver@leavers.example", "focal_point").await).await;
    let stayer = Staff::at(Desk::newcomer(machine, UNION, "stayer@leavers.example", "alternate").await).await;
    let [taken, waiting] = stayer.receives_some().await;
    leaver.assign(&leaver.reads(&taken).await, Some(leaver.id)).await.unwrap();
    assert_eq!(unassigned_and_mine(&leaver).await, (1, 1));
    assert_eq!(unassigned_and_mine(&stayer).await, (1, 0));
    assert!(stayer.listed(&of_assignee(NOBODYS), &taken).await.is_none());

    stayer.ways.identity.disable_account(UNION, &admin.call().await, leaver.id).await.unwrap();
    assert_eq!(unassigned_and_mine(&stayer).await, (2, 0));
    for sent in [&taken, &waiting] {
        let row = stayer.listed(&of_assignee(NOBODYS), sent).await.expect("nobody works on it");
        assert_eq!(row.assignee, None);
    }
    assert_eq!(stayer.sees(&taken).await, seen("in_review", None));
    let read = stayer.reads(&taken).await;
    assert_eq!(field_errors(stayer.assign(&read, Some(leaver.id)).await), wrong("assignee", "unknown_code"));
    stayer.assign(&read, Some(stayer.id)).await.unwrap();
    assert_eq!(unassigned_and_mine(&stayer).await, (1, 1));
}
