//! Leaving Redis alone for a while after a failure, so that an outage does not slow every request down: a circuit
//! breaker (M. Nygard, Release It!). Half open, it lets one request try; the others do not wait for it.

use std::{
    sync::{Mutex, MutexGuard},
    time::{Duration, Instant},
};

/// How long Redis is left alone after a failure.
const PAUSE: Duration = Duration::from_secs(2);

/// An outage is told once in this time.
const SILENCE: Duration = Duration::from_secs(60);

/// Whether Redis is worth asking.
#[derive(Default)]
pub(crate) struct Breaker(Mutex<State>);

#[derive(Default)]
struct State {
    /// Open until then; `None` while all is well.
    open_until: Option<Instant>,
    silent_until: Option<Instant>,
}

impl Breaker {
    /// Whether this request may ask Redis. The first one after the pause may; it opens the breaker for another pause,
    /// so should it be given up half-way, another one tries after that.
    pub fn lets_through(&self, now: Instant) -> bool {
        let mut state = self.lock();
        match state.open_until {
            Some(until) if now < until => false,
            Some(_) => {
                state.open_until = Some(now + PAUSE);
                true
            }
            None => true,
        }
    }

    /// Redis answered.
    pub fn succeeded(&self) {
        self.lock().open_until = None;
    }

    /// Redis did not answer. Says whether it is time to tell.
    pub fn failed(&self, now: Instant) -> bool {
        let mut state = self.lock();
        state.open_until = Some(now + PAUSE);
        let tells = state.silent_until.is_none_or(|until| now >= until);
        if tells {
            state.silent_until = Some(now + SILENCE);
        }
        tells
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_a_failure_redis_is_left_alone_and_then_tried_by_one() {
        let (breaker, start) = (Breaker::default(), Instant::now());
        assert!(breaker.lets_through(start) && breaker.lets_through(start));
        breaker.failed(start);
        assert!(!breaker.lets_through(start));
        assert!(!breaker.lets_through(start + PAUSE - Duration::from_millis(1)));
        assert!(breaker.lets_through(start + PAUSE));
        assert!(!breaker.lets_through(start + PAUSE));
        // The one that tried never came back: another one tries.
        assert!(breaker.lets_through(start + 2 * PAUSE));
        breaker.succeeded();
        assert!(breaker.lets_through(start + 2 * PAUSE) && breaker.lets_through(start + 2 * PAUSE));
    }

    #[test]
    fn an_outage_is_told_once_a_minute() {
        let (breaker, start) = (Breaker::default(), Instant::now());
        assert!(breaker.failed(start));
        assert!(!breaker.failed(start));
        breaker.succeeded();
        assert!(!breaker.failed(start + SILENCE - Duration::from_millis(1)));
        assert!(breaker.failed(start + SILENCE));
        assert!(!breaker.failed(start + SILENCE));
    }
}
