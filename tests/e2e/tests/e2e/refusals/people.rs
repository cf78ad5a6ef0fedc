//! Links that have ended, locked accounts, clocks that are off, the last admin, roles that went.

use contracts::intake::InboxFilter;
use contracts::{
    Call,
    identity::{AddPasskey, ChangeRoles, GiveCode, LinkSecret, LogIn, PasskeyAnswer},
};
use testkit::{DEMO_PASSWORD, Desk, code_at, eventually, from_elsewhere, new_key};
use web::ProblemKind;

use super::{entries, stage};
use crate::{
    accounts::{accept, invite, join},
    answers::kind,
    database::{forget_used_codes, superuser},
    entering::{SOON, log_in, now},
};

const PASSWORD: &str = "eleven quiet herons";

#[tokio::test]
async fn an_invitation_that_was_used_or_has_expired_opens_nothing_and_is_on_record() {
    let (machine, ways, tenant) = (stage(), stage().ways(), "cuf");
    let used = invite(machine, &ways, tenant, "used@cuf.example", &["focal_point"]).await;
    ways.identity.accept_invitation(tenant, &from_elsewhere(), &accept(&used, PASSWORD)).await.unwrap();
    let late = invite(machine, &ways, tenant, "late@cuf.example", &["focal_point"]).await;
    let expire = "UPDATE mail_link SET expires_at = now() - interval '1 second' WHERE used_at IS NULL";
    sqlx::query(expire).execute(&mut superuser(machine, tenant).await).await.unwrap();

    for secret in [&used, &late] {
        for _ in 0..3 {
            let again = ways.identity.accept_invitation(tenant, &from_elsewhere(), &accept(secret, PASSWORD)).await;
            assert_eq!(kind(again), ProblemKind::LinkEnded);
            let link = LinkSecret { secret: secret.clone() };
            assert_eq!(kind(ways.identity.read_link(tenant, &from_elsewhere(), &link).await), ProblemKind::LinkEnded);
        }
    }
    for invented in 0..40 {
        let link = LinkSecret { secret: format!("invented-{invented}") };
        assert_eq!(kind(ways.identity.read_link(tenant, &from_elsewhere(), &link).await), ProblemKind::LinkEnded);
    }
    let noted = entries(&ways, tenant, "link_refused").await;
    let about: std::collections::BTreeSet<_> = noted.iter().map(|entry| entry.subject).collect();
    assert_eq!((noted.len(), about.len()), (2, 2), "one for each link, none for what never was one: {noted:?}");
    assert!(noted.iter().all(|entry| entry.about.as_deref() == Some("link")));
    let login = ways.identity.log_in(tenant, &from_elsewhere(), &log_in("late@cuf.example", PASSWORD)).await;
    assert_eq!(kind(login), ProblemKind::WrongCredentials, "no account came of it");
}

#[tokio::test]
async fn a_locked_account_lets_nobody_in_and_says_so_once() {
    let (ways, tenant) = (stage().ways(), "tucp");
    let (_, _) = join(stage(), &ways, tenant, "locked@tucp.example", &["focal_point"]).await;
    for email in ["locked@tucp.example", "nobody@tucp.example"] {
        let wrong = LogIn { email: email.into(), password: "not this one".into(), device: String::new() };
        for _ in 0..10 {
            let failed = ways.identity.log_in(tenant, &from_elsewhere(), &wrong).await;
            assert_eq!(kind(failed), ProblemKind::WrongCredentials);
        }
        for _ in 0..5 {
            let locked = ways.identity.log_in(tenant, &from_elsewhere(), &wrong).await;
            assert_eq!(kind(locked), ProblemKind::TooManyRequests);
        }
    }
    let right = ways.identity.log_in(tenant, &from_elsewhere(), &log_in("locked@tucp.example", PASSWORD)).await;
    assert_eq!(kind(right), ProblemKind::TooManyRequests, "also with the right password");
    let noted = entries(&ways, tenant, "locked_out").await;
    let names: Vec<_> = noted.iter().map(|entry| entry.subject_name.as_deref()).collect();
    assert_eq!(names, [None, Some("Sok Dara")], "one for each address, whether somebody has it or not");
    assert_eq!(entries(&ways, tenant, "log_in_failed").await.len(), 20);
}

