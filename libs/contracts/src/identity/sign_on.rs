//! Single sign-on: logging in through the organisation's own provider (OpenID Connect Core 1.0).

use http::Method;
use poem_openapi::Object;
use serde::{Deserialize, Serialize};

use super::{IdentityClient, NewSession};
use crate::{ApiError, Call, transport::Outgoing};

/// What the log-in page offers.
#[derive(Clone, Debug, Default, Object, Serialize, Deserialize)]
pub struct SignOnOffer {
    /// What the provider is called; missing where the organisation has none.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether a password logs in no colleague but who runs the accounts.
    pub only: bool,
    /// Whether workers may make accounts.
    #[oai(default)]
    #[serde(default)]
    pub registration: bool,
}

/// Somebody is to be sent to the provider.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct BeginSignOn {
    /// Where to go on afterwards: a path, which comes back with the session.
    pub next: String,
    /// Whether the provider has to ask for its factors again, however lately it did.
    #[oai(default)]
    #[serde(default)]
    pub fresh: bool,
}

/// An attempt under way; good for ten minutes, and once.
#[derive(Clone, Object, Serialize, Deserialize)]
pub struct SignOnBegun {
    /// Where the browser goes: the provider's authorisation endpoint with `state`, `nonce` and a PKCE challenge (RFC 7636).
    pub url: String,
    /// 256 random bits, base64url, that the browser keeps and nobody else: the answer counts only together with them.
    pub attempt: String,
    /// What the provider is called.
    pub name: String,
}

/// What the provider sent back by way of the browser.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct CompleteSignOn {
    /// `state` of the answer.
    pub state: String,
    /// `code` of the answer; empty where the provider refused.
    pub code: String,
    /// `iss` of the answer (RFC 9207).
    #[oai(default)]
    #[serde(default)]
    pub iss: Option<String>,
    /// The browser's half of the attempt; empty where the browser has none.
    pub attempt: String,
    /// As in `LogIn`.
    #[oai(default)]
    #[serde(default)]
    pub device: String,
}

/// Somebody logged in through the provider.
#[derive(Clone, Object, Serialize, Deserialize)]
pub struct SignedOn {
    /// The session. It needs our second factor, unless the provider says that it asked for two.
    pub session: NewSession,
    /// Where to go on: what `BeginSignOn` said.
    pub next: String,
}

impl IdentityClient {
    /// What the log-in page of an organisation offers.
    pub async fn sign_on_offer(&self, tenant: &str) -> Result<SignOnOffer, ApiError> {
        let call = Call::anonymous();
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/sign-on-offer"), &call)).await
    }

    /// Begins a log-in through the provider; `NotFound` where there is none, `SignOnUnavailable` where it does not answer.
    pub async fn begin_sign_on(&self, tenant: &str, call: &Call, begin: &BeginSignOn) -> Result<SignOnBegun, ApiError> {
        self.post(format!("/v1/{tenant}/sign-ons"), call, begin).await
    }

    /// Ends it: with a session, or with `SignOnRefused`, whatever is wrong.
    pub async fn complete_sign_on(
        &self,
        tenant: &str,
        call: &Call,
        complete: &CompleteSignOn,
    ) -> Result<SignedOn, ApiError> {
        self.post(format!("/v1/{tenant}/sign-ons/completion"), call, complete).await
    }

    /// Begins to link one's own account with the provider; asks for a second factor of a short while ago.
    pub async fn begin_sign_on_link(
        &self,
        tenant: &str,
        call: &Call,
        begin: &BeginSignOn,
    ) -> Result<SignOnBegun, ApiError> {
        self.post(format!("/v1/{tenant}/me/sign-on-links"), call, begin).await
    }

    /// Links it: whoever the provider names logs in to this account from now on.
    pub async fn complete_sign_on_link(
        &self,
        tenant: &str,
        call: &Call,
        complete: &CompleteSignOn,
    ) -> Result<(), ApiError> {
        let outgoing = Outgoing::new(Method::POST, format!("/v1/{tenant}/me/sign-on-links/completion"), call);
        self.0.send(outgoing.json(complete)).await.map(drop)
    }
}
