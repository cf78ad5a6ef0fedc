//! What a limit says.
//!
//! The rule is GCRA, the generic cell rate algorithm (ITU-T I.371; redis-cell does the same as a module). Of each key
//! one moment is kept, its theoretical arrival time: when everything that was counted will have been refilled. A try
//! moves it one emission interval on, and is refused if it would then lie more than the window ahead. `count.lua` and
//! `local.rs` hold the same rule.

use std::time::Duration;

/// The longest period: far more than anybody wants, and so little that a script counts in whole microseconds (its
/// numbers are doubles: exact up to 2^53, which is the year 2255).
const LONGEST: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// A rule: how many tries in which time. The same in all processes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limit {
    /// Names the count: part of the key in Redis, so it stands there to be read. No other limit has this name.
    pub name: &'static str,
    /// So many tries at once; 0 counts as 1.
    pub burst: u32,
    /// After this time all tries are there again; each of them comes back by itself, after `period / burst`. From one
    /// microsecond for each try up to 365 days; what is beyond is taken as the nearest of these.
    pub period: Duration,
}

/// Whether a try may go on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[must_use]
pub enum Verdict {
    /// It was counted.
    Allowed,
    /// It was not counted.
    Refused {
        /// When the same try will be allowed, if nobody else tries meanwhile. Never zero, in microseconds; round up
        /// to whole seconds for `Retry-After` (RFC 9110, section 10.2.3).
        retry_after: Duration,
    },
}

/// A limit as GCRA wants it, in whole microseconds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Rate {
    /// The emission interval: what one try costs.
    pub interval: Duration,
    /// How far ahead of now the theoretical arrival time may lie: `burst` intervals (the burst tolerance and one).
    pub window: Duration,
}

/// One try as the counts see it.
#[derive(Clone, Debug)]
pub(crate) struct Try {
    /// The key in Redis.
    pub key: String,
    /// The limit.
    pub rate: Rate,
}

impl Limit {
    /// The limit in terms of GCRA.
    pub(crate) fn rate(&self) -> Rate {
        let burst = u64::from(self.burst.max(1));
        let interval = (self.period.min(LONGEST).as_micros() as u64 / burst).max(1);
        Rate { interval: Duration::from_micros(interval), window: Duration::from_micros(interval * burst) }
    }
}

impl Verdict {
    /// Refuses for as long as the wait is; no wait, no refusal.
    pub(crate) fn after(wait: Duration) -> Self {
        if wait.is_zero() { Self::Allowed } else { Self::Refused { retry_after: wait } }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_is_whole_and_never_nothing() {
        let rate = |burst, period| {
            let Rate { interval, window } = Limit { name: "any", burst, period }.rate();
            (interval.as_micros(), window.as_micros())
        };
        assert_eq!(rate(5, Duration::from_secs(60)), (12_000_000, 60_000_000));
        assert_eq!(rate(3, Duration::from_micros(10)), (3, 9));
        assert_eq!(rate(0, Duration::from_secs(1)), (1_000_000, 1_000_000));
        assert_eq!(rate(2, Duration::ZERO), (1, 2));
        assert_eq!(rate(1, Duration::MAX).1, LONGEST.as_micros());
        assert_eq!(rate(u32::MAX, Duration::ZERO).1, u128::from(u32::MAX));
    }
}
