//! What workers log in with: a lost phone locks nobody out, and a password that stands alone is long.

use contracts::{
    Call,
    identity::{
        CompleteRegistration, LogIn, NewSession, NextStep, RequestRegistration, RequestReset, ResetPassword,
        SetRegistration,
    },
};
use testkit::{Desk, Machine, Ways, from_elsewhere, shared};
use uuid::Uuid;

use crate::{accounts::mailed_secret, database::owner};

const PASSWORD: &str = "eleven quiet herons by the river";

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

/// Gives an account a passkey, as a phone would; gives its id.
async fn add_passkey(machine: &Machine, tenant: &str, account: Uuid) -> Uuid {
    let made = "INSERT INTO passkey (id, account_id, credential_id, credential, name, made_at)
                VALUES (gen_random_uuid(), $1, uuid_send($1), '{}', 'a phone', now()) RETURNING id";
    let made = sqlx::query_scalar(made).bind(account);
    made.fetch_one(&mut owner(machine, tenant).await).await.unwrap()
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
