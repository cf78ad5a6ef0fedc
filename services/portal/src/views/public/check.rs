//! All of a report once more, before it is sent.

use contracts::intake::{Draft, File, InquiryAnswers, Question};
use i18n::zawgyi::Keyboard;
use kernel::codes::{
    Action, AgeGroup, CodeList, ContactMethod, Education, FileKind, MaritalStatus, MigrationStage, Occupation, Sector,
    Sex, Submitter, Topic,
};
use serde::Serialize;

use super::EmergencyLine;
use crate::{
    forms::report::{CheckForm, Step},
    views::{
        FileLine, View,
        own::{self, OwnAnswer},
    },
    words::Words,
    worker::Worker,
};

/// All of it once more, before it is sent.
#[derive(Serialize)]
pub struct CheckPage {
    /// What is agreed to.
    pub form: CheckForm,
    /// What is wrong, and the page that asks it.
    pub errors: Vec<StepError>,
    /// What was answered; none while the draft cannot be read.
    pub parts: Vec<AnsweredPart>,
    /// The unions that can be excluded.
    pub unions: Vec<UnionBox>,
    /// Whom to call, for who is in danger.
    pub emergency: Vec<EmergencyLine>,
    /// The account that the browser is logged in to: it may be another's.
    pub account: Option<OwnAccount>,
}

impl View for CheckPage {
    const TEMPLATE: &'static str = "public/report/check.html";
}

/// What is wrong with an answer.
#[derive(Serialize)]
pub struct StepError {
    /// Where it is mended; `None` where that is not here.
    pub href: Option<String>,
    /// The sentence.
    pub text: String,
}

/// A union that may be ticked.
#[derive(Serialize)]
pub struct UnionBox {
    /// Its short name.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Whether it is ticked.
    pub ticked: bool,
}

/// What was answered on one page.
#[derive(Serialize)]
pub struct AnsweredPart {
    /// The end of the address of the page that asks it.
    page: String,
    heading: String,
    rows: Vec<OwnAnswer>,
    /// What is attached.
    files: Vec<FileLine>,
    /// Whether it is the page that attaches.
    attaches: bool,
}

/// What was answered, page by page. `organisation`: whose own questions come last.
pub fn answered(words: &Words<'_>, draft: &Draft, organisation: &str) -> Vec<AnsweredPart> {
    let row = |(question, answer): (&'static str, String)| OwnAnswer {
        text: words.text(question),
        lang: None,
        answer,
        answer_lang: None,
    };
    let part = |step: Step| AnsweredPart {
        page: step.number().to_string(),
        heading: words.text(step.heading()),
        rows: rows(words, step, &draft.answers).into_iter().map(row).collect(),
        files: attached(words, step, &draft.files),
        attaches: step == Step::Files,
    };
    let own = AnsweredPart {
        page: "questions".to_owned(),
        heading: words.text_with("report-own", &[("organisation", organisation)]),
        rows: own_rows(words, draft),
        files: Vec::new(),
        attaches: false,
    };
    Step::ALL.into_iter().map(part).chain((!own.rows.is_empty()).then_some(own)).collect()
}

/// The union's own questions: those that were answered, and those that could be.
fn own_rows(words: &Words<'_>, draft: &Draft) -> Vec<OwnAnswer> {
    let is_open = |question: &&Question| draft.own.iter().all(|answered| answered.question.id != question.id);
    let answered = draft.own.iter().map(|answered| own::answered(words, answered, &draft.files));
    answered
        .chain(draft.questions.questions.iter().filter(is_open).map(|question| own::open(words, question)))
        .collect()
}

/// Recordings stand where they tell what happened, everything else on the page of its own.
fn attached(words: &Words<'_>, step: Step, files: &[File]) -> Vec<FileLine> {
    let is_recording = |file: &&File| file.kind.as_deref() == Some(FileKind::Recording.code());
    let line = |file| FileLine::of(words, file);
    match step {
        Step::Story => files.iter().filter(is_recording).map(line).collect(),
        Step::Files => files.iter().filter(|file| !is_recording(file)).map(line).collect(),
        _ => Vec::new(),
    }
}

