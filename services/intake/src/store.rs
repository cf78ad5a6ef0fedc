//! The SQL of intake's tables.

pub(crate) mod draft;
pub(crate) mod file;
pub(crate) mod inbox;
pub(crate) mod inquiry;
pub(crate) mod inquiry_link;
pub(crate) mod message;
pub(crate) mod note;
pub(crate) mod progress;
pub(crate) mod questionnaire;
pub(crate) mod receipt;
pub(crate) mod reminder;
pub(crate) mod rules;
pub(crate) mod saved_filter;
pub(crate) mod sent_draft;
pub(crate) mod snippet;
pub(crate) mod team;
pub(crate) mod term;
pub(crate) mod transition;
pub(crate) mod unsent;
pub(crate) mod visit;
