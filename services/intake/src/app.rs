//! The use cases, one per file.

pub(crate) mod answer_draft;
pub(crate) mod begin_draft;
pub(crate) mod begin_visit;
pub(crate) mod change_choices;
pub(crate) mod count_inquiries;
pub(crate) mod discard_expired;
pub(crate) mod erase_inquiry;
pub(crate) mod find_inquiry;
pub(crate) mod link_inquiry;
pub(crate) mod list_inquiries;
pub(crate) mod list_own_inquiries;
mod once;
mod progress;
pub(crate) mod read_answers;
pub(crate) mod read_conversation;
pub(crate) mod read_visit;
pub(crate) mod state;
pub(crate) mod submit_draft;
pub(crate) mod submit_inquiry;
pub(crate) mod take_back_message;
pub(crate) mod translate_message;
pub(crate) mod unlink_inquiry;
pub(crate) mod verify_inquiry;
pub(crate) mod withdraw_inquiry;
pub(crate) mod write_note;
pub(crate) mod write_to_union;
pub(crate) mod write_to_worker;
