//! What the union asks beside the standard form.

use contracts::intake::Draft;
use kernel::codes::{CodeList, QuestionKind};
use serde::Serialize;

use super::{EmergencyLine, report::months};
use crate::{
    forms::{ErrorLine, report::OwnForm},
    views::{
        Group, View,
        own::{OwnQuestion, asked},
    },
    words::Words,
};

/// The page that asks it.
#[derive(Serialize)]
pub struct OwnPage {
    version: i64,
    questions: Vec<OwnQuestion>,
    months: Vec<Group>,
    /// Whether files can be named, and so added.
    asks_files: bool,
    in_danger_now: bool,
    /// Whom to call, for who is in danger.
    pub emergency: Vec<EmergencyLine>,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
    /// Whether it goes back to the page that shows all of it.
    pub changing: bool,
}

impl OwnPage {
    /// The questions that a draft's answers lead to.
    pub fn new(words: &Words<'_>, draft: &Draft, form: &OwnForm, errors: Vec<ErrorLine>) -> Self {
        Self {
            version: draft.questions.version,
            questions: asked(words, &draft.questions, form, &draft.files),
            months: months(words),
            asks_files: draft.questions.questions.iter().any(|question| question.kind == QuestionKind::File.code()),
            in_danger_now: draft.answers.in_danger_now == Some(true),
            emergency: Vec::new(),
            errors,
            changing: false,
        }
    }
}

impl View for OwnPage {
    const TEMPLATE: &'static str = "public/report/own.html";
}
