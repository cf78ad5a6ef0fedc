//! Who reads a case: its team, who stands in, and in an emergency an admin.

use std::time::Duration;

use chrono::{Days, NaiveDate};
use contracts::{
    Call,
    cases::{BreakGlass, Case, ChooseMember, ReassignCases},
    identity::{ChangeRoles, Delegation, NewDelegation},
    intake::{ReceiptCode, VerifyInquiry},
};
use kernel::{Clock, SystemClock, region_day};
use testkit::{DEMO_PASSWORD, Desk, Ways, complaint, create_account, eventually, inquiry, new_key, shared};
use uuid::Uuid;
use web::ProblemKind;

use crate::answers::{field_errors, kind};

const SOON: Duration = Duration::from_secs(20);

pub fn today() -> NaiveDate {
    region_day(SystemClock.now())
}

/// A case of whoever is at the desk; gives the worker's receipt code too.
pub async fn make_case(ways: &Ways, desk: &Desk) -> (Case, String) {
    let tenant = desk.tenant.as_str();
    let receipt = ways.intake.submit(tenant, &inquiry(), new_key()).await.unwrap();
    let id = eventually("it is in the inbox", SOON, || async {
        let page = ways.intake.list(tenant, &desk.call().await, Some("submitted"), None).await.unwrap();
        page.items.into_iter().find(|item| item.reference == receipt.reference).map(|item| item.id)
    })
    .await;
    let read = ways.intake.find(tenant, &desk.call().await, id).await.unwrap();
    let verify = VerifyInquiry { result: "verified".into(), method: "call".into(), note: None };
    ways.intake.verify(tenant, &desk.call().await, id, read.version, &verify).await.unwrap();
    let case = ways.cases.file(tenant, &desk.call().await, &complaint(id), new_key()).await.unwrap();
    (case, receipt.code)
}

pub async fn id_of(ways: &Ways, tenant: &str, admin: &Call, who: &str) -> Uuid {
    let people = ways.identity.accounts(tenant, admin).await.unwrap();
    let email = format!("{who}@{tenant}.example");
    people.items.iter().find(|person| person.account.email == email).unwrap().account.id
}

#[tokio::test]
async fn only_the_team_reads_a_case_and_its_inquiry() {
    let (ways, tenant) = (shared().ways(), "lftu");
    let (focal, alternate) =
        (Desk::log_in(&ways, tenant, "focal").await, Desk::log_in(&ways, tenant, "alternate").await);
    let admin = Desk::log_in(&ways, tenant, "admin").await;
    let (case, _) = make_case(&ways, &focal).await;
    let (id, other) = (case.summary.id, alternate.call().await);
    assert!(case.words.is_some() && case.team.len() == 1 && case.team[0].is_owner);

    let seen = ways.cases.find(tenant, &other, id).await.unwrap();
    assert!(seen.words.is_none() && seen.allowed.is_empty(), "{:?}", seen.allowed);
    let inquiry = ways.intake.find(tenant, &other, case.inquiry_id).await.unwrap();
    assert!(inquiry.words.is_none(), "the same words stand in the inquiry");
    assert_eq!(kind(ways.cases.accept(tenant, &other, id, case.version).await), ProblemKind::Forbidden);

    let chosen = ChooseMember { account: id_of(&ways, tenant, &admin.call().await, "alternate").await };
    assert_eq!(kind(ways.cases.add_member(tenant, &other, id, &chosen).await), ProblemKind::Forbidden);
    let nobody = ChooseMember { account: new_key() };
    assert_eq!(kind(ways.cases.add_member(tenant, &focal.call().await, id, &nobody).await), ProblemKind::InvalidFields);
    ways.cases.add_member(tenant, &focal.call().await, id, &chosen).await.unwrap();
    let seen = ways.cases.find(tenant, &other, id).await.unwrap();
    assert!(seen.words.is_some() && seen.team.len() == 2);
    assert!(ways.intake.find(tenant, &other, case.inquiry_id).await.unwrap().words.is_some());

    let handed = ways.cases.hand_over(tenant, &focal.call().await, id, &chosen).await.unwrap();
    assert_eq!((handed.team[0].account, handed.version), (chosen.account, case.version + 1));
    let former = id_of(&ways, tenant, &admin.call().await, "focal").await;
    ways.cases.remove_member(tenant, &other, id, former).await.unwrap();
    assert!(ways.cases.find(tenant, &focal.call().await, id).await.unwrap().words.is_none());

    // Somebody leaves: what is theirs becomes somebody else's in one step, which was shown before.
    let admin = admin.call().await;
    let shown = ways.cases.cases_of(tenant, &admin, chosen.account).await.unwrap();
    assert!(shown.items.iter().any(|item| item.id == id));
    let reassign = ReassignCases { from: chosen.account, to: former };
    let moved = ways.cases.reassign(tenant, &admin, &reassign).await.unwrap();
    assert_eq!(moved.items.len(), shown.items.len());
    assert!(ways.cases.find(tenant, &focal.call().await, id).await.unwrap().words.is_some());
    assert!(ways.cases.find(tenant, &other, id).await.unwrap().words.is_none());
}

