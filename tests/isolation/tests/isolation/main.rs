//! Who gets what: every operation of every OpenAPI document, for nobody, for each role, for each role of another
//! organisation, with ids of another organisation; and what Postgres itself refuses.
//!
//! What each must get is declared in `declared.rs`; an operation that is not declared there fails the test.

#![allow(clippy::unwrap_used, reason = "a test falls over where it stands")]

mod database;
mod declared;
mod matrix;
mod own;
mod world;
