//! What can be counted, how a table is laid out, and what of it may leave: pure.

pub(crate) mod attribute;
pub(crate) mod cross_table;
pub(crate) mod suppression;
