//! Who gets what: every operation of every OpenAPI document, for nobody, for each role, for each role of another
//! organisation, with ids of another organisation, of another network, or of what is a colleague's own; and what
//! Postgres itself refuses.
//!
//! What each must get is declared in `declared.rs`; an operation that is not declared there fails the test, and so does
//! one that takes a session's secret and is not declared to.

#![allow(clippy::unwrap_used, reason = "a test falls over where it stands")]

mod councils;
mod database;
mod declared;
mod document;
mod drafts;
mod ids;
mod matrix;
mod own;
mod rows;
mod sessions;
mod world;
