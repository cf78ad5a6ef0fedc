//! Which provider an organisation logs in through, for who runs its accounts.

use chrono::{DateTime, Utc};
use http::Method;
use poem_openapi::Object;
use serde::{Deserialize, Serialize};

use super::IdentityClient;
use crate::{ApiError, Call, transport::Outgoing};

/// The provider of an organisation, and what it has to know of us.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct SignOn {
    /// The one redirect address (OpenID Connect Core 1.0, 3.1.2.1) that has to be registered there, to the letter.
    pub redirect_uri: String,
    /// Grows with every change: what `If-Match` takes. 0 where there is no provider.
    pub version: i64,
    /// The provider, where there is one.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<SignOnProvider>,
}

/// A provider. Its client secret is never told.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct SignOnProvider {
    /// What the button of the log-in page calls it.
    pub name: String,
    /// The issuer (OpenID Connect Discovery 1.0), to the letter.
    pub issuer: String,
    /// Our name there.
    pub client_id: String,
    /// The claim of the ID token that lists a person's groups; missing where roles are given here.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub groups_claim: Option<String>,
    /// Which group gives which role.
    pub group_roles: Vec<GroupRole>,
    /// Values of `acr` that mean two factors, beside `mfa` in `amr` (RFC 8176).
    pub strong_acr: Vec<String>,
    /// Whether passwords count for nobody but who runs the accounts.
    pub only: bool,
    /// Whether it is offered.
    pub enabled: bool,
    /// When it was last changed.
    pub changed_at: DateTime<Utc>,
}

/// A group of the provider gives a role here.
#[derive(Clone, Debug, PartialEq, Eq, Object, Serialize, Deserialize)]
pub struct GroupRole {
    /// The group, as the claim names it.
    pub group: String,
    /// A code of `authz::Role`.
    pub role: String,
}

/// A provider to log in through.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct SetSignOn {
    /// What the button of the log-in page calls it; 60 characters at the most.
    pub name: String,
    /// The issuer; its discovery document is fetched before anything is kept.
    pub issuer: String,
    /// Our name there.
    pub client_id: String,
    /// Our secret there; empty keeps the one of before, where issuer and client stay what they are.
    pub client_secret: String,
    /// The claim that lists a person's groups; empty where roles are given here.
    #[oai(default)]
    #[serde(default)]
    pub groups_claim: String,
    /// Which group gives which role. With a claim and one of these, roles are replaced at each log-in.
    #[oai(default)]
    #[serde(default)]
    pub group_roles: Vec<GroupRole>,
    /// Values of `acr` that mean two factors.
    #[oai(default)]
    #[serde(default)]
    pub strong_acr: Vec<String>,
    /// Whether passwords count for nobody but who runs the accounts.
    pub only: bool,
    /// Whether it is offered.
    pub enabled: bool,
}

impl IdentityClient {
    /// The provider of an organisation.
    pub async fn sign_on(&self, tenant: &str, call: &Call) -> Result<SignOn, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/sign-on"), call)).await
    }

    /// Sets the provider, or another one in its place, on the version that was read; refused where it does not answer as one.
    pub async fn set_sign_on(
        &self,
        tenant: &str,
        call: &Call,
        version: i64,
        set: &SetSignOn,
    ) -> Result<SignOn, ApiError> {
        let outgoing = Outgoing::new(Method::PUT, format!("/v1/{tenant}/sign-on"), call);
        self.0.fetch(outgoing.if_match(version).json(set)).await
    }

    /// Takes the provider away; nothing happens where there is none.
    pub async fn remove_sign_on(&self, tenant: &str, call: &Call) -> Result<(), ApiError> {
        self.done(Method::DELETE, format!("/v1/{tenant}/sign-on"), call).await
    }
}
