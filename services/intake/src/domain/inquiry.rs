//! An inquiry and its states.
//!
//! ```text
//! submitted ─> in_review ─> verified ─> converted
//!     └───────────┴───────> unreachable | duplicate | out_of_scope | malicious
//! ```
//! `needs_info` and `unreachable` may be verified later. Further states of the domain are known to the table and the
//! code list; their commands come with the inbox.

use kernel::{
    AccountId, Country, InquiryId, Instant, Locale, Reference,
    codes::{Action, AgeGroup, Channel, ContactMethod, InquiryState, Sex, Submitter, Topic, VerifyResult},
};

use super::words::SealedWords;

/// What can be counted of an inquiry.
#[derive(Clone, Debug)]
pub(crate) struct Coded {
    pub submitter: Submitter,
    pub channel: Channel,
    pub language: Locale,
    pub country_now: Country,
    pub country_of_origin: Option<Country>,
    pub sex: Option<Sex>,
    pub age_group: Option<AgeGroup>,
    pub topic: Topic,
    pub action_requested: Action,
    pub contact_method: ContactMethod,
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
        if !self.may_be_verified() {
            return Err(RefusedTransition { state: self.state, command: "verified" });
        }
        self.state = match verification.result {
            VerifyResult::Verified | VerifyResult::Partly => InquiryState::Verified,
            VerifyResult::Unreachable => InquiryState::Unreachable,
            VerifyResult::Duplicate => InquiryState::Duplicate,
            VerifyResult::OutOfScope => InquiryState::OutOfScope,
            VerifyResult::Malicious => InquiryState::Malicious,
        };
        self.verification = Some(verification);
        self.version += 1;
        Ok(())
    }

    /// Notes that it became a case.
    pub(crate) fn convert(&mut self) -> Result<(), RefusedTransition> {
        if !self.may_be_converted() {
            return Err(RefusedTransition { state: self.state, command: "converted" });
        }
        self.state = InquiryState::Converted;
        self.version += 1;
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
                country_now: "TH".parse().unwrap(),
                country_of_origin: None,
                sex: None,
                age_group: None,
                topic: Topic::Pay,
                action_requested: Action::Advice,
                contact_method: ContactMethod::CodeOnly,
                consent_to_statistics: false,
            },
            verification: None,
            wrapped_key: None,
            words: SealedWords::default(),
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
        }
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
