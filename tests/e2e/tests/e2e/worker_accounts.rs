//! Accounts that workers make: both ways in, requests that are linked by their codes, recovery, erasure.

use contracts::{
    Call,
    identity::{
        ChangeRoles, CompleteRegistration, LinkSecret, LogIn, NextStep, PasswordProof, RecoverAccount, Register,
        RequestRegistration, RequestReset, ResetPassword, SetRegistration,
    },
    intake::ReceiptCode,
};
use testkit::{Desk, Ways, eventually, from_elsewhere, inquiry, mails, new_key, shared};
use uuid::Uuid;
use web::ProblemKind;

use crate::{
    accounts::{SOON, field_errors, kind, mailed_secret},
    database::owner,
};

const PASSWORD: &str = "eleven quiet herons by the river";
const OTHER_PASSWORD: &str = "seven brown otters in the rain";

/// Workers may make accounts from now on.
async fn open(ways: &Ways, tenant: &str) {
    choose(ways, tenant, true).await;
}

async fn choose(ways: &Ways, tenant: &str, open: bool) {
    let admin = Desk::log_in(ways, tenant, "admin").await;
    ways.identity.set_registration(tenant, &admin.call().await, &SetRegistration { open }).await.unwrap();
}

fn register(password: &str) -> Register {
    Register { name: "".into(), locale: "km".into(), password: password.into(), device: "a test".into() }
}

fn log_in(name: &str, password: &str) -> LogIn {
    LogIn { email: name.into(), password: password.into(), device: "a test".into() }
}

fn asked(email: &str) -> RequestRegistration {
    RequestRegistration { email: email.into(), locale: "km".into() }
}

fn complete(secret: &str, password: &str) -> CompleteRegistration {
    let (secret, password) = (secret.into(), password.into());
    CompleteRegistration { secret, name: "ស្រីមុំ".into(), password, device: String::new() }
}

fn code(code: &str) -> ReceiptCode {
    ReceiptCode { code: code.into() }
}

fn proof(password: &str) -> PasswordProof {
    PasswordProof { password: password.into() }
}

/// A call of a session with a token.
async fn token(ways: &Ways, tenant: &str, session: &str) -> Call {
    Call::bearer(ways.identity.issue_token(tenant, &Call::bearer(session)).await.unwrap().access_token)
}

#[tokio::test]
async fn where_workers_may_make_no_accounts_nothing_is_there() {
    let ways = shared().ways();
    let tenant = "serc";
    assert!(!ways.identity.sign_on_offer(tenant).await.unwrap().registration, "not unless somebody chose it");
    let by_mail = ways.identity.request_registration(tenant, &from_elsewhere(), &asked("a@mail.example")).await;
    assert_eq!(kind(by_mail), ProblemKind::NotFound);
    let without = ways.identity.register(tenant, &from_elsewhere(), &register(PASSWORD)).await;
    assert_eq!(kind(without), ProblemKind::NotFound);

    open(&ways, tenant).await;
    assert!(ways.identity.sign_on_offer(tenant).await.unwrap().registration);
    let made = ways.identity.register(tenant, &from_elsewhere(), &register(PASSWORD)).await.unwrap();
    choose(&ways, tenant, false).await;
    let without = ways.identity.register(tenant, &from_elsewhere(), &register(PASSWORD)).await;
    assert_eq!(kind(without), ProblemKind::NotFound);
    let name = made.session.account.email;
    ways.identity.log_in(tenant, &from_elsewhere(), &log_in(&name, PASSWORD)).await.expect("who has one logs in");

    let focal = Desk::log_in(&ways, tenant, "focal").await;
    let refused = ways.identity.set_registration(tenant, &focal.call().await, &SetRegistration { open: true }).await;
    assert_eq!(kind(refused), ProblemKind::Forbidden);
}

