//! Inquiries.

use contracts::intake::{Inquiry, InquirySummary, InquiryWords, Verification};
use uuid::Uuid;

use super::{super::super::console, at, some};
use crate::{
    forms::{ComplaintForm, Form},
    words::Words,
};

fn summary(reference: &str, state: &str) -> InquirySummary {
    InquirySummary {
        id: Uuid::from_u128(7),
        reference: reference.to_owned(),
        state: state.to_owned(),
        submitted_at: at("2026-11-20T18:05:00Z"),
        language: "km".to_owned(),
        country_now: "MY".to_owned(),
        country_of_origin: some("KH"),
        topic: "pay".to_owned(),
        action_requested: "file_complaint".to_owned(),
        urgent: reference.ends_with('3'),
    }
}

pub fn inbox(words: &Words<'_>) -> console::InboxPage {
    let items = [summary("INQ-2026-000123", "submitted"), summary("INQ-2026-000124", "in_review")];
    console::InboxPage::new(words, &items, "waiting".to_owned(), some("/inbox?state=waiting&after=x"))
}

pub fn inquiry() -> Inquiry {
    Inquiry {
        summary: summary("INQ-2026-000123", "submitted"),
        version: 1,
        submitter: "worker".to_owned(),
        sex: some("female"),
        age_group: None,
        contact_method: "telegram".to_owned(),
        consent_to_statistics: true,
        words: Some(InquiryWords {
            in_danger_now: true,
            action_chosen: some("advice"),
            message: "ខ្ញុំធ្វើការនៅផ្ទះគេបីខែហើយ តែមិនទាន់បានប្រាក់ខែទេ។\nម្ចាស់ផ្ទះយកលិខិតឆ្លងដែនរបស់ខ្ញុំ <b>ទុក</b>។".to_owned(),
            name: some("ស្រីមុំ"),
            contact_value: some("+60 12 345 6789"),
            safe_times: None,
        }),
        verification: None,
        allowed: vec!["verify".to_owned()],
    }
}

pub fn verified() -> Inquiry {
    let verification = Verification {
        result: "verified".to_owned(),
        method: "telegram".to_owned(),
        at: at("2026-11-21T02:00:00Z"),
        by: "Sok Dara".to_owned(),
        note: some("Called back on Sunday."),
    };
    Inquiry {
        summary: summary("INQ-2026-000124", "verified"),
        verification: Some(verification),
        allowed: vec!["file_complaint".to_owned()],
        ..inquiry()
    }
}

pub fn hidden() -> Inquiry {
    Inquiry { words: None, allowed: vec![], ..inquiry() }
}

pub fn complaint(words: &Words<'_>) -> console::ComplaintPage {
    let mut form = ComplaintForm::of(&inquiry());
    form.workers_female.value = "three".to_owned();
    let errors = form.complaint(Uuid::nil()).err().unwrap();
    let errors = form.mark(words, &errors);
    console::ComplaintPage::new(words, &inquiry(), form, errors)
}
