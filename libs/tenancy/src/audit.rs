//! The audit trail: who did what to which subject. It holds ids and codes, never words.

use authz::{Action, OpContext};
use kernel::{Instant, codes::CodeList};
use uuid::Uuid;

use crate::{TenantTx, beside::AuditEntry};

/// What the trail records of how people come in and go, beside the actions of the decision table.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Passage {
    /// Somebody logged in; the second factor may still be missing.
    LoggedIn,
    /// A password was wrong, or nobody has the address.
    LogInFailed,
    /// A second factor was given.
    SecondFactorGiven,
    /// A second factor was wrong.
    SecondFactorFailed,
    /// A second factor was set up.
    SecondFactorAdded,
    /// A second factor was removed.
    SecondFactorRemoved,
    /// New recovery codes were made.
    RecoveryCodesMade,
    /// The password was changed.
    PasswordChanged,
    /// A link to another password was asked for.
    PasswordResetRequested,
    /// An invitation was taken.
    InvitationAccepted,
    /// An invitation was sent again.
    InvitationRenewed,
    /// An invitation was withdrawn.
    InvitationWithdrawn,
    /// The operator made an account.
    AccountMade,
    /// A worker asked for an account by mail.
    RegistrationRequested,
    /// A worker made their account.
    Registered,
    /// A worker set another password with their recovery code.
    AccountRecovered,
    /// A worker erased their account.
    AccountErased,
    /// A worker took a request out of their account.
    InquiryUnlinked,
    /// The operator made the link that an organisation is set up with.
    SetupLinkMade,
    /// Somebody came by it, and runs the accounts now.
    SetupBegun,
    /// A closed account was opened again.
    AccountOpened,
    /// A session was ended by its owner.
    SessionEnded,
    /// An account was linked with the organisation's provider.
    SignOnLinked,
    /// What came back from the provider was not accepted, or opens no account.
    SignOnRefused,
    /// The provider did not answer as one.
    SignOnUnavailable,
    /// Roles were taken over from the provider's groups.
    RolesMapped,
    /// They would have left nobody who runs the accounts, and were not taken over.
    LastAdminKept,
    /// An integration was given access.
    ApiClientMade,
    /// An integration was renamed, or its scopes were changed.
    ApiClientChanged,
    /// An integration lost its access for good.
    ApiClientClosed,
    /// An integration got another secret.
    ApiSecretRotated,
    /// The secret of before was ended ahead of its time.
    ApiSecretEnded,
    /// An integration's secret was wrong, or nobody has the client id.
    ApiTokenRefused,
}

/// Something that the trail records.
pub trait Audited: Copy {
    /// Its stable code.
    fn code(self) -> &'static str;
}

impl Audited for Action {
    fn code(self) -> &'static str {
        CodeList::code(self)
    }
}

impl Audited for Passage {
    fn code(self) -> &'static str {
        match self {
            Self::LoggedIn => "logged_in",
            Self::LogInFailed => "log_in_failed",
            Self::SecondFactorGiven => "second_factor_given",
            Self::SecondFactorFailed => "second_factor_failed",
            Self::SecondFactorAdded => "second_factor_added",
            Self::SecondFactorRemoved => "second_factor_removed",
            Self::RecoveryCodesMade => "recovery_codes_made",
            Self::PasswordChanged => "password_changed",
            Self::PasswordResetRequested => "password_reset_requested",
            Self::InvitationAccepted => "invitation_accepted",
            Self::InvitationRenewed => "invitation_renewed",
            Self::InvitationWithdrawn => "invitation_withdrawn",
            Self::AccountMade => "account_made",
            Self::RegistrationRequested => "registration_requested",
            Self::Registered => "registered",
            Self::AccountRecovered => "account_recovered",
            Self::AccountErased => "account_erased",
            Self::InquiryUnlinked => "inquiry_unlinked",
            Self::SetupLinkMade => "setup_link_made",
            Self::SetupBegun => "setup_begun",
            Self::AccountOpened => "account_opened",
            Self::SessionEnded => "session_ended",
            Self::SignOnLinked => "sign_on_linked",
            Self::SignOnRefused => "sign_on_refused",
            Self::SignOnUnavailable => "sign_on_unavailable",
            Self::RolesMapped => "roles_mapped",
            Self::LastAdminKept => "last_admin_kept",
            Self::ApiClientMade => "api_client_made",
            Self::ApiClientChanged => "api_client_changed",
            Self::ApiClientClosed => "api_client_closed",
            Self::ApiSecretRotated => "api_secret_rotated",
            Self::ApiSecretEnded => "api_secret_ended",
            Self::ApiTokenRefused => "api_token_refused",
        }
    }
}

/// Records something: the entry goes with the commit of the transaction that carries it out.
pub fn record(tx: &mut TenantTx, context: &OpContext, what: impl Audited, subject: Option<Uuid>, at: Instant) {
    let (actor, request_id) = (context.actor.label(), context.request_id.uuid());
    tx.append_audit(AuditEntry { at, actor, action: what.code(), subject, request_id });
}
