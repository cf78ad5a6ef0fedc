//! Inquiries.

use contracts::{
    cases::Colleague,
    identity::OwnText,
    intake::{
        AnsweredQuestion, Assignee, Conversation, Due, EnteredInquiry, File, FoundInquiries, Inquiry, InquiryName,
        InquiryPage, InquirySummary, InquiryWords, LikelyDuplicate, Message, Note, Question, Questionnaire, Receipt,
        SavedFilter, Snippet, Surroundings, Texts, Transition, TypedField, Unsent, UnsentForm, Verification,
    },
};
use kernel::{Instant, Locale};
use uuid::Uuid;
use web::problem::FieldError;

use super::{super::super::console, at, some};
use crate::{
    forms::{
        ComplaintForm, EntryForm, ErrorLine, Form, InboxQuery, KeepListForm, MessageForm, QuestionForm, SearchForm,
        SnippetForm, ToWorkerForm, WordingForm, field_error,
        report::{FilesForm, OwnForm},
    },
    views::public::UnionBox,
    words::Words,
};

/// Of one that is urgent the hour is over, to another an answer is due.
fn due(reference: &str) -> Option<Due> {
    let urgent = reference.ends_with('3');
    let (level, at) = if urgent { ("urgent", "2026-11-20T19:05:00Z") } else { ("verify", "2026-11-25T16:59:59Z") };
    Some(Due { level: level.to_owned(), at: super::at(at), overdue: urgent })
}

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
        version: 1,
        assignee: reference.ends_with('4').then(|| Assignee { id: Uuid::from_u128(9), name: "Dara <Sok>".to_owned() }),
        likely_duplicate: reference.ends_with('3'),
        due: due(reference),
    }
}

pub fn inbox(words: &Words<'_>) -> console::InboxPage {
    let items = vec![summary("INQ-2026-000123", "submitted"), summary("INQ-2026-000124", "in_review")];
    let page = InquiryPage { items, next: some("x") };
    let changed = console::Changed { batch: Some(Uuid::nil()), changed: Some(2), left: Some(1), undo: None };
    let list = InboxQuery::read("state=waiting&topic=pay&urgent=yes");
    let urgent = SavedFilter { id: Uuid::from_u128(5), name: "Urgent <b>".to_owned(), filter: list.filter() };
    console::InboxPage::new(words, &list, page, colleagues(), reader()).among(&list, vec![urgent]).with(changed)
}

/// What two people typed into a form and have not sent; the reader's own stands in it, or the other's.
fn unsent(words: &Words<'_>, form: UnsentForm, fields: &[(&str, &str)], own_in_form: bool) -> console::UnsentPart {
    let (own, other) = (Uuid::from_u128(1), Uuid::from_u128(2));
    let typed = |account| Unsent {
        account,
        key: account,
        by: "Linh <Tran>".to_owned(),
        saved_at: at("2026-11-21T01:00:00Z"),
        fields: fields
            .iter()
            .map(|(name, value)| TypedField { name: (*name).to_owned(), value: (*value).to_owned() })
            .collect(),
    };
    let (in_form, beside) = if own_in_form { (own, other) } else { (other, own) };
    console::UnsentPart::new(words, form, own, Some(typed(in_form)), vec![typed(beside)])
}

/// A list that its reader wanted to keep without a name.
pub fn inbox_unnamed(words: &Words<'_>) -> console::InboxPage {
    let (list, mut form) = (InboxQuery::read("state=open&country_now=MY"), KeepListForm::empty());
    let errors = form.mark(words, &[field_error("list_name", "required")]);
    let page = InquiryPage { items: Vec::new(), next: None };
    console::InboxPage::new(words, &list, page, Vec::new(), reader()).among(&list, Vec::new()).keeping(form, errors)
}

pub fn inbox_empty(words: &Words<'_>) -> console::InboxPage {
    let changed = console::Changed { undo: some("late"), ..console::Changed::default() };
    let page = InquiryPage { items: Vec::new(), next: None };
    console::InboxPage::new(words, &InboxQuery::default(), page, Vec::new(), reader()).with(changed)
}