#[tokio::test]
async fn a_link_of_a_mail_makes_an_account_once() {
    let (machine, ways) = (shared(), shared().ways());
    let (tenant, email) = ("lct", "srey.mom@mail.example");
    open(&ways, tenant).await;
    for (email, code) in [("no address", "not_valid"), (" ", "required")] {
        let refused = ways.identity.request_registration(tenant, &from_elsewhere(), &asked(email)).await;
        assert_eq!(field_errors(refused), [("email".to_owned(), code.to_owned())], "{email}");
    }
    ways.identity.request_registration(tenant, &from_elsewhere(), &asked(&email.to_uppercase())).await.unwrap();
    let secret = mailed_secret(machine, email, "/km/account/join/").await;
    let facts =
        ways.identity.read_link(tenant, &from_elsewhere(), &LinkSecret { secret: secret.clone() }).await.unwrap();
    assert_eq!((facts.kind.as_str(), facts.email.as_str(), facts.locale.as_str()), ("registration", email, "km"));

    for (password, code) in
        [("short", "too_short"), ("a b c d e f g h i j k", "too_common"), ("srey.mom@mail.example", "about_you")]
    {
        let refused =
            ways.identity.complete_registration(tenant, &from_elsewhere(), &complete(&secret, password)).await;
        assert_eq!(field_errors(refused), [("password".to_owned(), code.to_owned())], "{password}");
    }
    let elsewhere = ways.identity.complete_registration("cuf", &from_elsewhere(), &complete(&secret, PASSWORD)).await;
    assert!(
        matches!(kind(elsewhere), ProblemKind::NotFound | ProblemKind::LinkEnded),
        "a link of another organisation"
    );
    let new =
        ways.identity.complete_registration(tenant, &from_elsewhere(), &complete(&secret, PASSWORD)).await.unwrap();
    assert_eq!((new.next, new.account.roles.as_slice()), (NextStep::Done, &["worker".to_owned()][..]));
    assert_eq!(new.account.email, email);
    let again = ways.identity.complete_registration(tenant, &from_elsewhere(), &complete(&secret, PASSWORD)).await;
    assert_eq!(kind(again), ProblemKind::LinkEnded, "a link is good once");

    // Asked for again, the answer is the same; the mail is another, and opens nothing.
    ways.identity.request_registration(tenant, &from_elsewhere(), &asked(email)).await.unwrap();
    let dir = machine.dir();
    let repeated = eventually("another mail", SOON, || async {
        mails(&dir).into_iter().find(|mail| mail.to == email && mail.all.contains("/km/account/log-in"))
    })
    .await;
    assert!(!repeated.all.contains("/account/join/"), "no second account for one address");

    // A forgotten password is set anew by mail, and what such mails say names nobody.
    ways.identity.request_reset(tenant, &from_elsewhere(), &RequestReset { email: email.into() }).await.unwrap();
    let secret = mailed_secret(machine, email, "/km/account/reset/").await;
    let reset = ResetPassword { secret, password: OTHER_PASSWORD.into() };
    ways.identity.reset_password(tenant, &from_elsewhere(), &reset).await.unwrap();
    let wrong = ways.identity.log_in(tenant, &from_elsewhere(), &log_in(email, PASSWORD)).await;
    assert_eq!(kind(wrong), ProblemKind::WrongCredentials);
    ways.identity.log_in(tenant, &from_elsewhere(), &log_in(email, OTHER_PASSWORD)).await.unwrap();
    let name = ways.identity.organisation(tenant).await.unwrap().name;
    let sent: Vec<_> = mails(&dir).into_iter().filter(|mail| mail.to == email).collect();
    assert!(sent.len() >= 3 && sent.iter().all(|mail| !mail.all.contains(&name)), "no mail names the union");
}

#[tokio::test]
async fn an_account_without_an_address_is_recovered_by_its_code_once() {
    let ways = shared().ways();
    let tenant = "ncpe";
    open(&ways, tenant).await;
    let refused = ways.identity.register(tenant, &from_elsewhere(), &register("short")).await;
    assert_eq!(field_errors(refused), [("password".to_owned(), "too_short".to_owned())]);
    let made = ways.identity.register(tenant, &from_elsewhere(), &register(PASSWORD)).await.unwrap();
    let name = made.session.account.email.clone();
    assert_eq!((name.len(), made.recovery_code.len()), (9, 24), "two and five groups of four");
    let typed = name.to_lowercase().replace('-', " ");
    ways.identity.log_in(tenant, &from_elsewhere(), &log_in(&typed, PASSWORD)).await.unwrap();

    let recover = async |account: &str, code: &str, password: &str| {
        let recover = RecoverAccount {
            account: account.into(),
            code: code.into(),
            password: password.into(),
            device: String::new(),
        };
        ways.identity.recover_account(tenant, &from_elsewhere(), &recover).await
    };
    let wrong = "0000-0000-0000-0000-0000";
    assert_eq!(kind(recover(&name, wrong, OTHER_PASSWORD).await), ProblemKind::WrongCredentials);
    assert_eq!(kind(recover("0000-0000", wrong, OTHER_PASSWORD).await), ProblemKind::WrongCredentials, "nobody's");
    let weak = recover(&name, &made.recovery_code, "short").await;
    assert_eq!(field_errors(weak), [("password".to_owned(), "too_short".to_owned())], "and the code is not used up");
    let recovered = recover(&typed, &made.recovery_code.to_lowercase(), OTHER_PASSWORD).await.unwrap();
    let before = ways.identity.issue_token(tenant, &Call::bearer(&made.session.session)).await;
    assert_eq!(kind(before), ProblemKind::Unauthenticated, "every session of before has ended");
    assert_ne!(recovered.recovery_code, made.recovery_code);
    let twice = recover(&name, &made.recovery_code, PASSWORD).await;
    assert_eq!(kind(twice), ProblemKind::WrongCredentials, "a code is good once");
    ways.identity.log_in(tenant, &from_elsewhere(), &log_in(&name, OTHER_PASSWORD)).await.unwrap();

    // Another code, for who has not kept this one: it wants the password.
    let session = Call::bearer(&recovered.session.session);
    let refused = ways.identity.renew_account_recovery(tenant, &session, &proof("not this one")).await;
    assert_eq!(field_errors(refused), [("password".to_owned(), "not_valid".to_owned())]);
    let new = ways.identity.renew_account_recovery(tenant, &session, &proof(OTHER_PASSWORD)).await.unwrap();
    assert_eq!(kind(recover(&name, &recovered.recovery_code, PASSWORD).await), ProblemKind::WrongCredentials);
    recover(&name, &new.recovery_code, PASSWORD).await.unwrap();
}

