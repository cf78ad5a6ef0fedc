//! `focal config reference`.

use std::process::ExitCode;

use super::{say, say_json};
use crate::cli::ConfigCommand;

/// Prints every setting.
pub fn run(command: &ConfigCommand, json: bool) -> anyhow::Result<ExitCode> {
    match command {
        ConfigCommand::Reference if json => {
            let settings: Vec<_> = config::Config::docs()
                .map(|doc| serde_json::json!({ "key": doc.key, "default": doc.default, "meaning": doc.doc }))
                .collect();
            say_json(&settings)?;
        }
        ConfigCommand::Reference => say(config::reference().trim_end()),
    }
    Ok(ExitCode::SUCCESS)
}
