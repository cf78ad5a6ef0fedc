//! Joining, logging in with two factors, a forgotten password, roles, leaving.

use contracts::{
    Call,
    identity::{
        AcceptInvitation, AddPasskey, ChangePassword, ChangeRoles, GiveCode, Invite, InvitePeople, LinkSecret,
        NextStep, PasskeyAnswer, RequestReset, ResetPassword,
    },
};
use testkit::{
    DEMO_APP_SECRET, DEMO_PASSWORD, Desk, Machine, Ways, code_at, eventually, from_elsewhere, mails, new_key, shared,
};
use uuid::Uuid;
use web::ProblemKind;

use crate::{
    answers::{field_errors, kind},
    entering::{SOON, log_in, mailed_secret, now},
};

const PASSWORD: &str = "eleven quiet herons";

/// Invites somebody to `tenant`; gives the secret of the mail.
pub async fn invite(machine: &Machine, ways: &Ways, tenant: &str, email: &str, roles: &[&str]) -> String {
    let admin = Desk::log_in(ways, tenant, "admin").await;
    let roles = roles.iter().map(|role| (*role).to_owned()).collect();
    let invite = Invite { name: "Sok Dara".into(), email: email.into(), locale: "km".into(), roles };
    ways.identity.invite(tenant, &admin.call().await, &invite).await.unwrap();
    mailed_secret(machine, email, "/join/").await
}

pub fn accept(secret: &str, password: &str) -> AcceptInvitation {
    AcceptInvitation {
        secret: secret.into(),
        name: "Sok Dara".into(),
        password: password.into(),
        device: String::new(),
    }
}

/// A person who has joined, with an authenticator app; gives the app's secret too.
pub async fn join(machine: &Machine, ways: &Ways, tenant: &str, email: &str, roles: &[&str]) -> (Call, String) {
    let secret = invite(machine, ways, tenant, email, roles).await;
    let new = ways.identity.accept_invitation(tenant, &from_elsewhere(), &accept(&secret, PASSWORD)).await.unwrap();
    let session = Call::bearer(new.session);
    let app = ways.identity.begin_app(tenant, &session).await.unwrap();
    let code = GiveCode { code: code_at(&app.secret, now()) };
    let added = ways.identity.confirm_app(tenant, &session, &code).await.unwrap();
    (Call::bearer(added.session.session), app.secret)
}

