//! The SQL of reporting's tables and of the views that it reads.

pub(crate) mod cube;
pub(crate) mod fact;