pub fn found(words: &Words<'_>) -> console::FoundPage {
    let items = vec![summary("INQ-2026-000123", "submitted")];
    console::FoundPage::new(words, searched(), Some(FoundInquiries { items, more: true }), reader().1)
}

pub fn entry(words: &Words<'_>) -> console::EntryPage {
    let (mut form, questions) = (EntryForm::new("km"), super::questionnaire());
    form.own = OwnForm::of(&questions, &[]);
    let errors = form.mark(words, &[field_error("channel", "required"), field_error("message", "required")]);
    let union = UnionBox { code: "mtuc".to_owned(), name: "A <union>".to_owned(), ticked: true };
    let mut page = console::EntryPage::new(words, form, &questions, vec![union]);
    page.unsent = unsent(words, UnsentForm::Entry, &[("message", "<b>")], true);
    page.errors = errors;
    page
}

pub fn entered() -> console::EnteredPage {
    let receipt =
        Receipt { reference: "INQ-2026-000123".to_owned(), code: "ABCD EFGH JKMN PQRS".to_owned(), next: None };
    console::EnteredPage::new(EnteredInquiry { id: Uuid::nil(), receipt })
}

pub fn found_wrong(words: &Words<'_>) -> console::FoundPage {
    let mut form = searched();
    let errors = form.mark(words, &[field_error("text", "required")]);
    let mut page = console::FoundPage::new(words, form, None, reader().1);
    page.errors = errors;
    page
}

fn searched() -> SearchForm {
    let mut form = SearchForm::empty();
    form.text.value = "<Sok>".to_owned();
    form
}

fn colleagues() -> Vec<Colleague> {
    vec![Colleague { account: Uuid::from_u128(9), name: "Dara <Sok>".to_owned() }]
}

/// Who reads, and when.
fn reader() -> (Uuid, Instant) {
    (Uuid::from_u128(8), at("2026-11-22T18:05:00Z"))
}

/// The page of an inquiry, without what stands around it.
pub fn inquiry_page(words: &Words<'_>, inquiry: Inquiry) -> console::InquiryPage {
    console::InquiryPage::new(words, inquiry, None, &colleagues(), reader().0).taking_files(10)
}

/// The same, with all that can stand around it.
pub fn inquiry_around(words: &Words<'_>) -> console::InquiryPage {
    let name = |number: u32| InquiryName { id: Uuid::from_u128(5), reference: format!("INQ-2026-{number:06}") };
    let step = |from: &str, to: &str| Transition {
        at: at("2026-11-21T01:00:00Z"),
        by: some("Dara <Sok>"),
        from: from.to_owned(),
        to: to.to_owned(),
        assignee: some("Linh <Tran>"),
        reassigned: true,
        reason: some("by_mistake"),
    };
    let around = Surroundings {
        history: vec![
            step("submitted", "in_review"),
            Transition { by: None, assignee: None, ..step("answered", "in_review") },
        ],
        duplicates: vec![name(7), name(8)],
        likely_duplicates: vec![LikelyDuplicate {
            inquiry: summary("INQ-2026-000009", "answered"),
            score: 80,
            shared: vec!["contact".to_owned(), "name".to_owned()],
        }],
        readers: vec!["Linh <Tran>".to_owned()],
    };
    let inquiry =
        Inquiry { duplicate_of: Some(name(1)), allowed: vec!["reopen".to_owned(), "assign".to_owned()], ..inquiry() };
    let items = vec![summary("INQ-2026-000123", "submitted"), summary("INQ-2026-000124", "in_review")];
    let list = InboxQuery::read("state=waiting");
    let page = InquiryPage { items, next: None };
    let beside = console::Neighbours::new(words, &list, &page, Uuid::from_u128(7), reader().1);
    console::InquiryPage::new(words, inquiry, Some(around), &colleagues(), reader().0).beside(Some(beside))
}

