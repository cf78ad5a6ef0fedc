//! What people who work for an organisation are told of.

use super::code_list;

code_list! {
    /// What a notice is about.
    NoticeKind = "notice" {
        Urgent "urgent", New "new", Reply "reply", Assigned "assigned", Reminder "reminder", Withdrawn "withdrawn",
        Approval "approval",
    }
}

code_list! {
    /// When somebody is told by mail.
    NoticeMail = "notice_mail" {
        AtOnce "at_once", Daily "daily", UrgentOnly "urgent_only",
    }
}
