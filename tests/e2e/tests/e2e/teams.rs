//! Who reads a case: its team, who stands in, and in an emergency an admin.

use std::time::Duration;

use chrono::{Days, NaiveDate};
use contracts::{
    Call,
    cases::{BreakGlass, Case, ChooseMember, ReassignCases},
    identity::{AuditQuery, Delegation, NewDelegation},
    intake::{InboxFilter, ReceiptCode, VerifyInquiry},
};
use kernel::{Clock, SystemClock, region_day};
use testkit::{Desk, Ways, complaint, eventually, inquiry, new_key, shared};
use uuid::Uuid;
use web::ProblemKind;

use crate::{answers::kind, database::owner};

const SOON: Duration = Duration::from_secs(20);

pub fn today() -> NaiveDate {
    region_day(SystemClock.now())
}

const REASON: &str = "The owner is ill and the hearing is today.";

/// Why it was read in emergencies, as far as the reader is told.
fn reasons(case: &Case) -> Vec<Option<String>> {
    case.emergencies.iter().map(|access| access.reason.clone()).collect()
}

/// A case of whoever is at the desk; gives the worker's receipt code too.
pub async fn make_case(ways: &Ways, desk: &Desk) -> (Case, String) {
    let tenant = desk.tenant.as_str();
    let receipt = ways.intake.submit(tenant, &inquiry(), new_key()).await.unwrap();
    let id = eventually("it is in the inbox", SOON, || async {
        let page =
            ways.intake.list(tenant, &desk.call().await, &InboxFilter::of_state("submitted"), None).await.unwrap();
        page.items.into_iter().find(|item| item.reference == receipt.reference).map(|item| item.id)
    })
    .await;
    let read = ways.intake.find(tenant, &desk.call().await, id).await.unwrap();
    let verify =
        VerifyInquiry { result: "verified".into(), method: Some("call".into()), note: None, duplicate_of: None };
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
    let opened = ways.cases.break_glass(tenant, &admin, id, &why(REASON)).await.unwrap();
    assert!(opened.words.is_some());
    assert_eq!(reasons(&opened), [Some(REASON.to_owned())], "who reads the case reads that, too");
    let again = ways.cases.break_glass(tenant, &admin, id, &why("again")).await;
    assert_eq!(kind(again), ProblemKind::RefusedTransition, "it is open already");

    let team = ways.cases.find(tenant, &focal.call().await, id).await.unwrap();
    assert_eq!(reasons(&team), [Some(REASON.to_owned())], "the team sees it, and why");
    let step = eventually("the worker sees it", SOON, || async {
        let progress = ways.progress(tenant, &ReceiptCode { code: code.clone() }).await.unwrap();
        let seen = progress.steps.iter().any(|step| step.step == "opened_in_emergency");
        seen.then_some(progress.step)
    })
    .await;
    assert_eq!(step, "complaint_filed", "it is no place on the way");

    let other = Desk::newcomer(shared(), tenant, "other-admin@serc.example", "affiliate_admin").await;
    ways.cases.break_glass(tenant, &other.call().await, id, &why("the other")).await.unwrap();
    eventually("each time is one", SOON, || async {
        let progress = ways.progress(tenant, &ReceiptCode { code: code.clone() }).await.unwrap();
        let times = progress.steps.iter().filter(|step| step.step == "opened_in_emergency").count();
        (times == 2).then_some(())
    })
    .await;
}

#[tokio::test]
async fn why_a_case_was_read_in_an_emergency_is_told_to_who_reads_it_and_to_nobody_else() {
    let (machine, ways, tenant, email) = (shared(), shared().ways(), "serc", "second-admin@serc.example");
    let focal = Desk::log_in(&ways, tenant, "focal").await;
    let opener = Desk::newcomer(machine, tenant, email, "affiliate_admin").await;
    let (case, _) = make_case(&ways, &focal).await;
    let (id, why) = (case.summary.id, BreakGlass { reason: REASON.into() });
    ways.cases.break_glass(tenant, &opener.call().await, id, &why).await.unwrap();

    let owner_reads = ways.cases.find(tenant, &focal.call().await, id).await.unwrap();
    assert_eq!(reasons(&owner_reads), [Some(REASON.to_owned())]);
    for outside in ["admin", "alternate"] {
        let desk = Desk::log_in(&ways, tenant, outside).await;
        let seen = ways.cases.find(tenant, &desk.call().await, id).await.unwrap();
        assert!(seen.words.is_none() && !seen.emergencies[0].by.is_empty(), "{outside} sees that it was, and who");
        assert_eq!(reasons(&seen), [None::<String>], "{outside} is not told why");
    }

    let about = AuditQuery { subject: Some(id.to_string()), ..AuditQuery::default() };
    let trail = ways.identity.audit(tenant, &opener.call().await, &about).await.unwrap().items;
    assert!(trail.iter().any(|entry| entry.action == "break_glass"));
    let in_clear: i64 = sqlx::query_scalar(
        "SELECT (SELECT count(*) FROM audit WHERE strpos(to_jsonb(audit)::text, $1) > 0)
              + (SELECT count(*) FROM outbox WHERE strpos(to_jsonb(outbox)::text, $1) > 0)
              + (SELECT count(*) FROM emergency_access WHERE position(convert_to($1, 'UTF8') IN reason_sealed) > 0)",
    )
    .bind(REASON)
    .fetch_one(&mut owner(machine, tenant).await)
    .await
    .unwrap();
    assert_eq!(in_clear, 0, "in no entry, in no event, and sealed in its row");
}
