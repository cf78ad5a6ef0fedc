//! What an inquiry is and what may become of it: pure, without storage or HTTP.

pub(crate) mod draft;
pub(crate) mod file;
pub(crate) mod filter;
pub(crate) mod inquiry;
pub(crate) mod message;
pub(crate) mod particulars;
pub(crate) mod question;
pub(crate) mod receipt_code;
pub(crate) mod term;
pub(crate) mod typed;
pub(crate) mod unsent;
pub(crate) mod visit;
pub(crate) mod wait;
pub(crate) mod words;
