//! Where workers may make accounts, and the way in by mail.

use contracts::identity::{LinkSecret, NextStep, RequestReset, ResetPassword, SetRegistration};
use testkit::{Desk, eventually, from_elsewhere, mailed_secret, mails, shared};
use web::ProblemKind;

use super::{OTHER_PASSWORD, PASSWORD, asked, choose, complete, open, register};
use crate::{
    answers::{field_errors, kind},
    entering::{SOON, log_in},
};

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
