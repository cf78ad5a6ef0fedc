//! Cases: complaints, their monitoring, and their resolution.
//!
//! A complaint is filed from a verified inquiry, with the worker's consent. Owns `cases`, `monitoring_entry`,
//! `case_number`, `case_member` and `emergency_access`; reads intake's published view `inquiry_coded`, and identity's
//! `account_name`, `case_worker` and `delegation_in_force`; publishes `case_coded` (codes only) and `case_team` (ids
//! only) as views, and the events `case.*`. The words of a case are sealed with a key of its own.
//!
//! `api.rs` turns requests into calls of `app/` (one use case per file), which works on `domain/` through `store/`.

mod api;
mod app;
mod domain;
mod error;
mod service;
mod store;

pub use api::Operations;
pub use app::state::App;
pub use error::Error;
pub use service::CasesService;
