//! The SQL of notifications' table and of the view that it reads.

pub(crate) mod mail;
pub(crate) mod mail_link;
pub(crate) mod staff_contact;
