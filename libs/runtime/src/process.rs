//! One process with one listener and the services it runs.

use std::{sync::Arc, time::Duration};

use poem::{Endpoint, EndpointExt, Server, endpoint::BoxEndpoint};
use tokio::signal::unix::{SignalKind, signal};
use tokio_util::task::TaskTracker;

use crate::{Job, Listener, Service, Stop};

/// Why a process could not run.
#[derive(Debug, thiserror::Error)]
pub enum ProcessError {
    /// The listener's address cannot be had.
    #[error(
        "cannot listen on {address}: {source}. Is another process there? Choose another with http.listen or --listen"
    )]
    Listen {
        /// `http.listen`.
        address: String,
        /// The system's word.
        source: std::io::Error,
    },
    /// The listener failed later.
    #[error("the listener failed: {0}")]
    Serve(#[from] std::io::Error),
}

/// A process about to run.
pub struct Process {
    services: Vec<Arc<dyn Service>>,
    jobs: Vec<Job>,
    listener: Listener,
    stop_timeout: Duration,
}

impl Process {
    /// Binds the listener first, so that a taken address is known before anything else starts.
    ///
    /// # Errors
    /// Where the address cannot be had.
    pub async fn bind(http: &config::Http, services: Vec<Arc<dyn Service>>) -> Result<Self, ProcessError> {
        let deadline = Duration::from_secs(http.request_timeout_s);
        let listener = Listener::bind(&http.listen, deadline)
            .await
            .map_err(|source| ProcessError::Listen { address: http.listen.clone(), source })?;
        let jobs = services.iter().flat_map(|service| service.jobs()).collect();
        Ok(Self { services, jobs, listener, stop_timeout: Duration::from_secs(http.stop_timeout_s) })
    }

    /// Adds a job of the process itself.
    pub fn with_job(mut self, job: Job) -> Self {
        self.jobs.push(job);
        self
    }

    /// Where it listens.
    ///
    /// # Errors
    /// Where the socket is gone.
    pub fn address(&self) -> Result<std::net::SocketAddr, ProcessError> {
        Ok(self.listener.address()?)
    }

    /// Runs until `stop`, then lets everything finish.
    ///
    /// # Errors
    /// Where the listener fails.
    pub async fn run(self, app: impl Endpoint + 'static, stop: Stop) -> Result<(), ProcessError> {
        let tasks = TaskTracker::new();
        for job in self.jobs {
            let (name, stop) = (job.name, stop.clone());
            tasks.spawn(async move {
                tracing::debug!(job = name, "started");
                job.run(stop).await;
                tracing::debug!(job = name, "ended");
            });
        }
        let app: BoxEndpoint<'static> = app.map_to_response().boxed();
        let soft = stop.clone();
        Server::new_with_acceptor(self.listener)
            .run_with_graceful_shutdown(app, async move { soft.cancelled().await }, Some(self.stop_timeout))
            .await?;
        // The listener may also have ended by itself: the jobs end with it.
        stop.cancel();
        tasks.close();
        if tokio::time::timeout(self.stop_timeout, tasks.wait()).await.is_err() {
            tracing::warn!(still_running = tasks.len(), "stopping without waiting longer");
        }
        for service in &self.services {
            service.close().await;
        }
        Ok(())
    }
}

/// Cancels `stop` at Ctrl+C or SIGTERM, and ends the process at a second one.
///
/// # Errors
/// Where the system refuses a signal handler.
#[allow(clippy::disallowed_methods, reason = "this task outlives every service: it is what stops them")]
pub fn stop_signal(stop: Stop) -> std::io::Result<()> {
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    tokio::spawn(async move {
        tokio::select! { _ = interrupt.recv() => {} _ = terminate.recv() => {} }
        stop.cancel();
        tokio::select! { _ = interrupt.recv() => {} _ = terminate.recv() => {} }
        std::process::exit(130);
    });
    Ok(())
}
