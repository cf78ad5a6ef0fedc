//! Accounts that workers make themselves: by a link in a mail, or without any address, with a recovery code.

use http::Method;
use poem_openapi::Object;
use serde::{Deserialize, Serialize};

use super::{IdentityClient, NewSession};
use crate::{ApiError, Call, transport::Outgoing};

/// Whether workers may make accounts. `getSignOnOffer` tells the public.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct SetRegistration {
    /// Whether they may. Accounts that there are stay.
    pub open: bool,
}

/// A worker asks for an account by mail.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct RequestRegistration {
    /// Where the link goes.
    pub email: String,
    /// The language of the mail and of the account, BCP 47.
    pub locale: String,
}

/// A worker makes the account that a link leads to.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct CompleteRegistration {
    /// The link's secret.
    pub secret: String,
    /// A name or an alias, at most 200 characters; empty for none.
    #[oai(default)]
    #[serde(default)]
    pub name: String,
    /// The password, at least 15 characters; empty for who goes on with a passkey alone.
    pub password: String,
    /// As in `LogIn`.
    #[oai(default)]
    #[serde(default)]
    pub device: String,
}

/// A worker makes an account that knows no address.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct Register {
    /// A name or an alias, at most 200 characters; empty for none.
    #[oai(default)]
    #[serde(default)]
    pub name: String,
    /// The language of the account, BCP 47.
    pub locale: String,
    /// The password, at least 15 characters; empty for who goes on with a passkey alone.
    pub password: String,
    /// As in `LogIn`.
    #[oai(default)]
    #[serde(default)]
    pub device: String,
}

/// A forgotten password is set anew with the recovery code.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct RecoverAccount {
    /// The account's name, as it was made: two groups of four.
    pub account: String,
    /// The recovery code; spaces, hyphens, lower case and native digits are understood.
    pub code: String,
    /// The new password, at least 15 characters.
    pub password: String,
    /// As in `LogIn`.
    #[oai(default)]
    #[serde(default)]
    pub device: String,
}

/// A worker's account that knows no address, made or recovered. `session.account.email` is the name that it logs in with.
#[derive(Clone, Object, Serialize, Deserialize)]
pub struct Registered {
    /// The worker is logged in.
    pub session: NewSession,
    /// Twenty characters in groups of four: told once. It sets another password, once.
    pub recovery_code: String,
}

/// Never the secrets.
impl std::fmt::Debug for Registered {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Registered(…)")
    }
}

/// Another recovery code in the place of the one before.
#[derive(Clone, Object, Serialize, Deserialize)]
pub struct NewRecoveryCode {
    /// As in `Registered`.
    pub recovery_code: String,
}

/// One's own password, for what cannot be undone.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct PasswordProof {
    /// The present password; empty where there is none.
    pub password: String,
}

impl IdentityClient {
    /// Chooses whether workers may make accounts.
    pub async fn set_registration(&self, tenant: &str, call: &Call, set: &SetRegistration) -> Result<(), ApiError> {
        let outgoing = Outgoing::new(Method::PUT, format!("/v1/{tenant}/registration"), call);
        self.0.send(outgoing.json(set)).await.map(drop)
    }

    /// Asks for a mail with a link to a new account. The answer says nothing about whether there is one already.
    pub async fn request_registration(
        &self,
        tenant: &str,
        call: &Call,
        request: &RequestRegistration,
    ) -> Result<(), ApiError> {
        let outgoing = Outgoing::new(Method::POST, format!("/v1/{tenant}/registrations"), call);
        self.0.send(outgoing.json(request)).await.map(drop)
    }

    /// Makes the account of a link, and logs it in.
    pub async fn complete_registration(
        &self,
        tenant: &str,
        call: &Call,
        complete: &CompleteRegistration,
    ) -> Result<NewSession, ApiError> {
        self.post(format!("/v1/{tenant}/registrations/completion"), call, complete).await
    }

    /// Makes an account that knows no address, and logs it in.
    pub async fn register(&self, tenant: &str, call: &Call, register: &Register) -> Result<Registered, ApiError> {
        self.post(format!("/v1/{tenant}/registrations/without-mail"), call, register).await
    }

    /// Sets another password with the recovery code, ends every session, and logs in; `WrongCredentials` for a wrong code
    /// and an unknown account alike.
    pub async fn recover_account(
        &self,
        tenant: &str,
        call: &Call,
        recover: &RecoverAccount,
    ) -> Result<Registered, ApiError> {
        self.post(format!("/v1/{tenant}/account-recoveries"), call, recover).await
    }

    /// Makes another recovery code for one's own account; `Forbidden` for an account that is recovered by mail.
    pub async fn renew_account_recovery(
        &self,
        tenant: &str,
        call: &Call,
        proof: &PasswordProof,
    ) -> Result<NewRecoveryCode, ApiError> {
        self.post(format!("/v1/{tenant}/me/account-recovery"), call, proof).await
    }

    /// Erases one's own account; `Forbidden` for who works for the organisation.
    pub async fn erase_account(&self, tenant: &str, call: &Call, proof: &PasswordProof) -> Result<(), ApiError> {
        let outgoing = Outgoing::new(Method::POST, format!("/v1/{tenant}/me/erasure"), call);
        self.0.send(outgoing.json(proof)).await.map(drop)
    }
}
