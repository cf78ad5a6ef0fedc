//! The inbox, an inquiry, and the complaint form that comes from one.

use contracts::intake::{Inquiry, InquirySummary, InquiryWords, UNREAD, WAITING};
use kernel::codes::{CodeList, ContactMethod, InquiryState, RespondentType, Topic, VerifyResult, Violation};
use serde::Serialize;

use super::{
    super::{Choice, Group, View, chosen, codes},
    Typed,
};
use crate::{
    forms::{ComplaintForm, ErrorLine, VerifyForm},
    words::Words,
};

/// The inbox.
#[derive(Serialize)]
pub struct InboxPage {
    rows: Vec<InboxRow>,
    states: Vec<Choice>,
    state: String,
    next: Option<String>,
}

#[derive(Serialize)]
struct InboxRow {
    id: String,
    reference: String,
    received: String,
    topic: String,
    action: String,
    country_now: String,
    country_of_origin: Option<String>,
    language: String,
    state: String,
    urgent: bool,
    unread: bool,
}

impl InboxPage {
    /// A page of inquiries in `state` (or `all`), and the address of the next.
    pub fn new(words: &Words<'_>, items: &[InquirySummary], state: String, next: Option<String>) -> Self {
        let row = |item: &InquirySummary| InboxRow {
            id: item.id.to_string(),
            reference: item.reference.clone(),
            received: words.moment(item.submitted_at),
            topic: item.topic.clone(),
            action: item.action_requested.clone(),
            country_now: item.country_now.clone(),
            country_of_origin: item.country_of_origin.clone(),
            language: item.language.clone(),
            state: item.state.clone(),
            urgent: item.urgent,
            unread: item.unread,
        };
        let waiting = Choice { value: WAITING.to_owned(), label: words.text("inbox-waiting") };
        let unread = Choice { value: UNREAD.to_owned(), label: words.text("inbox-replies") };
        let mut states = vec![waiting, unread];
        states.extend(chosen(words, None, InquiryState::ALL.iter().copied()).choices);
        Self { rows: items.iter().map(row).collect(), states, state, next }
    }
}

impl View for InboxPage {
    const TEMPLATE: &'static str = "console/inbox.html";
}

/// What the pages of one inquiry share.
#[derive(Serialize)]
pub struct InquiryHead {
    id: String,
    reference: String,
    state: String,
    received: String,
    urgent: bool,
    unread: bool,
    /// Which of them it is: `request`, `messages` or `notes`.
    part: &'static str,
}

impl InquiryHead {
    /// Of one of the pages.
    pub fn of(words: &Words<'_>, inquiry: &Inquiry, part: &'static str) -> Self {
        let summary = &inquiry.summary;
        Self {
            id: summary.id.to_string(),
            reference: summary.reference.clone(),
            state: summary.state.clone(),
            received: words.moment(summary.submitted_at),
            urgent: summary.urgent,
            unread: summary.unread,
            part,
        }
    }
}

/// One inquiry.
#[derive(Serialize)]
pub struct InquiryPage {
    head: InquiryHead,
    version: i64,
    language: String,
    topic: String,
    action: String,
    country_now: String,
    country_of_origin: Option<String>,
    submitter: String,
    interpreter_needed: bool,
    nationality: Option<String>,
    migration_stage: Option<String>,
    sex: Option<String>,
    age_group: Option<String>,
    marital_status: Option<String>,
    education: Option<String>,
    sector: Option<String>,
    occupation: Option<String>,
    work_began: Option<String>,
    work_ended: Option<String>,
    /// The unions that must not get to see it, by name.
    pub excluded: Vec<String>,
    contact_method: String,
    by_code_only: bool,
    consent_to_statistics: bool,
    words: Option<InquiryWords>,
    verification: Option<VerificationFacts>,
    may_file_complaint: bool,
    /// The verification form, where the person may verify.
    pub form: Option<VerifyForm>,
    /// What is wrong with it.
    pub errors: Vec<ErrorLine>,
    /// The id of a text that says what happened meanwhile.
    pub notice: Option<&'static str>,
    /// What was typed, where its form is not drawn any more.
    pub typed: Vec<Typed>,
    results: Vec<Group>,
    methods: Vec<Group>,
}

#[derive(Serialize)]
struct VerificationFacts {
    result: String,
    method: String,
    by: String,
    at: String,
    note: Option<String>,
}