/// The ids of the questions of a page, with their answers.
fn rows(words: &Words<'_>, step: Step, answers: &InquiryAnswers) -> Vec<(&'static str, String)> {
    // Who types Zawgyi reads it in the font of this page, as the union will.
    let typed = [&answers.message, &answers.name, &answers.employer, &answers.agency];
    let keyboard = Keyboard::of(typed.into_iter().flatten().map(String::as_str));
    let given = |answer: &Option<String>| {
        let text = answer.clone().unwrap_or_default();
        keyboard.unicode(&text).unwrap_or(text)
    };
    let label = |list: &str, answer: &Option<String>| named(answer, |code| words.label(list, code));
    let country = |answer: &Option<String>| named(answer, |code| words.country(code));
    let yes_or_no =
        |answer: Option<bool>| answer.map(|yes| words.text(if yes { "yes" } else { "no" })).unwrap_or_default();
    let date = |answer: &Option<String>| named(answer, |date| words.partial_date(date));
    match step {
        Step::Place => vec![
            ("report-danger", yes_or_no(answers.in_danger_now)),
            ("report-country-now", country(&answers.country_now)),
            ("report-country-of-origin", country(&answers.country_of_origin)),
            ("report-nationality", country(&answers.nationality)),
            ("report-migration-stage", label(MigrationStage::LIST, &answers.migration_stage)),
        ],
        Step::Problem => vec![
            ("report-topic", label(Topic::LIST, &answers.topic)),
            ("report-action", label(Action::LIST, &answers.action_requested)),
            ("report-submitter", label(Submitter::LIST, &answers.submitter)),
        ],
        Step::Story => vec![("report-message", given(&answers.message))],
        Step::Work => vec![
            ("report-sector", label(Sector::LIST, &answers.sector)),
            ("report-occupation", label(Occupation::LIST, &answers.occupation)),
            ("report-employer", given(&answers.employer)),
            ("report-agency", given(&answers.agency)),
            ("report-work-began", date(&answers.work_began)),
            ("report-work-ended", date(&answers.work_ended)),
            ("report-sex", label(Sex::LIST, &answers.sex)),
            ("report-age-group", label(AgeGroup::LIST, &answers.age_group)),
            ("report-marital-status", label(MaritalStatus::LIST, &answers.marital_status)),
            ("report-education", label(Education::LIST, &answers.education)),
        ],
        Step::Files => Vec::new(),
        Step::Contact => vec![
            // Who chose none comes back with the code.
            ("report-contact-method", label(ContactMethod::LIST, &Some(method(answers).to_owned()))),
            ("report-contact-value", given(&answers.contact_value)),
            ("report-safe-times", given(&answers.safe_times)),
            ("report-may-say-union", yes_or_no(answers.may_say_union)),
            ("report-may-leave-message", yes_or_no(answers.may_leave_message)),
            ("report-name", given(&answers.name)),
            (
                "report-language",
                named(&answers.language, |tag| {
                    tag.parse().map_or_else(|_| tag.to_owned(), |locale: kernel::Locale| locale.own_name().to_owned())
                }),
            ),
            ("report-interpreter-needed", yes_or_no(answers.interpreter_needed)),
        ],
    }
}

/// The ids of all questions.
#[cfg(test)]
pub fn questions(words: &Words<'_>) -> Vec<&'static str> {
    let of = |step| rows(words, step, &InquiryAnswers::default());
    Step::ALL.into_iter().flat_map(of).map(|(question, _)| question).collect()
}

fn named(answer: &Option<String>, name: impl Fn(&str) -> String) -> String {
    answer.as_deref().filter(|code| !code.is_empty()).map(name).unwrap_or_default()
}

/// The way of contact that an inquiry of these answers will have.
fn method(answers: &InquiryAnswers) -> &str {
    answers.contact_method.as_deref().filter(|method| !method.is_empty()).unwrap_or(ContactMethod::CodeOnly.code())
}

/// The account into which a report can go.
#[derive(Serialize)]
pub struct OwnAccount {
    /// What it logs in with.
    pub log_in_name: String,
    /// The mark of the form.
    pub csrf: String,
}

impl OwnAccount {
    /// The account of the worker who is logged in.
    pub fn of(worker: &Worker) -> Self {
        Self { log_in_name: worker.account.email.clone(), csrf: worker.mark() }
    }
}
