//! The pages of a report: each of its steps, all of it once more, and the receipt.

use std::collections::BTreeMap;

use contracts::intake::{Draft, File, InquiryAnswers, Receipt};
use i18n::format;
use kernel::codes::{
    Action, AgeGroup, CodeList, ContactMethod, Education, FileKind, MaritalStatus, MigrationStage, Occupation, Sector,
    Sex, Submitter, Topic,
};
use serde::Serialize;

use super::{EmergencyLine, FilesBox, UnionLink};
use crate::{
    forms::{
        ErrorLine,
        report::{CheckForm, ContactForm, FilesForm, PlaceForm, ProblemForm, Step, StepForm, StoryForm, WorkForm},
    },
    views::{Choice, FileLine, Group, View, chosen, codes, countries, languages},
    words::Words,
    worker::Worker,
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
    /// Whether it goes back to the page that shows all of it.
    pub changing: bool,
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
            changing: false,
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

fn months(words: &Words<'_>) -> Vec<Group> {
    let choice =
        |month: u32| Choice { value: format!("{month:02}"), label: format::month(words.locale, month).to_owned() };
    vec![Group { heading: None, choices: (1..=12).map(choice).collect() }]
}

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
    number: usize,
    heading: &'static str,
    rows: Vec<Answered>,
    /// What is attached.
    files: Vec<FileLine>,
    /// Whether it is the page that attaches.
    attaches: bool,
}

/// A question and its answer.
#[derive(Serialize)]
struct Answered {
    /// The id of the question.
    question: &'static str,
    /// Empty where it was left open.
    answer: String,
}

/// What was answered, page by page.
pub fn answered(words: &Words<'_>, draft: &Draft) -> Vec<AnsweredPart> {
    let part = |step: Step| AnsweredPart {
        number: step.number(),
        heading: step.heading(),
        rows: rows(words, step, &draft.answers),
        files: attached(words, step, &draft.files),
        attaches: step == Step::Files,
    };
    Step::ALL.into_iter().map(part).collect()
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

fn rows(words: &Words<'_>, step: Step, answers: &InquiryAnswers) -> Vec<Answered> {
    let given = |answer: &Option<String>| answer.clone().unwrap_or_default();
    let label = |list: &str, answer: &Option<String>| named(answer, |code| words.label(list, code));
    let country = |answer: &Option<String>| named(answer, |code| words.country(code));
    let yes_or_no =
        |answer: Option<bool>| answer.map(|yes| words.text(if yes { "yes" } else { "no" })).unwrap_or_default();
    let date = |answer: &Option<String>| named(answer, |date| words.partial_date(date));
    let rows: Vec<(&'static str, String)> = match step {
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
    };
    rows.into_iter().map(|(question, answer)| Answered { question, answer }).collect()
}

/// The ids of all questions.
#[cfg(test)]
pub fn questions(words: &Words<'_>) -> Vec<&'static str> {
    let of = |step| rows(words, step, &InquiryAnswers::default());
    Step::ALL.into_iter().flat_map(of).map(|row| row.question).collect()
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

/// The receipt: the only page that ever shows the code.
#[derive(Serialize)]
pub struct DonePage {
    code: String,
    reference: String,
    in_danger_now: bool,
    code_only: bool,
    in_account: bool,
    /// Whom to call, for who is in danger.
    pub emergency: Vec<EmergencyLine>,
}

impl DonePage {
    /// The receipt of what was sent; `in_account`: whether the request is in the worker's account, too.
    pub fn new(receipt: Receipt, form: &CheckForm, in_account: bool) -> Self {
        let method = form.contact_method.value.as_str();
        Self {
            code: in_groups(&receipt.code),
            reference: receipt.reference,
            in_danger_now: form.in_danger_now.ticked(),
            code_only: method.is_empty() || method == ContactMethod::CodeOnly.code(),
            in_account,
            emergency: Vec::new(),
        }
    }
}

/// A code in groups of four, however the service wrote it.
fn in_groups(code: &str) -> String {
    let letters: Vec<char> = code.chars().filter(char::is_ascii_alphanumeric).collect();
    letters.chunks(4).map(|group| group.iter().collect()).collect::<Vec<String>>().join(" ")
}

impl View for DonePage {
    const TEMPLATE: &'static str = "public/done.html";
}