#[tokio::test]
async fn an_invitation_becomes_an_account_that_needs_a_second_factor() {
    let (machine, ways) = (shared(), shared().ways());
    let (tenant, email) = ("cctu", "dara@cctu.example");
    let secret = invite(machine, &ways, tenant, email, &["focal_point"]).await;
    let link = LinkSecret { secret: secret.clone() };
    let facts = ways.identity.read_link(tenant, &from_elsewhere(), &link).await.unwrap();
    assert_eq!((facts.kind.as_str(), facts.email.as_str(), facts.locale.as_str()), ("invitation", email, "km"));
    assert_eq!(
        kind(ways.identity.read_link("clc", &from_elsewhere(), &link).await),
        ProblemKind::LinkEnded,
        "elsewhere"
    );

    for (password, code) in [("short", "too_short"), ("password1", "too_common"), ("Sok Dara 1", "about_you")] {
        let refused = ways.identity.accept_invitation(tenant, &from_elsewhere(), &accept(&secret, password)).await;
        assert_eq!(field_errors(refused), [("password".to_owned(), code.to_owned())], "{password}");
    }
    let new = ways.identity.accept_invitation(tenant, &from_elsewhere(), &accept(&secret, PASSWORD)).await.unwrap();
    assert_eq!((new.next, new.account.roles.as_slice()), (NextStep::SetUp, &["focal_point".to_owned()][..]));
    let again = ways.identity.accept_invitation(tenant, &from_elsewhere(), &accept(&secret, PASSWORD)).await;
    assert_eq!(kind(again), ProblemKind::LinkEnded, "an invitation is good once");

    // Without a second factor the session opens nothing.
    let session = Call::bearer(&new.session);
    assert_eq!(kind(ways.identity.issue_token(tenant, &session).await), ProblemKind::SecondFactorNeeded);
    let app = ways.identity.begin_app(tenant, &session).await.unwrap();
    assert!(app.uri.starts_with("otpauth://totp/"), "{}", app.uri);
    let wrong = GiveCode { code: "000000".into() };
    assert_eq!(kind(ways.identity.confirm_app(tenant, &session, &wrong).await), ProblemKind::WrongSecondFactor);
    let code = GiveCode { code: code_at(&app.secret, now()) };
    let added = ways.identity.confirm_app(tenant, &session, &code).await.unwrap();
    assert_eq!((added.recovery_codes.len(), added.session.next), (10, NextStep::Done));
    assert_eq!(
        kind(ways.identity.issue_token(tenant, &session).await),
        ProblemKind::Unauthenticated,
        "another secret now"
    );
    let call = Call::bearer(
        ways.identity.issue_token(tenant, &Call::bearer(added.session.session)).await.unwrap().access_token,
    );
    ways.intake.list(tenant, &call, None, None).await.unwrap();

    // And back: the password, then a code that was not used before, or a recovery code, once.
    let enter = async || {
        let first = ways.identity.log_in(tenant, &from_elsewhere(), &log_in(email, PASSWORD)).await.unwrap();
        assert_eq!(first.next, NextStep::SecondFactor);
        Call::bearer(first.session)
    };
    let session = enter().await;
    assert_eq!(
        kind(ways.identity.give_code(tenant, &session, &code).await),
        ProblemKind::WrongSecondFactor,
        "used before"
    );
    let late = GiveCode { code: code_at(&app.secret, now() + 90) };
    assert_eq!(
        kind(ways.identity.give_code(tenant, &session, &late).await),
        ProblemKind::WrongSecondFactor,
        "a clock that is off"
    );
    assert_eq!(kind(ways.identity.issue_token(tenant, &session).await), ProblemKind::SecondFactorNeeded);
    let recovery = GiveCode { code: added.recovery_codes[0].to_lowercase() };
    let entered = ways.identity.give_code(tenant, &session, &recovery).await.unwrap();
    ways.identity.issue_token(tenant, &Call::bearer(entered.session)).await.unwrap();
    let session = enter().await;
    assert_eq!(
        kind(ways.identity.give_code(tenant, &session, &recovery).await),
        ProblemKind::WrongSecondFactor,
        "used before"
    );
}

#[tokio::test]
async fn an_invitation_that_was_renewed_or_withdrawn_opens_nothing() {
    let (machine, ways) = (shared(), shared().ways());
    let (tenant, email) = ("cctu", "maly@cctu.example");
    let first = invite(machine, &ways, tenant, email, &["alternate"]).await;
    let admin = Desk::log_in(&ways, tenant, "admin").await;
    let twice = Invite { name: "x".into(), email: email.into(), locale: "en".into(), roles: vec!["alternate".into()] };
    let refused = ways.identity.invite(tenant, &admin.call().await, &twice).await;
    assert_eq!(field_errors(refused), [("email".to_owned(), "taken".to_owned())]);

    // Whoever holds the old link may ask for a new one; it goes to the same address.
    ways.identity.request_invitation(tenant, &from_elsewhere(), &LinkSecret { secret: first.clone() }).await.unwrap();
    let second = eventually("another mail", SOON, || async {
        let secret = mailed_secret(machine, email, "/join/").await;
        (secret != first).then_some(secret)
    })
    .await;
    let old = ways.identity.read_link(tenant, &from_elsewhere(), &LinkSecret { secret: first }).await;
    assert_eq!(kind(old), ProblemKind::LinkEnded);
    let open = ways.identity.invitations(tenant, &admin.call().await).await.unwrap();
    let id = open.items.iter().find(|invitation| invitation.email == email).unwrap().id;
    ways.identity.withdraw_invitation(tenant, &admin.call().await, id).await.unwrap();
    let gone = ways.identity.accept_invitation(tenant, &from_elsewhere(), &accept(&second, PASSWORD)).await;
    assert_eq!(kind(gone), ProblemKind::LinkEnded);
    let nothing = LinkSecret { secret: "never was one".into() };
    ways.identity.request_invitation(tenant, &from_elsewhere(), &nothing).await.unwrap();
}

