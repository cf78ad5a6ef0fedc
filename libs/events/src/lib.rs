//! The domain events: what happened, in the past tense, as it travels from one service to the others.
//!
//! An event carries ids and codes only: no personal data, and no text that a person wrote, because it passes
//! through Redis. A consumer that needs more reads the owner's published view in its own transaction.
//!
//! To add one: a variant here, its name and schema version in [`Event::name`], a sample in `tests/golden.rs`.
//! A published variant never changes its meaning; a new shape is a new variant.

use kernel::{
    AccountId, CaseId, EventId, InquiryId, Instant, MailLinkId, MembershipId, TenantSlug,
    codes::{CredentialChange, InquiryState, ServiceLevel, VerifyResult},
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What happened.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "type", content = "data")]
pub enum Event {
    /// A worker sent an inquiry.
    #[serde(rename = "inquiry.submitted.v1")]
    InquirySubmitted {
        /// The new inquiry.
        inquiry: InquiryId,
    },
    /// A focal point made contact and recorded what came of it.
    #[serde(rename = "inquiry.verified.v1")]
    InquiryVerified {
        /// The inquiry.
        inquiry: InquiryId,
        /// What came of it.
        result: VerifyResult,
    },
    /// It came into another state otherwise: a question was asked, it was answered, the worker took it back or had it erased,
    /// or it was opened again.
    #[serde(rename = "inquiry.moved.v1")]
    InquiryMoved {
        /// The inquiry.
        inquiry: InquiryId,
        /// The state that it is in now.
        to: InquiryState,
    },
    /// The worker wrote to the union.
    #[serde(rename = "inquiry.reply_received.v1")]
    InquiryReplyReceived {
        /// The inquiry.
        inquiry: InquiryId,
    },
    /// The worker said anew how to be reached, in which language, and whether to be counted.
    #[serde(rename = "inquiry.choices_changed.v1")]
    InquiryChoicesChanged {
        /// The inquiry.
        inquiry: InquiryId,
    },
    /// Somebody took an inquiry, was given it, or put it back.
    #[serde(rename = "inquiry.assigned.v1")]
    InquiryAssigned {
        /// Which.
        inquiry: InquiryId,
        /// Who works on it now.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        assignee: Option<AccountId>,
        /// Who did that.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<AccountId>,
    },
    /// The union wrote to the worker of an inquiry. The worker sees it a moment later, unless it is taken back.
    #[serde(rename = "inquiry.message_sent.v1")]
    InquiryMessageSent {
        /// Which.
        inquiry: InquiryId,
    },
    /// Something that is owed to the worker of an inquiry has not been done in time.
    #[serde(rename = "inquiry.overdue.v1")]
    InquiryOverdue {
        /// Which.
        inquiry: InquiryId,
        /// What is owed.
        level: ServiceLevel,
        /// How often that was said of it, this time included: 1 to 3.
        reminder: u16,
        /// Who works on it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        assignee: Option<AccountId>,
    },
    /// A complaint was filed from the inquiry.
    #[serde(rename = "inquiry.converted.v1")]
    InquiryConverted {
        /// The inquiry.
        inquiry: InquiryId,
        /// The case that it became.
        case: CaseId,
    },
    /// A complaint was filed.
    #[serde(rename = "case.filed.v1")]
    CaseFiled {
        /// The new case.
        case: CaseId,
        /// The inquiry that it came from.
        inquiry: InquiryId,
    },
    /// A focal point took the case on.
    #[serde(rename = "case.accepted.v1")]
    CaseAccepted {
        /// The case.
        case: CaseId,
        /// The inquiry that it came from.
        inquiry: InquiryId,
    },
    /// A monitoring entry was added.
    #[serde(rename = "case.monitored.v1")]
    CaseMonitored {
        /// The case.
        case: CaseId,
        /// The inquiry that it came from.
        inquiry: InquiryId,
    },
    /// A focal point declared the case resolved; a second person has still to approve.
    #[serde(rename = "case.resolution_declared.v1")]
    CaseResolutionDeclared {
        /// The case.
        case: CaseId,
        /// The inquiry that it came from.
        inquiry: InquiryId,
    },
    /// A second person approved the resolution.
    #[serde(rename = "case.resolved.v1")]
    CaseResolved {
        /// The case.
        case: CaseId,
        /// The inquiry that it came from.
        inquiry: InquiryId,
    },
    /// Somebody who is not of its team read the case in an emergency.
    #[serde(rename = "case.opened_in_emergency.v1")]
    CaseOpenedInEmergency {
        /// The case.
        case: CaseId,
        /// The inquiry that it came from.
        inquiry: InquiryId,
    },
    /// A person was invited to join, or is sent another link.
    #[serde(rename = "invitation.sent.v1")]
    InvitationSent {
        /// What the mail leads to.
        link: MailLinkId,
    },
    /// Somebody asked for a link to another password; whether anybody has the address, the event does not say.
    #[serde(rename = "password_reset.requested.v1")]
    PasswordResetRequested {
        /// What the mail leads to.
        link: MailLinkId,
    },
    /// A worker asked for an account, at an address that has none.
    #[serde(rename = "registration.requested.v1")]
    RegistrationRequested {
        /// What the mail leads to.
        link: MailLinkId,
    },
    /// A worker asked for an account, at an address that has one or is invited.
    #[serde(rename = "registration.repeated.v1")]
    RegistrationRepeated {
        /// What the mail is about; it opens nothing.
        link: MailLinkId,
    },
    /// A worker erased their account.
    #[serde(rename = "account.erased.v1")]
    AccountErased {
        /// Whose it was.
        account: AccountId,
    },
    /// What somebody who works here logs in with was changed, by themselves or by an admin. Of workers nothing is said.
    #[serde(rename = "account.credentials_changed.v1")]
    AccountCredentialsChanged {
        /// Whose it is.
        account: AccountId,
        /// What of it.
        change: CredentialChange,
    },
    /// An operator made an account, by a command: nobody of the organisation invited it.
    #[serde(rename = "account.made.v1")]
    AccountMade {
        /// Which.
        account: AccountId,
    },
    /// A council asks this union to belong to its network. At most one event an hour: what is asked in between is one
    /// event when the hour is over, about one of the requests. None before the union has an admin.
    #[serde(rename = "membership.requested.v1")]
    MembershipRequested {
        /// The membership, which the union has not accepted.
        membership: MembershipId,
    },
}

