//! The use cases, one per file.

pub mod create_account;
pub(crate) mod end_session;
pub(crate) mod issue_token;
pub(crate) mod list_accounts;
pub(crate) mod list_network;
pub(crate) mod log_in;
pub(crate) mod state;
