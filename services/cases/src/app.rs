//! The use cases, one per file.

pub(crate) mod accept_case;
pub(crate) mod approve_resolution;
pub(crate) mod break_glass;
pub(crate) mod change;
pub(crate) mod count_cases;
pub(crate) mod declare_resolved;
pub(crate) mod file_complaint;
pub(crate) mod find_case;
pub(crate) mod list_cases;
pub(crate) mod list_owners;
pub(crate) mod manage_team;
pub(crate) mod reassign_cases;
pub(crate) mod record_monitoring;
pub(crate) mod state;
