//! One inquiry.

use contracts::{
    cases::Colleague,
    intake::{Inquiry, InquiryName, InquiryWords, LikelyDuplicate, Surroundings, Transition, UnsentForm},
};
use kernel::codes::{CodeList, ContactMethod, InquiryReason, VerifyResult};
use serde::Serialize;
use uuid::Uuid;

use super::{
    super::{
        Choice, FileLine, Group, View, chosen, codes,
        own::{self, OwnAnswer},
    },
    AddFile, Neighbours, Typed, UnsentPart, in_zawgyi,
    inbox::DueLine,
};
use crate::{
    forms::{ErrorLine, InboxQuery, MoveForm, VerifyForm},
    words::Words,
};

/// What the pages of one inquiry share.
#[derive(Serialize)]
pub struct InquiryHead {
    id: String,
    reference: String,
    state: String,
    received: String,
    urgent: bool,
    unread: bool,
    /// What is owed to the worker.
    due: Option<DueLine>,
    /// Who works on it.
    assignee: Option<String>,
    /// The list that it was opened from, as an address says it.
    list: Option<String>,
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
            due: summary.due.as_ref().map(|due| DueLine::new(words, due)),
            assignee: summary.assignee.as_ref().map(|assignee| assignee.name.clone()),
            list: None,
            part,
        }
    }
}

impl InquiryHead {
    /// Opened from a list, where it was.
    pub fn from(self, list: &InboxQuery) -> Self {
        Self { list: list.is_of_a_list().then(|| list.address()), ..self }
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
    channel: String,
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
    /// What of it was typed in Zawgyi.
    as_typed: Vec<Typed>,
    /// What the union asked beside the standard form.
    own: Vec<OwnAnswer>,
    /// What was attached when it was sent, or put on record later.
    files: Vec<FileLine>,
    /// Whether a file may be put on record.
    may_add_file: bool,
    /// The form for that.
    pub add_file: Option<AddFile>,
    verification: Option<VerificationFacts>,
    may_file_complaint: bool,
    /// Whether it may be taken, handed over or put back, and whether this person works on it.
    may_assign: bool,
    may_take: bool,
    mine: bool,
    colleagues: Vec<Choice>,
    /// The request that it repeats.
    duplicate_of: Option<InquiryName>,
    /// What goes on around it; `None` for who may not read the words.
    around: Option<Around>,
    /// The list that it was opened from.
    neighbours: Option<Neighbours>,
    /// Why it may be closed or opened again, whichever its state allows.
    pub reasons: Option<Vec<Group>>,
    /// Which of the two: `closing` or `reopening`.
    moving: Option<&'static str>,
    /// The reason that was chosen.
    pub reason: MoveForm,
    /// The verification form, where the person may verify.
    pub form: Option<VerifyForm>,
    /// What was typed into it and not sent.
    pub unsent: UnsentPart,
    /// What is wrong with it.
    pub errors: Vec<ErrorLine>,
    /// The id of a text that says what happened meanwhile.
    pub notice: Option<&'static str>,
    /// What was typed, where its form is not drawn any more.
    pub typed: Vec<Typed>,
    results: Vec<Group>,
    methods: Vec<Group>,
}

/// What goes on around an inquiry.
#[derive(Serialize)]
struct Around {
    history: Vec<Step>,
    duplicates: Vec<InquiryName>,
    likely: Vec<Likely>,
    /// Who else has it open.
    readers: String,
}

/// A step of its history.
#[derive(Serialize)]
struct Step {
    at: String,
    by: Option<String>,
    /// The state that it came into, where that changed.
    to: Option<String>,
    /// Who works on it since.
    assignee: Option<String>,
    reassigned: bool,
    reason: Option<String>,
}

/// A request that may be the same.
#[derive(Serialize)]
struct Likely {
    id: String,
    reference: String,
    received: String,
    state: String,
    score: i32,
    /// What both have, in words.
    shared: String,
}

#[derive(Serialize)]
struct VerificationFacts {
    result: String,
    method: Option<String>,
    by: String,
    at: String,
    note: Option<String>,
}

impl InquiryPage {
    /// The inquiry as it is, with a fresh verification form where the person may verify.
    pub fn new(
        words: &Words<'_>,
        inquiry: Inquiry,
        surroundings: Option<Surroundings>,
        colleagues: &[Colleague],
        reader: Uuid,
    ) -> Self {
        let may = |action: &str| inquiry.allowed.iter().any(|allowed| allowed == action);
        let date = |of: fn(&InquiryWords) -> Option<&str>| {
            inquiry.words.as_ref().and_then(of).map(|date| words.partial_date(date))
        };
        let (work_began, work_ended) =
            (date(|told| told.work_began.as_deref()), date(|told| told.work_ended.as_deref()));
        let verification = inquiry.verification.as_ref().map(|verification| VerificationFacts {
            result: verification.result.clone(),
            method: verification.method.as_deref().map(|method| words.contact_for_staff(method)),
            by: verification.by.clone(),
            at: words.moment(verification.at),
            note: verification.note.clone(),
        });
        let sent_files = inquiry.files.as_deref().unwrap_or_default();
        let own_answer = |answer| own::answered(words, answer, sent_files);
        let (moving, reasons) = match (may("close"), may("reopen")) {
            (true, _) => (Some("closing"), Some(&InquiryReason::OF_CLOSING[..])),
            (false, true) => (Some("reopening"), Some(&InquiryReason::OF_REOPENING[..])),
            (false, false) => (None, None),
        };
        let holder = inquiry.summary.assignee.as_ref().map(|assignee| assignee.id);
        let others = colleagues.iter().filter(|person| Some(person.account) != holder && person.account != reader);
        Self {
            head: InquiryHead::of(words, &inquiry, "request"),
            may_assign: may("assign"),
            may_take: true,
            mine: holder == Some(reader),
            colleagues: others
                .map(|person| Choice { value: person.account.to_string(), label: person.name.clone() })
                .collect(),
            around: surroundings.map(|around| Around::new(words, around)),
            neighbours: None,
            moving,
            reasons: reasons.map(|reasons| vec![chosen(words, None, reasons.iter().copied())]),
            reason: MoveForm::empty(),
            version: inquiry.version,
            may_file_complaint: may("file_complaint"),
            unsent: UnsentPart::of(UnsentForm::Verification(inquiry.summary.id)),
            may_add_file: may("add_file"),
            add_file: None,
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
            channel: inquiry.channel,
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
            files: inquiry.files.iter().flatten().map(|file| FileLine::of(words, file)).collect(),
            as_typed: inquiry.words.as_ref().map(|told| in_zawgyi(words, told)).unwrap_or_default(),
            own: inquiry.words.iter().flat_map(|told| &told.own).map(own_answer).collect(),
            words: inquiry.words,
            duplicate_of: inquiry.duplicate_of,
        }
    }

