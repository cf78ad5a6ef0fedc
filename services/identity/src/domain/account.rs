//! A person's account.

use authz::Role;
use contracts::identity::NextStep;
use kernel::{AccountId, Instant, Locale, codes::CodeList};
use uuid::Uuid;

/// A person of an organisation.
#[derive(Clone, Debug)]
pub(crate) struct Account {
    pub id: AccountId,
    /// Empty of a worker who gave none.
    pub name: String,
    /// What it logs in with. The address, in lower case: addresses are compared so; of a worker's account without one, the
    /// name that was made for it (`domain/handle.rs`). Empty once it was erased.
    pub email: String,
    pub locale: Locale,
    pub roles: Vec<Role>,
    /// Counted up with every change of roles.
    pub version: i64,
    /// Whether there is an authenticator app or a passkey.
    pub has_second_factor: bool,
    /// Whether the organisation's own provider, while one is in use, logs this person in: also one whose address is another one
    /// now. Else a slip in that setting would let passwords in.
    pub is_linked: bool,
    /// Until when whoever that provider knows by this address is linked; `None` where nobody is awaited.
    pub link_awaited_until: Option<Instant>,
    pub disabled_at: Option<Instant>,
}

impl Account {
    /// Whether it is a worker's: staff neither see it nor change it. Everybody else works for the organisation, also who has no
    /// role for the moment.
    pub(crate) fn is_worker(&self) -> bool {
        self.roles.contains(&Role::Worker)
    }

    /// Its id in the audit trail; `None` of a worker's. Who tried an address at the log-in would else find there which account
    /// it has, and when somebody came in by it (docs/adr/0022).
    pub(crate) fn on_record(&self) -> Option<Uuid> {
        (!self.is_worker()).then(|| self.id.uuid())
    }

    /// Whether it has an address, to which a link can be sent.
    pub(crate) fn has_address(&self) -> bool {
        is_address(&self.email)
    }

    /// Whether a password or a passkey of ours logs this person in. Where the organisation has everybody log in through its own
    /// provider, only who runs the accounts: somebody has to get in when the provider does not. And workers, whom it does
    /// not know. Nobody whose second factor is the provider's alone: whoever reads their mail would set a password, and then a
    /// factor of their own.
    pub(crate) fn may_log_in_here(&self, sign_on_only: bool) -> bool {
        let runs_accounts = |role: &Role| matches!(role, Role::AffiliateAdmin | Role::Secretariat);
        self.has_own_way() && (!sign_on_only || self.is_worker() || self.roles.iter().any(runs_accounts))
    }

    /// Whether it can be logged in to without the organisation's provider: not where the second factor is the provider's. That
    /// knows no worker.
    pub(crate) fn has_own_way(&self) -> bool {
        self.is_worker() || self.has_second_factor || !self.is_linked
    }

    /// What a session of this account lacks: a second factor that was set up is always asked for, and whoever is no worker
    /// has one, also without a role for the moment.
    pub(crate) fn next_step(&self, second_factor_at: Option<Instant>) -> NextStep {
        match (second_factor_at, self.has_second_factor) {
            (Some(_), _) => NextStep::Done,
            (None, true) => NextStep::SecondFactor,
            (None, false) if !self.is_worker() => NextStep::SetUp,
            (None, false) => NextStep::Done,
        }
    }

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

    /// As who runs the accounts sees it.
    pub(crate) fn into_person(self) -> contracts::identity::Person {
        contracts::identity::Person {
            version: self.version,
            has_second_factor: self.has_second_factor,
            is_linked: self.is_linked,
            link_awaited_until: self.link_awaited_until,
            disabled_at: self.disabled_at,
            account: self.into_contract(),
        }
    }
}

/// The roles that somebody can be given: those of a union in a union, those of a council in a council. A worker makes their
/// account themselves.
pub(crate) fn roles_on_offer(is_council: bool) -> &'static [Role] {
    match is_council {
        true => &[Role::Secretariat, Role::Observer],
        false => &[Role::FocalPoint, Role::Alternate, Role::AffiliateAdmin],
    }
}

/// One `@` with something on both sides and no white space; the mail server is the judge of the rest.
pub(crate) fn is_address(email: &str) -> bool {
    let parts = email.split_once('@');
    parts.is_some_and(|(local, domain)| !local.is_empty() && !domain.is_empty() && !domain.contains('@'))
        && !email.contains(|c: char| c.is_whitespace() || c.is_control())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn account(role: Role, has_second_factor: bool) -> Account {
        Account {
            id: AccountId::new(),
            name: "A".into(),
            email: "a@clc.example".into(),
            locale: Locale::English,
            roles: vec![role],
            version: 1,
            has_second_factor,
            is_linked: false,
            link_awaited_until: None,
            disabled_at: None,
        }
    }

    #[test]
    fn who_works_for_the_organisation_never_gets_by_with_a_password_alone() {
        let given = Some(chrono::DateTime::UNIX_EPOCH);
        for role in Role::ALL.iter().copied() {
            let bare = if role.is_staff() { NextStep::SetUp } else { NextStep::Done };
            assert_eq!(account(role, false).next_step(None), bare, "{role:?}");
            assert_eq!(account(role, true).next_step(None), NextStep::SecondFactor, "{role:?}");
            assert_eq!(account(role, true).next_step(given), NextStep::Done, "{role:?}");
        }
    }

    #[test]
    fn who_has_no_role_for_the_moment_is_no_worker() {
        let account = Account { roles: Vec::new(), ..account(Role::FocalPoint, false) };
        assert_eq!(account.next_step(None), NextStep::SetUp);
    }

    #[test]
    fn whose_second_factor_is_the_providers_logs_in_there() {
        let ways = |role: Role, has_second_factor: bool, is_linked: bool| {
            let account = Account { is_linked, ..account(role, has_second_factor) };
            [false, true].map(|only| account.may_log_in_here(only))
        };
        for admin in [Role::AffiliateAdmin, Role::Secretariat] {
            assert_eq!(ways(admin, true, true), [true, true]);
            assert_eq!(ways(admin, false, true), [false, false], "{admin:?}");
            assert_eq!(ways(admin, false, false), [true, true]);
        }
        assert_eq!(ways(Role::FocalPoint, true, true), [true, false]);
        assert_eq!(ways(Role::FocalPoint, false, true), [false, false]);
        assert_eq!(ways(Role::Worker, false, true), [true, true], "a link of a worker's would be a mistake");
    }

    #[test]
    fn the_trail_names_nobody_who_is_a_worker() {
        for role in Role::ALL.iter().copied() {
            let account = account(role, false);
            let named = (role != Role::Worker).then(|| account.id.uuid());
            assert_eq!(account.on_record(), named, "{role:?}");
        }
    }

    #[test]
    fn an_address_is_recognised() {
        for (address, is) in
            [("a@b", true), ("a b@c", false), ("@b", false), ("a@", false), ("a@b@c", false), ("ab", false)]
        {
            assert_eq!(is_address(address), is, "{address}");
        }
    }
}
