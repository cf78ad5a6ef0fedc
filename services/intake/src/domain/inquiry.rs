//! An inquiry and its states.
//!
//! ```text
//! submitted ─> in_review ─> verified ─> converted
//!     │           │  ↑          └─────> answered | referred ─> closed
//!     │           │  └ opened again, from any ending but the worker's own
//!     └───────────┴─> needs_info | unreachable | duplicate | out_of_scope | malicious
//! ```
//! Who takes a request has begun to read it. `needs_info` and `unreachable` may be verified later. What the worker writes brings
//! a request that waits for it, or was closed, back into review. The worker may withdraw it and have it erased while no case
//! came of it.

use due::Due;
use kernel::{
    AccountId, Country, InquiryId, Instant, Locale, Reference, TenantSlug,
    codes::{
        Action, AgeGroup, Channel, ContactMethod, Education, InquiryState, MaritalStatus, MessagePurpose,
        MigrationStage, Occupation, Sector, Sex, Submitter, Topic, VerifyResult,
    },
};

use super::{wait::Wait, words::SealedWords};

/// What can be counted of an inquiry.
#[derive(Clone, Debug)]
pub(crate) struct Coded {
    pub submitter: Submitter,
    pub channel: Channel,
    pub language: Locale,
    pub interpreter_needed: bool,
    pub country_now: Country,
    pub country_of_origin: Option<Country>,
    pub nationality: Option<Country>,
    pub migration_stage: Option<MigrationStage>,
    pub sex: Option<Sex>,
    pub age_group: Option<AgeGroup>,
    pub marital_status: Option<MaritalStatus>,
    pub education: Option<Education>,
    pub sector: Option<Sector>,
    pub occupation: Option<Occupation>,
    pub topic: Topic,
    pub action_requested: Action,
    pub contact_method: ContactMethod,
    /// Who must not get to see it.
    pub excluded_unions: Vec<TenantSlug>,
    pub consent_to_statistics: bool,
}

impl Coded {
    /// Whether it comes before others. Postgres derives the same for its queue.
    pub(crate) fn is_urgent(&self) -> bool {
        self.action_requested == Action::UrgentHelp
    }
}

/// That contact was made, and what came of it.
#[derive(Clone, Debug)]
pub(crate) struct Verification {
    pub result: VerifyResult,
    /// `None`: what is no request of a worker's needs no call.
    pub method: Option<ContactMethod>,
    pub at: Instant,
    pub by: AccountId,
    pub note_sealed: Option<Vec<u8>>,
}

/// An inquiry as it is stored.
#[derive(Clone)]
pub(crate) struct Inquiry {
    pub id: InquiryId,
    pub reference: Reference,
    pub version: i64,
    pub state: InquiryState,
    pub submitted_at: Instant,
    pub coded: Coded,
    pub verification: Option<Verification>,
    /// Who works on it: `None` also once they left.
    pub assignee: Option<Assignee>,
    /// The request that it repeats.
    pub duplicate_of: Option<(InquiryId, Reference)>,
    /// Another request has the same way of contact.
    pub likely_duplicate: bool,
    /// `None` once the person was erased.
    pub wrapped_key: Option<Vec<u8>>,
    pub words: SealedWords,
    /// Whether a mail may tell the worker that there is something to read.
    pub mail_allowed: bool,
    /// The worker wrote something that nobody of the union has read.
    pub unread: bool,
    /// How long the worker has waited.
    pub wait: Wait,
    /// What the union owes the worker, as it was worked out with the last change.
    pub due: Option<Due>,
}

/// Somebody who works on requests.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Assignee {
    pub id: AccountId,
    pub name: String,
}

/// The state does not allow the change.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("an inquiry that is {state} cannot be {command}")]
pub struct RefusedTransition {
    state: InquiryState,
    command: &'static str,
}

impl Inquiry {
    /// Whether contact may still be recorded.
    pub(crate) fn may_be_verified(&self) -> bool {
        InquiryState::WAITING.contains(&self.state)
    }

    /// Whether a complaint may be filed from it.
    pub(crate) fn may_be_converted(&self) -> bool {
        self.state == InquiryState::Verified
    }

