//! An organisation's own integrations: OAuth 2 clients (RFC 6749, section 4.4), and the tokens that they get.

use chrono::{DateTime, Utc};
use http::Method;
use poem_openapi::Object;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::IdentityClient;
use crate::{ApiError, Call, transport::Outgoing};

/// An integration. Its secrets are never told again.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct ApiClient {
    /// Its `client_id`.
    pub id: Uuid,
    /// What it is called here.
    pub name: String,
    /// Codes of `authz::Scope`.
    pub scopes: Vec<String>,
    /// Counted up with every change: what `If-Match` takes.
    pub version: i64,
    /// The account that made it.
    pub created_by: Uuid,
    /// When.
    pub created_at: DateTime<Utc>,
    /// The hour in which it last got a token; missing where it never did.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_used_at: Option<DateTime<Utc>>,
    /// When it was closed; missing while it is open.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<DateTime<Utc>>,
    /// The secrets that count, the newest first: two at the most.
    pub secrets: Vec<ApiSecret>,
}

/// A secret, without what it is.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct ApiSecret {
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// When it ends; missing for the newest, which lasts.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_at: Option<DateTime<Utc>>,
}

/// The integrations of an organisation.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct ApiClients {
    /// By name; those that are closed come last.
    pub items: Vec<ApiClient>,
    /// The scopes that can be given here.
    pub scopes: Vec<String>,
}

/// An integration to make.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct NewApiClient {
    /// What it is called here; 100 characters at the most.
    pub name: String,
    /// What it may do: codes of `authz::Scope`, at least one.
    pub scopes: Vec<String>,
}

/// What an integration is called and may do from now on.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct ChangeApiClient {
    /// What it is called here; 100 characters at the most.
    pub name: String,
    /// What it may do: codes of `authz::Scope`, at least one.
    pub scopes: Vec<String>,
}

/// Another secret for an integration.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct RotateApiSecret {
    /// Whether the one of before ends at once; otherwise after 24 hours.
    pub end_older: bool,
}

/// A secret that was made just now: told once, and kept as a keyed hash.
#[derive(Clone, Object, Serialize, Deserialize)]
pub struct NewApiSecret {
    /// Whose it is.
    pub client: ApiClient,
    /// `focal_` and 256 random bits, base64url.
    pub secret: String,
}

/// What an integration asks for a token with (RFC 6749, section 4.4.2). Unknown parameters are ignored, as the RFC wants.
#[derive(Clone, Default, Object, Serialize, Deserialize)]
pub struct TokenRequest {
    /// `client_credentials`.
    #[oai(default)]
    #[serde(default)]
    pub grant_type: Option<String>,
    /// The scopes that are wanted, separated by spaces; all that the client has, where it is missing.
    #[oai(default)]
    #[serde(default)]
    pub scope: Option<String>,
    /// The client, where it does not stand in the `Authorization` header.
    #[oai(default)]
    #[serde(default)]
    pub client_id: Option<String>,
    /// Its secret, where it does not stand there.
    #[oai(default)]
    #[serde(default)]
    pub client_secret: Option<String>,
}

/// A token of an integration (RFC 6749, section 5.1).
#[derive(Clone, Object, Serialize, Deserialize)]
pub struct IssuedToken {
    /// A JWT signed with Ed25519 (RFC 8037).
    pub access_token: String,
    /// `Bearer` (RFC 6750).
    pub token_type: String,
    /// Seconds until it expires.
    pub expires_in: u32,
    /// The scopes that it has.
    pub scope: String,
}

/// Why there is no token (RFC 6749, section 5.2).
#[derive(Clone, Debug, PartialEq, Eq, Object, Serialize, Deserialize)]
pub struct TokenError {
    /// `invalid_request`, `invalid_client`, `invalid_scope` or `unsupported_grant_type`.
    pub error: String,
    /// What to do, in English.
    pub error_description: String,
}

impl IdentityClient {
    /// The integrations of an organisation.
    pub async fn api_clients(&self, tenant: &str, call: &Call) -> Result<ApiClients, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/api-clients"), call)).await
    }

    /// Gives an integration access; its secret is told now and never again.
    pub async fn create_api_client(
        &self,
        tenant: &str,
        call: &Call,
        new: &NewApiClient,
    ) -> Result<NewApiSecret, ApiError> {
        self.post(format!("/v1/{tenant}/api-clients"), call, new).await
    }

    /// Renames an integration or changes its scopes, on the version that was read.
    pub async fn change_api_client(
        &self,
        tenant: &str,
        call: &Call,
        id: Uuid,
        version: i64,
        change: &ChangeApiClient,
    ) -> Result<ApiClient, ApiError> {
        let path = format!("/v1/{tenant}/api-clients/{id}");
        self.0.fetch(Outgoing::new(Method::PUT, path, call).if_match(version).json(change)).await
    }

    /// Closes an integration for good.
    pub async fn close_api_client(&self, tenant: &str, call: &Call, id: Uuid) -> Result<ApiClient, ApiError> {
        self.0.fetch(Outgoing::new(Method::POST, format!("/v1/{tenant}/api-clients/{id}/closing"), call)).await
    }

    /// Gives an integration another secret, told now and never again, on the version that was read.
    pub async fn rotate_api_secret(
        &self,
        tenant: &str,
        call: &Call,
        id: Uuid,
        version: i64,
        rotate: &RotateApiSecret,
    ) -> Result<NewApiSecret, ApiError> {
        let path = format!("/v1/{tenant}/api-clients/{id}/secrets");
        self.0.fetch(Outgoing::new(Method::POST, path, call).if_match(version).json(rotate)).await
    }

    /// Ends the secret of before at once.
    pub async fn end_older_api_secret(&self, tenant: &str, call: &Call, id: Uuid) -> Result<ApiClient, ApiError> {
        self.0.fetch(Outgoing::new(Method::DELETE, format!("/v1/{tenant}/api-clients/{id}/secrets/older"), call)).await
    }
}
