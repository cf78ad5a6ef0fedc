//! Accounts of people: joining, logging in with two factors, a forgotten password, roles.

mod ended_sessions;
mod joining;
mod limits;
mod passwords;
mod roles;
mod sessions;

use contracts::{
    Call,
    identity::{AcceptInvitation, GiveCode, Invite},
};
use testkit::{Desk, Machine, Ways, code_at, from_elsewhere, mailed_secret};

use crate::entering::now;

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
