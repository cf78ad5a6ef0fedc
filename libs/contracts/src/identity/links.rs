//! What the links of mails lead to: joining, and another password for who has forgotten theirs.

use chrono::{DateTime, Utc};
use http::Method;
use poem_openapi::Object;
use serde::{Deserialize, Serialize};

use super::{IdentityClient, NewSession};
use crate::{ApiError, Call, transport::Outgoing};

/// The secret of a mail's link.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct LinkSecret {
    /// 256 random bits, base64url.
    pub secret: String,
}

/// What a link is about, for who holds it.
#[derive(Clone, Object, Serialize, Deserialize)]
pub struct LinkFacts {
    /// `invitation`, `password_reset` or `registration`.
    pub kind: String,
    /// The person's name; empty where none is known.
    pub name: String,
    /// The address that the mail went to.
    pub email: String,
    /// The person's language, BCP 47.
    pub locale: String,
    /// Codes of `authz::Role`.
    pub roles: Vec<String>,
    /// When it ends.
    pub expires_at: DateTime<Utc>,
}

/// An invitation taken.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct AcceptInvitation {
    /// The link's secret.
    pub secret: String,
    /// The person's name, in their own order.
    pub name: String,
    /// A password; empty for who will have passkeys alone.
    pub password: String,
    /// As in `LogIn`.
    #[oai(default)]
    #[serde(default)]
    pub device: String,
}

/// Somebody has forgotten their password.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct RequestReset {
    /// The account's e-mail address.
    pub email: String,
}

/// Another password.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct ResetPassword {
    /// The link's secret.
    pub secret: String,
    /// The new password.
    pub password: String,
}

impl IdentityClient {
    /// What a link is about; `LinkEnded` where it has expired, was used, or never was.
    pub async fn read_link(&self, tenant: &str, call: &Call, secret: &LinkSecret) -> Result<LinkFacts, ApiError> {
        self.post(format!("/v1/{tenant}/links/reading"), call, secret).await
    }

    /// Asks for a new invitation in the place of one that has expired; it goes to the same address.
    pub async fn request_invitation(&self, tenant: &str, call: &Call, secret: &LinkSecret) -> Result<(), ApiError> {
        let outgoing = Outgoing::new(Method::POST, format!("/v1/{tenant}/links/renewal"), call);
        self.0.send(outgoing.json(secret)).await.map(drop)
    }

    /// Takes an invitation: there is an account now, which still needs a second factor.
    pub async fn accept_invitation(
        &self,
        tenant: &str,
        call: &Call,
        accept: &AcceptInvitation,
    ) -> Result<NewSession, ApiError> {
        self.post(format!("/v1/{tenant}/invitations/acceptance"), call, accept).await
    }

    /// Asks for a mail with a link to another password. The answer says nothing about whether there is such an account.
    pub async fn request_reset(&self, tenant: &str, call: &Call, request: &RequestReset) -> Result<(), ApiError> {
        let outgoing = Outgoing::new(Method::POST, format!("/v1/{tenant}/password-resets"), call);
        self.0.send(outgoing.json(request)).await.map(drop)
    }

    /// Sets another password, and ends every session. The second factor is still asked for.
    pub async fn reset_password(&self, tenant: &str, call: &Call, reset: &ResetPassword) -> Result<(), ApiError> {
        let outgoing = Outgoing::new(Method::POST, format!("/v1/{tenant}/password-resets/completion"), call);
        self.0.send(outgoing.json(reset)).await.map(drop)
    }
}