#[tokio::test]
async fn second_factors_that_are_wrong_are_on_record_and_run_out() {
    let (machine, ways, tenant) = (stage(), stage().ways(), "cctu");
    let secret = invite(machine, &ways, tenant, "new@cctu.example", &["focal_point"]).await;
    let new = ways.identity.accept_invitation(tenant, &from_elsewhere(), &accept(&secret, PASSWORD)).await.unwrap();
    let session = Call::bearer(new.session);
    let app = ways.identity.begin_app(tenant, &session).await.unwrap();
    // Of ten minutes ago.
    let old = GiveCode { code: code_at(&app.secret, now() - 600) };
    let invented = AddPasskey { ceremony: new_key(), credential: serde_json::json!({}), name: "x".into() };
    for _ in 0..2 {
        assert_eq!(kind(ways.identity.confirm_app(tenant, &session, &old).await), ProblemKind::WrongSecondFactor);
        assert_eq!(kind(ways.identity.add_passkey(tenant, &session, &invented).await), ProblemKind::WrongPasskey);
    }
    let answer = PasskeyAnswer { ceremony: new_key(), credential: serde_json::json!({}), device: String::new() };
    assert_eq!(kind(ways.identity.give_passkey(tenant, &session, &answer).await), ProblemKind::WrongPasskey);
    // Five in all; so none of the three fills the trail.
    let right = GiveCode { code: code_at(&app.secret, now()) };
    assert_eq!(kind(ways.identity.confirm_app(tenant, &session, &right).await), ProblemKind::TooManyRequests);
    assert_eq!(kind(ways.identity.add_passkey(tenant, &session, &invented).await), ProblemKind::TooManyRequests);
    assert_eq!(kind(ways.identity.give_passkey(tenant, &session, &answer).await), ProblemKind::TooManyRequests);
    for (action, times) in [("second_factor_failed", 5), ("locked_out", 1)] {
        let noted = entries(&ways, tenant, action).await;
        let about: Vec<_> = noted.iter().map(|entry| entry.subject).collect();
        assert_eq!(about, vec![Some(new.account.id); times], "{action}");
    }
}

#[tokio::test]
async fn an_office_that_has_used_its_tries_up_locks_none_of_its_people_out() {
    let (ways, tenant) = (stage().ways(), "tltuc");
    let office = Call { forwarded: Some("for=203.0.113.99".into()), ..Call::anonymous() };
    let known = log_in("focal@tltuc.example", DEMO_PASSWORD);
    let mut refused = 0;
    while refused == 0 {
        refused += usize::from(ways.identity.begin_passkey_log_in(tenant, &office).await.is_err());
    }
    assert_eq!(kind(ways.identity.log_in(tenant, &office, &known).await), ProblemKind::TooManyRequests);
    let noted = entries(&ways, tenant, "locked_out").await;
    assert_eq!(noted.iter().map(|entry| entry.subject).collect::<Vec<_>>(), [None], "nobody is locked out");
    ways.identity.log_in(tenant, &from_elsewhere(), &known).await.expect("from anywhere else");
}

#[tokio::test]
async fn who_is_sent_away_for_now_has_tried_nothing() {
    let (ways, tenant) = (stage().ways(), "clc");
    let office = Call { forwarded: Some("for=203.0.113.98".into()), ..Call::anonymous() };
    let wrong = log_in("alternate@clc.example", "not this one");
    let attempt = async || kind(ways.identity.log_in(tenant, &office, &wrong).await);
    // At one time: more than one address has places in the line.
    let mut answers = futures::future::join_all((0..20).map(|_| attempt())).await;
    assert!(answers.contains(&ProblemKind::Unavailable), "{answers:?}");
    while answers.last() != Some(&ProblemKind::TooManyRequests) {
        answers.push(attempt().await);
    }
    let tried = answers.iter().filter(|answer| **answer == ProblemKind::WrongCredentials).count();
    assert_eq!(tried, 10, "{answers:?}");
}

