//! What notifications does about the events of others.

mod queue_mail;

pub(crate) use queue_mail::QueueMail;
