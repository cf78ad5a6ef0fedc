//! Reporting: facts, cross-tables, and the network's figures in which nobody can be recognised.
//!
//! ```text
//! event ─> consumers/refresh_fact: the inquiry's published codes, read anew ─> fact     (inside the organisation)
//! fact ─> job (share_cube): counts of people who consented ─> regional.cube
//! regional.cube ─> the council's table, small cells withheld (domain/suppression)
//! ```
//!
//! Owns `fact` and `regional.cube`; reads the published views `inquiry_coded` and `case_coded`.

mod api;
mod app;
mod consumers;
mod domain;
mod error;
mod service;
mod share_cube;
mod store;

pub use api::Operations;
pub use app::state::App;
pub use error::Error;
pub use service::ReportingService;
