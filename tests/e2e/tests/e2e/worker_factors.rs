//! What workers log in with: a lost phone locks nobody out, and a password that stands alone is long.

use contracts::{
    Call,
    identity::{
        AddPasskey, ChangePassword, CompleteRegistration, GiveCode, LogIn, NewSession, NextStep, RequestRegistration,
        RequestReset, ResetPassword, SetRegistration,
    },
};
use testkit::{Desk, Machine, Ways, code_at, from_elsewhere, mailed_secret, shared};
use uuid::Uuid;
use web::ProblemKind;

use crate::{
    answers::{field_errors, kind},
    database::{add_passkey, use_passkey},
    entering::now,
};

const PASSWORD: &str = "eleven quiet herons by the river";
/// Long enough beside a second factor.
const SHORT: &str = "quiet herons";

async fn open(ways: &Ways, tenant: &str) {
    let admin = Desk::log_in(ways, tenant, "admin").await;
    let open = SetRegistration { open: true };
    ways.identity.set_registration(tenant, &admin.call().await, &open).await.unwrap();
}

/// A worker with an address; without a password there will be a passkey alone.
async fn by_mail(machine: &Machine, ways: &Ways, tenant: &str, email: &str, password: &str) -> NewSession {
    let asked = RequestRegistration { email: email.into(), locale: "km".into() };
    ways.identity.request_registration(tenant, &from_elsewhere(), &asked).await.unwrap();
    let secret = mailed_secret(machine, email, "/km/account/join/").await;
    let complete =
        CompleteRegistration { secret, name: String::new(), password: password.into(), device: String::new() };
    ways.identity.complete_registration(tenant, &from_elsewhere(), &complete).await.unwrap()
}

#[tokio::test]
async fn who_has_lost_the_phone_with_the_passkey_comes_back_by_mail() {
    let (machine, ways, tenant, email) = (shared(), shared().ways(), "ncpe", "lost.phone@mail.example");
    open(&ways, tenant).await;
    let new = by_mail(machine, &ways, tenant, email, "").await;
    add_passkey(machine, tenant, new.account.id).await;

    ways.identity.request_reset(tenant, &from_elsewhere(), &RequestReset { email: email.into() }).await.unwrap();
    let secret = mailed_secret(machine, email, "/km/account/reset/").await;
    let reset = ResetPassword { secret, password: PASSWORD.into() };
    ways.identity.reset_password(tenant, &from_elsewhere(), &reset).await.unwrap();
    let log_in = LogIn { email: email.into(), password: PASSWORD.into(), device: String::new() };
    let back = ways.identity.log_in(tenant, &from_elsewhere(), &log_in).await.unwrap();
    assert_eq!(back.next, NextStep::Done, "nothing is asked for that is lost");
    let session = Call::bearer(back.session);
    let own = ways.identity.own_account(tenant, &session).await.unwrap();
    assert!(own.has_password && !own.has_passkey && own.passkeys.is_empty());
    ways.identity.issue_token(tenant, &session).await.unwrap();
}

#[tokio::test]
async fn a_moment_at_an_open_phone_is_not_enough_to_keep_its_owner_out() {
    let (machine, ways, tenant, email) = (shared(), shared().ways(), "ncpe", "open.phone@mail.example");
    open(&ways, tenant).await;
    let new = by_mail(machine, &ways, tenant, email, PASSWORD).await;
    let session = Call::bearer(new.session);
    assert_eq!(kind(ways.identity.begin_app(tenant, &session).await), ProblemKind::Forbidden);
    assert_eq!(kind(ways.identity.begin_passkey(tenant, &session).await), ProblemKind::Forbidden);
    let made = AddPasskey { ceremony: Uuid::nil(), credential: serde_json::json!({}), name: "x".into() };
    assert_eq!(kind(ways.identity.add_passkey(tenant, &session, &made).await), ProblemKind::Forbidden);
    let code = GiveCode { code: "000000".into() };
    assert_eq!(kind(ways.identity.confirm_app(tenant, &session, &code).await), ProblemKind::Forbidden);

    // Who has no password makes the passkey that will be the only way in.
    let bare = by_mail(machine, &ways, tenant, "no.password@mail.example", "").await;
    ways.identity.begin_passkey(tenant, &Call::bearer(bare.session)).await.expect("there is no other proof yet");
}

#[tokio::test]
async fn a_second_factor_makes_no_short_password_of_a_worker_good_enough() {
    let (machine, ways, tenant, email) = (shared(), shared().ways(), "ncpe", "short.password@mail.example");
    open(&ways, tenant).await;
    let new = by_mail(machine, &ways, tenant, email, PASSWORD).await;
    let session = Call::bearer(new.session);
    let passkey = add_passkey(machine, tenant, new.account.id).await;
    use_passkey(machine, tenant, new.account.id).await;

    let too_short = [("password".to_owned(), "too_short".to_owned())];
    let change = ChangePassword { current_password: PASSWORD.into(), password: SHORT.into() };
    assert_eq!(field_errors(ways.identity.change_password(tenant, &session, &change).await), too_short);
    ways.identity.request_reset(tenant, &from_elsewhere(), &RequestReset { email: email.into() }).await.unwrap();
    let secret = mailed_secret(machine, email, "/km/account/reset/").await;
    let reset = ResetPassword { secret, password: SHORT.into() };
    assert_eq!(field_errors(ways.identity.reset_password(tenant, &from_elsewhere(), &reset).await), too_short);

    ways.identity.remove_passkey(tenant, &session, passkey).await.expect("the long password is enough");
}

#[tokio::test]
async fn the_only_way_into_an_account_is_not_removed() {
    let (machine, ways, tenant, email) = (shared(), shared().ways(), "ncpe", "only.passkey@mail.example");
    open(&ways, tenant).await;
    let new = by_mail(machine, &ways, tenant, email, "").await;
    let session = Call::bearer(new.session);
    let (one, other) =
        (add_passkey(machine, tenant, new.account.id).await, add_passkey(machine, tenant, new.account.id).await);
    use_passkey(machine, tenant, new.account.id).await;

    ways.identity.remove_passkey(tenant, &session, one).await.unwrap();
    let last = ways.identity.remove_passkey(tenant, &session, other).await;
    assert_eq!(kind(last), ProblemKind::LastSecondFactor);
    // An authenticator app beside it opens nothing without a password.
    let app = ways.identity.begin_app(tenant, &session).await.unwrap();
    let code = GiveCode { code: code_at(&app.secret, now()) };
    let added = ways.identity.confirm_app(tenant, &session, &code).await.unwrap();
    let session = Call::bearer(added.session.session);
    let last = ways.identity.remove_passkey(tenant, &session, other).await;
    assert_eq!(kind(last), ProblemKind::LastSecondFactor);
    assert!(ways.identity.own_account(tenant, &session).await.unwrap().has_passkey);
    // With a password there is another way in.
    let change = ChangePassword { current_password: String::new(), password: PASSWORD.into() };
    ways.identity.change_password(tenant, &session, &change).await.unwrap();
    ways.identity.remove_passkey(tenant, &session, other).await.unwrap();
    assert!(!ways.identity.own_account(tenant, &session).await.unwrap().has_passkey);
}
