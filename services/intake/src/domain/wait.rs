//! What the union owes the worker of an inquiry.
//!
//! Whoever writes to a union waits from then on, until the union was in touch: first for somebody who takes the request, then for
//! an answer; in danger, for help. Nobody who waits for nothing is forgotten either, while there is something to do: the union
//! tells now and then how it stands.

use due::{Due, Rules, ServiceLevel};
use kernel::{Instant, codes::InquiryState};

/// How long a worker has waited.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Wait {
    /// Since when something that the worker said is without an answer.
    pub since: Option<Instant>,
    /// When the union was last in touch, or tried to be.
    pub in_touch_at: Instant,
}

impl Wait {
    /// Of a request that has just come.
    pub(crate) fn new(now: Instant) -> Self {
        Self { since: Some(now), in_touch_at: now }
    }

    /// The worker said something. Who waits already has waited since then.
    pub(crate) fn go_on(&mut self, now: Instant) {
        self.since.get_or_insert(now);
    }

    /// It begins anew, as the union was in touch, or tried to be, or has to look at the request once more.
    pub(crate) fn begin(&mut self, now: Instant) {
        *self = Self::new(now);
    }

    /// The union was in touch, or tried to be.
    pub(crate) fn end(&mut self, now: Instant) {
        *self = Self { since: None, in_touch_at: now };
    }

    /// What ended it at `at` was taken back: it is as it was before, unless the union has been in touch since.
    pub(crate) fn take_back(&mut self, before: Self, at: Instant) {
        if self.in_touch_at == at {
            *self = Self { since: before.since.or(self.since), in_touch_at: before.in_touch_at };
        }
    }

    /// What is owed now.
    pub(crate) fn due(self, state: InquiryState, urgent: bool, rules: &Rules) -> Option<Due> {
        use InquiryState::{Converted, Submitted};
        let is_open = InquiryState::OPEN.contains(&state);
        match self.since {
            Some(since) if urgent && InquiryState::WAITING.contains(&state) => Some((ServiceLevel::Urgent, since)),
            Some(since) if state == Submitted => Some((ServiceLevel::Triage, since)),
            // Of what became a complaint, too: what the worker writes here is read here.
            Some(since) if is_open || state == Converted => Some((ServiceLevel::Verify, since)),
            None if is_open => Some((ServiceLevel::Update, self.in_touch_at)),
            _ => None,
        }
        .map(|(level, since)| rules.due(level, since))
    }
}

#[cfg(test)]
mod tests {
    use due::{Calendar, Levels};
    use kernel::codes::CodeList;

    use super::*;

    fn at(day: u32) -> Instant {
        format!("2026-11-{day:02}T03:00:00Z").parse().unwrap()
    }

    fn due(wait: Wait, state: InquiryState, urgent: bool) -> Option<ServiceLevel> {
        let rules = Rules { calendar: Calendar::new("TH".parse().ok(), [], []), levels: Levels::default() };
        wait.due(state, urgent, &rules).map(|due| due.level)
    }

    #[test]
    fn in_each_state_it_is_said_what_is_owed() {
        use InquiryState::*;
        let (waits, in_touch) = (Wait::new(at(2)), Wait { since: None, in_touch_at: at(2) });
        for state in InquiryState::ALL {
            let owed = match state {
                Submitted => Some(ServiceLevel::Triage),
                InReview | NeedsInfo | Unreachable | Verified | Converted => Some(ServiceLevel::Verify),
                _ => None,
            };
            assert_eq!(due(waits, *state, false), owed, "{state}");
            let open = InquiryState::OPEN.contains(state).then_some(ServiceLevel::Update);
            assert_eq!(due(in_touch, *state, true), open, "{state}");
            let danger = InquiryState::WAITING.contains(state).then_some(ServiceLevel::Urgent);
            assert_eq!(due(waits, *state, true), danger.or(owed), "{state}");
        }
    }

    #[test]
    fn who_waits_has_waited_since_the_first_word() {
        let mut wait = Wait { since: None, in_touch_at: at(2) };
        wait.go_on(at(3));
        wait.go_on(at(5));
        assert_eq!(wait.since, Some(at(3)));
        wait.end(at(6));
        assert_eq!(wait, Wait { since: None, in_touch_at: at(6) });
    }

    #[test]
    fn what_is_taken_back_was_no_answer() {
        let before = Wait { since: Some(at(3)), in_touch_at: at(2) };
        let mut wait = before;
        wait.end(at(6));
        let mut answered_since = wait;
        wait.take_back(before, at(6));
        assert_eq!(wait, before);
        answered_since.end(at(7));
        answered_since.take_back(before, at(6));
        assert_eq!(answered_since, Wait { since: None, in_touch_at: at(7) });
    }
}