#[tokio::test]
async fn a_clock_may_be_off_by_half_a_minute_and_not_by_one() {
    let (ways, tenant, email) = (stage().ways(), "ffw", "clock@ffw.example");
    let (_, app) = join(stage(), &ways, tenant, email, &["focal_point"]).await;
    // Else a code of before would be refused for having been used, whatever clocks say.
    forget_used_codes(stage(), tenant, email).await;
    let enter = async || {
        let first = ways.identity.log_in(tenant, &from_elsewhere(), &log_in(email, PASSWORD)).await.unwrap();
        Call::bearer(first.session)
    };
    // Of a clock that is so many steps of half a minute off.
    let code = |steps: i64| GiveCode { code: code_at(&app, (now() / 30).checked_add_signed(steps).unwrap() * 30) };
    let session = enter().await;
    // Should a step end between here and there, these are three behind, and two ahead.
    for steps in [-2, 3] {
        let refused = ways.identity.give_code(tenant, &session, &code(steps)).await;
        assert_eq!(kind(refused), ProblemKind::WrongSecondFactor, "{steps} steps");
        assert_eq!(kind(ways.identity.issue_token(tenant, &session).await), ProblemKind::SecondFactorNeeded);
    }
    let noted = entries(&ways, tenant, "second_factor_failed").await;
    assert_eq!(noted.len(), 2);
    assert!(noted.iter().all(|entry| entry.subject_name.as_deref() == Some("Sok Dara")), "{noted:?}");
    // One behind must not become two: it is sent early in its step.
    eventually("the first half of a step", SOON, || async { (now() % 30 < 15).then_some(()) }).await;
    ways.identity.give_code(tenant, &session, &code(-1)).await.expect("half a minute behind");
    // One ahead, or none if a step ends meanwhile.
    let session = enter().await;
    ways.identity.give_code(tenant, &session, &code(1)).await.expect("half a minute ahead");
}

#[tokio::test]
async fn the_last_admin_cannot_leave_and_trying_is_on_record() {
    let (ways, tenant) = (stage().ways(), "serc");
    let admin = Desk::log_in(&ways, tenant, "admin").await;
    let call = admin.call().await;
    let people = ways.identity.accounts(tenant, &call).await.unwrap().items;
    let own = people.iter().find(|person| person.account.email == "admin@serc.example").unwrap();
    let (id, version) = (own.account.id, own.version);
    let roles = ChangeRoles { roles: vec!["focal_point".into()] };
    assert_eq!(kind(ways.identity.change_roles(tenant, &call, id, version, &roles).await), ProblemKind::LastAdmin);
    assert_eq!(kind(ways.identity.disable_account(tenant, &call, id).await), ProblemKind::LastAdmin);
    let noted = entries(&ways, tenant, "last_admin_kept").await;
    assert_eq!(noted.iter().map(|entry| entry.subject).collect::<Vec<_>>(), [Some(id), Some(id)]);
    assert!(noted.iter().all(|entry| entry.actor == id.to_string()), "who tried, and about whom");
}

#[tokio::test]
async fn a_role_that_goes_in_the_middle_of_a_session_ends_what_it_opened() {
    let (ways, tenant) = (stage().ways(), "ttuc");
    let (session, _) = join(stage(), &ways, tenant, "role@ttuc.example", &["focal_point"]).await;
    let before = Call::bearer(ways.identity.issue_token(tenant, &session).await.unwrap().access_token);
    ways.intake.list(tenant, &before, &InboxFilter::default(), None).await.unwrap();
    let admin = Desk::log_in(&ways, tenant, "admin").await;
    let people = ways.identity.accounts(tenant, &admin.call().await).await.unwrap().items;
    let own = people.iter().find(|person| person.account.email == "role@ttuc.example").unwrap();
    let roles = ChangeRoles { roles: vec!["alternate".into()] };
    let changed = ways.identity.change_roles(tenant, &admin.call().await, own.account.id, own.version, &roles).await;
    changed.unwrap();

    assert_eq!(
        kind(ways.intake.list(tenant, &before, &InboxFilter::default(), None).await),
        ProblemKind::Unauthenticated
    );
    assert_eq!(kind(ways.cases.list(tenant, &before, None, None).await), ProblemKind::Unauthenticated);
    assert_eq!(kind(ways.intake.find(tenant, &before, new_key()).await), ProblemKind::Unauthenticated);
    let noted = entries(&ways, tenant, "ended_token_refused").await;
    assert!((2..=3).contains(&noted.len()), "one a minute for each service: {noted:?}");
    assert!(noted.iter().all(|entry| entry.actor == own.account.id.to_string()), "{noted:?}");
    assert!(entries(&ways, tenant, "change_roles").await.iter().any(|entry| entry.subject == Some(own.account.id)));
    // The session goes on, with what the person may now.
    let now = Call::bearer(ways.identity.issue_token(tenant, &session).await.unwrap().access_token);
    ways.intake.list(tenant, &now, &InboxFilter::default(), None).await.unwrap();
}
