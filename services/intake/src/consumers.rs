//! What intake does about the events of others.

mod record_progress;

pub(crate) use record_progress::RecordProgress;
