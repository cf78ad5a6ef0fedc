//! The use cases, one per file.

pub(crate) mod accept_invitation;
pub(crate) mod add_passkey;
pub(crate) mod change_password;
pub(crate) mod change_roles;
pub(crate) mod close_account;
pub mod create_account;
pub(crate) mod delegate;
pub(crate) mod end_session;
pub(crate) mod give_second_factor;
pub(crate) mod invite_people;
pub mod invite_person;
pub(crate) mod issue_token;
pub(crate) mod list_accounts;
pub(crate) mod list_audit;
pub(crate) mod list_network;
pub(crate) mod log_in;
pub(crate) mod log_in_with_passkey;
pub(crate) mod read_link;
pub(crate) mod read_own_account;
pub(crate) mod remove_second_factor;
pub(crate) mod reset_password;
pub(crate) mod seal_audit;
pub(crate) mod set_up_app;
pub(crate) mod state;
pub(crate) mod visit;
