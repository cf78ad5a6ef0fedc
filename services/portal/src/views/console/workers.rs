//! Whether workers may make accounts.

use serde::Serialize;

use super::super::View;

/// The choice.
#[derive(Serialize)]
pub struct WorkersPage {
    /// Whether they may.
    pub is_open: bool,
    /// The id of a text that says what was done.
    pub notice: Option<&'static str>,
}

impl View for WorkersPage {
    const TEMPLATE: &'static str = "console/workers.html";
}
