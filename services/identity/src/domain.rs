//! Accounts, passwords, sessions, tokens: what they are, without how they are stored.

pub(crate) mod account;
pub(crate) mod password;
pub(crate) mod session;
pub mod signer;
