//! Standing in ends with its last day.

use chrono::Days;
use contracts::{Call, identity::NewDelegation};
use testkit::{Desk, shared};
use uuid::Uuid;
use web::ProblemKind;

use crate::{
    answers::kind,
    database::owner,
    teams::{make_case, today},
};

const TENANT: &str = "lftu";

/// Somebody new, whom no other test has stand in or be away.
async fn newcomer(who: &str, role: &str) -> (Desk, Uuid) {
    let desk = Desk::newcomer(shared(), TENANT, &format!("{who}@{TENANT}.example"), role).await;
    let own = shared().ways().identity.own_account(TENANT, &Call::bearer(&desk.session)).await.unwrap();
    (desk, own.account.id)
}

#[tokio::test]
async fn who_stands_in_reads_a_case_on_the_last_day_and_not_the_day_after() {
    let (machine, ways) = (shared(), shared().ways());
    let (away, _) = newcomer("on-leave", "focal_point").await;
    let (stand_in, to) = newcomer("stand-in", "alternate").await;
    let (case, _) = make_case(&ways, &away).await;
    let id = case.summary.id;
    let (from_day, to_day) = (today() - Days::new(3), today());
    let new = NewDelegation { from: None, to, from_day, to_day, reason: "Leave".into() };
    let made = ways.identity.delegate(TENANT, &away.call().await, &new).await.unwrap();
    assert_eq!(made.items.len(), 1);
    // The words of the case, which cases decides about, and those of the inquiry, which intake does.
    let reads = async || {
        let call = stand_in.call().await;
        let read = ways.cases.find(TENANT, &call, id).await.unwrap();
        let inquiry = ways.intake.find(TENANT, &call, case.inquiry_id).await.unwrap();
        (read.words.is_some(), inquiry.words.is_some())
    };
    assert_eq!(reads().await, (true, true), "the last day counts");

    // A night goes by: what was today is yesterday.
    let night = sqlx::query("UPDATE delegation SET from_day = from_day - 1, to_day = to_day - 1 WHERE id = $1");
    let night = night.bind(made.items[0].id).execute(&mut owner(machine, TENANT).await).await.unwrap();
    assert_eq!(night.rows_affected(), 1);
    assert_eq!(reads().await, (false, false), "the day after, though nobody ended it");
    let accepted = ways.cases.accept(TENANT, &stand_in.call().await, id, case.version).await;
    assert_eq!(kind(accepted), ProblemKind::Forbidden, "nor is there anything to do");
    let left = ways.identity.delegations(TENANT, &away.call().await).await.unwrap();
    assert!(left.items.is_empty(), "it is over");
}
