//! What intake does about the events of others.

mod forget_account;
mod record_progress;

pub(crate) use forget_account::ForgetAccount;
pub(crate) use record_progress::RecordProgress;
