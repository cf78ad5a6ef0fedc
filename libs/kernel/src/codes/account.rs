//! What becomes of how people log in.

use super::code_list;

code_list! {
    /// What changed of how somebody logs in, for the mail that tells them. The audit trail has the same codes; it does not
    /// tell an app from a passkey.
    CredentialChange = "credential_change" {
        PasswordChanged "password_changed",
        AuthenticatorAppAdded "authenticator_app_added", AuthenticatorAppRemoved "authenticator_app_removed",
        PasskeyAdded "passkey_added", PasskeyRemoved "passkey_removed",
        RecoveryCodesMade "recovery_codes_made", SignOnLinked "sign_on_linked",
        SignOnUnlinked "sign_on_unlinked",
        ResetSecondFactor "reset_second_factor",
    }
}