    /// Whether somebody may take it, or hand it over.
    pub(crate) fn may_be_assigned(&self) -> bool {
        use InquiryState::{Converted, Erased, Withdrawn};
        !matches!(self.state, Converted | Withdrawn | Erased)
    }

    /// Whether it may be closed.
    pub(crate) fn may_be_closed(&self) -> bool {
        use InquiryState::{Answered, Referred};
        matches!(self.state, Answered | Referred)
    }

    /// Whether the union may open it again: any ending but the worker's own, and what was said to be verified by mistake.
    pub(crate) fn may_be_reopened(&self) -> bool {
        use InquiryState::{Answered, Closed, Duplicate, Malicious, OutOfScope, Referred, Verified};
        matches!(self.state, Verified | Answered | Referred | Closed | Duplicate | OutOfScope | Malicious)
    }

    /// Somebody takes it, hands it over or puts it back. Who takes a request has begun to read it.
    pub(crate) fn assign(&mut self, assignee: Option<Assignee>) -> Result<(), RefusedTransition> {
        self.permit(self.may_be_assigned(), "assigned")?;
        if assignee.is_some() && self.state == InquiryState::Submitted {
            self.state = InquiryState::InReview;
        }
        self.assignee = assignee;
        Ok(())
    }

    /// Nothing more is done.
    pub(crate) fn close(&mut self) -> Result<(), RefusedTransition> {
        self.permit(self.may_be_closed(), "closed")?;
        self.state = InquiryState::Closed;
        Ok(())
    }

    /// It is looked at anew. What came of making contact stays on record; what it repeats does not hold any more.
    pub(crate) fn reopen(&mut self, now: Instant) -> Result<(), RefusedTransition> {
        self.permit(self.may_be_reopened(), "opened again")?;
        self.review(now);
        Ok(())
    }

    fn review(&mut self, now: Instant) {
        // Of a wait that an ending cut off nothing is counted; who waits in an open request has waited since then.
        if InquiryState::OPEN.contains(&self.state) {
            self.wait.go_on(now)
        } else {
            self.wait.begin(now)
        }
        self.state = InquiryState::InReview;
        self.duplicate_of = None;
    }

    /// What was done to it with many others is undone.
    pub(crate) fn undo(&mut self, state: InquiryState, assignee: Option<Assignee>) {
        // Nobody had dealt with what is marked with many others.
        if self.state != state {
            self.verification = None;
        }
        self.state = state;
        self.assignee = assignee;
        self.version += 1;
    }

    /// Records that contact was made.
    pub(crate) fn verify(&mut self, verification: Verification) -> Result<(), RefusedTransition> {
        self.permit(self.may_be_verified(), "verified")?;
        self.state = match verification.result {
            VerifyResult::Verified | VerifyResult::Partly => InquiryState::Verified,
            VerifyResult::Unreachable => InquiryState::Unreachable,
            VerifyResult::Duplicate => InquiryState::Duplicate,
            VerifyResult::OutOfScope => InquiryState::OutOfScope,
            VerifyResult::Malicious => InquiryState::Malicious,
        };
        match self.state {
            // Who is in danger and was not reached still waits for help.
            InquiryState::Unreachable if self.coded.is_urgent() => self.wait.begin(verification.at),
            InquiryState::Verified | InquiryState::Unreachable => self.wait.end(verification.at),
            _ => {}
        }
        self.verification = Some(verification);
        Ok(())
    }

    /// Whether the union may write to the worker: not to who took the request back.
    pub(crate) fn may_be_written_to(&self) -> bool {
        use InquiryState::{Erased, Malicious, Withdrawn};
        !matches!(self.state, Withdrawn | Malicious | Erased)
    }

    /// Whether the worker may take it back. Of what a case came, the case is what is withdrawn.
    pub(crate) fn may_be_withdrawn(&self) -> bool {
        use InquiryState::{Converted, Erased, Withdrawn};
        !matches!(self.state, Converted | Withdrawn | Erased)
    }

