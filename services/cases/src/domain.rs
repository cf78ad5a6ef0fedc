//! What a case is and what may become of it: pure, without storage or HTTP.

pub(crate) mod case;
pub(crate) mod team;
pub(crate) mod words;
