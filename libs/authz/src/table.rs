//! The decision table: role x action. What it does not say is not allowed.

use kernel::{Instant, TenantSlug, codes::CodeList};

use crate::{Actor, OpContext};

macro_rules! codes {
    ($(#[$doc:meta])* $name:ident = $list:literal { $($(#[$vdoc:meta])* $variant:ident $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl CodeList for $name {
            const LIST: &'static str = $list;
            const ALL: &'static [Self] = &[$($name::$variant),+];
            fn code(self) -> &'static str {
                match self { $($name::$variant => $code),+ }
            }
        }
    };
}

codes! {
    /// What a person may be in a tenant.
    Role = "role" {
        /// A worker with an account.
        Worker "worker",
        /// The union officer for labour migration.
        FocalPoint "focal_point",
        /// Stands in for a focal point.
        Alternate "alternate",
        /// Runs the tenant; approves closure.
        AffiliateAdmin "affiliate_admin",
        /// Of the council's tenant.
        Secretariat "secretariat",
        /// A guest of the council's tenant.
        Observer "observer",
    }
}

impl Role {
    /// Whether a person of this role works for the organisation: their log-in needs a second factor.
    pub fn is_staff(self) -> bool {
        self != Role::Worker
    }
}

codes! {
    /// What can be done, named like the operation that does it.
    Action = "action" {
        /// Send an inquiry.
        SubmitInquiry "submit_inquiry",
        /// See where a request is, by its receipt code.
        ReadProgress "read_progress",
        /// Open the inbox.
        ListInquiries "list_inquiries",
        /// Read an inquiry's coded fields.
        ReadInquiry "read_inquiry",
        /// Read what the worker wrote.
        ReadInquiryWords "read_inquiry_words",
        /// Record that contact was made.
        VerifyInquiry "verify_inquiry",
        /// File a complaint from an inquiry.
        FileComplaint "file_complaint",
        /// List cases.
        ListCases "list_cases",
        /// Read a case's coded fields.
        ReadCase "read_case",
        /// Read names and narratives of a case.
        ReadCaseWords "read_case_words",
        /// Take a filed case on.
        AcceptCase "accept_case",
        /// Add a monitoring entry.
        RecordMonitoring "record_monitoring",
        /// Declare a case resolved.
        DeclareResolved "declare_resolved",
        /// Approve a declared resolution.
        ApproveResolution "approve_resolution",
        /// Read the organisation's own tables.
        ReadReports "read_reports",
        /// Read the network's tables.
        ReadNetworkReports "read_network_reports",
        /// See the mail queue.
        ReadDeliveries "read_deliveries",
        /// See the organisation's accounts.
        ListAccounts "list_accounts",
        /// Invite a person, or withdraw an invitation.
        InvitePerson "invite_person",
        /// Change what a person may be.
        ChangeRoles "change_roles",
        /// Take a person's second factors away, for them to set up anew.
        ResetSecondFactor "reset_second_factor",
        /// Close a person's account, or open it again.
        DisableAccount "disable_account",
    }
}

/// What the table says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Decision {
    /// Go on.
    Allow,
    /// Nobody is logged in, and this is not for the public.
    LogInFirst,
    /// Known here, but not for this role.
    Forbid,
    /// For this role, once the second factor was given again.
    StepUp,
    /// A stranger: the answer must be that of a thing that does not exist.
    Hide,
}

/// The table did not allow it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("not allowed: {0:?}")]
pub struct Refused(pub Decision);

/// Asks the table for the actor and tenant of a call.
///
/// # Errors
/// [`Refused`], with what the answer must look like.
pub fn authorise(context: &OpContext, action: Action) -> Result<(), Refused> {
    match decide(&context.actor, action, &context.tenant) {
        Decision::Allow => Ok(()),
        refusal => Err(Refused(refusal)),
    }
}

/// The same, for what also asks for a second factor of a short while ago.
///
/// # Errors
/// [`Refused`], with what the answer must look like.
pub fn authorise_fresh(context: &OpContext, action: Action, now: Instant) -> Result<(), Refused> {
    match decide(&context.actor, action, &context.tenant) {
        Decision::StepUp if context.actor.person().is_some_and(|person| person.is_fresh(now)) => Ok(()),
        Decision::Allow => Ok(()),
        refusal => Err(Refused(refusal)),
    }
}

