//! The operator's commands, one per file.

pub mod account;
pub mod audit;
pub mod authz;
pub mod config;
pub mod dev;
pub mod events;
pub mod logged;
pub mod migrate;
pub mod operator;
pub mod serve;
pub mod setup;
pub mod tenant;
pub mod verify;

/// Prints a line of a command's answer.
#[allow(clippy::print_stdout, reason = "the answer of a command")]
pub fn say(line: impl std::fmt::Display) {
    println!("{line}");
}

/// Prints data as JSON.
pub fn say_json(data: &impl serde::Serialize) -> anyhow::Result<()> {
    say(serde_json::to_string_pretty(data)?);
    Ok(())
}