#[tokio::test]
async fn requests_are_linked_by_their_codes_and_seen_by_their_owner_alone() {
    let ways = shared().ways();
    let tenant = "ttuc";
    let worker = Desk::register(&ways, tenant).await;
    let by_code = ways.intake.submit(tenant, &inquiry(), new_key()).await.unwrap();
    let (call, key) = (worker.call().await, new_key());
    let sent = ways.intake.submit_own(tenant, &call, &inquiry(), key).await.unwrap();
    let again = ways.intake.submit_own(tenant, &call, &inquiry(), key).await.unwrap();
    let as_anybody = ways.intake.submit(tenant, &inquiry(), key).await.unwrap();
    assert_eq!(
        (&again.code, &as_anybody.code),
        (&sent.code, &sent.code),
        "one request, whoever asks again with the key"
    );

    for wrong in ["0000 0000 0000 0000", "", "nonsense"] {
        assert_eq!(kind(ways.intake.link(tenant, &call, &code(wrong)).await), ProblemKind::WrongCode, "{wrong:?}");
    }
    let elsewhere = ways.intake.submit("cuf", &inquiry(), new_key()).await.unwrap();
    assert_eq!(kind(ways.intake.link(tenant, &call, &code(&elsewhere.code)).await), ProblemKind::WrongCode);
    let linked = ways.intake.link(tenant, &call, &code(&by_code.code.to_lowercase())).await.unwrap();
    assert_eq!(linked.progress.reference, by_code.reference);
    ways.intake.link(tenant, &call, &code(&by_code.code)).await.expect("linked once more, it is linked");
    let own = ways.intake.own_inquiries(tenant, &call).await.unwrap().items;
    let references: Vec<_> = own.iter().map(|own| own.progress.reference.clone()).collect();
    assert_eq!(references, [by_code.reference.clone(), sent.reference.clone()]);
    assert_eq!(ways.intake.own_progress(tenant, &call, linked.id).await.unwrap().step, "submitted");

    // Another worker does not know that it is there; with the code it is in their account, too, and in one more.
    let other = Desk::register(&ways, tenant).await;
    let theirs = other.call().await;
    let hidden = ways.intake.own_progress(tenant, &theirs, linked.id).await;
    let missing = ways.intake.own_progress(tenant, &theirs, Uuid::nil()).await;
    assert_eq!((kind(hidden), kind(missing)), (ProblemKind::NotFound, ProblemKind::NotFound));
    assert_eq!(kind(ways.intake.unlink(tenant, &theirs, linked.id).await), ProblemKind::NotFound);
    ways.intake.link(tenant, &theirs, &code(&by_code.code)).await.unwrap();
    let third = Desk::register(&ways, tenant).await.call().await;
    ways.intake.link(tenant, &third, &code(&by_code.code)).await.unwrap();
    let fourth = Desk::register(&ways, tenant).await.call().await;
    ways.intake.link(tenant, &fourth, &code(&by_code.code)).await.expect("the oldest link makes room");
    assert_eq!(kind(ways.intake.own_progress(tenant, &call, linked.id).await), ProblemKind::NotFound);

    ways.intake.unlink(tenant, &fourth, linked.id).await.unwrap();
    assert_eq!(kind(ways.intake.own_progress(tenant, &fourth, linked.id).await), ProblemKind::NotFound);
    ways.intake.progress(tenant, &code(&by_code.code)).await.expect("its code still opens it");

    // What staff do is not for workers, nor the other way round.
    assert_eq!(kind(ways.intake.list(tenant, &call, None, None).await), ProblemKind::Forbidden);
    let focal = Desk::log_in(&ways, tenant, "focal").await.call().await;
    assert_eq!(kind(ways.intake.link(tenant, &focal, &code(&by_code.code)).await), ProblemKind::Forbidden);
    assert_eq!(kind(ways.intake.submit_own(tenant, &focal, &inquiry(), new_key()).await), ProblemKind::Forbidden);
}

