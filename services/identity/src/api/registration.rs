//! Accounts that workers make themselves. What the public may call answers 404 where workers may make none.

use std::sync::Arc;

use contracts::identity::{
    CompleteRegistration, NewRecoveryCode, NewSession, PasswordProof, RecoverAccount, Register, Registered,
    RequestRegistration, SetRegistration,
};
use poem::Request;
use poem_openapi::{
    OpenApi,
    param::Path,
    payload::{Json, PlainText},
};
use web::{Caller, Problem, client_address, public_context};

use super::SessionSecret;
use crate::{
    App,
    app::{complete_registration, erase_account, recover_account, register, request_registration, set_registration},
};

pub struct Registrations(pub Arc<App>);

#[OpenApi(prefix_path = "/v1")]
impl Registrations {
    /// Choose whether workers may make accounts
    #[oai(path = "/:tenant/registration", method = "put", operation_id = "setRegistration")]
    async fn set(
        &self,
        tenant: Path<String>,
        caller: Caller,
        body: Json<SetRegistration>,
    ) -> Result<PlainText<String>, Problem> {
        set_registration::set_registration(&self.0, &caller.context(&tenant)?, body.0).await?;
        Ok(PlainText(String::new()))
    }

    /// Ask for a worker's account by mail
    #[oai(path = "/:tenant/registrations", method = "post", operation_id = "requestRegistration")]
    async fn request(
        &self,
        request: &Request,
        tenant: Path<String>,
        body: Json<RequestRegistration>,
    ) -> Result<PlainText<String>, Problem> {
        let (context, client) = (public_context(&tenant)?, client_address(request));
        request_registration::request_registration(&self.0, &context, &client, body.0).await?;
        Ok(PlainText(String::new()))
    }

    /// Make the worker's account of a link
    #[oai(path = "/:tenant/registrations/completion", method = "post", operation_id = "completeRegistration")]
    async fn complete(
        &self,
        request: &Request,
        tenant: Path<String>,
        body: Json<CompleteRegistration>,
    ) -> Result<Json<NewSession>, Problem> {
        let (context, client) = (public_context(&tenant)?, client_address(request));
        Ok(Json(complete_registration::complete_registration(&self.0, &context, &client, body.0).await?))
    }

    /// Make a worker's account that knows no address
    #[oai(path = "/:tenant/registrations/without-mail", method = "post", operation_id = "register")]
    async fn register(
        &self,
        request: &Request,
        tenant: Path<String>,
        body: Json<Register>,
    ) -> Result<Json<Registered>, Problem> {
        let (context, client) = (public_context(&tenant)?, client_address(request));
        Ok(Json(register::register(&self.0, &context, &client, body.0).await?))
    }

    /// Set another password with a worker's recovery code
    #[oai(path = "/:tenant/account-recoveries", method = "post", operation_id = "recoverAccount")]
    async fn recover(
        &self,
        request: &Request,
        tenant: Path<String>,
        body: Json<RecoverAccount>,
    ) -> Result<Json<Registered>, Problem> {
        let (context, client) = (public_context(&tenant)?, client_address(request));
        Ok(Json(recover_account::recover_account(&self.0, &context, &client, body.0).await?))
    }

    /// Make another recovery code for a worker's own account
    #[oai(path = "/:tenant/me/account-recovery", method = "post", operation_id = "renewAccountRecovery")]
    async fn renew(
        &self,
        tenant: Path<String>,
        session: SessionSecret,
        body: Json<PasswordProof>,
        request: &Request,
    ) -> Result<Json<NewRecoveryCode>, Problem> {
        let (context, client) = (public_context(&tenant)?, client_address(request));
        let secret = session.secret();
        Ok(Json(recover_account::renew_account_recovery(&self.0, &context, &client, secret, body.0).await?))
    }

    /// Erase a worker's own account
    #[oai(path = "/:tenant/me/erasure", method = "post", operation_id = "eraseAccount")]
    async fn erase(
        &self,
        tenant: Path<String>,
        session: SessionSecret,
        body: Json<PasswordProof>,
        request: &Request,
    ) -> Result<PlainText<String>, Problem> {
        let (context, client) = (public_context(&tenant)?, client_address(request));
        erase_account::erase_account(&self.0, &context, &client, session.secret(), body.0).await?;
        Ok(PlainText(String::new()))
    }
}
