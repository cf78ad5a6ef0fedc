//! The use cases, one per file.

pub(crate) mod cross_table;
pub(crate) mod network_cross_table;
pub(crate) mod state;