    /// Whether the worker may have it erased.
    pub(crate) fn may_be_erased(&self) -> bool {
        use InquiryState::{Converted, Erased};
        !matches!(self.state, Converted | Erased)
    }

    /// Whether a message may do so.
    pub(crate) fn may_be_told(&self, purpose: MessagePurpose) -> bool {
        match purpose {
            MessagePurpose::Tell => self.may_be_written_to(),
            MessagePurpose::Ask => self.may_be_verified(),
            MessagePurpose::Answer | MessagePurpose::Refer => self.state == InquiryState::Verified,
        }
    }

    /// The union wrote to the worker.
    pub(crate) fn tell(&mut self, purpose: MessagePurpose, now: Instant) -> Result<(), RefusedTransition> {
        let command = match purpose {
            MessagePurpose::Tell => "written to",
            MessagePurpose::Ask => "asked about",
            MessagePurpose::Answer => "answered",
            MessagePurpose::Refer => "referred",
        };
        self.permit(self.may_be_told(purpose), command)?;
        // Words are no help: who is in danger waits for it until contact was made.
        let in_danger = self.coded.is_urgent() && self.may_be_verified();
        if in_danger {
            self.wait.begin(now)
        } else {
            self.wait.end(now)
        }
        match purpose {
            MessagePurpose::Tell => {}
            MessagePurpose::Ask => self.state = InquiryState::NeedsInfo,
            MessagePurpose::Answer => self.state = InquiryState::Answered,
            MessagePurpose::Refer => self.state = InquiryState::Referred,
        }
        Ok(())
    }

    /// What was written at `at` was taken back before it was seen; `state`: that of before, where it is to be so again.
    pub(crate) fn take_back(&mut self, state: Option<InquiryState>, wait: Option<Wait>, at: Instant) {
        if let Some(state) = state {
            self.state = state;
        }
        if let Some(wait) = wait {
            self.wait.take_back(wait, at);
        }
        self.version += 1;
    }

    /// The worker wrote to the union: nobody writes to a closed door.
    pub(crate) fn hear(&mut self, now: Instant) -> Result<(), RefusedTransition> {
        use InquiryState::{
            Answered, Closed, Duplicate, Erased, NeedsInfo, OutOfScope, Referred, Unreachable, Withdrawn,
        };
        self.permit(self.state != Erased, "heard of")?;
        if matches!(
            self.state,
            NeedsInfo | Unreachable | Answered | Referred | Closed | OutOfScope | Duplicate | Withdrawn
        ) {
            self.review(now);
        }
        self.wait.go_on(now);
        Ok(())
    }

    /// The worker took it back.
    pub(crate) fn withdraw(&mut self) -> Result<(), RefusedTransition> {
        self.permit(self.may_be_withdrawn(), "withdrawn")?;
        self.state = InquiryState::Withdrawn;
        self.duplicate_of = None;
        Ok(())
    }

    /// The worker had it erased: its key goes, and with it every word.
    pub(crate) fn erase(&mut self) -> Result<(), RefusedTransition> {
        self.permit(self.may_be_erased(), "erased")?;
        self.state = InquiryState::Erased;
        self.duplicate_of = None;
        self.wrapped_key = None;
        self.words = SealedWords::default();
        Ok(())
    }

    /// Counts the version up, where the state allows the command.
    fn permit(&mut self, allowed: bool, command: &'static str) -> Result<(), RefusedTransition> {
        if !allowed {
            return Err(RefusedTransition { state: self.state, command });
        }
        self.version += 1;
        Ok(())
    }

    /// Notes that it became a case. The case is there already: whatever was done to the inquiry meanwhile gives way to it, but
    /// for what its worker did.
    pub(crate) fn convert(&mut self) -> Result<(), RefusedTransition> {
        use InquiryState::{Converted, Erased, Withdrawn};
        self.permit(!matches!(self.state, Converted | Erased | Withdrawn), "converted")?;
        self.state = Converted;
        self.duplicate_of = None;
        // From here on the complaint is what the worker waits for.
        self.wait.since = None;
        Ok(())
    }
}

#[cfg(test)]
mod tests;
