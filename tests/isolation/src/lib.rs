//! The isolation matrix; see `tests/isolation`.