pub fn inquiry() -> Inquiry {
    Inquiry {
        summary: summary("INQ-2026-000123", "submitted"),
        version: 1,
        channel: "phone".to_owned(),
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
        duplicate_of: None,
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
            own: own_answers(),
            typed: [("message".to_owned(), "ျပဳျခင္းသည္".to_owned())].into(),
        }),
        files: Some(vec![file(1, "photo"), file(5, "document"), file(3, "recording")]),
        verification: None,
        allowed: vec!["verify".to_owned(), "add_file".to_owned()],
    }
}

fn own_answers() -> Vec<AnsweredQuestion> {
    let answer = |question: Question| {
        let value = match question.kind.as_str() {
            "choice" | "multi_choice" => "yes".to_owned(),
            "date" => "2026-03".to_owned(),
            "file" => Uuid::from_u128(1).to_string(),
            _ => "12".to_owned(),
        };
        AnsweredQuestion { question, values: vec![value] }
    };
    super::questionnaire().questions.into_iter().map(answer).collect()
}

pub fn questions(words: &Words<'_>) -> console::QuestionsPage {
    let mut page =
        console::QuestionsPage::new(words, &super::questionnaire(), &[Locale::English, "lo".parse().unwrap()]);
    page.errors = vec![ErrorLine { field: None, text: words.text("error-other-question-unknown-code") }];
    page
}

pub fn questions_none(words: &Words<'_>) -> console::QuestionsPage {
    console::QuestionsPage::new(words, &Questionnaire::default(), &[])
}

pub fn question(words: &Words<'_>) -> console::QuestionPage {
    let all = super::questionnaire().questions;
    let mut form = QuestionForm::of(3, Some(&all[2]), &[Locale::English]);
    let wrong = FieldError { limit: Some(2), ..field_error("options.km", "lines_differ") };
    let errors = form.mark(words, &[wrong, field_error("shown_when", "choose_answers")]);
    let mut page = console::QuestionPage::new(words, Some(&all[2]), &all[..2], form);
    page.errors = errors;
    page
}

pub fn question_new(words: &Words<'_>, hangs_on: &str) -> console::QuestionPage {
    let mut form = QuestionForm::of(3, None, &[Locale::English]);
    form.shown_when.value = hangs_on.to_owned();
    console::QuestionPage::new(words, None, &[], form)
}

