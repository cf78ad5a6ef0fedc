//! The use cases, one per file.

pub(crate) mod count_inquiries;
pub(crate) mod find_inquiry;
pub(crate) mod link_inquiry;
pub(crate) mod list_inquiries;
pub(crate) mod list_own_inquiries;
pub(crate) mod read_own_progress;
pub(crate) mod read_progress;
pub(crate) mod state;
pub(crate) mod submit_inquiry;
pub(crate) mod unlink_inquiry;
pub(crate) mod verify_inquiry;
