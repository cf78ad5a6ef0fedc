//! `focal authz table`.

use std::process::ExitCode;

use super::say;
use crate::cli::AuthzCommand;

/// Prints the decision table.
pub fn run(command: &AuthzCommand) -> ExitCode {
    match command {
        AuthzCommand::Table => say(authz::page::markdown().trim_end()),
    }
    ExitCode::SUCCESS
}
