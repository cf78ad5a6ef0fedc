//! The one binary of Focal: every service, embedded or alone, and the operator's commands.
//!
//! `cli.rs` says what can be typed, `commands/` does it (one file per command), `assemble.rs` puts services together in
//! a process, `dev/` is the private machine around `focal dev`: Postgres, Redis, a mail catcher, the demo network.
//!
//! A command that changes something says so in the operators' log, before and after (`commands/logged.rs`). `bundle/` is
//! an organisation in a folder, to be moved.
//!
//! Exit codes: 0 done, 1 failed, 2 a setting or an argument is missing or wrong, 3 done, but `verify`, `audit verify` or
//! `operator log` found something, or `events status` has dead letters.

mod assemble;
mod bundle;
mod cli;
mod commands;
mod dev;
mod store;

use std::process::ExitCode;

use clap::Parser;

use crate::cli::{Cli, Command};

fn main() -> ExitCode {
    if let Some(code) = files::enter_clean_room() {
        return code;
    }
    runtime::install_crypto();
    let cli = Cli::parse();
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => return complain(&error.into()),
    };
    match runtime.block_on(run(cli)) {
        Ok(code) => code,
        Err(error) => complain(&error),
    }
}

async fn run(cli: Cli) -> anyhow::Result<ExitCode> {
    let (json, operator) = (cli.json, cli.operator);
    // `dev` makes its own settings, and the reference needs none.
    let config = match &cli.command {
        Command::Dev(args) => return commands::dev::run(args).await,
        Command::Config(command) => return commands::config::run(command, json),
        Command::Authz(command) => return Ok(commands::authz::run(command)),
        _ => config::load(cli.config.as_deref())?,
    };
    match cli.command {
        Command::Serve { services } => commands::serve::run(&config, &services).await,
        Command::Migrate => commands::migrate::run(&config, json).await,
        Command::Operator(command) => commands::operator::run(&config, command, operator, json).await,
        Command::Tenant(command) => commands::tenant::run(&config, command, operator, json).await,
        Command::Account(command) => commands::account::run(&config, command, operator, json).await,
        Command::Setup(command) => commands::setup::run(&config, command, operator, json).await,
        Command::Events(command) => commands::events::run(&config, command, operator, json).await,
        Command::Verify { ledger } => commands::verify::run(&config, ledger.as_deref(), json).await,
        Command::Audit(command) => commands::audit::run(&config, command, json).await,
        Command::Dev(_) | Command::Config(_) | Command::Authz(_) => Ok(ExitCode::SUCCESS),
    }
}

/// Says what went wrong, and chooses the exit code.
#[allow(clippy::print_stderr, reason = "the answer of a command")]
fn complain(error: &anyhow::Error) -> ExitCode {
    eprintln!("focal: {error:#}");
    let setting = |cause: &(dyn std::error::Error + 'static)| {
        cause.is::<config::SettingError>() || cause.is::<commands::logged::Nameless>()
    };
    let setting = error.chain().any(setting);
    ExitCode::from(if setting { 2 } else { 1 })
}