impl InquiryPage {
    /// The inquiry as it is, with a fresh verification form where the person may verify.
    pub fn new(words: &Words<'_>, inquiry: Inquiry) -> Self {
        let may = |action: &str| inquiry.allowed.iter().any(|allowed| allowed == action);
        let date = |of: fn(&InquiryWords) -> Option<&str>| {
            inquiry.words.as_ref().and_then(of).map(|date| words.partial_date(date))
        };
        let (work_began, work_ended) =
            (date(|told| told.work_began.as_deref()), date(|told| told.work_ended.as_deref()));
        let verification = inquiry.verification.as_ref().map(|verification| VerificationFacts {
            result: verification.result.clone(),
            method: words.contact_for_staff(&verification.method),
            by: verification.by.clone(),
            at: words.moment(verification.at),
            note: verification.note.clone(),
        });
        Self {
            head: InquiryHead::of(words, &inquiry, "request"),
            version: inquiry.version,
            may_file_complaint: may("file_complaint"),
            form: may("verify").then(|| VerifyForm::new(&inquiry.contact_method)),
            verification,
            errors: Vec::new(),
            notice: None,
            typed: Vec::new(),
            results: codes::<VerifyResult>(words),
            methods: contact_methods(words),
            language: inquiry.summary.language,
            topic: inquiry.summary.topic,
            action: inquiry.summary.action_requested,
            country_now: inquiry.summary.country_now,
            country_of_origin: inquiry.summary.country_of_origin,
            submitter: inquiry.submitter,
            interpreter_needed: inquiry.interpreter_needed,
            nationality: inquiry.nationality,
            migration_stage: inquiry.migration_stage,
            sex: inquiry.sex,
            age_group: inquiry.age_group,
            marital_status: inquiry.marital_status,
            education: inquiry.education,
            sector: inquiry.sector,
            occupation: inquiry.occupation,
            work_began,
            work_ended,
            excluded: inquiry.excluded_unions,
            by_code_only: inquiry.contact_method == ContactMethod::CodeOnly.code(),
            contact_method: words.contact_for_staff(&inquiry.contact_method),
            consent_to_statistics: inquiry.consent_to_statistics,
            words: inquiry.words,
        }
    }
}

/// The ways of making contact, as staff speak of them.
fn contact_methods(words: &Words<'_>) -> Vec<Group> {
    let choice = |method: &ContactMethod| Choice {
        value: method.code().to_owned(),
        label: words.contact_for_staff(method.code()),
    };
    vec![Group { heading: None, choices: ContactMethod::ALL.iter().map(choice).collect() }]
}

impl View for InquiryPage {
    const TEMPLATE: &'static str = "console/inquiry.html";
}

/// The complaint form.
#[derive(Serialize)]
pub struct ComplaintPage {
    inquiry: String,
    reference: String,
    /// What was typed.
    pub form: ComplaintForm,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
    /// The id of a text that says what happened meanwhile.
    pub notice: Option<&'static str>,
    violations: Vec<Group>,
    respondent_types: Vec<Group>,
}

impl ComplaintPage {
    /// The form for an inquiry.
    pub fn new(words: &Words<'_>, inquiry: &Inquiry, form: ComplaintForm, errors: Vec<ErrorLine>) -> Self {
        Self {
            inquiry: inquiry.summary.id.to_string(),
            reference: inquiry.summary.reference.clone(),
            form,
            errors,
            notice: None,
            violations: violations(words, &inquiry.summary.topic),
            respondent_types: codes::<RespondentType>(words),
        }
    }
}

/// VIOLATION by its groups, which are topics; the inquiry's own topic first.
fn violations(words: &Words<'_>, topic: &str) -> Vec<Group> {
    let group = |topic: &Topic| {
        let prefix = format!("{}_", topic.code());
        let within = Violation::ALL.iter().copied().filter(|violation| violation.code().starts_with(&prefix));
        chosen(words, Some(words.label(Topic::LIST, topic.code())), within)
    };
    let (own, others): (Vec<&Topic>, Vec<&Topic>) = Topic::ALL.iter().partition(|value| value.code() == topic);
    own.into_iter().chain(others).map(group).filter(|group| !group.choices.is_empty()).collect()
}

impl View for ComplaintPage {
    const TEMPLATE: &'static str = "console/complaint.html";
}