/// The thing an event is about; events of one subject stay in order.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Subject {
    /// An inquiry.
    Inquiry(InquiryId),
    /// A case.
    Case(CaseId),
    /// The link of a mail.
    MailLink(MailLinkId),
    /// A person's account.
    Account(AccountId),
    /// A membership of a network.
    Membership(MembershipId),
}

impl Subject {
    /// The bare id.
    pub fn uuid(self) -> Uuid {
        match self {
            Subject::Inquiry(id) => id.uuid(),
            Subject::Case(id) => id.uuid(),
            Subject::MailLink(id) => id.uuid(),
            Subject::Account(id) => id.uuid(),
            Subject::Membership(id) => id.uuid(),
        }
    }
}

impl Event {
    /// What the event is about.
    pub fn subject(&self) -> Subject {
        match self {
            Event::InquirySubmitted { inquiry }
            | Event::InquiryVerified { inquiry, .. }
            | Event::InquiryMoved { inquiry, .. }
            | Event::InquiryReplyReceived { inquiry }
            | Event::InquiryChoicesChanged { inquiry }
            | Event::InquiryAssigned { inquiry, .. }
            | Event::InquiryMessageSent { inquiry }
            | Event::InquiryOverdue { inquiry, .. }
            | Event::InquiryConverted { inquiry, .. } => Subject::Inquiry(*inquiry),
            Event::CaseFiled { case, .. }
            | Event::CaseAccepted { case, .. }
            | Event::CaseMonitored { case, .. }
            | Event::CaseResolutionDeclared { case, .. }
            | Event::CaseResolved { case, .. }
            | Event::CaseOpenedInEmergency { case, .. } => Subject::Case(*case),
            Event::InvitationSent { link }
            | Event::PasswordResetRequested { link }
            | Event::RegistrationRequested { link }
            | Event::RegistrationRepeated { link } => Subject::MailLink(*link),
            Event::AccountErased { account }
            | Event::AccountCredentialsChanged { account, .. }
            | Event::AccountMade { account } => Subject::Account(*account),
            Event::MembershipRequested { membership } => Subject::Membership(*membership),
        }
    }

