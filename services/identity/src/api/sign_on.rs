//! Single sign-on. What comes back from a provider travels in the body: addresses end up in logs.

use std::sync::Arc;

use contracts::identity::{BeginSignOn, CompleteSignOn, SetSignOn, SignOn, SignOnBegun, SignOnOffer, SignedOn};
use poem::Request;
use poem_openapi::{
    OpenApi,
    param::{Header, Path},
    payload::{Json, PlainText, Response},
};
use web::{Caller, Problem, Versioned, client_address, if_match, public_context};

use super::SessionSecret;
use crate::{
    App,
    app::{begin_sign_on, complete_sign_on, link_sign_on, set_sign_on},
};

pub struct SignOns(pub Arc<App>);

#[OpenApi(prefix_path = "/v1")]
impl SignOns {
    /// What the log-in page offers
    #[oai(path = "/:tenant/sign-on-offer", method = "get", operation_id = "getSignOnOffer")]
    async fn offer(&self, tenant: Path<String>) -> Result<Json<SignOnOffer>, Problem> {
        Ok(Json(begin_sign_on::offer_sign_on(&self.0, &public_context(&tenant)?).await?))
    }

    /// Begin to log in through the organisation's provider
    #[oai(path = "/:tenant/sign-ons", method = "post", operation_id = "beginSignOn")]
    async fn begin(
        &self,
        request: &Request,
        tenant: Path<String>,
        body: Json<BeginSignOn>,
    ) -> Result<Json<SignOnBegun>, Problem> {
        let (context, client) = (public_context(&tenant)?, client_address(request));
        Ok(Json(begin_sign_on::begin_sign_on(&self.0, &context, &client, body.0).await?))
    }

    /// Log in with what the provider sent back
    #[oai(path = "/:tenant/sign-ons/completion", method = "post", operation_id = "completeSignOn")]
    async fn complete(
        &self,
        request: &Request,
        tenant: Path<String>,
        body: Json<CompleteSignOn>,
    ) -> Result<Json<SignedOn>, Problem> {
        let (context, client) = (public_context(&tenant)?, client_address(request));
        Ok(Json(complete_sign_on::complete_sign_on(&self.0, &context, &client, body.0).await?))
    }

    /// Begin to link one's own account with the provider
    #[oai(path = "/:tenant/me/sign-on-links", method = "post", operation_id = "beginSignOnLink")]
    async fn begin_link(
        &self,
        tenant: Path<String>,
        session: SessionSecret,
        body: Json<BeginSignOn>,
    ) -> Result<Json<SignOnBegun>, Problem> {
        let context = public_context(&tenant)?;
        Ok(Json(begin_sign_on::begin_link(&self.0, &context, session.secret(), body.0).await?))
    }

    /// Link one's own account with what the provider sent back
    #[oai(path = "/:tenant/me/sign-on-links/completion", method = "post", operation_id = "completeSignOnLink")]
    async fn complete_link(
        &self,
        tenant: Path<String>,
        session: SessionSecret,
        body: Json<CompleteSignOn>,
    ) -> Result<PlainText<String>, Problem> {
        let context = public_context(&tenant)?;
        link_sign_on::complete_link(&self.0, &context, session.secret(), body.0).await?;
        Ok(PlainText(String::new()))
    }

    /// The organisation's provider
    #[oai(path = "/:tenant/sign-on", method = "get", operation_id = "getSignOn")]
    async fn get(&self, tenant: Path<String>, caller: Caller) -> Result<Response<Json<SignOn>>, Problem> {
        Ok(told(set_sign_on::get_sign_on(&self.0, &caller.context(&tenant)?).await?))
    }

    /// Set the organisation's provider
    #[oai(path = "/:tenant/sign-on", method = "put", operation_id = "setSignOn")]
    async fn set(
        &self,
        tenant: Path<String>,
        #[oai(name = "If-Match")] version: Header<Option<String>>,
        caller: Caller,
        body: Json<SetSignOn>,
    ) -> Result<Response<Json<SignOn>>, Problem> {
        let (context, version) = (caller.context(&tenant)?, if_match(version.0.as_deref())?);
        Ok(told(set_sign_on::set_sign_on(&self.0, &context, version, body.0).await?))
    }

    /// Take the organisation's provider away
    #[oai(path = "/:tenant/sign-on", method = "delete", operation_id = "removeSignOn")]
    async fn remove(&self, tenant: Path<String>, caller: Caller) -> Result<PlainText<String>, Problem> {
        set_sign_on::remove_sign_on(&self.0, &caller.context(&tenant)?).await?;
        Ok(PlainText(String::new()))
    }
}

fn told(sign_on: SignOn) -> Response<Json<SignOn>> {
    let version = sign_on.version;
    Response::new(Json(sign_on)).versioned(version)
}
