//! `focal serve [SERVICE...]`.

use std::process::ExitCode;

use clap::ValueEnum;
use runtime::{Process, Stop, stop_signal};

use crate::{assemble::assemble, cli::ServiceArg};

/// Runs services until Ctrl+C or SIGTERM.
pub async fn run(config: &config::Config, services: &[ServiceArg]) -> anyhow::Result<ExitCode> {
    let wanted = if services.is_empty() { ServiceArg::value_variants() } else { services };
    let name = match wanted {
        [alone] => format!("focal-{}", format!("{alone:?}").to_lowercase()),
        _ => "focal".to_owned(),
    };
    let telemetry = telemetry::init(&config.telemetry, &name)?;
    let stop = Stop::new();
    stop_signal(stop.clone())?;
    let assembly = assemble(config, wanted)?;
    let process = Process::bind(&config.http, assembly.services).await?.with_job(assembly.key_job);
    tracing::info!(address = %process.address()?, services = ?wanted, "listening");
    process.run(assembly.app, stop).await?;
    telemetry.shutdown();
    Ok(ExitCode::SUCCESS)
}
