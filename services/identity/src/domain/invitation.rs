//! Somebody who was asked to join.

use authz::Role;
use kernel::{AccountId, Instant, InvitationId, Locale, codes::CodeList};

/// An invitation.
#[derive(Clone, Debug)]
pub(crate) struct Invitation {
    pub id: InvitationId,
    pub name: String,
    /// Lower case.
    pub email: String,
    pub locale: Locale,
    pub roles: Vec<Role>,
    /// `None` for the first person of an organisation, whom the operator invites.
    pub invited_by: Option<AccountId>,
    pub invited_at: Instant,
}

impl Invitation {
    /// As who runs the accounts sees it.
    pub(crate) fn into_contract(self, expires_at: Instant) -> contracts::identity::Invitation {
        contracts::identity::Invitation {
            id: self.id.uuid(),
            name: self.name,
            email: self.email,
            roles: self.roles.iter().map(|role| role.code().to_owned()).collect(),
            invited_at: self.invited_at,
            expires_at,
        }
    }
}
