//! When to look into a tenant's audit trail for entries that are not sealed yet.

use chrono::Duration;
use kernel::Instant;

/// A number is given out just before its entry is committed: Postgres cuts a statement and an idle transaction off after 15
/// seconds each, so what is not there after two minutes hardly comes any more.
const SETTLES: Duration = Duration::minutes(2);
/// All of a trail is looked at so often, for what was missed all the same.
const THOROUGH: Duration = Duration::hours(1);

/// How far back to look.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Look {
    /// At the newest entries.
    Recent,
    /// At all of them.
    Everything,
}

/// What the sealer remembers of a tenant's trail.
#[derive(Default)]
pub(crate) struct Watch {
    counter: Option<i64>,
    moved_at: Option<Instant>,
    thorough_at: Option<Instant>,
}

impl Watch {
    /// Whether to look now. `counter` is how many numbers were given out by now: while it moves, and for a while after, there
    /// may be new entries; when it has long stood still there are none, and nothing is asked. A look at everything is dear:
    /// it happens where `may_be_thorough`, when its time has come.
    pub(crate) fn look(&mut self, counter: i64, now: Instant, may_be_thorough: bool) -> Option<Look> {
        if self.counter != Some(counter) {
            (self.counter, self.moved_at) = (Some(counter), Some(now));
        }
        if may_be_thorough && self.thorough_at.is_none_or(|at| now - at >= THOROUGH) {
            self.thorough_at = Some(now);
            return Some(Look::Everything);
        }
        self.moved_at.filter(|at| now - *at < SETTLES).map(|_| Look::Recent)
    }

    /// A look failed: the next one is due at once.
    pub(crate) fn again(&mut self, now: Instant) {
        self.moved_at = Some(now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trail_is_looked_at_while_it_moves_and_then_left_alone() {
        let (mut watch, start) = (Watch::default(), chrono::DateTime::UNIX_EPOCH);
        let at = |seconds: i64| start + Duration::seconds(seconds);
        assert_eq!(watch.look(7, at(0), false), Some(Look::Recent), "after a start nothing is known");
        assert_eq!(watch.look(7, at(119), false), Some(Look::Recent));
        assert_eq!(watch.look(7, at(120), false), None);
        assert_eq!(watch.look(8, at(500), false), Some(Look::Recent));
        assert_eq!(watch.look(8, at(620), false), None);
        watch.again(at(620));
        assert_eq!(watch.look(8, at(625), false), Some(Look::Recent));
    }

    #[test]
    fn once_an_hour_all_of_it_is_looked_at() {
        let (mut watch, start) = (Watch::default(), chrono::DateTime::UNIX_EPOCH);
        let at = |seconds: i64| start + Duration::seconds(seconds);
        assert_eq!(watch.look(7, at(0), true), Some(Look::Everything));
        assert_eq!(watch.look(7, at(5), true), Some(Look::Recent));
        assert_eq!(watch.look(7, at(3599), true), None);
        assert_eq!(watch.look(7, at(3600), false), None, "it is another tenant's turn");
        assert_eq!(watch.look(7, at(3605), true), Some(Look::Everything));
    }
}
