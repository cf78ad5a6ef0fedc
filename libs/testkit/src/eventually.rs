//! Waiting for what another process will do.

use std::{
    future::Future,
    time::{Duration, Instant},
};

/// Asks again until there is an answer, for `patience` at the most.
///
/// # Panics
/// When there is none in time: then `what` has not happened.
pub async fn eventually<T, F: Future<Output = Option<T>>>(
    what: &str,
    patience: Duration,
    mut ask: impl FnMut() -> F,
) -> T {
    let started = Instant::now();
    loop {
        if let Some(answer) = ask().await {
            return answer;
        }
        assert!(started.elapsed() < patience, "not within {patience:?}: {what}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
