//! What the audit trail records: a closed list, so that nothing is recorded that no page has words for.
//!
//! An entry's code is that of an [`Action`] of the decision table or of a [`Passage`]. To add one, add it there: the
//! compiler asks here which [`AuditKind`] it is of and what its subject is, and the test of the catalogues for its words.

use kernel::codes::CodeList;

use crate::{Action, Passage, table::codes};

codes! {
    /// What entries are looked for by.
    AuditKind = "audit_kind" {
        /// How people came in and went.
        LogIns "log_ins",
        /// Accounts, roles, invitations, standing in.
        People "people",
        /// Names and words that were read.
        Reading "reading",
        /// What was done to inquiries and cases.
        Work "work",
        /// What was read in an emergency.
        Emergencies "emergencies",
        /// What was taken out.
        Exports "exports",
        /// What was set for the organisation, and who looked at the trail.
        Settings "settings",
        /// Who was not let in.
        Refusals "refusals",
    }
}

codes! {
    /// What the subject of an entry is.
    AuditSubject = "audit_subject" {
        /// An inquiry.
        Inquiry "inquiry",
        /// A case.
        Case "case",
        /// A person's account.
        Account "account",
        /// An invitation.
        Invitation "invitation",
        /// The link of a mail.
        Link "link",
        /// Somebody stands in for somebody.
        Delegation "delegation",
        /// The organisation's own log-in service.
        Provider "provider",
        /// An integration.
        Integration "integration",
        /// A membership of a network.
        Membership "membership",
        /// Somebody to call in an emergency.
        Contact "contact",
        /// A text that is sent to workers again and again.
        Snippet "snippet",
        /// A copy of the trail.
        Export "export",
        /// Whatever was looked for.
        Anything "anything",
    }
}

/// What an entry records.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Audited {
    /// An action of the decision table.
    Action(Action),
    /// How somebody came in or went.
    Passage(Passage),
}

impl From<Action> for Audited {
    fn from(action: Action) -> Self {
        Self::Action(action)
    }
}

impl From<Passage> for Audited {
    fn from(passage: Passage) -> Self {
        Self::Passage(passage)
    }
}

impl Audited {
    /// The list of its labels in the catalogues.
    pub const LIST: &'static str = "audited";

    /// Everything that can be recorded.
    pub fn all() -> impl Iterator<Item = Self> {
        let actions = Action::ALL.iter().copied().map(Self::Action);
        actions.chain(Passage::ALL.iter().copied().map(Self::Passage))
    }

    /// Its stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Action(action) => action.code(),
            Self::Passage(passage) => passage.code(),
        }
    }

    /// What a code says; `None` for one that nothing records.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::all().find(|audited| audited.code() == code)
    }

    /// The codes of a kind.
    pub fn of_kind(kind: AuditKind) -> Vec<&'static str> {
        Self::all().filter(|audited| audited.kind() == kind).map(Self::code).collect()
    }

    /// What it is looked for by.
    pub fn kind(self) -> AuditKind {
        match self {
            Self::Action(action) => kind_of_action(action),
            Self::Passage(passage) => kind_of_passage(passage),
        }
    }

    /// What its subject is, where it has one.
    pub fn about(self) -> AuditSubject {
        match self {
            Self::Action(action) => about_action(action),
            Self::Passage(passage) => about_passage(passage),
        }
    }
}