#[tokio::test]
async fn many_are_invited_together_or_not_at_all() {
    let (machine, ways) = (shared(), shared().ways());
    let tenant = "ncpe";
    let admin = Desk::log_in(&ways, tenant, "admin").await;
    let row = |email: &str, role: &str| Invite {
        name: "Somchai".into(),
        email: email.into(),
        locale: "th".into(),
        roles: vec![role.into()],
    };
    let rows = vec![
        row("one@ncpe.example", "focal_point"),
        row("ONE@ncpe.example", "alternate"),
        row("no address", "observer"),
        row("focal@ncpe.example", "alternate"),
    ];
    let people = InvitePeople { rows, only_look: false };
    let looked = ways.identity.invite_people(tenant, &admin.call().await, &people).await.unwrap();
    let codes: Vec<Vec<&str>> =
        looked.rows.iter().map(|row| row.errors.iter().map(|error| error.code.as_str()).collect()).collect();
    assert_eq!(codes, [vec![], vec!["taken"], vec!["not_valid", "unknown_code"], vec!["taken"]]);
    assert_eq!(looked.invited, 0);
    let none = ways.identity.invitations(tenant, &admin.call().await).await.unwrap();
    assert!(none.items.is_empty(), "one bad row, and nobody is invited");

    let rows = vec![row("one@ncpe.example", "focal_point"), row("two@ncpe.example", "alternate")];
    let people = InvitePeople { rows, only_look: true };
    let looked = ways.identity.invite_people(tenant, &admin.call().await, &people).await.unwrap();
    assert_eq!((looked.invited, looked.rows.len()), (0, 2), "a look invites nobody");
    let people = InvitePeople { only_look: false, ..people };
    assert_eq!(ways.identity.invite_people(tenant, &admin.call().await, &people).await.unwrap().invited, 2);
    for email in ["one@ncpe.example", "two@ncpe.example"] {
        mailed_secret(machine, email, "/join/").await;
    }
    let empty = InvitePeople { rows: vec![], only_look: true };
    let refused = ways.identity.invite_people(tenant, &admin.call().await, &empty).await;
    assert_eq!(field_errors(refused), [("rows".to_owned(), "required".to_owned())]);
}

#[tokio::test]
async fn a_forgotten_password_is_set_anew_and_the_second_factor_stays() {
    let (machine, ways) = (shared(), shared().ways());
    let (tenant, email) = ("cuf", "rith@cuf.example");
    let (session, app) = join(machine, &ways, tenant, email, &["focal_point"]).await;
    let token = Call::bearer(ways.identity.issue_token(tenant, &session).await.unwrap().access_token);
    for address in ["nobody-at-all@cuf.example", email] {
        ways.identity.request_reset(tenant, &from_elsewhere(), &RequestReset { email: address.into() }).await.unwrap();
    }
    let secret = mailed_secret(machine, email, "/reset/").await;
    assert!(!mails(&machine.dir()).iter().any(|mail| mail.to.starts_with("nobody-at-all")), "nobody gets no mail");

    let reset = |password: &str| ResetPassword { secret: secret.clone(), password: password.into() };
    let weak = ways.identity.reset_password(tenant, &from_elsewhere(), &reset("password1")).await;
    assert_eq!(field_errors(weak), [("password".to_owned(), "too_common".to_owned())]);
    ways.identity.reset_password(tenant, &from_elsewhere(), &reset("seven brown otters")).await.unwrap();
    let again = ways.identity.reset_password(tenant, &from_elsewhere(), &reset("eight brown otters")).await;
    assert_eq!(kind(again), ProblemKind::LinkEnded);

    assert_eq!(
        kind(ways.identity.issue_token(tenant, &session).await),
        ProblemKind::Unauthenticated,
        "sessions have ended"
    );
    assert_eq!(kind(ways.intake.list(tenant, &token, None, None).await), ProblemKind::Unauthenticated, "tokens too");
    let old = ways.identity.log_in(tenant, &from_elsewhere(), &log_in(email, PASSWORD)).await;
    assert_eq!(kind(old), ProblemKind::WrongCredentials);
    let new = ways.identity.log_in(tenant, &from_elsewhere(), &log_in(email, "seven brown otters")).await.unwrap();
    assert_eq!(new.next, NextStep::SecondFactor);
    let code = GiveCode { code: code_at(&app, now() + 30) };
    ways.identity.give_code(tenant, &Call::bearer(new.session), &code).await.unwrap();
}

