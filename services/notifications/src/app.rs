//! The use cases, one per file.

pub(crate) mod list_deliveries;
pub(crate) mod state;
