//! The SQL of notifications' tables and of the views that it reads.

pub(crate) mod mail;
pub(crate) mod mail_link;
pub(crate) mod notice;
pub(crate) mod preference;
pub(crate) mod staff_contact;
