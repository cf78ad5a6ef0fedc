//! The decision table: role x action. What it does not say is not allowed.

use kernel::{Instant, TenantSlug, codes::CodeList};

use crate::{Actor, Client, OpContext, Person};

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
pub(crate) use codes;

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
    /// How an actor stands to the record that an action is about.
    Standing = "standing" {
        /// It is nobody's in particular: the action is about no record, or the record has no team.
        Nobodys "nobodys",
        /// Owns it, or was added to its team.
        Team "team",
        /// Stands in, on these days, for somebody of its team.
        StandIn "stand_in",
        /// Broke the glass: for an hour, with a reason.
        Emergency "emergency",
        /// It is the worker's own, linked to their account by its code.
        Own "own",
        /// It is others' to work on.
        Outside "outside",
    }
}

codes! {
    /// What can be done, named like the operation that does it.
    Action = "action" {
        /// Send an inquiry.
        SubmitInquiry "submit_inquiry",
        /// See where a request is, by its receipt code.
        ReadProgress "read_progress",
        /// Write to the union about one's own request.
        WriteToUnion "write_to_union",
        /// Attach a file to a draft, or to one's own request.
        AttachFile "attach_file",
        /// Say anew how one wants to be reached, in which language, and whether one is counted.
        ChangeOwnChoices "change_own_choices",
        /// Take one's own request back.
        WithdrawInquiry "withdraw_inquiry",
        /// Have every word of one's own request erased.
        EraseInquiry "erase_inquiry",
        /// Have one's own request in one's account, by its receipt code or as it is sent.
        LinkInquiry "link_inquiry",
        /// See where a request is that is linked to one's own account, or take it out of there.
        ReadOwnInquiry "read_own_inquiry",
        /// Enter an inquiry for a worker who called or came by.
        EnterInquiry "enter_inquiry",
        /// Open the inbox.
        ListInquiries "list_inquiries",
        /// Read an inquiry's coded fields.
        ReadInquiry "read_inquiry",
        /// Read what the worker wrote.
        ReadInquiryWords "read_inquiry_words",
        /// Add a file to a request: for the worker, or one that the worker gave at the desk or by post.
        AddFile "add_file",
        /// Take a file away that a colleague put on record.
        RemoveFile "remove_file",
        /// Read a file of a request.
        ReadFile "read_file",
        /// Record that contact was made.
        VerifyInquiry "verify_inquiry",
        /// Look for inquiries by what is sealed.
        SearchInquiries "search_inquiries",
        /// Say who works on an inquiry.
        AssignInquiry "assign_inquiry",
        /// Close an inquiry.
        CloseInquiry "close_inquiry",
        /// Open an inquiry again.
        ReopenInquiry "reopen_inquiry",
        /// Write to the worker, or take back what was just written.
        WriteToWorker "write_to_worker",
        /// Put a translation beside a message.
        TranslateMessage "translate_message",
        /// Note something for colleagues.
        WriteNote "write_note",
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
        /// Read the registry of the network, or one's own memberships.
        ReadNetwork "read_network",
        /// Say which unions belong to the network, and on which days.
        ManageMembers "manage_members",
        /// Set which union a worker is led to.
        ManageRouting "manage_routing",
        /// Keep the list of whom to call in an emergency.
        ManageEmergencyContacts "manage_emergency_contacts",
        /// Accept that the organisation belongs to a network.
        AcceptMembership "accept_membership",
        /// Decide what the organisation shares with its council.
        ShareWithCouncil "share_with_council",
        /// See the mail queue.
        ReadDeliveries "read_deliveries",
        /// Read a case's names and narratives without being of its team, for a reason that is told.
        BreakGlass "break_glass",
        /// Choose who works on a case, or hand it over.
        ManageCaseTeam "manage_case_team",
        /// Hand all of somebody's cases over.
        ReassignCases "reassign_cases",
        /// Know the names of those who work on cases.
        ListColleagues "list_colleagues",
        /// Have somebody stand in for oneself, or for another.
        Delegate "delegate",
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
        /// See where a person is logged in.
        ListSessions "list_sessions",
        /// Log a person out everywhere.
        EndSessions "end_sessions",
        /// Choose the provider that the organisation logs in through.
        ManageSignOn "manage_sign_on",
        /// Give the organisation's own integrations access, or take it away.
        ManageApiClients "manage_api_clients",
        /// Choose whether workers may make accounts.
        ManageRegistration "manage_registration",
        /// See what one is told of, and choose how.
        ReadNotices "read_notices",
        /// Set how long the organisation may take, and on which days it works.
        ManageServiceLevels "manage_service_levels",
        /// See what the organisation asks beside the standard form.
        ReadQuestions "read_questions",
        /// Set what the organisation asks beside the standard form.
        ManageQuestions "manage_questions",
        /// See the texts that the organisation sends to workers again and again.
        ReadSnippets "read_snippets",
        /// Set the texts that the organisation sends to workers again and again.
        ManageSnippets "manage_snippets",
        /// Choose what the organisation is called, looks like and speaks.
        ManageOrganisation "manage_organisation",
        /// Put texts of workers' pages in the organisation's own words.
        ManageWording "manage_wording",
        /// See how far the first run is, and note that a step of it is done.
        FollowSetup "follow_setup",
        /// Read the audit trail.
        ReadAudit "read_audit",
        /// Take a copy of the audit trail.
        ExportAudit "export_audit",
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

/// Asks the table whether the actor may do it at all, to whatever record; what is about one is asked again with
/// [`authorise_in`] when the record is known.
///
/// # Errors
/// [`Refused`], with what the answer must look like.
pub fn authorise(context: &OpContext, action: Action) -> Result<(), Refused> {
    allowed(decide(&context.actor, action, &context.tenant, None))
}

/// The same, for a record to which the actor stands so.
///
/// # Errors
/// [`Refused`], with what the answer must look like.
pub fn authorise_in(context: &OpContext, action: Action, standing: Standing) -> Result<(), Refused> {
    allowed(decide(&context.actor, action, &context.tenant, Some(standing)))
}

/// The same as [`authorise`], for what also asks for a second factor of a short while ago.
///
/// # Errors
/// [`Refused`], with what the answer must look like.
pub fn authorise_fresh(context: &OpContext, action: Action, now: Instant) -> Result<(), Refused> {
    match decide(&context.actor, action, &context.tenant, None) {
        Decision::StepUp if context.actor.person().is_some_and(|person| person.is_fresh(now)) => Ok(()),
        decision => allowed(decision),
    }
}

fn allowed(decision: Decision) -> Result<(), Refused> {
    if decision == Decision::Allow { Ok(()) } else { Err(Refused(decision)) }
}

/// Any standing will do.
const ANY: &[Standing] = Standing::ALL;
const TEAM: &[Standing] = &[Standing::Team];
const TEAM_OR_STAND_IN: &[Standing] = &[Standing::Team, Standing::StandIn];
/// Of what came of it, once a case did.
const TEAM_OR_NOBODYS: &[Standing] = &[Standing::Nobodys, Standing::Team, Standing::StandIn];
const EMERGENCY: &[Standing] = &[Standing::Emergency];
const OWN: &[Standing] = &[Standing::Own];

/// A line of the table: a role, and how it has to stand to the record.
pub type Rule = (Role, &'static [Standing]);

/// Who may do it, beside the public. What stands here is allowed, and nothing else.
pub fn rules(action: Action) -> &'static [Rule] {
    use Role::{AffiliateAdmin, Alternate, FocalPoint, Observer, Secretariat, Worker};
    match action {
        Action::SubmitInquiry
        | Action::ReadProgress
        | Action::WriteToUnion
        | Action::AttachFile
        | Action::ChangeOwnChoices
        | Action::WithdrawInquiry
        | Action::EraseInquiry => &[
            (Worker, ANY),
            (FocalPoint, ANY),
            (Alternate, ANY),
            (AffiliateAdmin, ANY),
            (Secretariat, ANY),
            (Observer, ANY),
        ],
        Action::LinkInquiry => &[(Worker, ANY)],
        Action::ReadOwnInquiry => &[(Worker, OWN)],
        Action::ListInquiries
        | Action::ReadInquiry
        | Action::ListCases
        | Action::ReadCase
        | Action::ApproveResolution
        | Action::ReadReports
        | Action::ReadNotices
        | Action::ReadQuestions
        | Action::ReadSnippets
        | Action::ManageSnippets
        | Action::ListColleagues => &[(FocalPoint, ANY), (Alternate, ANY), (AffiliateAdmin, ANY)],
        // The inbox is everybody's who works on requests: an inquiry has no team until it is a case.
        Action::EnterInquiry | Action::FileComplaint | Action::SearchInquiries => {
            &[(FocalPoint, ANY), (Alternate, ANY)]
        }
        Action::ReadInquiryWords
        | Action::AddFile
        | Action::RemoveFile
        | Action::ReadFile
        | Action::VerifyInquiry
        | Action::WriteToWorker
        | Action::TranslateMessage
        | Action::WriteNote
        | Action::CloseInquiry
        | Action::ReopenInquiry => &[(FocalPoint, TEAM_OR_NOBODYS), (Alternate, TEAM_OR_NOBODYS)],
        // An admin may hand over what somebody who is ill has taken.
        Action::AssignInquiry => &[(FocalPoint, TEAM_OR_NOBODYS), (Alternate, TEAM_OR_NOBODYS), (AffiliateAdmin, ANY)],
        Action::ReadCaseWords => {
            &[(FocalPoint, TEAM_OR_STAND_IN), (Alternate, TEAM_OR_STAND_IN), (AffiliateAdmin, EMERGENCY)]
        }
        Action::AcceptCase | Action::RecordMonitoring | Action::DeclareResolved => {
            &[(FocalPoint, TEAM_OR_STAND_IN), (Alternate, TEAM_OR_STAND_IN)]
        }
        Action::BreakGlass | Action::ReassignCases => &[(AffiliateAdmin, ANY)],
        Action::ManageCaseTeam => &[(FocalPoint, TEAM), (Alternate, TEAM), (AffiliateAdmin, ANY)],
        Action::Delegate => &[(FocalPoint, ANY), (AffiliateAdmin, ANY)],
        Action::ReadNetworkReports => &[(Secretariat, ANY), (Observer, ANY)],
        // A council has no workers of its own.
        Action::ReadDeliveries
        | Action::ManageRegistration
        | Action::ManageServiceLevels
        | Action::ManageQuestions
        | Action::ManageWording => &[(AffiliateAdmin, ANY)],
        Action::ReadNetwork => &[(AffiliateAdmin, ANY), (Secretariat, ANY), (Observer, ANY)],
        Action::ManageMembers | Action::ManageRouting | Action::ManageEmergencyContacts => &[(Secretariat, ANY)],
        Action::AcceptMembership | Action::ShareWithCouncil => &[(AffiliateAdmin, ANY)],
        // In the council's tenant the secretariat runs the accounts.
        Action::ListAccounts
        | Action::InvitePerson
        | Action::ChangeRoles
        | Action::ResetSecondFactor
        | Action::DisableAccount
        | Action::ListSessions
        | Action::EndSessions
        | Action::ManageSignOn
        | Action::ManageApiClients
        | Action::ManageOrganisation
        | Action::FollowSetup
        | Action::ReadAudit
        | Action::ExportAudit => &[(AffiliateAdmin, ANY), (Secretariat, ANY)],
    }
}

/// What needs no log-in: it is for everybody, or for who holds a code.
pub fn is_public(action: Action) -> bool {
    matches!(
        action,
        Action::SubmitInquiry
            | Action::ReadProgress
            | Action::WriteToUnion
            | Action::AttachFile
            | Action::ChangeOwnChoices
            | Action::WithdrawInquiry
            | Action::EraseInquiry
    )
}

/// What asks for the second factor again: who gets it wrong gives somebody else's access away, or
/// sends people in need to the wrong place.
pub fn needs_fresh_factor(action: Action) -> bool {
    matches!(
        action,
        Action::BreakGlass
            | Action::ReassignCases
            | Action::ManageMembers
            | Action::ManageRouting
            | Action::ManageEmergencyContacts
            | Action::AcceptMembership
            | Action::ShareWithCouncil
            | Action::InvitePerson
            | Action::ChangeRoles
            | Action::ResetSecondFactor
            | Action::DisableAccount
            | Action::EndSessions
            | Action::ManageSignOn
            | Action::ManageApiClients
            | Action::ManageRegistration
            | Action::ManageOrganisation
            | Action::ManageWording
            | Action::ManageQuestions
            | Action::ManageSnippets
            | Action::ExportAudit
    )
}

/// Whether `actor` may do `action` in `tenant`, to a record to which they stand so; `None` asks for any record at all.
pub fn decide(actor: &Actor, action: Action, tenant: &TenantSlug, standing: Option<Standing>) -> Decision {
    let fits = |person: &Person| {
        let of_a_role = |rule: &&Rule| person.roles.contains(&rule.0);
        let stands_so = |rule: &Rule| standing.is_none_or(|standing| rule.1.contains(&standing));
        rules(action).iter().filter(of_a_role).any(stands_so)
    };
    // An integration never steps up, and is of no team: its scopes say what it may do to any record.
    let in_scope = |client: &Client| {
        !needs_fresh_factor(action) && client.scopes.iter().any(|scope| scope.actions().contains(&action))
    };
    match actor {
        _ if is_public(action) => Decision::Allow,
        Actor::System(_) => Decision::Allow,
        Actor::Anonymous => Decision::LogInFirst,
        Actor::Person(person) if person.tenant != *tenant => Decision::Hide,
        Actor::Person(person) if !fits(person) => Decision::Forbid,
        Actor::Person(_) if needs_fresh_factor(action) => Decision::StepUp,
        Actor::Person(_) => Decision::Allow,
        Actor::Client(client) if client.tenant != *tenant => Decision::Hide,
        Actor::Client(client) if in_scope(client) => Decision::Allow,
        Actor::Client(_) => Decision::Forbid,
    }
}
