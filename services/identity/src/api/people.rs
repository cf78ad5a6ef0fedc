//! The people of an organisation, for who runs its accounts.

use std::sync::Arc;

use contracts::identity::{
    Accounts, ChangeRoles, Invitation, Invitations, Invite, InvitePeople, InvitedPeople, Person, PersonSessions,
};
use poem_openapi::{
    OpenApi,
    param::{Header, Path},
    payload::{Json, PlainText},
};
use uuid::Uuid;
use web::{Caller, Problem, if_match};

use crate::{
    App,
    app::{change_roles, close_account, invite_people, invite_person, link_anew, list_accounts, manage_sessions},
};

pub struct People(pub Arc<App>);

#[OpenApi(prefix_path = "/v1")]
impl People {
    /// The organisation's accounts
    #[oai(path = "/:tenant/accounts", method = "get", operation_id = "listAccounts")]
    async fn accounts(&self, tenant: Path<String>, caller: Caller) -> Result<Json<Accounts>, Problem> {
        Ok(Json(list_accounts::list_accounts(&self.0, &caller.context(&tenant)?).await?))
    }

    /// Change what a person may be
    #[oai(path = "/:tenant/accounts/:id/roles", method = "put", operation_id = "changeRoles")]
    async fn change_roles(
        &self,
        tenant: Path<String>,
        id: Path<Uuid>,
        #[oai(name = "If-Match")] version: Header<Option<String>>,
        caller: Caller,
        body: Json<ChangeRoles>,
    ) -> Result<Json<Person>, Problem> {
        let (context, version) = (caller.context(&tenant)?, if_match(version.0.as_deref())?);
        Ok(Json(change_roles::change_roles(&self.0, &context, id.0.into(), version, body.0).await?))
    }

    /// Close an account
    #[oai(path = "/:tenant/accounts/:id/disabling", method = "post", operation_id = "disableAccount")]
    async fn disable(&self, tenant: Path<String>, id: Path<Uuid>, caller: Caller) -> Result<Json<Person>, Problem> {
        Ok(Json(close_account::disable_account(&self.0, &caller.context(&tenant)?, id.0.into()).await?))
    }

    /// Open a closed account again
    #[oai(path = "/:tenant/accounts/:id/enabling", method = "post", operation_id = "enableAccount")]
    async fn enable(&self, tenant: Path<String>, id: Path<Uuid>, caller: Caller) -> Result<Json<Person>, Problem> {
        Ok(Json(close_account::enable_account(&self.0, &caller.context(&tenant)?, id.0.into()).await?))
    }

    /// Take a person's second factors away, for them to set up anew
    #[oai(path = "/:tenant/accounts/:id/second-factor-reset", method = "post", operation_id = "resetSecondFactor")]
    async fn reset_factor(
        &self,
        tenant: Path<String>,
        id: Path<Uuid>,
        caller: Caller,
    ) -> Result<Json<Person>, Problem> {
        Ok(Json(close_account::reset_second_factor(&self.0, &caller.context(&tenant)?, id.0.into()).await?))
    }

    /// Take a person's link with the organisation's log-in service away
    ///
    /// For 72 hours whoever that service knows by the account's address is linked with it when they log in.
    #[oai(path = "/:tenant/accounts/:id/sign-on-link", method = "delete", operation_id = "removeSignOnLink")]
    async fn unlink(&self, tenant: Path<String>, id: Path<Uuid>, caller: Caller) -> Result<Json<Person>, Problem> {
        Ok(Json(link_anew::unlink(&self.0, &caller.context(&tenant)?, id.0.into()).await?))
    }

    /// Where a person is logged in
    #[oai(path = "/:tenant/accounts/:id/sessions", method = "get", operation_id = "listSessions")]
    async fn sessions(
        &self,
        tenant: Path<String>,
        id: Path<Uuid>,
        caller: Caller,
    ) -> Result<Json<PersonSessions>, Problem> {
        Ok(Json(manage_sessions::list_sessions(&self.0, &caller.context(&tenant)?, id.0.into()).await?))
    }

    /// Log a person out everywhere
    #[oai(path = "/:tenant/accounts/:id/sessions", method = "delete", operation_id = "endSessions")]
    async fn end_sessions(
        &self,
        tenant: Path<String>,
        id: Path<Uuid>,
        caller: Caller,
    ) -> Result<PlainText<String>, Problem> {
        manage_sessions::end_sessions(&self.0, &caller.context(&tenant)?, id.0.into()).await?;
        Ok(PlainText(String::new()))
    }

    /// The invitations that nobody has taken yet
    #[oai(path = "/:tenant/invitations", method = "get", operation_id = "listInvitations")]
    async fn invitations(&self, tenant: Path<String>, caller: Caller) -> Result<Json<Invitations>, Problem> {
        Ok(Json(invite_person::list_invitations(&self.0, &caller.context(&tenant)?).await?))
    }

    /// Invite a person
    #[oai(path = "/:tenant/invitations", method = "post", operation_id = "invitePerson")]
    async fn invite(
        &self,
        tenant: Path<String>,
        caller: Caller,
        body: Json<Invite>,
    ) -> Result<Json<Invitation>, Problem> {
        Ok(Json(invite_person::invite_person(&self.0, &caller.context(&tenant)?, body.0).await?))
    }

    /// Invite many people at one time
    #[oai(path = "/:tenant/bulk-invitations", method = "post", operation_id = "invitePeople")]
    async fn invite_many(
        &self,
        tenant: Path<String>,
        caller: Caller,
        body: Json<InvitePeople>,
    ) -> Result<Json<InvitedPeople>, Problem> {
        Ok(Json(invite_people::invite_people(&self.0, &caller.context(&tenant)?, body.0).await?))
    }

    /// Send an invitation again
    #[oai(path = "/:tenant/invitations/:id/renewal", method = "post", operation_id = "renewInvitation")]
    async fn renew(&self, tenant: Path<String>, id: Path<Uuid>, caller: Caller) -> Result<Json<Invitation>, Problem> {
        Ok(Json(invite_person::renew_invitation(&self.0, &caller.context(&tenant)?, id.0.into()).await?))
    }

    /// Withdraw an invitation
    #[oai(path = "/:tenant/invitations/:id", method = "delete", operation_id = "withdrawInvitation")]
    async fn withdraw(
        &self,
        tenant: Path<String>,
        id: Path<Uuid>,
        caller: Caller,
    ) -> Result<PlainText<String>, Problem> {
        invite_person::withdraw_invitation(&self.0, &caller.context(&tenant)?, id.0.into()).await?;
        Ok(PlainText(String::new()))
    }
}
