//! Inquiries.

use contracts::intake::{Conversation, Inquiry, InquirySummary, InquiryWords, Message, Note, Verification};
use uuid::Uuid;

use super::{super::super::console, at, some};
use crate::{
    forms::{ComplaintForm, Form, MessageForm, field_error},
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
        unread: reference.ends_with('3'),
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
        interpreter_needed: true,
        nationality: None,
        migration_stage: some("employed_abroad"),
        sex: some("female"),
        age_group: None,
        marital_status: some("married"),
        education: some("2"),
        sector: some("T"),
        occupation: some("9111"),
        excluded_unions: vec!["mtuc".to_owned()],
        contact_method: "telegram".to_owned(),
        consent_to_statistics: true,
        words: Some(InquiryWords {
            in_danger_now: true,
            action_chosen: some("advice"),
            message: "ខ្ញុំធ្វើការនៅផ្ទះគេបីខែហើយ តែមិនទាន់បានប្រាក់ខែទេ។\nម្ចាស់ផ្ទះយកលិខិតឆ្លងដែនរបស់ខ្ញុំ <b>ទុក</b>។".to_owned(),
            name: some("ស្រីមុំ"),
            contact_value: some("+60 12 345 6789"),
            safe_times: None,
            may_say_union: Some(false),
            may_leave_message: None,
            employer: some("A family in <Penang>"),
            agency: None,
            work_began: some("2025-03"),
            work_ended: None,
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

pub fn messages() -> Vec<Message> {
    let message = |id: u128, from_worker: bool, text: &str| Message {
        id: Uuid::from_u128(id),
        from_worker,
        written_by: (!from_worker).then(|| "Dara <Sok>".to_owned()),
        sent_at: at("2026-11-21T01:00:00Z"),
        held: id == 3,
        read_at: (id == 2).then(|| at("2026-11-21T02:00:00Z")),
        text: text.to_owned(),
        translation: from_worker.then(|| "I am <b>afraid</b>.".to_owned()),
    };
    vec![message(1, true, "ខ្ញុំ <b>ខ្លាច</b>"), message(2, false, "Are you safe?"), message(3, false, "We call today.")]
}

pub fn conversation(words: &Words<'_>, allowed: &[&str]) -> console::MessagesPage {
    let mut page = console::MessagesPage::new(words, &inquiry(), Some(written(allowed)));
    page.notice = Some("conversation-sent");
    if allowed.is_empty() {
        let mut form = MessageForm::new();
        page.errors = form.mark(words, &[field_error("text", "required")]);
        page.translating(Uuid::from_u128(1), form);
    }
    page
}

pub fn conversation_hidden(words: &Words<'_>) -> console::MessagesPage {
    console::MessagesPage::new(words, &hidden(), None)
}

pub fn notes(words: &Words<'_>) -> console::NotesPage {
    console::NotesPage::new(words, &inquiry(), Some(written(&[])), MessageForm::new())
}

pub fn notes_hidden(words: &Words<'_>) -> console::NotesPage {
    console::NotesPage::new(words, &hidden(), None, MessageForm::new())
}

fn written(allowed: &[&str]) -> Conversation {
    let note = Note {
        written_by: "Dara <Sok>".to_owned(),
        written_at: at("2026-11-21T01:00:00Z"),
        text: "The brother <b>knows</b>.".to_owned(),
    };
    let allowed = allowed.iter().map(|purpose| (*purpose).to_owned()).collect();
    Conversation { messages: messages(), notes: vec![note], allowed }
}
