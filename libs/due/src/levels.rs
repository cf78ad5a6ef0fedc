//! How long an organisation may take, and what follows from that.

use chrono::Duration;
use kernel::{Instant, codes::CodeList};
use sha2::{Digest, Sha256};

use crate::{Calendar, ServiceLevel};

/// How long each of the service levels is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Levels {
    /// Hours on the clock, until somebody who is in danger is contacted.
    pub urgent_hours: u32,
    /// Working days, until somebody has taken a request.
    pub triage_days: u32,
    /// Working days, until a worker who waits has an answer.
    pub verify_days: u32,
    /// Days, until a worker hears how it stands.
    pub update_days: u32,
}

impl Default for Levels {
    fn default() -> Self {
        Self { urgent_hours: 1, triage_days: 1, verify_days: 3, update_days: 14 }
    }
}

/// So long is none of them.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("{level} takes from 1 to {most}")]
pub struct NotALevel {
    /// Which.
    pub level: ServiceLevel,
    /// Its longest.
    pub most: u32,
}

impl Levels {
    /// The longest that each may be: a promise that nobody can wait for is none.
    pub fn most(level: ServiceLevel) -> u32 {
        match level {
            ServiceLevel::Urgent => 72,
            ServiceLevel::Triage => 10,
            ServiceLevel::Verify => 20,
            ServiceLevel::Update => 60,
        }
    }

    /// One of them, in its unit.
    pub fn of(&self, level: ServiceLevel) -> u32 {
        match level {
            ServiceLevel::Urgent => self.urgent_hours,
            ServiceLevel::Triage => self.triage_days,
            ServiceLevel::Verify => self.verify_days,
            ServiceLevel::Update => self.update_days,
        }
    }

    /// What is wrong with them.
    pub fn wrong(&self) -> Vec<NotALevel> {
        let wrong = |level: &ServiceLevel| !(1..=Self::most(*level)).contains(&self.of(*level));
        let named = |level: &ServiceLevel| NotALevel { level: *level, most: Self::most(*level) };
        ServiceLevel::ALL.iter().filter(|level| wrong(level)).map(named).collect()
    }
}

/// Who says something so long after it was to be said says it late.
const IN_TIME: Duration = Duration::hours(1);

/// What is owed to a worker, and until when.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Due {
    /// What.
    pub level: ServiceLevel,
    /// Until when.
    pub at: Instant,
}

/// By what an organisation's clocks run.
#[derive(Clone, Debug)]
pub struct Rules {
    /// On which days it works.
    pub calendar: Calendar,
    /// How long it may take.
    pub levels: Levels,
}

impl Rules {
    /// Until when something is due that somebody has waited for since then.
    pub fn due(&self, level: ServiceLevel, since: Instant) -> Due {
        let count = self.levels.of(level);
        let at = match level {
            ServiceLevel::Urgent => since + Duration::hours(i64::from(count)),
            ServiceLevel::Triage | ServiceLevel::Verify => self.calendar.after_working_days(since, count),
            ServiceLevel::Update => self.calendar.after_days(since, count),
        };
        Due { level, at }
    }

    /// Whether somebody may be reminded now of what was to be said from then on: of danger always, of everything else in time, or
    /// late and at a time of work.
    pub fn may_remind(&self, due: Due, from: Instant, now: Instant) -> bool {
        due.level == ServiceLevel::Urgent || now - from < IN_TIME || self.calendar.is_time_of_work(now)
    }

    /// When somebody is reminded next, the last time at `last`. Danger does not wait for the morning; everything else does.
    pub fn reminder(&self, due: Due, last: Instant) -> Instant {
        match due.level {
            ServiceLevel::Urgent => last + Duration::hours(i64::from(self.levels.urgent_hours)),
            _ => self.calendar.next_morning(last),
        }
    }

    /// When somebody is reminded first: at once of danger, of everything else on the morning after.
    pub fn first_reminder(&self, due: Due) -> Instant {
        match due.level {
            ServiceLevel::Urgent => due.at,
            _ => self.calendar.next_morning(due.at),
        }
    }

    /// Names them: what was worked out by other rules has another name, and is worked out again.
    pub fn name(&self) -> i64 {
        let digest = Sha256::digest(format!("{:?} {}", self.levels, self.calendar.source()));
        digest.iter().take(8).fold(0, |name, byte| (name << 8) | i64::from(*byte))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Instant {
        text.parse().unwrap()
    }

    fn rules(levels: Levels) -> Rules {
        Rules { calendar: Calendar::new("KH".parse().ok(), [], []), levels }
    }

    #[test]
    fn danger_waits_for_no_morning() {
        let (rules, friday_night) = (rules(Levels::default()), at("2026-11-20T16:30:00Z"));
        let danger = rules.due(ServiceLevel::Urgent, friday_night);
        assert_eq!(danger.at, at("2026-11-20T17:30:00Z"));
        assert_eq!(rules.first_reminder(danger), danger.at);
        assert_eq!(rules.reminder(danger, danger.at), at("2026-11-20T18:30:00Z"));
        let triage = rules.due(ServiceLevel::Triage, friday_night);
        assert_eq!(rules.first_reminder(triage), at("2026-11-27T01:00:00Z"));
        assert_eq!(rules.reminder(triage, at("2026-11-27T01:00:00Z")), at("2026-11-30T01:00:00Z"));
    }

    #[test]
    fn a_promise_has_bounds() {
        assert!(Levels::default().wrong().is_empty());
        let long = Levels { urgent_hours: 0, update_days: 61, ..Levels::default() };
        let wrong: Vec<_> = long.wrong().into_iter().map(|wrong| (wrong.level, wrong.most)).collect();
        assert_eq!(wrong, [(ServiceLevel::Urgent, 72), (ServiceLevel::Update, 60)]);
    }

    #[test]
    fn other_rules_have_another_name() {
        let usual = rules(Levels::default()).name();
        assert_eq!(usual, rules(Levels::default()).name());
        assert_ne!(usual, rules(Levels { verify_days: 4, ..Levels::default() }).name());
        let off = Calendar::new("KH".parse().ok(), ["2026-11-20".parse().unwrap()], []);
        assert_ne!(usual, Rules { calendar: off, levels: Levels::default() }.name());
    }

    #[test]
    fn what_comes_late_waits_for_a_time_of_work_unless_it_is_danger() {
        let rules = rules(Levels::default());
        let may = |level, from: &str, now: &str| {
            let due = rules.due(level, at("2026-11-16T03:00:00Z"));
            rules.may_remind(due, at(from), at(now))
        };
        // In Phnom Penh (UTC+7) it is 8:00, 8:59, 23:00, 17:59 on a Monday, and noon on a Sunday and in the Water Festival.
        let morning = "2026-11-30T01:00:00Z";
        assert!(may(ServiceLevel::Verify, morning, "2026-11-30T01:59:00Z"));
        assert!(!may(ServiceLevel::Verify, morning, "2026-11-30T16:00:00Z"));
        assert!(may(ServiceLevel::Verify, morning, "2026-11-30T10:59:00Z"));
        assert!(!may(ServiceLevel::Verify, "2026-11-27T01:00:00Z", "2026-11-29T05:00:00Z"));
        assert!(!may(ServiceLevel::Verify, "2026-11-20T01:00:00Z", "2026-11-23T05:00:00Z"));
        assert!(may(ServiceLevel::Urgent, morning, "2026-11-30T16:00:00Z"));
    }
}
