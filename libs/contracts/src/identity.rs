//! Identity: organisations, log-in, sessions, access tokens, accounts.

use http::Method;
use poem_openapi::Object;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{ApiError, Call, Transport, transport::Outgoing};

/// An organisation as the public may know it.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct Organisation {
    /// The tenant's short name: its host name and its place in every address of the API.
    pub slug: String,
    /// The name in full.
    pub name: String,
    /// `affiliate` or `council`.
    pub kind: String,
    /// ISO 3166-1 alpha-2; empty for a council.
    pub country: String,
    /// The languages it offers, BCP 47, its first choice first.
    pub locales: Vec<String>,
}

/// The organisations of the network.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct Network {
    /// Active organisations by country and name.
    pub organisations: Vec<Organisation>,
}

/// What a person types to log in.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct LogIn {
    /// The account's e-mail address.
    pub email: String,
    /// The password.
    pub password: String,
}

/// A person's account, as they and their admin see it.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct Account {
    /// The account's id.
    pub id: Uuid,
    /// The person's name, in their own order.
    pub name: String,
    /// The e-mail address.
    pub email: String,
    /// The language of their pages and mails.
    pub locale: String,
    /// Codes of `authz::Role`.
    pub roles: Vec<String>,
}

/// A new session. The secret is told once and kept as a hash.
#[derive(Clone, Object, Serialize, Deserialize)]
pub struct NewSession {
    /// 256 random bits, base64url: the bearer token of `issueToken` and `endSession`.
    pub session: String,
    /// Who logged in.
    pub account: Account,
}

/// A short-lived token for the other services.
#[derive(Clone, Object, Serialize, Deserialize)]
pub struct AccessGrant {
    /// A JWT signed with Ed25519 (RFC 8037).
    pub access_token: String,
    /// Seconds until it expires, 60 at most.
    pub expires_in: u32,
    /// Whose session it is.
    pub account: Account,
}

/// The accounts of an organisation.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct Accounts {
    /// By name.
    pub items: Vec<Account>,
}

/// The public key that access tokens are checked with.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct VerificationKey {
    /// `OKP` (RFC 8037).
    pub kty: String,
    /// `Ed25519`.
    pub crv: String,
    /// The key, base64url.
    pub x: String,
}

/// The client of the identity service.
#[derive(Clone)]
pub struct IdentityClient(pub Transport);

impl IdentityClient {
    /// The organisations of the network.
    pub async fn network(&self) -> Result<Network, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, "/v1/network".into(), &Call::anonymous())).await
    }

    /// One organisation; `NotFound` where there is none of that name.
    pub async fn organisation(&self, tenant: &str) -> Result<Organisation, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/organisation"), &Call::anonymous())).await
    }

    /// The key that access tokens are checked with.
    pub async fn verification_key(&self) -> Result<VerificationKey, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, "/v1/verification-key".into(), &Call::anonymous())).await
    }

    /// Logs in; `WrongCredentials` for a wrong password and for an unknown address alike.
    pub async fn log_in(&self, tenant: &str, log_in: &LogIn) -> Result<NewSession, ApiError> {
        let call = Call::anonymous();
        self.0.fetch(Outgoing::new(Method::POST, format!("/v1/{tenant}/sessions"), &call).json(log_in)).await
    }

    /// An access token for the session in `call`; `Unauthenticated` when the session has ended.
    pub async fn issue_token(&self, tenant: &str, call: &Call) -> Result<AccessGrant, ApiError> {
        self.0.fetch(Outgoing::new(Method::POST, format!("/v1/{tenant}/tokens"), call)).await
    }

    /// Ends the session in `call`.
    pub async fn end_session(&self, tenant: &str, call: &Call) -> Result<(), ApiError> {
        self.0.send(Outgoing::new(Method::DELETE, format!("/v1/{tenant}/sessions/current"), call)).await.map(drop)
    }

    /// The organisation's accounts.
    pub async fn accounts(&self, tenant: &str, call: &Call) -> Result<Accounts, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/accounts"), call)).await
    }
}