    /// As somebody sees it who works on requests, or only runs the organisation.
    pub fn of(self, works_on_requests: bool) -> Self {
        Self { may_take: works_on_requests, ..self }
    }

    /// Taking files of so many MiB at the most, where any may be added.
    pub fn taking_files(self, limit: u64) -> Self {
        Self { add_file: self.may_add_file.then(|| AddFile::new(limit)), ..self }
    }

    /// Beside the list that it was opened from.
    pub fn beside(mut self, neighbours: Option<Neighbours>) -> Self {
        self.head.list = neighbours.as_ref().map(|neighbours| neighbours.list().to_owned());
        self.neighbours = neighbours;
        self
    }
}

impl Around {
    fn new(words: &Words<'_>, around: Surroundings) -> Self {
        let step = |step: Transition| Step {
            at: words.moment(step.at),
            by: step.by,
            to: (step.from != step.to).then_some(step.to),
            assignee: step.assignee,
            reassigned: step.reassigned,
            reason: step.reason.map(|reason| words.label(InquiryReason::LIST, &reason)),
        };
        let shared = |field: &String| words.text(&format!("duplicate-shares-{field}"));
        let likely = |other: LikelyDuplicate| Likely {
            id: other.inquiry.id.to_string(),
            reference: other.inquiry.reference,
            received: words.moment(other.inquiry.submitted_at),
            state: other.inquiry.state,
            score: other.score,
            shared: other.shared.iter().map(shared).collect::<Vec<_>>().join(", "),
        };
        Self {
            history: around.history.into_iter().map(step).collect(),
            duplicates: around.duplicates,
            likely: around.likely_duplicates.into_iter().map(likely).collect(),
            readers: around.readers.join(", "),
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