#[tokio::test]
async fn who_tries_codes_is_slowed_down() {
    let ways = shared().ways();
    let tenant = "cctu";
    let call = Desk::register(&ways, tenant).await.call().await;
    let mut kinds = Vec::new();
    for _ in 0..12 {
        kinds.push(kind(ways.intake.link(tenant, &call, &code("0000 0000 0000 0000")).await));
    }
    assert_eq!(kinds[0], ProblemKind::WrongCode);
    assert!(kinds.contains(&ProblemKind::TooManyRequests), "{kinds:?}");
}

/// How many requests intake keeps for an account.
async fn links_of(tenant: &str, account: Uuid) -> i64 {
    let count = sqlx::query_scalar("SELECT count(*) FROM inquiry_link WHERE account_id = $1").bind(account);
    count.fetch_one(&mut owner(shared(), tenant).await).await.unwrap()
}

#[tokio::test]
async fn an_erased_account_is_gone_and_its_requests_are_not() {
    let ways = shared().ways();
    let tenant = "cuf";
    open(&ways, tenant).await;
    let made = ways.identity.register(tenant, &from_elsewhere(), &register(PASSWORD)).await.unwrap();
    let (name, session) = (made.session.account.email.clone(), Call::bearer(&made.session.session));
    let call = token(&ways, tenant, &made.session.session).await;
    let receipt = ways.intake.submit_own(tenant, &call, &inquiry(), new_key()).await.unwrap();
    assert_eq!(links_of(tenant, made.session.account.id).await, 1);

    let refused = ways.identity.erase_account(tenant, &session, &proof("not this one")).await;
    assert_eq!(field_errors(refused), [("password".to_owned(), "not_valid".to_owned())]);
    ways.identity.erase_account(tenant, &session, &proof(PASSWORD)).await.unwrap();
    assert_eq!(kind(ways.intake.own_inquiries(tenant, &call).await), ProblemKind::Unauthenticated, "its token, too");
    assert_eq!(kind(ways.identity.own_account(tenant, &session).await), ProblemKind::Unauthenticated);
    let gone = ways.identity.log_in(tenant, &from_elsewhere(), &log_in(&name, PASSWORD)).await;
    assert_eq!(kind(gone), ProblemKind::WrongCredentials);
    ways.intake.progress(tenant, &code(&receipt.code)).await.expect("its code still opens it");

    let forgotten = || async { (links_of(tenant, made.session.account.id).await == 0).then_some(()) };
    eventually("intake forgets its links", SOON, forgotten).await;

    // Who works for the union does not leave by that door.
    let focal = Desk::log_in(&ways, tenant, "focal").await;
    let refused = ways.identity.erase_account(tenant, &Call::bearer(&focal.session), &proof("x")).await;
    assert_eq!(kind(refused), ProblemKind::Forbidden);
}

#[tokio::test]
async fn staff_neither_see_a_workers_account_nor_change_it() {
    let (machine, ways) = (shared(), shared().ways());
    let (tenant, email) = ("mtuc", "hidden@mail.example");
    open(&ways, tenant).await;
    ways.identity.request_registration(tenant, &from_elsewhere(), &asked(email)).await.unwrap();
    let secret = mailed_secret(machine, email, "/km/account/join/").await;
    let new =
        ways.identity.complete_registration(tenant, &from_elsewhere(), &complete(&secret, PASSWORD)).await.unwrap();
    let (id, worker) = (new.account.id, token(&ways, tenant, &new.session).await);
    ways.intake.submit_own(tenant, &worker, &inquiry(), new_key()).await.unwrap();

    let admin = Desk::log_in(&ways, tenant, "admin").await.call().await;
    let people = ways.identity.accounts(tenant, &admin).await.unwrap().items;
    assert!(people.iter().all(|person| person.account.id != id && person.account.email != email));
    assert_eq!(kind(ways.identity.disable_account(tenant, &admin, id).await), ProblemKind::NotFound);
    let roles = ChangeRoles { roles: vec!["focal_point".into()] };
    assert_eq!(kind(ways.identity.change_roles(tenant, &admin, id, 1, &roles).await), ProblemKind::NotFound);
    assert_eq!(kind(ways.identity.reset_second_factor(tenant, &admin, id).await), ProblemKind::NotFound);

    // The trail tells that there were a log-in and a request, but not whose request it was, nor the worker's name.
    let trail = ways.identity.audit(tenant, &admin, &Default::default()).await.unwrap().items;
    let of_worker = trail.iter().filter(|entry| entry.actor == id.to_string() || entry.subject == Some(id));
    for entry in of_worker {
        assert!(!entry.action.contains("inquiry") && entry.name.is_none(), "{entry:?}");
    }
}
