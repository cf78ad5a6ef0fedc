//! How far away something is that is due.

use chrono::Duration;
use kernel::Instant;

/// A stretch of time in which things are due, for a list or a figure.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Window {
    /// It should have been done.
    Overdue,
    /// It should have been done so long ago that nobody seems to look any more.
    Stalled,
    /// Within seven days.
    Week,
}

/// How long after it was due something is stalled.
const STALLED_AFTER: Duration = Duration::days(30);

impl Window {
    /// Every one of them.
    pub const ALL: [Self; 3] = [Self::Overdue, Self::Stalled, Self::Week];

    /// Its name in an address.
    pub fn code(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::Stalled => "stalled",
            Self::Week => "week",
        }
    }

    /// The window of a name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|window| window.code() == code)
    }

    /// After which moment something is due that lies in it, and until which, that one included.
    pub fn bounds(self, now: Instant) -> (Option<Instant>, Instant) {
        match self {
            Self::Overdue => (None, now),
            Self::Stalled => (None, now - STALLED_AFTER),
            Self::Week => (Some(now), now + Duration::days(7)),
        }
    }

    /// Whether something that is due then lies in it.
    pub fn holds(self, due_at: Instant, now: Instant) -> bool {
        let (after, until) = self.bounds(now);
        due_at <= until && after.is_none_or(|after| due_at > after)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn something_is_overdue_or_has_time() {
        let now: Instant = "2026-11-23T03:00:00Z".parse().unwrap();
        let held = |days: i64| {
            let due_at = now + Duration::days(days);
            Window::ALL.into_iter().filter(|window| window.holds(due_at, now)).map(Window::code).collect::<Vec<_>>()
        };
        assert_eq!(held(-30), ["overdue", "stalled"]);
        assert_eq!(held(-1), ["overdue"]);
        assert_eq!(held(0), ["overdue"]);
        assert_eq!(held(7), ["week"]);
        assert!(held(8).is_empty());
        assert!(Window::ALL.into_iter().all(|window| Window::from_code(window.code()) == Some(window)));
    }
}
