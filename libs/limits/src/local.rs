//! Counting in this process, while Redis is away.

use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard},
    time::{Duration, Instant},
};

use crate::limit::{Try, Verdict};

/// How many keys are kept at the most, over all limits: some 15 MB.
const MOST_KEYS: usize = 100_000;

/// The theoretical arrival time of each key; a key that is missing has all of its tries.
#[derive(Default)]
pub(crate) struct Local(Mutex<HashMap<String, Instant>>);

impl Local {
    /// Counts all tries, or none. The rule is the one of `count.lua`.
    pub fn count(&self, now: Instant, tries: &[Try]) -> Verdict {
        let mut arrivals = self.lock();
        let mut moved: HashMap<&str, Instant> = HashMap::with_capacity(tries.len());
        let mut wait = Duration::ZERO;
        for Try { key, rate } in tries {
            let arrival = moved.get(key.as_str()).or_else(|| arrivals.get(key)).copied().unwrap_or(now);
            let next = arrival.max(now) + rate.interval;
            wait = wait.max((next - now).saturating_sub(rate.window));
            moved.insert(key, next);
        }
        if wait.is_zero() {
            arrivals.extend(moved.into_iter().map(|(key, next)| (key.to_owned(), next)));
            if arrivals.len() > MOST_KEYS {
                prune(&mut arrivals, now);
            }
        }
        Verdict::after(wait)
    }

    /// Forgets what was counted for a key.
    pub fn forget(&self, key: &str) {
        self.lock().remove(key);
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Instant>> {
        self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

/// Makes room: half of the keys go at least, so that this is done seldom. First those that have all of their tries
/// again, then those that would have them soonest: who used most up is remembered, however many others come.
fn prune(arrivals: &mut HashMap<String, Instant>, now: Instant) {
    arrivals.retain(|_, arrival| *arrival > now);
    let excess = arrivals.len().saturating_sub(MOST_KEYS / 2);
    if excess > 0 {
        let mut moments: Vec<Instant> = arrivals.values().copied().collect();
        let (_, last_to_go, _) = moments.select_nth_unstable(excess - 1);
        arrivals.retain(|_, arrival| *arrival > *last_to_go);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Limit;

    const SECOND: Duration = Duration::from_secs(1);
    const REFUSED_20_S: Verdict = Verdict::Refused { retry_after: Duration::from_secs(20) };

    /// A try under a limit of `burst` tries in a minute.
    fn of(key: impl Into<String>, burst: u32) -> Try {
        let rate = Limit { name: "any", burst, period: 60 * SECOND }.rate();
        Try { key: key.into(), rate }
    }

    #[test]
    fn tries_are_used_up_and_come_back_one_by_one() {
        let (local, start) = (Local::default(), Instant::now());
        for _ in 0..3 {
            assert_eq!(local.count(start, &[of("a", 3)]), Verdict::Allowed);
        }
        assert_eq!(local.count(start, &[of("a", 3)]), REFUSED_20_S);
        assert_eq!(local.count(start, &[of("b", 3)]), Verdict::Allowed);
        let almost = local.count(start + 19 * SECOND, &[of("a", 3)]);
        assert_eq!(almost, Verdict::Refused { retry_after: SECOND });
        assert_eq!(local.count(start + 20 * SECOND, &[of("a", 3)]), Verdict::Allowed);
        assert_eq!(local.count(start + 20 * SECOND, &[of("a", 3)]), REFUSED_20_S);
        for _ in 0..3 {
            assert_eq!(local.count(start + 80 * SECOND, &[of("a", 3)]), Verdict::Allowed);
        }
        assert_eq!(local.count(start + 80 * SECOND, &[of("a", 3)]), REFUSED_20_S);
    }

    #[test]
    fn where_one_refuses_none_is_counted_and_the_longest_wait_is_told() {
        let (local, start) = (Local::default(), Instant::now());
        let both = [of("address", 1), of("account", 2)];
        assert_eq!(local.count(start, &both), Verdict::Allowed);
        for _ in 0..5 {
            assert_eq!(local.count(start, &both), Verdict::Refused { retry_after: 60 * SECOND });
        }
        assert_eq!(local.count(start, &[of("account", 2)]), Verdict::Allowed);
        let longest = local.count(start, &both);
        assert_eq!(longest, Verdict::Refused { retry_after: 60 * SECOND });
        assert_eq!(local.count(start, &[of("account", 2)]), Verdict::Refused { retry_after: 30 * SECOND });
    }

    #[test]
    fn the_same_key_twice_is_two_tries() {
        let (local, start) = (Local::default(), Instant::now());
        assert_eq!(local.count(start, &[of("a", 3), of("a", 3)]), Verdict::Allowed);
        assert_eq!(local.count(start, &[of("a", 3), of("a", 3)]), REFUSED_20_S);
        assert_eq!(local.count(start, &[of("a", 3)]), Verdict::Allowed);
    }

    #[test]
    fn what_is_forgotten_counts_from_nothing() {
        let (local, start) = (Local::default(), Instant::now());
        assert_eq!(local.count(start, &[of("a", 1)]), Verdict::Allowed);
        local.forget("a");
        assert_eq!(local.count(start, &[of("a", 1)]), Verdict::Allowed);
    }

    #[test]
    fn a_flood_of_keys_neither_fills_the_memory_nor_washes_a_count_away() {
        let (local, start) = (Local::default(), Instant::now());
        for _ in 0..3 {
            assert_eq!(local.count(start, &[of("used up", 3)]), Verdict::Allowed);
        }
        for number in 0..250_000 {
            let _ = local.count(start, &[of(number.to_string(), 10)]);
        }
        assert!(local.lock().len() <= MOST_KEYS);
        assert_eq!(local.count(start, &[of("used up", 3)]), REFUSED_20_S);
    }

    #[test]
    fn keys_that_no_longer_matter_are_the_first_to_go() {
        let (local, start) = (Local::default(), Instant::now());
        for number in 0..MOST_KEYS {
            assert_eq!(local.count(start, &[of(number.to_string(), 1)]), Verdict::Allowed);
        }
        assert_eq!(local.lock().len(), MOST_KEYS);
        assert_eq!(local.count(start + 60 * SECOND, &[of("new", 1)]), Verdict::Allowed);
        assert_eq!(local.lock().len(), 1);
    }
}
