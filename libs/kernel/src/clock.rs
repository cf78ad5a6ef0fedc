//! The one source of "now", so that a test can hold it still.

use std::sync::{Arc, Mutex};

use crate::Instant;

/// Tells the time. Use cases take it as a parameter; nothing else in the workspace may ask the system.
pub trait Clock: Send + Sync {
    /// The present moment in UTC, in whole microseconds: what Postgres keeps, so a value read back is equal.
    fn now(&self) -> Instant;
}

/// The clock of the machine.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[allow(clippy::disallowed_methods, reason = "this is the home of the system's clock")]
    fn now(&self) -> Instant {
        truncate(chrono::Utc::now())
    }
}

/// A clock that stands still until a test moves it.
#[derive(Clone, Debug)]
pub struct FrozenClock(Arc<Mutex<Instant>>);

impl FrozenClock {
    /// A clock that stands at `at`.
    pub fn at(at: Instant) -> Self {
        Self(Arc::new(Mutex::new(truncate(at))))
    }

    /// Moves the clock by `by` (backwards when negative).
    pub fn advance(&self, by: chrono::Duration) {
        *self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) += by;
    }
}

impl Clock for FrozenClock {
    fn now(&self) -> Instant {
        *self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

fn truncate(at: Instant) -> Instant {
    chrono::DateTime::from_timestamp_micros(at.timestamp_micros()).unwrap_or(at)
}

/// The day in the middle of the region (UTC+7): the days of a delegation are meant so.
pub fn region_day(now: Instant) -> chrono::NaiveDate {
    (now + chrono::Duration::hours(7)).date_naive()
}
