//! What an inquiry is and what may become of it: pure, without storage or HTTP.

pub(crate) mod inquiry;
pub(crate) mod receipt_code;
pub(crate) mod words;