    /// The inquiry that it is about, or that the case came from.
    pub fn inquiry(&self) -> Option<InquiryId> {
        match self {
            Event::InquirySubmitted { inquiry }
            | Event::InquiryVerified { inquiry, .. }
            | Event::InquiryMoved { inquiry, .. }
            | Event::InquiryReplyReceived { inquiry }
            | Event::InquiryChoicesChanged { inquiry }
            | Event::InquiryAssigned { inquiry, .. }
            | Event::InquiryMessageSent { inquiry }
            | Event::InquiryOverdue { inquiry, .. }
            | Event::InquiryConverted { inquiry, .. }
            | Event::CaseFiled { inquiry, .. }
            | Event::CaseAccepted { inquiry, .. }
            | Event::CaseMonitored { inquiry, .. }
            | Event::CaseResolutionDeclared { inquiry, .. }
            | Event::CaseResolved { inquiry, .. }
            | Event::CaseOpenedInEmergency { inquiry, .. } => Some(*inquiry),
            Event::InvitationSent { .. }
            | Event::PasswordResetRequested { .. }
            | Event::RegistrationRequested { .. }
            | Event::RegistrationRepeated { .. }
            | Event::AccountErased { .. }
            | Event::AccountCredentialsChanged { .. }
            | Event::AccountMade { .. }
            | Event::MembershipRequested { .. } => None,
        }
    }

    /// The name with its schema version, as it stands on the wire.
    pub fn name(&self) -> &'static str {
        match self {
            Event::InquirySubmitted { .. } => "inquiry.submitted.v1",
            Event::InquiryVerified { .. } => "inquiry.verified.v1",
            Event::InquiryMoved { .. } => "inquiry.moved.v1",
            Event::InquiryReplyReceived { .. } => "inquiry.reply_received.v1",
            Event::InquiryChoicesChanged { .. } => "inquiry.choices_changed.v1",
            Event::InquiryAssigned { .. } => "inquiry.assigned.v1",
            Event::InquiryMessageSent { .. } => "inquiry.message_sent.v1",
            Event::InquiryOverdue { .. } => "inquiry.overdue.v1",
            Event::InquiryConverted { .. } => "inquiry.converted.v1",
            Event::CaseFiled { .. } => "case.filed.v1",
            Event::CaseAccepted { .. } => "case.accepted.v1",
            Event::CaseMonitored { .. } => "case.monitored.v1",
            Event::CaseResolutionDeclared { .. } => "case.resolution_declared.v1",
            Event::CaseResolved { .. } => "case.resolved.v1",
            Event::CaseOpenedInEmergency { .. } => "case.opened_in_emergency.v1",
            Event::InvitationSent { .. } => "invitation.sent.v1",
            Event::PasswordResetRequested { .. } => "password_reset.requested.v1",
            Event::RegistrationRequested { .. } => "registration.requested.v1",
            Event::RegistrationRepeated { .. } => "registration.repeated.v1",
            Event::AccountErased { .. } => "account.erased.v1",
            Event::AccountCredentialsChanged { .. } => "account.credentials_changed.v1",
            Event::AccountMade { .. } => "account.made.v1",
            Event::MembershipRequested { .. } => "membership.requested.v1",
        }
    }
}

/// An event on its way: who, where, when, and the trace it belongs to.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Envelope {
    /// Names this event for ever; a consumer's inbox is keyed by it.
    pub id: EventId,
    /// The tenant in which it happened.
    pub tenant: TenantSlug,
    /// The subject's version after the event.
    pub version: i64,
    /// When it happened.
    pub occurred_at: Instant,
    /// The W3C trace parent of the request that caused it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trace_parent: Option<String>,
    /// What happened.
    #[serde(flatten)]
    pub event: Event,
}
