//! An inquiry that is entered for a worker, and what the worker is given for it.

use contracts::intake::{EnteredInquiry, Questionnaire, UnsentForm};
use kernel::codes::{Channel, CodeList};
use serde::Serialize;

use super::super::{
    Group, View, chosen,
    own::{OwnQuestion, asked_at_once},
    public::{Choices, EmergencyLine, Shown, UnionBox},
};
use super::UnsentPart;
use crate::{
    forms::{
        EntryForm, ErrorLine,
        report::{ContactForm, PlaceForm, ProblemForm, StoryForm, WorkForm},
    },
    words::Words,
};

/// The whole form on one page.
#[derive(Serialize)]
pub struct EntryPage {
    form: EntryForm,
    /// What was typed into it and not sent.
    pub unsent: UnsentPart,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
    channels: Vec<Group>,
    choices: Choices,
    version: i64,
    /// The union's own questions.
    own: Vec<OwnQuestion>,
    /// Answers to them that cannot be shown.
    pub kept: Vec<(String, String)>,
    unions: Vec<UnionBox>,
}

impl EntryPage {
    /// The page with all that it offers.
    pub fn new(words: &Words<'_>, form: EntryForm, questions: &Questionnaire, unions: Vec<UnionBox>) -> Self {
        let parts = [
            PlaceForm::choices(words),
            ProblemForm::choices(words),
            StoryForm::choices(words),
            WorkForm::choices(words),
            ContactForm::choices(words),
        ];
        // What comes by the web, a worker sends.
        let channels = Channel::ALL.iter().copied().filter(|channel| *channel != Channel::Web);
        Self {
            version: questions.version,
            own: asked_at_once(words, questions, &form.own),
            form,
            unsent: UnsentPart::of(UnsentForm::Entry),
            kept: Vec::new(),
            errors: Vec::new(),
            channels: vec![chosen(words, None, channels)],
            choices: parts.into_iter().flatten().collect(),
            unions,
        }
    }
}

impl View for EntryPage {
    const TEMPLATE: &'static str = "console/entry.html";
}

/// What was entered: the only page that ever shows its code.
#[derive(Serialize)]
pub struct EnteredPage {
    id: String,
    reference: String,
    code: String,
    /// Whom to call, for who is in danger.
    pub emergency: Vec<EmergencyLine>,
}

impl EnteredPage {
    /// What the worker is given.
    pub fn new(entered: EnteredInquiry) -> Self {
        Self {
            id: entered.id.to_string(),
            reference: entered.receipt.reference,
            code: entered.receipt.code,
            emergency: Vec::new(),
        }
    }
}

impl View for EnteredPage {
    const TEMPLATE: &'static str = "console/entered.html";
}
