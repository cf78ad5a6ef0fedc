//! Accounts, what people log in with, sessions, tokens, invitations: what they are, without how they are stored.

pub(crate) mod account;
pub(crate) mod account_recovery;
pub(crate) mod api_client;
pub(crate) mod audit_watch;
pub(crate) mod authenticator_app;
pub(crate) mod common_passwords;
pub(crate) mod delegation;
pub(crate) mod emergency;
pub(crate) mod handle;
pub(crate) mod invitation;
pub(crate) mod known_words;
pub(crate) mod mail_link;
pub(crate) mod organisation;
pub(crate) mod passkeys;
pub(crate) mod password_rules;
pub(crate) mod recovery_code;
pub(crate) mod routing;
pub(crate) mod session;
pub(crate) mod setup;
pub(crate) mod sign_on;
pub mod signer;
