//! An inquiry and its states.
//!
//! ```text
//! submitted ─> in_review ─> verified ─> converted | answered
//!     └───────────┴───────> needs_info | unreachable | duplicate | out_of_scope | malicious
//! ```
//! `needs_info` and `unreachable` may be verified later. What the worker writes brings a request that waits for it, or was
//! closed, back into review. The worker may withdraw it and have it erased while no case came of it. Further states of the
//! domain are known to the table and the code list; their commands come with the inbox.

use kernel::{
    AccountId, Country, InquiryId, Instant, Locale, Reference, TenantSlug,
    codes::{
        Action, AgeGroup, Channel, ContactMethod, Education, InquiryState, MaritalStatus, MessagePurpose,
        MigrationStage, Occupation, Sector, Sex, Submitter, Topic, VerifyResult,
    },
};

use super::words::SealedWords;

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
    pub method: ContactMethod,
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
    /// `None` once the person was erased.
    pub wrapped_key: Option<Vec<u8>>,
    pub words: SealedWords,
    /// The worker wrote something that nobody of the union has read.
    pub unread: bool,
}

/// Which inquiries a list shows.
pub(crate) struct Filter {
    pub states: Vec<InquiryState>,
    /// Only those whose worker wrote something that nobody has read.
    pub unread: bool,
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
            MessagePurpose::Answer => self.state == InquiryState::Verified,
        }
    }

    /// The union wrote to the worker.
    pub(crate) fn tell(&mut self, purpose: MessagePurpose) -> Result<(), RefusedTransition> {
        let command = match purpose {
            MessagePurpose::Tell => "written to",
            MessagePurpose::Ask => "asked about",
            MessagePurpose::Answer => "answered",
        };
        self.permit(self.may_be_told(purpose), command)?;
        match purpose {
            MessagePurpose::Tell => {}
            MessagePurpose::Ask => self.state = InquiryState::NeedsInfo,
            MessagePurpose::Answer => self.state = InquiryState::Answered,
        }
        Ok(())
    }

    /// A question or an answer was taken back before it was seen.
    pub(crate) fn take_back(&mut self, before: InquiryState) {
        self.state = before;
        self.version += 1;
    }

    /// The worker wrote to the union: nobody writes to a closed door.
    pub(crate) fn hear(&mut self) -> Result<(), RefusedTransition> {
        use InquiryState::{
            Answered, Closed, Duplicate, Erased, InReview, NeedsInfo, OutOfScope, Unreachable, Withdrawn,
        };
        self.permit(self.state != Erased, "heard of")?;
        if matches!(self.state, NeedsInfo | Unreachable | Answered | Closed | OutOfScope | Duplicate | Withdrawn) {
            self.state = InReview;
        }
        Ok(())
    }

    /// The worker took it back.
    pub(crate) fn withdraw(&mut self) -> Result<(), RefusedTransition> {
        self.permit(self.may_be_withdrawn(), "withdrawn")?;
        self.state = InquiryState::Withdrawn;
        Ok(())
    }

    /// The worker had it erased: its key goes, and with it every word.
    pub(crate) fn erase(&mut self) -> Result<(), RefusedTransition> {
        self.permit(self.may_be_erased(), "erased")?;
        self.state = InquiryState::Erased;
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

    /// Notes that it became a case.
    pub(crate) fn convert(&mut self) -> Result<(), RefusedTransition> {
        self.permit(self.may_be_converted(), "converted")?;
        self.state = InquiryState::Converted;
        Ok(())
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use kernel::{ReferenceKind, codes::CodeList};

    use super::*;

    fn inquiry(state: InquiryState) -> Inquiry {
        Inquiry {
            id: InquiryId::new(),
            reference: Reference { kind: ReferenceKind::Inquiry, year: 2026, number: 1 },
            version: 1,
            state,
            submitted_at: chrono::DateTime::UNIX_EPOCH,
            coded: Coded {
                submitter: Submitter::Worker,
                channel: Channel::Web,
                language: Locale::Khmer,
                interpreter_needed: false,
                country_now: "TH".parse().unwrap(),
                country_of_origin: None,
                nationality: None,
                migration_stage: None,
                sex: None,
                age_group: None,
                marital_status: None,
                education: None,
                sector: None,
                occupation: None,
                topic: Topic::Pay,
                action_requested: Action::Advice,
                contact_method: ContactMethod::CodeOnly,
                excluded_unions: Vec::new(),
                consent_to_statistics: false,
            },
            verification: None,
            wrapped_key: None,
            words: SealedWords::default(),
            unread: false,
        }
    }

    fn verification(result: VerifyResult) -> Verification {
        Verification {
            result,
            method: ContactMethod::Call,
            at: chrono::DateTime::UNIX_EPOCH,
            by: AccountId::new(),
            note_sealed: None,
        }
    }

    #[test]
    fn every_state_and_command_is_decided() {
        use InquiryState::*;
        for state in InquiryState::ALL {
            let verified = inquiry(*state).verify(verification(VerifyResult::Verified)).is_ok();
            assert_eq!(verified, matches!(state, Submitted | InReview | NeedsInfo | Unreachable), "verify {state}");
            assert_eq!(inquiry(*state).convert().is_ok(), *state == Verified, "convert {state}");
            let asked = inquiry(*state).tell(MessagePurpose::Ask).is_ok();
            assert_eq!(asked, matches!(state, Submitted | InReview | NeedsInfo | Unreachable), "ask {state}");
            assert_eq!(inquiry(*state).tell(MessagePurpose::Answer).is_ok(), *state == Verified, "answer {state}");
            let told = inquiry(*state).tell(MessagePurpose::Tell).is_ok();
            assert_eq!(told, !matches!(state, Withdrawn | Malicious | Erased), "tell {state}");
            let withdrawn = inquiry(*state).withdraw().is_ok();
            assert_eq!(withdrawn, !matches!(state, Converted | Withdrawn | Erased), "withdraw {state}");
            assert_eq!(inquiry(*state).erase().is_ok(), !matches!(state, Converted | Erased), "erase {state}");
            assert_eq!(inquiry(*state).hear().is_ok(), *state != Erased, "hear {state}");
        }
    }

    #[test]
    fn what_the_worker_writes_opens_again_what_waited_for_it_or_was_closed() {
        use InquiryState::*;
        for state in InquiryState::ALL.iter().copied().filter(|state| *state != Erased) {
            let mut inquiry = inquiry(state);
            inquiry.hear().unwrap();
            let stays = matches!(state, Submitted | InReview | Verified | Converted | Referred | Malicious);
            assert_eq!(inquiry.state, if stays { state } else { InReview }, "{state}");
            assert_eq!(inquiry.version, 2);
        }
    }

    #[test]
    fn what_is_erased_has_no_key_and_no_words() {
        let mut erased = inquiry(InquiryState::Submitted);
        erased.wrapped_key = Some(vec![1]);
        erased.words.message_sealed = Some(vec![1]);
        erased.erase().unwrap();
        assert!(erased.wrapped_key.is_none() && erased.words.message_sealed.is_none());
    }

    #[test]
    fn each_result_leads_to_its_state_and_a_new_version() {
        for result in VerifyResult::ALL {
            let mut inquiry = inquiry(InquiryState::Submitted);
            inquiry.verify(verification(*result)).unwrap();
            assert_eq!(inquiry.version, 2);
            assert_eq!(
                inquiry.state == InquiryState::Verified,
                matches!(result, VerifyResult::Verified | VerifyResult::Partly),
                "{result}"
            );
        }
    }
}
