//! A case and its states.
//!
//! ```text
//! filed ─ accept ─> accepted ─ monitor ─> in_progress ─ monitor with an outcome ─> outcome_reached
//! outcome_reached (full or partial) ─ declare resolved ─> remedy_pending
//! remedy_pending ─ approve, by a second person ─> resolved
//! ```
//! Further states of the domain are known to the table and the code list; their commands come with casework.

use kernel::{
    AccountId, CaseId, InquiryId, Instant, MonitoringEntryId, Reference,
    codes::{Basis, CaseState, Confirmation, MonitoringType, Outcome, RespondentType, Violation},
};

use super::words::SealedWords;

/// How many workers a complaint is about.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Workers {
    pub female: i32,
    pub male: i32,
    pub other: i32,
}

/// That a case was declared resolved, and by whom it was approved.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Resolution {
    pub confirmation: Confirmation,
    pub declared_by: AccountId,
    pub declared_at: Instant,
    pub approved: Option<(AccountId, Instant)>,
}

/// A case as it is stored.
#[derive(Clone)]
pub(crate) struct Case {
    pub id: CaseId,
    pub reference: Reference,
    pub version: i64,
    pub state: CaseState,
    pub inquiry: InquiryId,
    pub owner: AccountId,
    pub filed_by: AccountId,
    pub filed_at: Instant,
    pub violation: Violation,
    pub respondent_type: RespondentType,
    pub workers: Workers,
    pub outcome: Option<(Outcome, Option<Basis>)>,
    pub resolution: Option<Resolution>,
    /// `None` once the person was erased.
    pub wrapped_key: Option<Vec<u8>>,
    pub words: SealedWords,
}

/// One entry of the monitoring form.
#[derive(Clone, Debug)]
pub(crate) struct MonitoringEntry {
    pub id: MonitoringEntryId,
    pub entry_date: chrono::NaiveDate,
    pub recorded_at: Instant,
    pub monitor: AccountId,
    pub entry_type: MonitoringType,
    pub worker_contacted: bool,
    pub outcome: Option<(Outcome, Option<Basis>)>,
    pub note_sealed: Vec<u8>,
}

/// Why a command was refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Refusal {
    /// The state does not allow it.
    #[error("a case that is {state} cannot be {command}")]
    State {
        /// The state.
        state: CaseState,
        /// What was asked for.
        command: &'static str,
    },
    /// Whoever declared it resolved may not approve it.
    #[error("a second person has to approve")]
    SecondPersonNeeded,
}

impl Case {
    /// Whether it can be taken on.
    pub(crate) fn may_be_accepted(&self) -> bool {
        self.state == CaseState::Filed
    }

    /// Whether the monitoring form takes entries.
    pub(crate) fn may_be_monitored(&self) -> bool {
        use CaseState::{Accepted, AwaitingWorker, InProgress, OnHold, OutcomeReached, RemedyPending};
        matches!(self.state, Accepted | InProgress | AwaitingWorker | OnHold | OutcomeReached | RemedyPending)
    }

    /// Whether it can be declared resolved: only from monitoring, once the worker has got something. A case that ends
    /// with nothing is closed, not resolved.
    pub(crate) fn may_be_declared_resolved(&self) -> bool {
        let got_something = matches!(self.outcome, Some((Outcome::Full | Outcome::Partial, _)));
        self.state == CaseState::OutcomeReached && got_something
    }

    /// Whether `person` can approve the resolution.
    pub(crate) fn may_be_approved_by(&self, person: AccountId) -> bool {
        self.state == CaseState::RemedyPending
            && self.resolution.is_some_and(|resolution| resolution.declared_by != person)
    }

    /// A focal point takes it on and owns it from then.
    pub(crate) fn accept(&mut self, by: AccountId) -> Result<(), Refusal> {
        self.require(self.may_be_accepted(), "accepted")?;
        self.owner = by;
        self.enter(CaseState::Accepted);
        Ok(())
    }

    /// An entry of the monitoring form; one with an outcome moves the case on.
    pub(crate) fn monitor(&mut self, entry: &MonitoringEntry) -> Result<(), Refusal> {
        self.require(self.may_be_monitored(), "monitored")?;
        let next = match entry.outcome {
            Some(outcome) if self.state != CaseState::RemedyPending => {
                self.outcome = Some(outcome);
                CaseState::OutcomeReached
            }
            _ if matches!(self.state, CaseState::Accepted) => CaseState::InProgress,
            _ => self.state,
        };
        self.enter(next);
        Ok(())
    }

