//! The people of an organisation, for who runs its accounts.

use chrono::{DateTime, Utc};
use http::Method;
use poem_openapi::Object;
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use web::FieldError;

use super::{Account, IdentityClient};
use crate::{ApiError, Call, transport::Outgoing};

/// A person as who runs the accounts sees them.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct Person {
    /// The account.
    #[oai(flatten)]
    #[serde(flatten)]
    pub account: Account,
    /// Counted up with every change of roles: what `If-Match` takes.
    pub version: i64,
    /// Whether a second factor of Focal's own is set up.
    pub has_second_factor: bool,
    /// Whether the organisation's log-in service, while it is in use, logs the person in; without a second factor of Focal's
    /// own, nothing else does.
    #[serde(default)]
    pub is_linked: bool,
    /// Until when whoever that service knows by this address is linked with the account; missing where nobody is awaited.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link_awaited_until: Option<DateTime<Utc>>,
    /// When the account was closed; missing while it is open.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disabled_at: Option<DateTime<Utc>>,
}

/// The accounts of an organisation.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct Accounts {
    /// By name; those that are closed come last.
    pub items: Vec<Person>,
}

/// Somebody to invite.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct Invite {
    /// The person's name, in their own order; they may change it.
    pub name: String,
    /// Where the invitation goes.
    pub email: String,
    /// The language of the mail and of their pages, BCP 47.
    pub locale: String,
    /// Codes of `authz::Role`.
    pub roles: Vec<String>,
}

/// Many people to invite.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct InvitePeople {
    /// One person a row; 200 at the most.
    pub rows: Vec<Invite>,
    /// Only say what is wrong with them.
    pub only_look: bool,
}

/// What is wrong with a row.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct RowErrors {
    /// One entry for each bad field; empty for a good row.
    pub errors: Vec<FieldError>,
}

/// What came of inviting many.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct InvitedPeople {
    /// Row by row, in their order.
    pub rows: Vec<RowErrors>,
    /// How many were invited: all, or none while a row has an error.
    pub invited: u32,
}

/// An invitation that nobody has taken yet.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct Invitation {
    /// Names it.
    pub id: Uuid,
    /// The person's name.
    pub name: String,
    /// Where it went.
    pub email: String,
    /// Codes of `authz::Role`.
    pub roles: Vec<String>,
    /// When it was made.
    pub invited_at: DateTime<Utc>,
    /// When the newest link ends: 72 hours after it was sent.
    pub expires_at: DateTime<Utc>,
}

/// The invitations that nobody has taken yet.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct Invitations {
    /// The newest first.
    pub items: Vec<Invitation>,
}

/// What a person may be from now on.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct ChangeRoles {
    /// Codes of `authz::Role`.
    pub roles: Vec<String>,
}

impl IdentityClient {
    /// The organisation's accounts.
    pub async fn accounts(&self, tenant: &str, call: &Call) -> Result<Accounts, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/accounts"), call)).await
    }

    /// Changes what a person may be, on the version that was read; their tokens end at once.
    pub async fn change_roles(
        &self,
        tenant: &str,
        call: &Call,
        id: Uuid,
        version: i64,
        change: &ChangeRoles,
    ) -> Result<Person, ApiError> {
        let outgoing = Outgoing::new(Method::PUT, format!("/v1/{tenant}/accounts/{id}/roles"), call);
        self.0.fetch(outgoing.if_match(version).json(change)).await
    }

    /// Closes an account; its sessions and tokens end at once.
    pub async fn disable_account(&self, tenant: &str, call: &Call, id: Uuid) -> Result<Person, ApiError> {
        self.0.fetch(Outgoing::new(Method::POST, format!("/v1/{tenant}/accounts/{id}/disabling"), call)).await
    }

    /// Opens a closed account again.
    pub async fn enable_account(&self, tenant: &str, call: &Call, id: Uuid) -> Result<Person, ApiError> {
        self.0.fetch(Outgoing::new(Method::POST, format!("/v1/{tenant}/accounts/{id}/enabling"), call)).await
    }

    /// Takes a person's second factors away, for them to set up anew.
    pub async fn reset_second_factor(&self, tenant: &str, call: &Call, id: Uuid) -> Result<Person, ApiError> {
        self.0.fetch(Outgoing::new(Method::POST, format!("/v1/{tenant}/accounts/{id}/second-factor-reset"), call)).await
    }

    /// Takes a person's link with the organisation's log-in service away, for another one to be made by the address.
    pub async fn remove_sign_on_link(&self, tenant: &str, call: &Call, id: Uuid) -> Result<Person, ApiError> {
        self.0.fetch(Outgoing::new(Method::DELETE, format!("/v1/{tenant}/accounts/{id}/sign-on-link"), call)).await
    }

    /// The invitations that nobody has taken yet.
    pub async fn invitations(&self, tenant: &str, call: &Call) -> Result<Invitations, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/invitations"), call)).await
    }

    /// Invites a person by mail.
    pub async fn invite(&self, tenant: &str, call: &Call, invite: &Invite) -> Result<Invitation, ApiError> {
        self.post(format!("/v1/{tenant}/invitations"), call, invite).await
    }

    /// Invites many people at one time: all, or nobody while a row has an error.
    pub async fn invite_people(
        &self,
        tenant: &str,
        call: &Call,
        people: &InvitePeople,
    ) -> Result<InvitedPeople, ApiError> {
        self.post(format!("/v1/{tenant}/bulk-invitations"), call, people).await
    }

    /// Sends an invitation again; its older links end.
    pub async fn renew_invitation(&self, tenant: &str, call: &Call, id: Uuid) -> Result<Invitation, ApiError> {
        self.0.fetch(Outgoing::new(Method::POST, format!("/v1/{tenant}/invitations/{id}/renewal"), call)).await
    }

    /// Withdraws an invitation.
    pub async fn withdraw_invitation(&self, tenant: &str, call: &Call, id: Uuid) -> Result<(), ApiError> {
        self.done(Method::DELETE, format!("/v1/{tenant}/invitations/{id}"), call).await
    }
}
