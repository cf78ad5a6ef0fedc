//! One's own account: second factors, recovery codes, password, sessions. `call` carries the session's secret.

use chrono::{DateTime, Utc};
use http::Method;
use poem_openapi::Object;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use super::{Account, IdentityClient, NewSession, NextStep, PasskeyAnswer, PasskeyCeremony};
use crate::{ApiError, Call, transport::Outgoing};

/// How one's own account is set up.
#[derive(Clone, Object, Serialize, Deserialize)]
pub struct OwnAccount {
    /// Who it is.
    pub account: Account,
    /// What this session still lacks.
    pub next: NextStep,
    /// Whether there is a password.
    pub has_password: bool,
    /// Whether an authenticator app is set up.
    pub has_authenticator_app: bool,
    /// Whether there is a passkey.
    pub has_passkey: bool,
    /// Whether it is linked with the organisation's provider.
    pub has_sign_on: bool,
    /// The passkeys, the oldest first; none are told while the second factor is missing.
    pub passkeys: Vec<Passkey>,
    /// How many recovery codes are unused.
    pub recovery_codes_left: u32,
    /// The sessions that have not ended, the one seen last first; none are told while the second factor is missing.
    pub sessions: Vec<OwnSession>,
}

/// A passkey as its owner knows it.
#[derive(Clone, Object, Serialize, Deserialize)]
pub struct Passkey {
    /// Names it.
    pub id: Uuid,
    /// What its owner called it.
    pub name: String,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// When it was last used.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_used_at: Option<DateTime<Utc>>,
}

/// A session as its owner knows it.
#[derive(Clone, Object, Serialize, Deserialize)]
pub struct OwnSession {
    /// Names it; not its secret.
    pub id: Uuid,
    /// Browser and system; empty where it did not say.
    pub device: String,
    /// Since when.
    pub made_at: DateTime<Utc>,
    /// When it was last in use, to the minute.
    pub last_seen_at: DateTime<Utc>,
    /// Whether it is the one that asks.
    pub is_current: bool,
}

/// The secret of an authenticator app, before its first code confirms it.
#[derive(Clone, Object, Serialize, Deserialize)]
pub struct NewAuthenticatorApp {
    /// 160 random bits, Base32 (RFC 4648): for typing.
    pub secret: String,
    /// The same as a key URI (`otpauth://totp/…`): for a QR code.
    pub uri: String,
}

/// A code: of an authenticator app, or a recovery code.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct GiveCode {
    /// Six digits (RFC 6238), or a recovery code; spaces and hyphens do not count.
    pub code: String,
}

/// A second factor was set up.
#[derive(Clone, Object, Serialize, Deserialize)]
pub struct SecondFactorAdded {
    /// The session goes on under this secret; the one before has ended.
    pub session: NewSession,
    /// Told once, with the first second factor; empty with every further one, and for a worker.
    pub recovery_codes: Vec<String>,
}

/// A passkey to add.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct AddPasskey {
    /// Which ceremony.
    pub ceremony: Uuid,
    /// What the browser gave, bytes as base64url.
    pub credential: Value,
    /// What its owner calls it.
    pub name: String,
}

/// New recovery codes; those of before have ended.
#[derive(Clone, Object, Serialize, Deserialize)]
pub struct NewRecoveryCodes {
    /// Told once.
    pub codes: Vec<String>,
}

/// Another password.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct ChangePassword {
    /// The present one; empty where there is none.
    pub current_password: String,
    /// The new one.
    pub password: String,
}

impl IdentityClient {
    /// How the account of the session is set up; also for a session that still lacks its second factor.
    pub async fn own_account(&self, tenant: &str, call: &Call) -> Result<OwnAccount, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/me"), call)).await
    }

    /// Gives a code as the second factor. The session goes on under another secret.
    pub async fn give_code(&self, tenant: &str, call: &Call, code: &GiveCode) -> Result<NewSession, ApiError> {
        self.post(format!("/v1/{tenant}/sessions/current/code"), call, code).await
    }

    /// Gives a passkey as the second factor of a session that there is.
    pub async fn give_passkey(
        &self,
        tenant: &str,
        call: &Call,
        answer: &PasskeyAnswer,
    ) -> Result<NewSession, ApiError> {
        self.post(format!("/v1/{tenant}/sessions/current/passkey"), call, answer).await
    }

    /// Makes the secret of an authenticator app; it counts once [`IdentityClient::confirm_app`] has seen a code of it.
    pub async fn begin_app(&self, tenant: &str, call: &Call) -> Result<NewAuthenticatorApp, ApiError> {
        self.0.fetch(Outgoing::new(Method::POST, format!("/v1/{tenant}/me/authenticator-app"), call)).await
    }

    /// Confirms an authenticator app by its first code.
    pub async fn confirm_app(&self, tenant: &str, call: &Call, code: &GiveCode) -> Result<SecondFactorAdded, ApiError> {
        self.0.fetch(Outgoing::new(Method::PUT, format!("/v1/{tenant}/me/authenticator-app"), call).json(code)).await
    }

    /// Removes the authenticator app; refused where it is the only second factor of somebody who needs one.
    pub async fn remove_app(&self, tenant: &str, call: &Call) -> Result<(), ApiError> {
        self.done(Method::DELETE, format!("/v1/{tenant}/me/authenticator-app"), call).await
    }

    /// Begins to make a passkey.
    pub async fn begin_passkey(&self, tenant: &str, call: &Call) -> Result<PasskeyCeremony, ApiError> {
        self.0.fetch(Outgoing::new(Method::POST, format!("/v1/{tenant}/me/passkey-ceremonies"), call)).await
    }

    /// Adds the passkey that the browser made.
    pub async fn add_passkey(
        &self,
        tenant: &str,
        call: &Call,
        new: &AddPasskey,
    ) -> Result<SecondFactorAdded, ApiError> {
        self.post(format!("/v1/{tenant}/me/passkeys"), call, new).await
    }

    /// Removes a passkey; refused where it is the only second factor of somebody who needs one.
    pub async fn remove_passkey(&self, tenant: &str, call: &Call, id: Uuid) -> Result<(), ApiError> {
        self.done(Method::DELETE, format!("/v1/{tenant}/me/passkeys/{id}"), call).await
    }

    /// Makes new recovery codes.
    pub async fn renew_recovery_codes(&self, tenant: &str, call: &Call) -> Result<NewRecoveryCodes, ApiError> {
        self.0.fetch(Outgoing::new(Method::POST, format!("/v1/{tenant}/me/recovery-codes"), call)).await
    }

    /// Changes the password, and ends every other session.
    pub async fn change_password(&self, tenant: &str, call: &Call, change: &ChangePassword) -> Result<(), ApiError> {
        self.0.send(Outgoing::new(Method::PUT, format!("/v1/{tenant}/me/password"), call).json(change)).await.map(drop)
    }

    /// Ends one of one's own sessions.
    pub async fn end_own_session(&self, tenant: &str, call: &Call, id: Uuid) -> Result<(), ApiError> {
        self.done(Method::DELETE, format!("/v1/{tenant}/me/sessions/{id}"), call).await
    }

    /// Ends all of one's own sessions but this one.
    pub async fn end_other_sessions(&self, tenant: &str, call: &Call) -> Result<(), ApiError> {
        self.done(Method::DELETE, format!("/v1/{tenant}/me/sessions"), call).await
    }
}
