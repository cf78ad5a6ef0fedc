//! One's own account. All of it takes the session's secret, and some of it a session that still lacks its second factor.

use std::sync::Arc;

use contracts::identity::{
    AddPasskey, ChangePassword, GiveCode, NewAuthenticatorApp, NewRecoveryCodes, OwnAccount, PasskeyCeremony,
    SecondFactorAdded,
};
use poem::Request;
use poem_openapi::{
    OpenApi,
    param::Path,
    payload::{Json, PlainText},
};
use uuid::Uuid;
use web::{Problem, client_address, public_context};

use super::SessionSecret;
use crate::{
    App,
    app::{
        add_passkey, change_password, end_session, read_own_account,
        remove_second_factor::{Which, remove_second_factor},
        set_up_app,
    },
};

pub struct OwnAccounts(pub Arc<App>);

type Done = Result<PlainText<String>, Problem>;

fn done() -> Done {
    Ok(PlainText(String::new()))
}

#[OpenApi(prefix_path = "/v1")]
impl OwnAccounts {
    /// How one's own account is set up
    #[oai(path = "/:tenant/me", method = "get", operation_id = "getOwnAccount")]
    async fn read(&self, tenant: Path<String>, session: SessionSecret) -> Result<Json<OwnAccount>, Problem> {
        let context = public_context(&tenant)?;
        Ok(Json(read_own_account::read_own_account(&self.0, &context, session.secret()).await?))
    }

    /// Begin to set an authenticator app up
    #[oai(path = "/:tenant/me/authenticator-app", method = "post", operation_id = "beginAuthenticatorApp")]
    async fn begin_app(
        &self,
        tenant: Path<String>,
        session: SessionSecret,
    ) -> Result<Json<NewAuthenticatorApp>, Problem> {
        Ok(Json(set_up_app::begin(&self.0, &public_context(&tenant)?, session.secret()).await?))
    }

    /// Confirm an authenticator app by its first code
    #[oai(path = "/:tenant/me/authenticator-app", method = "put", operation_id = "confirmAuthenticatorApp")]
    async fn confirm_app(
        &self,
        tenant: Path<String>,
        session: SessionSecret,
        body: Json<GiveCode>,
    ) -> Result<Json<SecondFactorAdded>, Problem> {
        Ok(Json(set_up_app::confirm(&self.0, &public_context(&tenant)?, session.secret(), body.0).await?))
    }

    /// Remove the authenticator app
    #[oai(path = "/:tenant/me/authenticator-app", method = "delete", operation_id = "removeAuthenticatorApp")]
    async fn remove_app(&self, tenant: Path<String>, session: SessionSecret) -> Done {
        remove_second_factor(&self.0, &public_context(&tenant)?, session.secret(), Which::App).await?;
        done()
    }

    /// Begin to make a passkey
    #[oai(path = "/:tenant/me/passkey-ceremonies", method = "post", operation_id = "beginPasskey")]
    async fn begin_passkey(
        &self,
        tenant: Path<String>,
        session: SessionSecret,
    ) -> Result<Json<PasskeyCeremony>, Problem> {
        Ok(Json(add_passkey::begin(&self.0, &public_context(&tenant)?, session.secret()).await?))
    }

    /// Add the passkey that the browser made
    #[oai(path = "/:tenant/me/passkeys", method = "post", operation_id = "addPasskey")]
    async fn add_passkey(
        &self,
        tenant: Path<String>,
        session: SessionSecret,
        body: Json<AddPasskey>,
    ) -> Result<Json<SecondFactorAdded>, Problem> {
        let context = public_context(&tenant)?;
        Ok(Json(add_passkey::add_passkey(&self.0, &context, session.secret(), body.0).await?))
    }

    /// Remove a passkey
    #[oai(path = "/:tenant/me/passkeys/:id", method = "delete", operation_id = "removePasskey")]
    async fn remove_passkey(&self, tenant: Path<String>, id: Path<Uuid>, session: SessionSecret) -> Done {
        let (context, which) = (public_context(&tenant)?, Which::Passkey(id.0.into()));
        remove_second_factor(&self.0, &context, session.secret(), which).await?;
        done()
    }

    /// Make new recovery codes
    #[oai(path = "/:tenant/me/recovery-codes", method = "post", operation_id = "renewRecoveryCodes")]
    async fn recovery_codes(
        &self,
        tenant: Path<String>,
        session: SessionSecret,
    ) -> Result<Json<NewRecoveryCodes>, Problem> {
        let context = public_context(&tenant)?;
        Ok(Json(add_passkey::renew_recovery_codes(&self.0, &context, session.secret()).await?))
    }

    /// Change the password
    #[oai(path = "/:tenant/me/password", method = "put", operation_id = "changePassword")]
    async fn change_password(
        &self,
        tenant: Path<String>,
        session: SessionSecret,
        body: Json<ChangePassword>,
        request: &Request,
    ) -> Done {
        let (context, client) = (public_context(&tenant)?, client_address(request));
        change_password::change_password(&self.0, &context, &client, session.secret(), body.0).await?;
        done()
    }

    /// End all of one's own sessions but this one
    #[oai(path = "/:tenant/me/sessions", method = "delete", operation_id = "endOtherSessions")]
    async fn end_others(&self, tenant: Path<String>, session: SessionSecret) -> Done {
        end_session::end_others(&self.0, &public_context(&tenant)?, session.secret()).await?;
        done()
    }

    /// End one of one's own sessions
    #[oai(path = "/:tenant/me/sessions/:id", method = "delete", operation_id = "endOwnSession")]
    async fn end_own(&self, tenant: Path<String>, id: Path<Uuid>, session: SessionSecret) -> Done {
        end_session::end_own(&self.0, &public_context(&tenant)?, session.secret(), id.0.into()).await?;
        done()
    }
}
