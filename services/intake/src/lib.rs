//! Intake: inquiries, from a worker's first words to a verified request.
//!
//! Faces the public, so it can read neither a password hash nor a case file: Postgres refuses. It depends on Postgres
//! alone: with Redis and the mail server away a worker can still send an inquiry. Owns `inquiry`, `receipt`, `progress` and
//! `inquiry_link`; publishes `inquiry_coded` (codes only) as a view, and the events `inquiry.*`.
//!
//! `api/` turns requests into calls of `app/` (one use case per file), which works on `domain/` through `store/`;
//! `consumers/` keeps what the worker sees of a case up to date.

mod api;
mod app;
mod consumers;
mod domain;
mod error;
mod service;
mod store;

pub use api::Operations;
pub use app::state::App;
pub use error::Error;
pub use service::IntakeService;
