//! The pages of a worker who has come back to a request.

use contracts::intake::{Due, Message, ProgressEntry, Visit};
use kernel::codes::{CodeList, ContactMethod, ProgressStep};
use serde::Serialize;

use super::{
    FilesBox,
    report::{Choices, yes_or_no},
};
use crate::{
    forms::{ErrorLine, MessageForm, OwnContactForm, ReturnForm, report::FilesForm},
    views::{FileLine, View, codes, languages},
    words::Words,
};

/// Where the receipt code is typed.
#[derive(Serialize)]
pub struct ReturnPage {
    /// What was typed.
    #[serde(flatten)]
    pub form: ReturnForm,
    errors: Vec<ErrorLine>,
    /// Whether a request was open here, and has closed.
    closed: bool,
    /// What was written to the union meanwhile, to be sent once the code is typed.
    kept: Option<String>,
}

impl ReturnPage {
    /// The page with what was typed.
    pub fn new(form: ReturnForm) -> Self {
        Self { form, errors: Vec::new(), closed: false, kept: None }
    }

    /// The same, with a message that has still to be sent.
    pub fn keeping(form: ReturnForm, message: MessageForm) -> Self {
        Self { kept: message.text.filled(), ..Self::new(form) }
    }

    /// The same, with what is wrong.
    pub fn with_errors(self, errors: Vec<ErrorLine>) -> Self {
        Self { errors, ..self }
    }

    /// The same, after a request that was open here has closed.
    pub fn after_closing(self) -> Self {
        Self { closed: true, ..self }
    }
}

impl View for ReturnPage {
    const TEMPLATE: &'static str = "public/return.html";
}

/// A request as its worker sees it.
#[derive(Serialize)]
pub struct RequestPage {
    /// What is known of it; `None` while intake is away.
    known: Option<Known>,
    /// What was written.
    pub form: MessageForm,
    /// A file that was chosen.
    pub chosen: FilesForm,
    /// The way to send one.
    pub files: Option<FilesBox>,
    errors: Vec<ErrorLine>,
    /// The id of a text that says what was just done.
    pub notice: Option<&'static str>,
}

#[derive(Serialize)]
struct Known {
    reference: String,
    step: String,
    meaning: String,
    /// The id of the text that says what comes next, and until when.
    next: Option<(String, String)>,
    steps: Vec<Step>,
    messages: Vec<Line>,
    contact_method: String,
    language: String,
    stored_since: String,
    is_counted: bool,
    may_withdraw: bool,
    may_erase: bool,
}

/// One step of the way.
#[derive(Serialize)]
struct Step {
    step: String,
    at: String,
    day: String,
}

/// One message.
#[derive(Serialize)]
struct Line {
    from_worker: bool,
    at: String,
    text: String,
    translation: Option<String>,
    file: Option<FileLine>,
}

impl RequestPage {
    /// The request as it is now, with a message that is not sent yet; `limit`: MiB of one file.
    pub fn new(words: &Words<'_>, visit: &Visit, mut form: MessageForm, limit: u64) -> Self {
        form.reference.value.clone_from(&visit.progress.reference);
        let step = |entry: &ProgressEntry| Step {
            step: entry.step.clone(),
            at: entry.at.date_naive().to_string(),
            day: words.day(entry.at),
        };
        let line = |message: &Message| Line {
            from_worker: message.from_worker,
            at: words.moment(message.sent_at),
            text: message.text.clone(),
            translation: message.translation.clone(),
            file: message.file.as_ref().map(|file| FileLine::of(words, file)),
        };
        let may = |action: &str| visit.allowed.iter().any(|allowed| allowed == action);
        let progress = &visit.progress;
        let known = Known {
            reference: progress.reference.clone(),
            step: progress.step.clone(),
            meaning: meaning(progress.step.parse().unwrap_or(ProgressStep::Submitted)),
            next: visit.next.as_ref().map(|next| (next_step(next), words.until_for_worker(next))),
            steps: progress.steps.iter().map(step).collect(),
            messages: visit.messages.iter().map(line).collect(),
            contact_method: words.label(ContactMethod::LIST, &visit.contact_method),
            language: words.label("language", &visit.language),
            stored_since: words.day(visit.stored_since),
            is_counted: visit.consent_to_statistics,
            may_withdraw: may("withdraw"),
            may_erase: may("erase"),
        };
        let (chosen, files) = (FilesForm::empty(), Some(FilesBox::of_request(limit)));
        Self { known: Some(known), form, chosen, files, errors: Vec::new(), notice: None }
    }

    /// What was written alone, while nothing else can be shown.
    pub fn unread(form: MessageForm) -> Self {
        Self { known: None, form, chosen: FilesForm::empty(), files: None, errors: Vec::new(), notice: None }
    }

    /// The same, with what is wrong.
    pub fn with_errors(self, errors: Vec<ErrorLine>) -> Self {
        Self { errors, ..self }
    }
}

/// The id of the text that says what the union does next.
fn next_step(next: &Due) -> String {
    format!("next-{}", if next.overdue { "overdue" } else { &next.level })
}

/// The id of the text that says what a step means for the worker.
pub fn meaning(step: ProgressStep) -> String {
    format!("progress-means-{}", step.code().replace('_', "-"))
}

impl View for RequestPage {
    const TEMPLATE: &'static str = "public/request.html";
}

/// How the worker wants to be reached from now on.
#[derive(Serialize)]
pub struct OwnContactPage {
    reference: String,
    form: OwnContactForm,
    errors: Vec<ErrorLine>,
    choices: Choices,
}

impl OwnContactPage {
    /// The page with what was typed.
    pub fn new(words: &Words<'_>, form: OwnContactForm, errors: Vec<ErrorLine>) -> Self {
        let choices = [
            ("contact_method", codes::<ContactMethod>(words)),
            ("yes_or_no", yes_or_no(words)),
            ("language", languages()),
        ];
        Self { reference: form.reference.value.clone(), form, errors, choices: choices.into() }
    }
}

impl View for OwnContactPage {
    const TEMPLATE: &'static str = "public/own-contact.html";
}

/// Asks once more before something that cannot be taken back easily.
#[derive(Serialize)]
pub struct ConfirmPage {
    /// The beginning of the ids of its texts.
    pub text: &'static str,
    /// The last part of its address.
    pub action: &'static str,
    /// The request that it is about.
    pub reference: String,
}

impl View for ConfirmPage {
    const TEMPLATE: &'static str = "public/confirm.html";
}

/// Says what was done, where nothing else is left to show.
#[derive(Serialize)]
pub struct ToldPage {
    /// The beginning of the ids of its texts.
    pub text: &'static str,
}

impl View for ToldPage {
    const TEMPLATE: &'static str = "public/told.html";
}
