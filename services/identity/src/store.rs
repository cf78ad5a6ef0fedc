//! The SQL of identity's tables.

pub(crate) mod account;
pub(crate) mod account_recovery;
pub(crate) mod api_client;
pub(crate) mod audit;
pub(crate) mod audit_export;
pub(crate) mod audit_seal;
pub(crate) mod authenticator_app;
pub(crate) mod ceremony;
pub(crate) mod delegation;
pub(crate) mod external_identity;
pub(crate) mod identity_provider;
pub(crate) mod invitation;
pub(crate) mod mail_link;
pub(crate) mod membership;
pub(crate) mod membership_told;
pub(crate) mod network;
pub(crate) mod organisation;
pub(crate) mod passkey;
pub(crate) mod recovery_code;
pub(crate) mod registration;
pub(crate) mod revocation;
pub(crate) mod service_level;
pub(crate) mod session;
pub(crate) mod setup;
pub(crate) mod sign_on_attempt;
pub(crate) mod wording;
