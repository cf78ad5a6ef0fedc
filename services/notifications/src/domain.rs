//! What a mail is and when it is tried again: pure, without storage or SMTP.

pub(crate) mod mail;
pub(crate) mod message;
