//! The SQL of the outbox, the inbox and the dead letters.

pub mod dead_letter;
pub(crate) mod inbox_row;
pub mod outbox_row;
