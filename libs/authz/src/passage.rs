//! How people come in and go, for the audit trail.

use kernel::codes::CodeList;

use crate::table::codes;

codes! {
    /// What the trail records of how people come in and go, beside the actions of the decision table.
    Passage = "passage" {
        /// Somebody logged in; the second factor may still be missing.
        LoggedIn "logged_in",
        /// A password was wrong, or nobody has the address.
        LogInFailed "log_in_failed",
        /// Too many tries: for a while nobody logs in with this address, or gives codes for this account.
        LockedOut "locked_out",
        /// A second factor was given.
        SecondFactorGiven "second_factor_given",
        /// A second factor was wrong.
        SecondFactorFailed "second_factor_failed",
        /// A second factor was set up.
        SecondFactorAdded "second_factor_added",
        /// A second factor was removed.
        SecondFactorRemoved "second_factor_removed",
        /// New recovery codes were made.
        RecoveryCodesMade "recovery_codes_made",
        /// The password was changed.
        PasswordChanged "password_changed",
        /// A link to another password was asked for.
        PasswordResetRequested "password_reset_requested",
        /// An invitation was taken.
        InvitationAccepted "invitation_accepted",
        /// An invitation was sent again.
        InvitationRenewed "invitation_renewed",
        /// An invitation was withdrawn.
        InvitationWithdrawn "invitation_withdrawn",
        /// The link of a mail was used that had expired, or had been used before.
        LinkRefused "link_refused",
        /// The operator made an account.
        AccountMade "account_made",
        /// A worker asked for an account by mail.
        RegistrationRequested "registration_requested",
        /// A worker made their account.
        Registered "registered",
        /// A worker set another password with their recovery code.
        AccountRecovered "account_recovered",
        /// A worker erased their account.
        AccountErased "account_erased",
        /// A worker took a request out of their account.
        InquiryUnlinked "inquiry_unlinked",
        /// An operator let nobody in any more.
        TenantSuspended "tenant_suspended",
        /// An operator let people in again.
        TenantResumed "tenant_resumed",
        /// An operator took a copy of all of the organisation.
        TenantExported "tenant_exported",
        /// An operator marked the organisation to be deleted.
        TenantMarked "tenant_marked",
        /// The operator made the link that an organisation is set up with.
        SetupLinkMade "setup_link_made",
        /// Somebody came by it, and runs the accounts now.
        SetupBegun "setup_begun",
        /// A closed account was opened again.
        AccountOpened "account_opened",
        /// A session was ended by its owner.
        SessionEnded "session_ended",
        /// A session's secret was used that this organisation never gave out, such as another one's.
        SessionRefused "session_refused",
        /// An access token was used that identity did not sign so.
        TokenRefused "token_refused",
        /// A person of another organisation used their access token here.
        ForeignTokenRefused "foreign_token_refused",
        /// A person used an access token of a session that had ended, or of roles that had changed.
        EndedTokenRefused "ended_token_refused",
        /// An account was linked with the organisation's provider.
        SignOnLinked "sign_on_linked",
        /// An admin took somebody's link with the organisation's provider away.
        SignOnUnlinked "sign_on_unlinked",
        /// What came back from the provider was not accepted, or opens no account.
        SignOnRefused "sign_on_refused",
        /// The provider did not answer as one.
        SignOnUnavailable "sign_on_unavailable",
        /// Roles were taken over from the provider's groups.
        RolesMapped "roles_mapped",
        /// It would have left nobody who runs the accounts, and was not done.
        LastAdminKept "last_admin_kept",
        /// An integration was given access.
        ApiClientMade "api_client_made",
        /// An integration was renamed, or its scopes were changed.
        ApiClientChanged "api_client_changed",
        /// An integration lost its access for good.
        ApiClientClosed "api_client_closed",
        /// An integration got another secret.
        ApiSecretRotated "api_secret_rotated",
        /// The secret of before was ended ahead of its time.
        ApiSecretEnded "api_secret_ended",
        /// An integration's secret was wrong, or nobody has the client id.
        ApiTokenRefused "api_token_refused",
    }
}
