//! The HTTP operations.

use std::sync::Arc;

use contracts::identity::{AccessGrant, Accounts, LogIn, Network, NewSession, Organisation, VerificationKey};
use poem_openapi::{
    OpenApi, SecurityScheme,
    auth::Bearer,
    param::Path,
    payload::{Json, PlainText},
};
use web::{Caller, Problem, public_context};

use crate::{App, app};

/// A session's secret (`logIn`).
#[derive(SecurityScheme)]
#[oai(ty = "bearer", rename = "session")]
pub struct SessionSecret(Bearer);

/// The operations of identity.
pub struct Operations(pub Arc<App>);

#[OpenApi(prefix_path = "/v1")]
impl Operations {
    /// The organisations of the network
    #[oai(path = "/network", method = "get", operation_id = "listNetwork")]
    async fn list_network(&self) -> Result<Json<Network>, Problem> {
        Ok(Json(app::list_network::list_network(&self.0).await?))
    }

    /// The key that access tokens are checked with
    #[oai(path = "/verification-key", method = "get", operation_id = "getVerificationKey")]
    async fn verification_key(&self) -> Result<Json<VerificationKey>, Problem> {
        let x = self.0.signing_key.public().to_owned();
        Ok(Json(VerificationKey { kty: "OKP".into(), crv: "Ed25519".into(), x }))
    }

    /// One organisation
    #[oai(path = "/:tenant/organisation", method = "get", operation_id = "getOrganisation")]
    async fn organisation(&self, tenant: Path<String>) -> Result<Json<Organisation>, Problem> {
        let context = public_context(&tenant)?;
        Ok(Json(app::list_network::find_organisation(&self.0, &context.tenant).await?))
    }

    /// Log in
    #[oai(path = "/:tenant/sessions", method = "post", operation_id = "logIn")]
    async fn log_in(&self, tenant: Path<String>, body: Json<LogIn>) -> Result<Json<NewSession>, Problem> {
        Ok(Json(app::log_in::log_in(&self.0, &public_context(&tenant)?, body.0).await?))
    }

    /// Exchange a session for an access token
    #[oai(path = "/:tenant/tokens", method = "post", operation_id = "issueToken")]
    async fn issue_token(&self, tenant: Path<String>, session: SessionSecret) -> Result<Json<AccessGrant>, Problem> {
        Ok(Json(app::issue_token::issue_token(&self.0, &public_context(&tenant)?, &session.0.token).await?))
    }

    /// Log out
    #[oai(path = "/:tenant/sessions/current", method = "delete", operation_id = "endSession")]
    async fn end_session(&self, tenant: Path<String>, session: SessionSecret) -> Result<PlainText<String>, Problem> {
        app::end_session::end_session(&self.0, &public_context(&tenant)?, &session.0.token).await?;
        Ok(PlainText(String::new()))
    }

    /// The organisation's accounts
    #[oai(path = "/:tenant/accounts", method = "get", operation_id = "listAccounts")]
    async fn accounts(&self, tenant: Path<String>, caller: Caller) -> Result<Json<Accounts>, Problem> {
        Ok(Json(app::list_accounts::list_accounts(&self.0, &caller.context(&tenant)?).await?))
    }
}
