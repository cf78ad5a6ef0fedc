//! `focal migrate`.

use std::process::ExitCode;

use tenancy::Admin;

use super::{say, say_json};

/// Brings every schema up to date. Needs the password of `focal_owner`.
pub async fn run(config: &config::Config, json: bool) -> anyhow::Result<ExitCode> {
    let admin = Admin::open(&config.database)?;
    let report = admin.migrate().await?;
    admin.close().await;
    if json {
        say_json(&report)?;
    } else {
        say(format!("{} migrations applied; {} organisations looked at", report.applied, report.tenants));
    }
    Ok(ExitCode::SUCCESS)
}