#[tokio::test]
async fn one_sees_and_ends_ones_own_sessions_and_no_others() {
    let (machine, ways) = (shared(), shared().ways());
    let tenant = "ffw";
    let (own, app) = join(machine, &ways, tenant, "ana@ffw.example", &["focal_point"]).await;
    let (other, _) = join(machine, &ways, tenant, "ben@ffw.example", &["focal_point"]).await;
    let first = ways.identity.log_in(tenant, &from_elsewhere(), &log_in("ana@ffw.example", PASSWORD)).await.unwrap();
    let code = GiveCode { code: code_at(&app, now() + 30) };
    let second =
        Call::bearer(ways.identity.give_code(tenant, &Call::bearer(first.session), &code).await.unwrap().session);
    let seen = ways.identity.own_account(tenant, &own).await.unwrap();
    assert_eq!(seen.sessions.len(), 2);
    let elsewhere = seen.sessions.iter().find(|session| !session.is_current).unwrap();
    assert_eq!(elsewhere.device, "a test");
    assert_eq!(
        kind(ways.identity.end_own_session(tenant, &other, elsewhere.id).await),
        ProblemKind::NotFound,
        "not one's own"
    );

    let token = Call::bearer(ways.identity.issue_token(tenant, &second).await.unwrap().access_token);
    ways.cases.list(tenant, &token, None, None).await.unwrap();
    ways.identity.end_own_session(tenant, &own, elsewhere.id).await.unwrap();
    assert_eq!(kind(ways.identity.issue_token(tenant, &second).await), ProblemKind::Unauthenticated);
    assert_eq!(
        kind(ways.cases.list(tenant, &token, None, None).await),
        ProblemKind::Unauthenticated,
        "its token ends with it"
    );

    let change =
        |current: &str| ChangePassword { current_password: current.into(), password: "nine grey geese fly".into() };
    let wrong = ways.identity.change_password(tenant, &own, &change("not this one")).await;
    assert_eq!(field_errors(wrong), [("current_password".to_owned(), "not_valid".to_owned())]);
    ways.identity.change_password(tenant, &own, &change(PASSWORD)).await.unwrap();
    let left = ways.identity.remove_app(tenant, &own).await;
    assert_eq!(kind(left), ProblemKind::LastSecondFactor, "staff keep a second factor");
}

#[tokio::test]
async fn a_passkey_that_nobody_made_is_none() {
    let ways = shared().ways();
    let begun = ways.identity.begin_passkey_log_in("clc", &from_elsewhere()).await.unwrap();
    assert_eq!(begun.options["userVerification"], "required");
    assert_eq!(begun.options["rpId"], "clc.localhost", "the relying party is the organisation's own host");
    let answer = |ceremony| PasskeyAnswer { ceremony, credential: serde_json::json!({}), device: String::new() };
    for ceremony in [begun.ceremony, begun.ceremony, Uuid::nil()] {
        let refused = ways.identity.log_in_with_passkey("clc", &from_elsewhere(), &answer(ceremony)).await;
        assert_eq!(kind(refused), ProblemKind::WrongPasskey);
    }
    let desk = Desk::log_in(&ways, "clc", "focal").await;
    let session = Call::bearer(&desk.session);
    let making = ways.identity.begin_passkey("clc", &session).await.unwrap();
    assert_eq!(making.options["authenticatorSelection"]["residentKey"], "required");
    let made = AddPasskey { ceremony: making.ceremony, credential: serde_json::json!({}), name: "x".into() };
    assert_eq!(kind(ways.identity.add_passkey("clc", &session, &made).await), ProblemKind::WrongPasskey);
    assert_eq!(kind(ways.identity.remove_passkey("clc", &session, new_key()).await), ProblemKind::NotFound);
}