    /// A focal point declares it resolved; it waits for a second person.
    pub(crate) fn declare_resolved(
        &mut self,
        by: AccountId,
        confirmation: Confirmation,
        at: Instant,
    ) -> Result<(), Refusal> {
        self.require(self.may_be_declared_resolved(), "declared resolved")?;
        self.resolution = Some(Resolution { confirmation, declared_by: by, declared_at: at, approved: None });
        self.enter(CaseState::RemedyPending);
        Ok(())
    }

    /// A second person approves.
    pub(crate) fn approve_resolution(&mut self, by: AccountId, at: Instant) -> Result<(), Refusal> {
        let state = self.state;
        let resolution = self.resolution.as_mut().filter(|_| state == CaseState::RemedyPending);
        let resolution = resolution.ok_or(Refusal::State { state, command: "approved" })?;
        if resolution.declared_by == by {
            return Err(Refusal::SecondPersonNeeded);
        }
        resolution.approved = Some((by, at));
        self.enter(CaseState::Resolved);
        Ok(())
    }

    /// It is somebody else's from now on.
    pub(crate) fn hand_over(&mut self, to: AccountId) {
        self.owner = to;
        self.version += 1;
    }

    fn require(&self, allowed: bool, command: &'static str) -> Result<(), Refusal> {
        if allowed { Ok(()) } else { Err(Refusal::State { state: self.state, command }) }
    }

    fn enter(&mut self, state: CaseState) {
        self.state = state;
        self.version += 1;
    }
}

#[cfg(test)]
mod tests {
    use kernel::{ReferenceKind, codes::CodeList};

    use super::*;

    const AT: Instant = chrono::DateTime::UNIX_EPOCH;

    fn case(state: CaseState) -> Case {
        Case {
            id: CaseId::new(),
            reference: Reference { kind: ReferenceKind::Case, year: 2026, number: 1 },
            version: 1,
            state,
            inquiry: InquiryId::new(),
            owner: AccountId::new(),
            filed_by: AccountId::new(),
            filed_at: AT,
            violation: Violation::PayUnpaid,
            respondent_type: RespondentType::Employer,
            workers: Workers { female: 1, male: 0, other: 0 },
            outcome: None,
            resolution: None,
            wrapped_key: None,
            words: SealedWords::default(),
        }
    }

    fn entry(outcome: Option<Outcome>) -> MonitoringEntry {
        MonitoringEntry {
            id: MonitoringEntryId::new(),
            entry_date: AT.date_naive(),
            recorded_at: AT,
            monitor: AccountId::new(),
            entry_type: MonitoringType::Negotiation,
            worker_contacted: true,
            outcome: outcome.map(|outcome| (outcome, None)),
            note_sealed: Vec::new(),
        }
    }

    #[test]
    fn every_state_and_command_is_decided() {
        use CaseState::*;
        let person = AccountId::new();
        for state in CaseState::ALL {
            assert_eq!(case(*state).accept(person).is_ok(), *state == Filed, "accept {state}");
            let monitored =
                matches!(state, Accepted | InProgress | AwaitingWorker | OnHold | OutcomeReached | RemedyPending);
            assert_eq!(case(*state).monitor(&entry(None)).is_ok(), monitored, "monitor {state}");
            let mut with_outcome = case(*state);
            with_outcome.outcome = Some((Outcome::Partial, None));
            let declared = with_outcome.declare_resolved(person, Confirmation::WorkerConfirmed, AT).is_ok();
            assert_eq!(declared, *state == OutcomeReached, "declare resolved {state}");
            assert!(case(*state).approve_resolution(person, AT).is_err(), "approve what nobody declared: {state}");
        }
    }

    #[test]
    fn a_case_that_ends_with_nothing_is_not_resolved() {
        for outcome in Outcome::ALL {
            let mut case = case(CaseState::InProgress);
            case.monitor(&entry(Some(*outcome))).unwrap();
            let declared = case.declare_resolved(AccountId::new(), Confirmation::WorkerConfirmed, AT).is_ok();
            assert_eq!(declared, matches!(outcome, Outcome::Full | Outcome::Partial), "{outcome}");
        }
    }

    #[test]
    fn the_way_from_filed_to_resolved_takes_two_people() {
        let (one, two) = (AccountId::new(), AccountId::new());
        let mut case = case(CaseState::Filed);
        case.accept(one).unwrap();
        case.monitor(&entry(None)).unwrap();
        assert_eq!(case.state, CaseState::InProgress);
        case.monitor(&entry(Some(Outcome::Full))).unwrap();
        case.declare_resolved(one, Confirmation::WorkerConfirmed, AT).unwrap();
        assert_eq!(case.approve_resolution(one, AT), Err(Refusal::SecondPersonNeeded));
        assert_eq!(case.state, CaseState::RemedyPending, "a refused command changes nothing");
        case.approve_resolution(two, AT).unwrap();
        assert_eq!((case.state, case.version), (CaseState::Resolved, 6));
    }
}