/// Who may do it, beside the public.
fn roles(action: Action) -> &'static [Role] {
    use Role::{AffiliateAdmin, Alternate, FocalPoint, Observer, Secretariat};
    match action {
        Action::SubmitInquiry | Action::ReadProgress => Role::ALL,
        Action::ListInquiries | Action::ReadInquiry => &[FocalPoint, Alternate, AffiliateAdmin],
        Action::ReadInquiryWords | Action::VerifyInquiry => &[FocalPoint, Alternate],
        Action::FileComplaint => &[FocalPoint, Alternate],
        Action::ListCases | Action::ReadCase => &[FocalPoint, Alternate, AffiliateAdmin],
        Action::ReadCaseWords => &[FocalPoint, Alternate],
        Action::AcceptCase | Action::RecordMonitoring | Action::DeclareResolved => &[FocalPoint, Alternate],
        Action::ApproveResolution => &[FocalPoint, Alternate, AffiliateAdmin],
        Action::ReadReports => &[FocalPoint, Alternate, AffiliateAdmin],
        Action::ReadNetworkReports => &[Secretariat, Observer],
        Action::ReadDeliveries => &[AffiliateAdmin],
        // In the council's tenant the secretariat runs the accounts.
        Action::ListAccounts
        | Action::InvitePerson
        | Action::ChangeRoles
        | Action::ResetSecondFactor
        | Action::DisableAccount => &[AffiliateAdmin, Secretariat],
    }
}

/// What needs no log-in.
fn is_public(action: Action) -> bool {
    matches!(action, Action::SubmitInquiry | Action::ReadProgress)
}

/// What asks for the second factor again: who gets it wrong gives somebody else's access away.
fn needs_fresh_factor(action: Action) -> bool {
    matches!(action, Action::InvitePerson | Action::ChangeRoles | Action::ResetSecondFactor | Action::DisableAccount)
}

/// Whether `actor` may do `action` in `tenant`.
pub fn decide(actor: &Actor, action: Action, tenant: &TenantSlug) -> Decision {
    match actor {
        _ if is_public(action) => Decision::Allow,
        Actor::System(_) => Decision::Allow,
        Actor::Anonymous => Decision::LogInFirst,
        Actor::Person(person) if person.tenant != *tenant => Decision::Hide,
        Actor::Person(person) if !person.roles.iter().any(|role| roles(action).contains(role)) => Decision::Forbid,
        Actor::Person(_) if needs_fresh_factor(action) => Decision::StepUp,
        Actor::Person(_) => Decision::Allow,
    }
}

#[cfg(test)]
mod tests {
    use kernel::{AccountId, SessionId};

    use super::*;
    use crate::Person;

    fn person(roles: &[Role]) -> Actor {
        Actor::Person(Person {
            account: AccountId::new(),
            tenant: "clc".parse().unwrap(),
            roles: roles.to_vec(),
            session: SessionId::new(),
            version: 1,
            second_factor_at: None,
        })
    }

    #[test]
    fn a_stranger_of_another_tenant_sees_nothing_whatever_their_roles() {
        let elsewhere: TenantSlug = "mtuc".parse().unwrap();
        for action in Action::ALL.iter().filter(|action| !is_public(**action)) {
            assert_eq!(decide(&person(Role::ALL), *action, &elsewhere), Decision::Hide, "{action:?}");
        }
    }

    #[test]
    fn the_words_of_a_worker_are_for_the_case_team_only() {
        let clc: TenantSlug = "clc".parse().unwrap();
        for role in [Role::Worker, Role::AffiliateAdmin, Role::Secretariat, Role::Observer] {
            for action in [Action::ReadInquiryWords, Action::ReadCaseWords] {
                assert_eq!(decide(&person(&[role]), action, &clc), Decision::Forbid, "{role:?} {action:?}");
            }
        }
    }

    #[test]
    fn without_a_role_nothing_but_the_public_side_is_allowed() {
        let clc: TenantSlug = "clc".parse().unwrap();
        for action in Action::ALL {
            let decision = decide(&person(&[]), *action, &clc);
            assert_eq!(decision == Decision::Allow, is_public(*action), "{action:?}");
        }
    }
}
