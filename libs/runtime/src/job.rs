//! Work in the background.

use std::{future::Future, pin::Pin, time::Duration};

use crate::Stop;

type Run = Box<dyn FnOnce(Stop) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send>;

/// Something that runs until it is asked to stop.
pub struct Job {
    /// For logs, such as `intake.relay`.
    pub name: &'static str,
    run: Run,
}

impl Job {
    /// A job; `run` has to return soon after its `Stop` is cancelled.
    pub fn new<F: Future<Output = ()> + Send + 'static>(
        name: &'static str,
        run: impl FnOnce(Stop) -> F + Send + 'static,
    ) -> Self {
        Self { name, run: Box::new(|stop| Box::pin(run(stop))) }
    }

    /// Runs it.
    pub async fn run(self, stop: Stop) {
        (self.run)(stop).await;
    }
}

/// Waits; `false` when the job has to stop instead.
pub async fn pause(stop: &Stop, time: Duration) -> bool {
    tokio::select! {
        () = stop.cancelled() => false,
        () = tokio::time::sleep(time) => true,
    }
}