fn kind_of_action(action: Action) -> AuditKind {
    match action {
        Action::BreakGlass => AuditKind::Emergencies,
        Action::ReadInquiry
        | Action::ReadInquiryWords
        | Action::ReadFile
        | Action::SearchInquiries
        | Action::ReadCase
        | Action::ReadCaseWords => AuditKind::Reading,
        Action::SubmitInquiry
        | Action::ReadProgress
        | Action::WriteToUnion
        | Action::AttachFile
        | Action::AddFile
        | Action::RemoveFile
        | Action::ChangeOwnChoices
        | Action::WithdrawInquiry
        | Action::EraseInquiry
        | Action::ListInquiries
        | Action::EnterInquiry
        | Action::VerifyInquiry
        | Action::AssignInquiry
        | Action::CloseInquiry
        | Action::ReopenInquiry
        | Action::WriteToWorker
        | Action::TranslateMessage
        | Action::WriteNote
        | Action::FileComplaint
        | Action::ListCases
        | Action::AcceptCase
        | Action::RecordMonitoring
        | Action::DeclareResolved
        | Action::ApproveResolution
        | Action::ReadReports
        | Action::ReadNetworkReports
        | Action::ManageCaseTeam
        | Action::ReassignCases
        | Action::ListColleagues
        | Action::LinkInquiry
        | Action::ReadOwnInquiry => AuditKind::Work,
        Action::Delegate
        | Action::ListAccounts
        | Action::InvitePerson
        | Action::ChangeRoles
        | Action::ResetSecondFactor
        | Action::DisableAccount
        | Action::ListSessions
        | Action::EndSessions => AuditKind::People,
        Action::ExportAudit => AuditKind::Exports,
        Action::ManageSignOn
        | Action::ManageApiClients
        | Action::ManageRegistration
        | Action::ManageServiceLevels
        | Action::ReadQuestions
        | Action::ManageQuestions
        | Action::ReadSnippets
        | Action::ManageSnippets
        | Action::ManageOrganisation
        | Action::ManageWording
        | Action::FollowSetup
        | Action::ReadNetwork
        | Action::ManageMembers
        | Action::ManageRouting
        | Action::ManageEmergencyContacts
        | Action::AcceptMembership
        | Action::ShareWithCouncil
        | Action::ReadAudit
        | Action::ReadNotices
        | Action::ReadDeliveries => AuditKind::Settings,
    }
}

fn kind_of_passage(passage: Passage) -> AuditKind {
    match passage {
        Passage::LoggedIn
        | Passage::SecondFactorGiven
        | Passage::SecondFactorAdded
        | Passage::SecondFactorRemoved
        | Passage::RecoveryCodesMade
        | Passage::PasswordChanged
        | Passage::PasswordResetRequested
        | Passage::SessionEnded
        | Passage::AccountRecovered
        | Passage::SignOnLinked
        | Passage::SignOnUnlinked => AuditKind::LogIns,
        Passage::InvitationAccepted
        | Passage::InvitationRenewed
        | Passage::InvitationWithdrawn
        | Passage::AccountMade
        | Passage::AccountOpened
        | Passage::RegistrationRequested
        | Passage::Registered
        | Passage::AccountErased
        | Passage::SetupLinkMade
        | Passage::SetupBegun
        | Passage::RolesMapped => AuditKind::People,
        Passage::InquiryUnlinked => AuditKind::Work,
        Passage::TenantExported => AuditKind::Exports,
        Passage::TenantSuspended | Passage::TenantResumed | Passage::TenantMarked => AuditKind::Settings,
        Passage::ApiClientMade
        | Passage::ApiClientChanged
        | Passage::ApiClientClosed
        | Passage::ApiSecretRotated
        | Passage::ApiSecretEnded => AuditKind::Settings,
        Passage::LogInFailed
        | Passage::LockedOut
        | Passage::SecondFactorFailed
        | Passage::LinkRefused
        | Passage::SessionRefused
        | Passage::TokenRefused
        | Passage::ForeignTokenRefused
        | Passage::EndedTokenRefused
        | Passage::SignOnRefused
        | Passage::SignOnUnavailable
        | Passage::ApiTokenRefused
        | Passage::LastAdminKept => AuditKind::Refusals,
    }
}

