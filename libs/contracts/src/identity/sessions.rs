//! Logging in, sessions, access tokens.

use http::Method;
use poem_openapi::{Enum, Object};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use super::{Account, IdentityClient};
use crate::{ApiError, Call, transport::Outgoing};

/// What a person types to log in.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct LogIn {
    /// The account's e-mail address; of a worker's account without one, the name that was made for it.
    pub email: String,
    /// The password.
    pub password: String,
    /// What the person will know the session by, such as `Firefox, Android`; 60 characters at the most.
    #[oai(default)]
    #[serde(default)]
    pub device: String,
}

/// What has to happen before a session is good for anything else.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Enum, Serialize, Deserialize)]
#[oai(rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum NextStep {
    /// Nothing: tokens are issued.
    Done,
    /// Give the second factor that was set up.
    SecondFactor,
    /// Set a second factor up: whoever works for the organisation has one.
    SetUp,
}

/// A new session. The secret is told once and kept as a hash.
#[derive(Clone, Object, Serialize, Deserialize)]
pub struct NewSession {
    /// 256 random bits, base64url: the bearer token of every operation on one's own session and account.
    pub session: String,
    /// Who logged in.
    pub account: Account,
    /// What comes next.
    pub next: NextStep,
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

/// The beginning of a passkey's ceremony (Web Authentication Level 3).
#[derive(Clone, Object, Serialize, Deserialize)]
pub struct PasskeyCeremony {
    /// Names it in the answer; good for five minutes, and once.
    pub ceremony: Uuid,
    /// What the browser's `navigator.credentials` takes, bytes as base64url.
    pub options: Value,
}

/// The end of a passkey's ceremony.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct PasskeyAnswer {
    /// Which ceremony.
    pub ceremony: Uuid,
    /// What the browser gave, bytes as base64url.
    pub credential: Value,
    /// As in [`LogIn`].
    #[oai(default)]
    #[serde(default)]
    pub device: String,
}

impl IdentityClient {
    /// Logs in with a password; `WrongCredentials` for a wrong one and for an unknown address alike.
    pub async fn log_in(&self, tenant: &str, call: &Call, log_in: &LogIn) -> Result<NewSession, ApiError> {
        self.post(format!("/v1/{tenant}/sessions"), call, log_in).await
    }

    /// Begins a log-in with a passkey, for whoever has one.
    pub async fn begin_passkey_log_in(&self, tenant: &str, call: &Call) -> Result<PasskeyCeremony, ApiError> {
        self.0.fetch(Outgoing::new(Method::POST, format!("/v1/{tenant}/passkey-log-ins"), call)).await
    }

    /// Logs in with a passkey: both factors at once.
    pub async fn log_in_with_passkey(
        &self,
        tenant: &str,
        call: &Call,
        answer: &PasskeyAnswer,
    ) -> Result<NewSession, ApiError> {
        self.post(format!("/v1/{tenant}/passkey-sessions"), call, answer).await
    }

    /// An access token for the session in `call`; `Unauthenticated` when the session has ended.
    pub async fn issue_token(&self, tenant: &str, call: &Call) -> Result<AccessGrant, ApiError> {
        self.0.fetch(Outgoing::new(Method::POST, format!("/v1/{tenant}/tokens"), call)).await
    }

    /// Ends the session in `call`.
    pub async fn end_session(&self, tenant: &str, call: &Call) -> Result<(), ApiError> {
        self.done(Method::DELETE, format!("/v1/{tenant}/sessions/current"), call).await
    }
}
