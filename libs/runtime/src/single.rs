//! The `main` of a service that runs alone.

use std::{path::PathBuf, process::ExitCode, sync::Arc};

use contracts::{Transport, identity::IdentityClient};
use poem::{EndpointExt, Route};
use web::TokenVerifier;

use crate::{Job, Process, Service, Stop, health_routes, stop_signal, verification_key_job};

/// Runs one service until Ctrl+C or SIGTERM. Settings come from the file named by `FOCAL_CONFIG` and the environment.
/// `build` makes the service; its verifier is given identity's key as soon as that can be fetched.
///
/// # Exit codes
/// 0 after a stop, 1 when it failed, 2 when a setting is missing or wrong.
pub fn run_service<S: Service>(
    name: &'static str,
    build: impl FnOnce(&config::Config, TokenVerifier) -> anyhow::Result<S>,
) -> ExitCode {
    install_crypto();
    let file = std::env::var_os("FOCAL_CONFIG").map(PathBuf::from);
    let config = match config::load(file.as_deref()) {
        Ok(config) => config,
        Err(error) => return complain(name, &error.to_string(), 2),
    };
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => return complain(name, &error.to_string(), 1),
    };
    match runtime.block_on(run(name, &config, build)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.is::<config::SettingError>() => complain(name, &format!("{error:#}"), 2),
        Err(error) => complain(name, &format!("{error:#}"), 1),
    }
}

/// Chooses the one TLS implementation of this process: several are compiled in, and rustls will not guess.
pub fn install_crypto() {
    // An error says that it was chosen before, which is as good.
    let _ = rustls::crypto::ring::default_provider().install_default();
}

async fn run<S: Service>(
    name: &'static str,
    config: &config::Config,
    build: impl FnOnce(&config::Config, TokenVerifier) -> anyhow::Result<S>,
) -> anyhow::Result<()> {
    let telemetry = telemetry::init(&config.telemetry, &format!("focal-{name}"))?;
    let stop = Stop::new();
    stop_signal(stop.clone())?;
    let verifier = TokenVerifier::default();
    let service: Arc<dyn Service> = Arc::new(build(config, verifier.clone())?);
    let process = Process::bind(&config.http, vec![service.clone()]).await?;
    let process = match fetch_key(name, config, verifier)? {
        Some(job) => process.with_job(job),
        None => process,
    };
    tracing::info!(service = name, address = %process.address()?, "listening");
    let app = Route::new().nest("/health", health_routes(vec![service.clone()])).nest("/", service.routes());
    process.run(app.boxed(), stop).await?;
    telemetry.shutdown();
    Ok(())
}

/// Identity knows its own key, and the portal checks no tokens; every other service asks for it.
fn fetch_key(name: &str, config: &config::Config, verifier: TokenVerifier) -> anyhow::Result<Option<Job>> {
    if matches!(name, "identity" | "portal") {
        return Ok(None);
    }
    let identity = IdentityClient(Transport::http(config.services.identity_url()?)?);
    Ok(Some(verification_key_job(identity, verifier)))
}

#[allow(clippy::print_stderr, reason = "there is no log yet, or no longer")]
fn complain(name: &str, error: &str, code: u8) -> ExitCode {
    eprintln!("focal-{name}: {error}");
    ExitCode::from(code)
}
