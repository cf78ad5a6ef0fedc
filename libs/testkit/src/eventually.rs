//! Waiting for what another process will do.

use std::{
    future::Future,
    path::Path,
    time::{Duration, Instant},
};

use crate::run;

/// Between two looks.
const PAUSE: Duration = Duration::from_millis(50);

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
        tokio::time::sleep(PAUSE).await;
    }
}

/// Waits until `focal verify`, with some more arguments, finds nothing lost, doubled or under way.
///
/// # Panics
/// When it does so for longer than `patience`: with what it found last.
pub async fn until_whole(config: &Path, more: &[&str], patience: Duration) {
    let arguments = [&["verify"], more].concat();
    let started = Instant::now();
    loop {
        let found = run(config, &arguments);
        if found.status.success() {
            return;
        }
        let [said, complaint] = [&found.stdout, &found.stderr].map(|text| String::from_utf8_lossy(text));
        assert!(started.elapsed() < patience, "not whole within {patience:?}: {said}{complaint}");
        tokio::time::sleep(PAUSE).await;
    }
}
