//! Nobody chooses themselves to read what they do not work on.

use contracts::{
    cases::{BreakGlass, ChooseMember},
    identity::{ChangeRoles, NewDelegation},
};
use testkit::{Desk, shared};

use crate::{
    answers::field_errors,
    teams::{make_case, today},
};

#[tokio::test]
async fn an_admin_who_works_on_cases_too_does_not_choose_themselves() {
    let (ways, tenant) = (shared().ways(), "k-sbsi");
    let focal = Desk::log_in(&ways, tenant, "focal").await;
    let admin = Desk::log_in(&ways, tenant, "admin").await;
    let email = format!("both@{tenant}.example");
    let both = Desk::newcomer(shared(), tenant, &email, "affiliate_admin").await;
    let people = ways.identity.accounts(tenant, &admin.call().await).await.unwrap();
    let person = people.items.into_iter().find(|person| person.account.email == email).unwrap();
    let roles = ChangeRoles { roles: vec!["focal_point".into(), "affiliate_admin".into()] };
    let own = person.account.id;
    ways.identity.change_roles(tenant, &admin.call().await, own, person.version, &roles).await.unwrap();

    let (case, _) = make_case(&ways, &focal).await;
    let (id, call, chosen) = (case.summary.id, both.call().await, ChooseMember { account: own });
    let yourself = |field: &str| [(field.to_owned(), "yourself".to_owned())];
    assert_eq!(field_errors(ways.cases.add_member(tenant, &call, id, &chosen).await), yourself("account"));
    assert_eq!(field_errors(ways.cases.hand_over(tenant, &call, id, &chosen).await), yourself("account"));
    let (from, day) = (Some(case.team[0].account), today());
    let stand_in = NewDelegation { from, to: own, from_day: day, to_day: day, reason: "Training".into() };
    assert_eq!(field_errors(ways.identity.delegate(tenant, &call, &stand_in).await), yourself("to"));
    assert!(ways.cases.find(tenant, &call, id).await.unwrap().words.is_none());

    // What they read for an hour, or while they stand in, is no way into the team either.
    let reason = "The hearing is today.".to_owned();
    let opened = ways.cases.break_glass(tenant, &call, id, &BreakGlass { reason }).await.unwrap();
    assert!(opened.words.is_some());
    assert_eq!(field_errors(ways.cases.add_member(tenant, &call, id, &chosen).await), yourself("account"));
    let (lent, _) = make_case(&ways, &focal).await;
    let stand_in = NewDelegation { from: None, ..stand_in };
    ways.identity.delegate(tenant, &focal.call().await, &stand_in).await.unwrap();
    assert!(ways.cases.find(tenant, &call, lent.summary.id).await.unwrap().words.is_some());
    assert_eq!(field_errors(ways.cases.hand_over(tenant, &call, lent.summary.id, &chosen).await), yourself("account"));

    // A colleague chooses them, and then they may choose others and themselves.
    ways.cases.add_member(tenant, &focal.call().await, id, &chosen).await.unwrap();
    assert!(ways.cases.find(tenant, &call, id).await.unwrap().words.is_some());
    ways.cases.hand_over(tenant, &call, id, &chosen).await.unwrap();
}
