//! Slowing down whoever tries too often. Addresses are hashed with a key of this process and never stored.

use std::{hash::BuildHasher, num::NonZeroU32};

use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use crate::{Problem, ProblemKind};

/// A limit per key (an address, an account) in this process.
pub struct Throttle {
    limiter: DefaultKeyedRateLimiter<u64>,
    hasher: std::collections::hash_map::RandomState,
}

impl Throttle {
    /// Allows `burst` tries at once and as many in each minute.
    pub fn per_minute(burst: NonZeroU32) -> Self {
        Self { limiter: RateLimiter::keyed(Quota::per_minute(burst)), hasher: Default::default() }
    }

    /// Counts a try of `key`.
    ///
    /// # Errors
    /// `TooManyRequests` where the key has used its tries up.
    pub fn count(&self, key: &str) -> Result<(), Problem> {
        if self.limiter.len() > 100_000 {
            self.limiter.retain_recent();
        }
        self.limiter.check_key(&self.hasher.hash_one(key)).map_err(|_| ProblemKind::TooManyRequests.into())
    }
}
