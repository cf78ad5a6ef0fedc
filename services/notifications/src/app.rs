//! The use cases, one per file.

pub(crate) mod choose_notices;
pub(crate) mod list_deliveries;
pub(crate) mod read_notices;
pub(crate) mod send_digests;
pub(crate) mod state;
pub(crate) mod tell_colleagues;
