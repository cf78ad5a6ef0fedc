//! A person's account.

use authz::Role;
use kernel::{AccountId, Locale, codes::CodeList};

/// A person of an organisation.
#[derive(Clone, Debug)]
pub(crate) struct Account {
    pub id: AccountId,
    pub name: String,
    /// Lower case: addresses are compared so.
    pub email: String,
    pub locale: Locale,
    pub roles: Vec<Role>,
}

impl Account {
    /// As others may see it.
    pub(crate) fn into_contract(self) -> contracts::identity::Account {
        contracts::identity::Account {
            id: self.id.uuid(),
            name: self.name,
            email: self.email,
            locale: self.locale.tag().to_owned(),
            roles: self.roles.iter().map(|role| role.code().to_owned()).collect(),
        }
    }
}