#[tokio::test]
async fn roles_change_at_once_and_somebody_always_runs_the_accounts() {
    let (machine, ways) = (shared(), shared().ways());
    let tenant = "tucp";
    let (session, _) = join(machine, &ways, tenant, "joy@tucp.example", &["focal_point"]).await;
    let before = Call::bearer(ways.identity.issue_token(tenant, &session).await.unwrap().access_token);
    let admin = Desk::log_in(&ways, tenant, "admin").await;
    let people = ways.identity.accounts(tenant, &admin.call().await).await.unwrap();
    let find = |email: &str| people.items.iter().find(|person| person.account.email == email).unwrap().clone();
    let (joy, chief) = (find("joy@tucp.example"), find("admin@tucp.example"));
    let roles = |roles: &[&str]| ChangeRoles { roles: roles.iter().map(|role| (*role).to_owned()).collect() };

    let call = admin.call().await;
    let foreign =
        ways.identity.change_roles(tenant, &call, joy.account.id, joy.version, &roles(&["secretariat"])).await;
    assert_eq!(field_errors(foreign), [("roles".to_owned(), "unknown_code".to_owned())], "a role of councils");
    let last =
        ways.identity.change_roles(tenant, &call, chief.account.id, chief.version, &roles(&["focal_point"])).await;
    assert_eq!(kind(last), ProblemKind::LastAdmin);
    assert_eq!(kind(ways.identity.disable_account(tenant, &call, chief.account.id).await), ProblemKind::LastAdmin);

    let both = &["focal_point", "affiliate_admin"];
    let changed = ways.identity.change_roles(tenant, &call, joy.account.id, joy.version, &roles(both)).await.unwrap();
    assert_eq!(changed.version, joy.version + 1);
    let stale = ways.identity.change_roles(tenant, &call, joy.account.id, joy.version, &roles(both)).await;
    assert_eq!(kind(stale), ProblemKind::StaleVersion);
    assert_eq!(
        kind(ways.intake.list(tenant, &before, None, None).await),
        ProblemKind::Unauthenticated,
        "the old token ended"
    );
    let after = Call::bearer(ways.identity.issue_token(tenant, &session).await.unwrap().access_token);
    ways.identity.accounts(tenant, &after).await.expect("the new role counts, in the same session");
    ways.identity.disable_account(tenant, &call, chief.account.id).await.expect("somebody else runs the accounts now");
    assert_eq!(kind(ways.identity.accounts(tenant, &call).await), ProblemKind::Unauthenticated);
}

#[tokio::test]
async fn tries_run_out_for_the_account_and_for_the_address_whichever_process_is_asked() {
    let machine = Machine::start(&[], &[]);
    let second = testkit::Beside::start(&machine, "identity");
    let ways = [machine.ways(), second.ways()];
    second.ready().await;
    let mut answers = Vec::new();
    for n in 0..12 {
        let attempt = log_in("focal@clc.example", "not the password at all");
        answers.push(kind(ways[n % 2].identity.log_in("clc", &from_elsewhere(), &attempt).await));
    }
    assert_eq!(answers[..10], [ProblemKind::WrongCredentials; 10]);
    assert_eq!(answers[10..], [ProblemKind::TooManyRequests; 2], "ten in all, over both processes");
    let right = ways[1].identity.log_in("clc", &from_elsewhere(), &log_in("focal@clc.example", DEMO_PASSWORD)).await;
    assert_eq!(kind(right), ProblemKind::TooManyRequests, "also with the right password");

    let one_address = Call { forwarded: Some("for=203.0.113.77".into()), ..Call::anonymous() };
    let mut refused = 0;
    for n in 0..62 {
        let attempt = ways[n % 2].identity.begin_passkey_log_in("mtuc", &one_address).await;
        refused += usize::from(attempt.is_err_and(|error| error.kind() == ProblemKind::TooManyRequests));
    }
    assert!(refused >= 1, "an address has so many tries and no more");
    ways[0].identity.begin_passkey_log_in("mtuc", &from_elsewhere()).await.expect("another address has its own");

    let first = ways[0].identity.log_in("mtuc", &from_elsewhere(), &log_in("focal@mtuc.example", DEMO_PASSWORD)).await;
    let session = Call::bearer(first.unwrap().session);
    for n in 0..5 {
        let wrong = ways[n % 2].identity.give_code("mtuc", &session, &GiveCode { code: "000000".into() }).await;
        assert_eq!(kind(wrong), ProblemKind::WrongSecondFactor);
    }
    let code = GiveCode { code: code_at(DEMO_APP_SECRET, now()) };
    assert_eq!(kind(ways[0].identity.give_code("mtuc", &session, &code).await), ProblemKind::TooManyRequests);
}
