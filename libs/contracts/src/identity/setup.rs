//! The first run of an organisation.

use chrono::{DateTime, Utc};
use http::Method;
use poem_openapi::Object;
use serde::{Deserialize, Serialize};

use super::{IdentityClient, LinkSecret, NewSession};
use crate::{ApiError, Call, transport::Outgoing};

/// What a set-up link is about, for who holds it.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct SetupLinkFacts {
    /// When it ends.
    pub expires_at: DateTime<Utc>,
}

/// The first person who runs the organisation's accounts.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct BeginSetup {
    /// The link's secret.
    pub secret: String,
    /// The person's name, in their own order.
    pub name: String,
    /// The address that they log in with.
    pub email: String,
    /// A password; empty for who will have passkeys alone.
    pub password: String,
    /// The language of their pages and mails, BCP 47.
    pub locale: String,
    /// Whether they answer inquiries too: a focal point, in a small union. Means nothing in a council.
    #[oai(default)]
    #[serde(default)]
    pub answers: bool,
    /// As in `LogIn`.
    #[oai(default)]
    #[serde(default)]
    pub device: String,
}

/// How far the first run is.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct Setup {
    /// Whether somebody came by a set-up link: only then it is of interest.
    pub begun: bool,
    /// In the order in which they are offered.
    pub steps: Vec<SetupStep>,
}

/// One step of it.
#[derive(Clone, PartialEq, Eq, Debug, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct SetupStep {
    /// `organisation`, `languages`, `look`, `people` or `test`; the last is for unions alone.
    pub step: String,
    /// `todo`, `done` or `skipped`.
    pub state: String,
}

impl IdentityClient {
    /// What a set-up link is about; `LinkEnded` where it has expired, was used, never was, or somebody runs the accounts
    /// already.
    pub async fn read_setup_link(
        &self,
        tenant: &str,
        call: &Call,
        secret: &LinkSecret,
    ) -> Result<SetupLinkFacts, ApiError> {
        self.post(format!("/v1/{tenant}/setup-links/reading"), call, secret).await
    }

    /// Makes the first account, which still needs a second factor. The link has ended then.
    pub async fn begin_setup(&self, tenant: &str, call: &Call, begin: &BeginSetup) -> Result<NewSession, ApiError> {
        self.post(format!("/v1/{tenant}/setup-links/acceptance"), call, begin).await
    }

    /// How far the first run is.
    pub async fn setup(&self, tenant: &str, call: &Call) -> Result<Setup, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/setup"), call)).await
    }

    /// Notes that a step was done, or left out.
    pub async fn mark_setup_step(&self, tenant: &str, call: &Call, mark: &SetupStep) -> Result<Setup, ApiError> {
        self.post(format!("/v1/{tenant}/setup/steps"), call, mark).await
    }
}
