//! An inquiry and a complaint as tests send them.

use contracts::{
    cases::FileComplaint,
    intake::{InquiryAnswers, InquiryConsents, NewInquiry},
};
use uuid::Uuid;

/// A new `Idempotency-Key`.
#[allow(clippy::disallowed_methods, reason = "a key, not an id of a row")]
pub fn new_key() -> Uuid {
    Uuid::now_v7()
}

/// A whole and valid form; a test changes what it is about.
pub fn inquiry() -> NewInquiry {
    NewInquiry {
        answers: InquiryAnswers {
            in_danger_now: Some(false),
            country_now: Some("TH".into()),
            country_of_origin: Some("KH".into()),
            submitter: Some("worker".into()),
            topic: Some("pay".into()),
            action_requested: Some("file_complaint".into()),
            message: Some("ថៅកែមិនបើកប្រាក់ខែបីខែហើយ។ SECRET-WORDS".into()),
            employer: Some("SECRET-EMPLOYER".into()),
            agency: Some("SECRET-AGENCY".into()),
            work_began: Some("2025-03".into()),
            sex: Some("female".into()),
            age_group: Some("25_29".into()),
            contact_method: Some("telegram".into()),
            contact_value: Some("SECRET-CONTACT".into()),
            safe_times: Some("SECRET-TIMES".into()),
            name: Some("សុខា SECRET-NAME".into()),
            language: Some("km".into()),
            ..InquiryAnswers::default()
        },
        consents: InquiryConsents {
            notice_version: "2026-11".into(),
            consent_to_store: true,
            consent_to_statistics: true,
        },
    }
}

/// A whole and valid complaint from an inquiry; a test changes what it is about.
pub fn complaint(inquiry: Uuid) -> FileComplaint {
    FileComplaint {
        inquiry_id: inquiry,
        complainant_name: "Sokha".into(),
        respondent_type: "employer".into(),
        respondent_name: "A factory".into(),
        violation: "pay_unpaid".into(),
        narrative: "Three months of wages.".into(),
        relief_sought: Some("My wages.".into()),
        workers_female: 1,
        workers_male: 0,
        workers_other: 0,
        consent_recorded: true,
    }
}
