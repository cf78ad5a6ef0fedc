//! The import rules of the workspace; see `tests/layers.rs`.
