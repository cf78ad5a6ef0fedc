//! Every state and every command.

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
        assignee: None,
        duplicate_of: None,
        likely_duplicate: false,
        wrapped_key: None,
        words: SealedWords::default(),
        mail_allowed: false,
        unread: false,
        wait: Wait::new(chrono::DateTime::UNIX_EPOCH),
        due: None,
    }
}

const NOW: Instant = chrono::DateTime::UNIX_EPOCH;

fn verification(result: VerifyResult) -> Verification {
    Verification {
        result,
        method: Some(ContactMethod::Call),
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
        let converted = inquiry(*state).convert().is_ok();
        assert_eq!(converted, !matches!(state, Converted | Withdrawn | Erased), "convert {state}");
        let asked = inquiry(*state).tell(MessagePurpose::Ask, NOW).is_ok();
        assert_eq!(asked, matches!(state, Submitted | InReview | NeedsInfo | Unreachable), "ask {state}");
        assert_eq!(inquiry(*state).tell(MessagePurpose::Answer, NOW).is_ok(), *state == Verified, "answer {state}");
        let told = inquiry(*state).tell(MessagePurpose::Tell, NOW).is_ok();
        assert_eq!(told, !matches!(state, Withdrawn | Malicious | Erased), "tell {state}");
        let withdrawn = inquiry(*state).withdraw().is_ok();
        assert_eq!(withdrawn, !matches!(state, Converted | Withdrawn | Erased), "withdraw {state}");
        assert_eq!(inquiry(*state).erase().is_ok(), !matches!(state, Converted | Erased), "erase {state}");
        assert_eq!(inquiry(*state).hear(NOW).is_ok(), *state != Erased, "hear {state}");
        assert_eq!(inquiry(*state).tell(MessagePurpose::Refer, NOW).is_ok(), *state == Verified, "refer {state}");
        let assigned = inquiry(*state).assign(None).is_ok();
        assert_eq!(assigned, !matches!(state, Converted | Withdrawn | Erased), "assign {state}");
        assert_eq!(inquiry(*state).close().is_ok(), matches!(state, Answered | Referred), "close {state}");
        let reopened = inquiry(*state).reopen(NOW).is_ok();
        let may = matches!(state, Verified | Answered | Referred | Closed | Duplicate | OutOfScope | Malicious);
        assert_eq!(reopened, may, "reopen {state}");
    }
}

#[test]
fn what_the_worker_writes_opens_again_what_waited_for_it_or_was_closed() {
    use InquiryState::*;
    for state in InquiryState::ALL.iter().copied().filter(|state| *state != Erased) {
        let mut inquiry = inquiry(state);
        inquiry.hear(NOW).unwrap();
        let stays = matches!(state, Submitted | InReview | Verified | Converted | Malicious);
        assert_eq!(inquiry.state, if stays { state } else { InReview }, "{state}");
        assert_eq!(inquiry.version, 2);
    }
}

#[test]
fn who_takes_a_request_has_begun_to_read_it() {
    let mut taken = inquiry(InquiryState::Submitted);
    let linh = Assignee { id: AccountId::new(), name: "Linh".to_owned() };
    taken.assign(Some(linh.clone())).unwrap();
    assert_eq!((taken.state, taken.assignee.clone()), (InquiryState::InReview, Some(linh)));
    taken.assign(None).unwrap();
    assert_eq!((taken.state, taken.assignee), (InquiryState::InReview, None));
}

#[test]
fn what_is_opened_again_repeats_nothing() {
    let mut merged = inquiry(InquiryState::Duplicate);
    merged.duplicate_of = Some((InquiryId::new(), merged.reference));
    for command in
        [Inquiry::withdraw, Inquiry::erase, |it: &mut Inquiry| it.reopen(NOW), |it: &mut Inquiry| it.hear(NOW)]
    {
        let mut merged = merged.clone();
        command(&mut merged).unwrap();
        assert!(merged.duplicate_of.is_none());
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
