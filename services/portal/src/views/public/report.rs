//! The pages of a report, a step each.

use std::collections::BTreeMap;

use i18n::format;
use kernel::codes::{
    Action, AgeGroup, CodeList, ContactMethod, Education, MaritalStatus, MigrationStage, Occupation, Sector, Sex,
    Submitter, Topic,
};
use serde::Serialize;

use super::{EmergencyLine, FilesBox, UnionLink};
use crate::{
    forms::{
        ErrorLine,
        report::{ContactForm, FilesForm, PlaceForm, ProblemForm, Step, StepForm, StoryForm, WorkForm},
    },
    views::{Choice, Group, View, chosen, codes, countries, languages},
    words::Words,
};

/// What a page offers to choose from, by the name of the field.
pub type Choices = BTreeMap<&'static str, Vec<Group>>;

/// A form as a page shows it.
pub trait Shown: StepForm {
    /// The template below `templates/`.
    const TEMPLATE: &'static str;

    /// What it offers.
    fn choices(words: &Words<'_>) -> Choices;
}

/// One page of the form.
#[derive(Serialize)]
pub struct StepPage<F: Serialize> {
    /// What was answered.
    pub form: F,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
    number: usize,
    steps: usize,
    heading: &'static str,
    may_send: bool,
    choices: Choices,
    /// Where an answer is changed from.
    pub change: Option<Change>,
    /// Whether a draft of before is gone.
    pub gone: bool,
    /// Whether the worker is in danger.
    pub in_danger_now: bool,
    /// Whom to call then.
    pub emergency: Vec<EmergencyLine>,
    /// Other unions that take inquiries from there, where this one does not.
    pub elsewhere: Option<Elsewhere>,
    /// What is attached, on pages that attach.
    pub files: Option<FilesBox>,
}

/// The page that an answer is changed from: it comes next.
#[derive(Clone, Copy, Serialize)]
pub struct Change {
    /// As the address and the form say it.
    pub said: &'static str,
    /// The end of its address.
    pub page: &'static str,
}

/// Unions that take inquiries from where the worker is.
#[derive(Serialize)]
pub struct Elsewhere {
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// In the order of the rule.
    pub unions: Vec<UnionLink>,
}

impl<F: Shown> StepPage<F> {
    /// The page with all that it offers.
    pub fn new(words: &Words<'_>, form: F, errors: Vec<ErrorLine>) -> Self {
        Self {
            form,
            errors,
            number: F::STEP.number(),
            steps: Step::ALL.len(),
            heading: F::STEP.heading(),
            may_send: F::STEP.may_send(),
            choices: F::choices(words),
            change: None,
            gone: false,
            in_danger_now: false,
            emergency: Vec::new(),
            elsewhere: None,
            files: None,
        }
    }
}

impl<F: Shown> View for StepPage<F> {
    const TEMPLATE: &'static str = F::TEMPLATE;
}

impl Shown for PlaceForm {
    const TEMPLATE: &'static str = "public/report/place.html";

    fn choices(words: &Words<'_>) -> Choices {
        [
            ("in_danger_now", yes_or_no(words)),
            ("country", countries(words)),
            ("migration_stage", codes::<MigrationStage>(words)),
        ]
        .into()
    }
}

impl Shown for ProblemForm {
    const TEMPLATE: &'static str = "public/report/problem.html";

    fn choices(words: &Words<'_>) -> Choices {
        [
            ("topic", topics(words)),
            ("action_requested", codes::<Action>(words)),
            ("submitter", codes::<Submitter>(words)),
        ]
        .into()
    }
}

impl Shown for StoryForm {
    const TEMPLATE: &'static str = "public/report/story.html";

    fn choices(_: &Words<'_>) -> Choices {
        Choices::new()
    }
}

impl Shown for WorkForm {
    const TEMPLATE: &'static str = "public/report/work.html";

    fn choices(words: &Words<'_>) -> Choices {
        [
            ("sector", codes::<Sector>(words)),
            ("occupation", codes::<Occupation>(words)),
            ("month", months(words)),
            ("sex", codes::<Sex>(words)),
            ("age_group", codes::<AgeGroup>(words)),
            ("marital_status", codes::<MaritalStatus>(words)),
            ("education", codes::<Education>(words)),
        ]
        .into()
    }
}

impl Shown for FilesForm {
    const TEMPLATE: &'static str = "public/report/files.html";

    fn choices(_: &Words<'_>) -> Choices {
        Choices::new()
    }
}

impl Shown for ContactForm {
    const TEMPLATE: &'static str = "public/report/contact.html";

    fn choices(words: &Words<'_>) -> Choices {
        [("contact_method", codes::<ContactMethod>(words)), ("yes_or_no", yes_or_no(words)), ("language", languages())]
            .into()
    }
}

/// The topics in two groups: something is wrong (the groups of VIOLATION), or a question (INFO).
fn topics(words: &Words<'_>) -> Vec<Group> {
    let is_question = |topic: &Topic| *topic as usize >= Topic::Rights as usize;
    let (questions, wrongs): (Vec<Topic>, Vec<Topic>) = Topic::ALL.iter().partition(|topic| is_question(topic));
    vec![
        chosen(words, Some(words.text("report-topic-wrong")), wrongs),
        chosen(words, Some(words.text("report-topic-question")), questions),
    ]
}

pub(super) fn yes_or_no(words: &Words<'_>) -> Vec<Group> {
    let choice = |value: &str| Choice { value: value.to_owned(), label: words.text(value) };
    vec![Group { heading: None, choices: ["yes", "no"].map(choice).into() }]
}

pub fn months(words: &Words<'_>) -> Vec<Group> {
    let choice =
        |month: u32| Choice { value: format!("{month:02}"), label: format::month(words.locale, month).to_owned() };
    vec![Group { heading: None, choices: (1..=12).map(choice).collect() }]
}
