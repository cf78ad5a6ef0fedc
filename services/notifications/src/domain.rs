//! What a mail is and when it is tried again, what a notice is and whom it wakes: pure, without storage or SMTP.

pub(crate) mod mail;
pub(crate) mod message;
pub(crate) mod notice;