fn about_action(action: Action) -> AuditSubject {
    match action {
        Action::SubmitInquiry
        | Action::ReadProgress
        | Action::WriteToUnion
        | Action::AttachFile
        | Action::AddFile
        | Action::RemoveFile
        | Action::ChangeOwnChoices
        | Action::WithdrawInquiry
        | Action::EraseInquiry
        | Action::ListInquiries
        | Action::EnterInquiry
        | Action::ReadInquiry
        | Action::ReadInquiryWords
        | Action::ReadFile
        | Action::SearchInquiries
        | Action::AssignInquiry
        | Action::CloseInquiry
        | Action::ReopenInquiry
        | Action::WriteToWorker
        | Action::TranslateMessage
        | Action::WriteNote
        | Action::LinkInquiry
        | Action::ReadOwnInquiry
        | Action::VerifyInquiry => AuditSubject::Inquiry,
        Action::FileComplaint
        | Action::ListCases
        | Action::ReadCase
        | Action::ReadCaseWords
        | Action::AcceptCase
        | Action::RecordMonitoring
        | Action::DeclareResolved
        | Action::ApproveResolution
        | Action::BreakGlass
        | Action::ManageCaseTeam
        | Action::ReassignCases
        | Action::ListColleagues => AuditSubject::Case,
        Action::ListAccounts
        | Action::ChangeRoles
        | Action::ResetSecondFactor
        | Action::DisableAccount
        | Action::ListSessions
        | Action::EndSessions => AuditSubject::Account,
        Action::InvitePerson => AuditSubject::Invitation,
        Action::Delegate => AuditSubject::Delegation,
        Action::ManageSignOn => AuditSubject::Provider,
        Action::ManageApiClients => AuditSubject::Integration,
        Action::ManageMembers | Action::AcceptMembership | Action::ShareWithCouncil => AuditSubject::Membership,
        Action::ManageEmergencyContacts => AuditSubject::Contact,
        Action::ManageSnippets => AuditSubject::Snippet,
        Action::ExportAudit => AuditSubject::Export,
        Action::ManageRegistration
        | Action::ManageServiceLevels
        | Action::ReadQuestions
        | Action::ManageQuestions
        | Action::ReadSnippets
        | Action::ManageOrganisation
        | Action::ManageWording
        | Action::FollowSetup
        | Action::ManageRouting
        | Action::ReadNetwork
        | Action::ReadAudit
        | Action::ReadReports
        | Action::ReadNetworkReports
        | Action::ReadNotices
        | Action::ReadDeliveries => AuditSubject::Anything,
    }
}

fn about_passage(passage: Passage) -> AuditSubject {
    match passage {
        Passage::PasswordResetRequested | Passage::RegistrationRequested | Passage::LinkRefused => AuditSubject::Link,
        Passage::InquiryUnlinked => AuditSubject::Inquiry,
        Passage::SetupLinkMade
        | Passage::TenantSuspended
        | Passage::TenantResumed
        | Passage::TenantExported
        | Passage::TenantMarked => AuditSubject::Anything,
        Passage::ApiClientMade
        | Passage::ApiClientChanged
        | Passage::ApiClientClosed
        | Passage::ApiSecretRotated
        | Passage::ApiSecretEnded
        | Passage::ApiTokenRefused => AuditSubject::Integration,
        Passage::InvitationRenewed | Passage::InvitationWithdrawn => AuditSubject::Invitation,
        Passage::LoggedIn
        | Passage::LogInFailed
        | Passage::LockedOut
        | Passage::SecondFactorGiven
        | Passage::SecondFactorFailed
        | Passage::SecondFactorAdded
        | Passage::SecondFactorRemoved
        | Passage::RecoveryCodesMade
        | Passage::PasswordChanged
        | Passage::InvitationAccepted
        | Passage::AccountMade
        | Passage::Registered
        | Passage::AccountRecovered
        | Passage::AccountErased
        | Passage::SetupBegun
        | Passage::AccountOpened
        | Passage::SessionEnded
        | Passage::SessionRefused
        | Passage::TokenRefused
        | Passage::ForeignTokenRefused
        | Passage::EndedTokenRefused
        | Passage::SignOnLinked
        | Passage::SignOnUnlinked
        | Passage::SignOnRefused
        | Passage::SignOnUnavailable
        | Passage::RolesMapped
        | Passage::LastAdminKept => AuditSubject::Account,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn no_code_says_two_things_and_every_kind_has_some() {
        let codes: Vec<&str> = Audited::all().map(Audited::code).collect();
        assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len());
        for audited in Audited::all() {
            assert_eq!(Audited::from_code(audited.code()), Some(audited));
        }
        for kind in AuditKind::ALL {
            assert!(!Audited::of_kind(*kind).is_empty(), "{kind:?}");
        }
        assert_eq!(Audited::from_code("no_such_code"), None);
    }
}
