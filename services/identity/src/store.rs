//! The SQL of identity's tables.

pub(crate) mod account;
pub(crate) mod session;
