//! Logging in, sessions, access tokens.

use std::sync::Arc;

use contracts::identity::{AccessGrant, GiveCode, LogIn, NewSession, PasskeyAnswer, PasskeyCeremony};
use poem::Request;
use poem_openapi::{
    OpenApi,
    param::Path,
    payload::{Json, PlainText},
};
use web::{Problem, client_address, public_context};

use super::SessionSecret;
use crate::{
    App,
    app::{end_session, give_second_factor, issue_token, log_in, log_in_with_passkey},
};

pub struct Sessions(pub Arc<App>);

#[OpenApi(prefix_path = "/v1")]
impl Sessions {
    /// Log in with a password
    #[oai(path = "/:tenant/sessions", method = "post", operation_id = "logIn")]
    async fn log_in(
        &self,
        request: &Request,
        tenant: Path<String>,
        body: Json<LogIn>,
    ) -> Result<Json<NewSession>, Problem> {
        let client = client_address(request);
        Ok(Json(log_in::log_in(&self.0, &public_context(&tenant)?, &client, body.0).await?))
    }

    /// Begin to log in with a passkey
    #[oai(path = "/:tenant/passkey-log-ins", method = "post", operation_id = "beginPasskeyLogIn")]
    async fn begin_passkey(&self, request: &Request, tenant: Path<String>) -> Result<Json<PasskeyCeremony>, Problem> {
        let client = client_address(request);
        Ok(Json(log_in_with_passkey::begin(&self.0, &public_context(&tenant)?, &client).await?))
    }

    /// Log in with a passkey
    #[oai(path = "/:tenant/passkey-sessions", method = "post", operation_id = "logInWithPasskey")]
    async fn passkey(
        &self,
        request: &Request,
        tenant: Path<String>,
        body: Json<PasskeyAnswer>,
    ) -> Result<Json<NewSession>, Problem> {
        let (context, client) = (public_context(&tenant)?, client_address(request));
        Ok(Json(log_in_with_passkey::log_in_with_passkey(&self.0, &context, &client, body.0).await?))
    }

    /// Give a code as the second factor
    #[oai(path = "/:tenant/sessions/current/code", method = "post", operation_id = "giveCode")]
    async fn give_code(
        &self,
        tenant: Path<String>,
        session: SessionSecret,
        body: Json<GiveCode>,
    ) -> Result<Json<NewSession>, Problem> {
        let context = public_context(&tenant)?;
        Ok(Json(give_second_factor::give_code(&self.0, &context, session.secret(), body.0).await?))
    }

    /// Give a passkey as the second factor
    #[oai(path = "/:tenant/sessions/current/passkey", method = "post", operation_id = "givePasskey")]
    async fn give_passkey(
        &self,
        tenant: Path<String>,
        session: SessionSecret,
        body: Json<PasskeyAnswer>,
    ) -> Result<Json<NewSession>, Problem> {
        let context = public_context(&tenant)?;
        Ok(Json(give_second_factor::give_passkey(&self.0, &context, session.secret(), body.0).await?))
    }

    /// Exchange a session for an access token
    #[oai(path = "/:tenant/tokens", method = "post", operation_id = "issueToken")]
    async fn issue_token(&self, tenant: Path<String>, session: SessionSecret) -> Result<Json<AccessGrant>, Problem> {
        Ok(Json(issue_token::issue_token(&self.0, &public_context(&tenant)?, session.secret()).await?))
    }

    /// Log out
    #[oai(path = "/:tenant/sessions/current", method = "delete", operation_id = "endSession")]
    async fn end_session(&self, tenant: Path<String>, session: SessionSecret) -> Result<PlainText<String>, Problem> {
        end_session::end_session(&self.0, &public_context(&tenant)?, session.secret()).await?;
        Ok(PlainText(String::new()))
    }
}