#[tokio::test]
async fn who_stands_in_reads_and_works_on_these_days_only() {
    let (ways, tenant) = (shared().ways(), "vgcl");
    let (focal, alternate) =
        (Desk::log_in(&ways, tenant, "focal").await, Desk::log_in(&ways, tenant, "alternate").await);
    let admin = Desk::log_in(&ways, tenant, "admin").await;
    let (case, _) = make_case(&ways, &focal).await;
    let (id, other) = (case.summary.id, alternate.call().await);
    let to = id_of(&ways, tenant, &admin.call().await, "alternate").await;
    let days = |first: i64, last: i64| {
        let day = |days: i64| today().checked_add_signed(chrono::Duration::days(days)).unwrap();
        NewDelegation { from: None, to, from_day: day(first), to_day: day(last), reason: "Training".into() }
    };
    let backwards = NewDelegation { to_day: today() - Days::new(1), ..days(0, 0) };
    assert_eq!(kind(ways.identity.delegate(tenant, &focal.call().await, &backwards).await), ProblemKind::InvalidFields);
    let own =
        NewDelegation { from: Some(to), to: id_of(&ways, tenant, &admin.call().await, "focal").await, ..days(0, 1) };
    assert_eq!(kind(ways.identity.delegate(tenant, &focal.call().await, &own).await), ProblemKind::Forbidden);

    ways.identity.delegate(tenant, &focal.call().await, &days(1, 2)).await.unwrap();
    assert!(ways.cases.find(tenant, &other, id).await.unwrap().words.is_none(), "from tomorrow");
    let made = ways.identity.delegate(tenant, &focal.call().await, &days(-1, 0)).await.unwrap();
    let seen = ways.cases.find(tenant, &other, id).await.unwrap();
    assert!(seen.words.is_some() && !seen.allowed.contains(&"manage_team".to_owned()));
    let accepted = ways.cases.accept(tenant, &other, id, case.version).await.unwrap();
    assert!(accepted.team[0].is_owner && accepted.team[0].account != to, "it stays the case of who is away");

    let running: &Delegation = made.items.iter().find(|delegation| delegation.to_day == today()).unwrap();
    ways.identity.end_delegation(tenant, &focal.call().await, running.id).await.unwrap();
    assert!(ways.cases.find(tenant, &other, id).await.unwrap().words.is_none(), "ended at once");
}

#[tokio::test]
async fn an_admin_reads_a_case_in_an_emergency_and_the_worker_sees_it() {
    let (ways, tenant) = (shared().ways(), "serc");
    let (focal, admin) = (Desk::log_in(&ways, tenant, "focal").await, Desk::log_in(&ways, tenant, "admin").await);
    let (case, code) = make_case(&ways, &focal).await;
    let (id, admin) = (case.summary.id, admin.call().await);
    let seen = ways.cases.find(tenant, &admin, id).await.unwrap();
    assert!(seen.words.is_none() && seen.allowed.contains(&"break_glass".to_owned()));

    let why = |reason: &str| BreakGlass { reason: reason.into() };
    assert_eq!(kind(ways.cases.break_glass(tenant, &admin, id, &why(" ")).await), ProblemKind::InvalidFields);
    let forbidden = ways.cases.break_glass(tenant, &focal.call().await, id, &why("x")).await;
    assert_eq!(kind(forbidden), ProblemKind::Forbidden, "who is of the team needs no glass to break");
    let opened =
        ways.cases.break_glass(tenant, &admin, id, &why("The owner is ill and the hearing is today.")).await.unwrap();
    assert!(opened.words.is_some() && opened.emergencies.len() == 1);
    let again = ways.cases.break_glass(tenant, &admin, id, &why("again")).await;
    assert_eq!(kind(again), ProblemKind::RefusedTransition, "it is open already");

    let team = ways.cases.find(tenant, &focal.call().await, id).await.unwrap();
    assert_eq!(team.emergencies.len(), 1, "the team sees it");
    let step = eventually("the worker sees it", SOON, || async {
        let progress = ways.intake.progress(tenant, &ReceiptCode { code: code.clone() }).await.unwrap();
        let seen = progress.steps.iter().any(|step| step.step == "opened_in_emergency");
        seen.then_some(progress.step)
    })
    .await;
    assert_eq!(step, "complaint_filed", "it is no place on the way");
}

#[tokio::test]
async fn an_admin_who_works_on_cases_too_does_not_choose_themselves() {
    let (machine, ways, tenant) = (shared(), shared().ways(), "k-sbsi");
    let focal = Desk::log_in(&ways, tenant, "focal").await;
    let admin = Desk::log_in(&ways, tenant, "admin").await;
    let email = format!("both@{tenant}.example");
    assert!(create_account(&machine.config(), tenant, &email, "affiliate_admin", DEMO_PASSWORD).status.success());
    let both = Desk::set_up(&ways, tenant, &email).await;
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

    // A colleague chooses them, and then they may choose others and themselves.
    ways.cases.add_member(tenant, &focal.call().await, id, &chosen).await.unwrap();
    assert!(ways.cases.find(tenant, &call, id).await.unwrap().words.is_some());
    ways.cases.hand_over(tenant, &call, id, &chosen).await.unwrap();
}
