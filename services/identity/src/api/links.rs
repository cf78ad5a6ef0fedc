//! What the links of mails lead to. A secret travels in the body: addresses end up in logs.

use std::sync::Arc;

use contracts::identity::{AcceptInvitation, LinkFacts, LinkSecret, NewSession, RequestReset, ResetPassword};
use poem::Request;
use poem_openapi::{
    OpenApi,
    param::Path,
    payload::{Json, PlainText},
};
use web::{Problem, client_address, public_context};

use crate::{
    App,
    app::{accept_invitation, read_link, reset_password},
};

pub struct Links(pub Arc<App>);

#[OpenApi(prefix_path = "/v1")]
impl Links {
    /// What a link is about
    #[oai(path = "/:tenant/links/reading", method = "post", operation_id = "readLink")]
    async fn read(
        &self,
        request: &Request,
        tenant: Path<String>,
        body: Json<LinkSecret>,
    ) -> Result<Json<LinkFacts>, Problem> {
        let (context, client) = (public_context(&tenant)?, client_address(request));
        Ok(Json(read_link::read_link(&self.0, &context, &client, body.0).await?))
    }

    /// Ask for a new invitation in the place of one that has expired
    #[oai(path = "/:tenant/links/renewal", method = "post", operation_id = "requestInvitation")]
    async fn renew(
        &self,
        request: &Request,
        tenant: Path<String>,
        body: Json<LinkSecret>,
    ) -> Result<PlainText<String>, Problem> {
        let (context, client) = (public_context(&tenant)?, client_address(request));
        read_link::request_invitation(&self.0, &context, &client, body.0).await?;
        Ok(PlainText(String::new()))
    }

    /// Take an invitation
    #[oai(path = "/:tenant/invitations/acceptance", method = "post", operation_id = "acceptInvitation")]
    async fn accept(
        &self,
        request: &Request,
        tenant: Path<String>,
        body: Json<AcceptInvitation>,
    ) -> Result<Json<NewSession>, Problem> {
        let (context, client) = (public_context(&tenant)?, client_address(request));
        Ok(Json(accept_invitation::accept_invitation(&self.0, &context, &client, body.0).await?))
    }

    /// Ask for a link to another password
    #[oai(path = "/:tenant/password-resets", method = "post", operation_id = "requestReset")]
    async fn request_reset(
        &self,
        request: &Request,
        tenant: Path<String>,
        body: Json<RequestReset>,
    ) -> Result<PlainText<String>, Problem> {
        let (context, client) = (public_context(&tenant)?, client_address(request));
        reset_password::request_reset(&self.0, &context, &client, body.0).await?;
        Ok(PlainText(String::new()))
    }

    /// Set another password
    #[oai(path = "/:tenant/password-resets/completion", method = "post", operation_id = "resetPassword")]
    async fn reset(
        &self,
        request: &Request,
        tenant: Path<String>,
        body: Json<ResetPassword>,
    ) -> Result<PlainText<String>, Problem> {
        let (context, client) = (public_context(&tenant)?, client_address(request));
        reset_password::reset_password(&self.0, &context, &client, body.0).await?;
        Ok(PlainText(String::new()))
    }
}
