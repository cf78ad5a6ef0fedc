//! The ledger test; see `tests/ledger.rs`.