/// A file of a kind.
pub fn file(id: u128, kind: &str) -> File {
    File {
        id: Uuid::from_u128(id),
        kind: some(kind),
        name: some("payslip <b>.pdf"),
        media_type: some("application/pdf"),
        bytes: Some(1_500_000),
        received: None,
        seconds: (kind == "recording").then_some(92),
        sha256: some("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
        added_at: at("2026-11-21T01:00:00Z"),
        added_by: (id == 5).then(|| "Dara <Sok>".to_owned()),
    }
}

pub fn verified() -> Inquiry {
    let verification = Verification {
        result: "verified".to_owned(),
        method: some("telegram"),
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
    Inquiry { words: None, files: None, allowed: vec![], ..inquiry() }
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
        typed: from_worker.then(|| "ျပဳ".to_owned()),
        file: match id {
            4 => Some(file(4, "recording")),
            5 => Some(file(5, "document")),
            _ => None,
        },
        translation: from_worker.then(|| "I am <b>afraid</b>.".to_owned()),
    };
    vec![
        message(4, true, ""),
        message(1, true, "ខ្ញុំ <b>ខ្លាច</b>"),
        message(2, false, "Are you safe?"),
        message(3, false, "We call today."),
        message(5, false, ""),
    ]
}

pub fn conversation(words: &Words<'_>, allowed: &[&str]) -> console::MessagesPage {
    let mut page = console::MessagesPage::new(words, &inquiry(), Some(written(allowed)), &snippets());
    page.notice = Some("conversation-sent");
    page.unsent = unsent(words, UnsentForm::Message(Uuid::nil()), &[("text", "Are you <b>safe</b>?")], true);
    if allowed.is_empty() {
        let mut form = MessageForm::new();
        page.errors = form.mark(words, &[field_error("text", "required")]);
        page.translating(Uuid::from_u128(1), form);
    }
    page
}

/// A file for the worker that was not taken.
pub fn conversation_file(words: &Words<'_>) -> console::MessagesPage {
    let mut page = console::MessagesPage::new(words, &inquiry(), Some(written(&["tell"])), &[]);
    let mut chosen = FilesForm::empty();
    page.errors = chosen.mark(words, &[field_error("file", "not_allowed")]);
    page.add_file = Some(console::AddFile::new(10).with(chosen));
    page
}

pub fn conversation_hidden(words: &Words<'_>) -> console::MessagesPage {
    console::MessagesPage::new(words, &hidden(), None, &[])
}

fn snippets() -> Vec<Snippet> {
    let texts = Texts::from([("km".to_owned(), "សូម <b>រង់ចាំ</b>".to_owned())]);
    vec![Snippet { id: Uuid::from_u128(4), version: 2, name: "Wait <b>".to_owned(), texts }]
}

/// A text that is not there in the worker's language was put in, and another one chosen and left out.
pub fn conversation_snippet(words: &Words<'_>) -> console::MessagesPage {
    let mut page = console::MessagesPage::new(words, &inquiry(), Some(written(&["tell"])), &snippets());
    let mut form = ToWorkerForm::new();
    form.snippet.value = snippets()[0].id.to_string();
    page.insert(&mut form).unwrap();
    page.errors = form.mark(words, &[field_error("snippet", "not_put_in")]);
    page.form = Some(form);
    page
}

pub fn snippet_list(words: &Words<'_>) -> console::SnippetsPage {
    console::SnippetsPage::new(words, &snippets())
}

pub fn snippet_list_none(words: &Words<'_>) -> console::SnippetsPage {
    console::SnippetsPage::new(words, &[])
}

pub fn snippet(words: &Words<'_>) -> console::SnippetPage {
    let (all, locales) = (snippets(), [Locale::English, "km".parse().unwrap()]);
    let mut form = SnippetForm::of(&all[0], &locales);
    let errors = form.mark(words, &[field_error("snippet_name", "name_taken"), field_error("text.en", "one_language")]);
    let mut page = console::SnippetPage::new(form);
    page.errors = errors;
    page.notice = Some("snippets-gone");
    page.beside(words, &all[0]);
    page
}

/// A text as somebody left it meanwhile, and what was typed for it.
pub fn wording(words: &Words<'_>) -> console::WordingPage {
    let (own, locales) = (start_lead(), [Locale::English, "km".parse().unwrap()]);
    let mut form = WordingForm::of(&own, &locales);
    let errors = form.mark(words, &[field_error("text.km", "placeholders"), field_error("text.en", "all_too_large")]);
    let mut page = console::WordingPage::new(words, &own.id, &locales, form);
    page.errors = errors;
    page.notice = Some("changed-meanwhile");
    page.beside(&own);
    page
}

pub fn wordings(words: &Words<'_>) -> console::WordingsPage {
    console::WordingsPage::new(words, &[start_lead()])
}

fn start_lead() -> OwnText {
    let texts = Texts::from([("km".to_owned(), "សួរ { $organisation } <b>".to_owned())]);
    OwnText { id: "start-lead".to_owned(), version: 2, texts }
}

pub fn notes(words: &Words<'_>) -> console::NotesPage {
    let note = Note {
        written_by: "Dara <Sok>".to_owned(),
        written_at: at("2026-11-21T01:00:00Z"),
        text: "The brother <b>knows</b>.".to_owned(),
        typed: some("ျပဳ"),
    };
    let mut page = console::NotesPage::new(words, &inquiry(), Some(vec![note]), MessageForm::new());
    page.unsent = unsent(words, UnsentForm::Note(Uuid::nil()), &[("text", "Call the <b>brother</b>")], false);
    page
}

pub fn notes_hidden(words: &Words<'_>) -> console::NotesPage {
    console::NotesPage::new(words, &hidden(), None, MessageForm::new())
}

fn written(allowed: &[&str]) -> Conversation {
    let allowed = allowed.iter().map(|purpose| (*purpose).to_owned()).collect();
    Conversation { messages: messages(), allowed }
}
