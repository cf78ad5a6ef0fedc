//! The pages of the public side.

use contracts::intake::{Progress, Receipt};
use kernel::codes::{Action, AgeGroup, CodeList, ContactMethod, ProgressStep, Sex, Submitter, Topic};
use serde::Serialize;

pub use super::network::{CountryNumbers, EmergencyLine, EmergencyPage, UnionsPage};
use super::{Again, Group, View, chosen, codes, countries, languages};
use crate::{
    forms::{ErrorLine, ReportForm, ReturnForm},
    words::Words,
    worker::Worker,
};

/// The languages, each in its own script.
#[derive(Serialize)]
pub struct LanguagesPage {
    /// In the organisation's order.
    pub choices: Vec<LanguageChoice>,
}

/// One language to choose.
#[derive(Serialize)]
pub struct LanguageChoice {
    /// BCP 47.
    pub tag: &'static str,
    /// Its name in its own script.
    pub name: &'static str,
    /// "Choose your language", in it.
    pub heading: String,
}

impl View for LanguagesPage {
    const TEMPLATE: &'static str = "public/languages.html";
}

/// The unions of the network.
#[derive(Serialize)]
pub struct NetworkPage {
    /// The countries to choose from: where the reader is.
    pub choices: Vec<Group>,
    /// By the country's name.
    pub countries: Vec<CountryUnions>,
}

/// The unions of a country.
#[derive(Serialize)]
pub struct CountryUnions {
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// By name.
    pub unions: Vec<UnionLink>,
}

/// A union and its own host.
#[derive(Serialize)]
pub struct UnionLink {
    /// Its name.
    pub name: String,
    /// Its start page in the reader's language.
    pub href: String,
}

impl View for NetworkPage {
    const TEMPLATE: &'static str = "public/network.html";
}

/// The start page of a union.
#[derive(Serialize)]
pub struct StartPage {
    /// Whether workers may make accounts.
    pub has_accounts: bool,
}

impl View for StartPage {
    const TEMPLATE: &'static str = "public/start.html";
}

/// Who sees what, and what the phone remembers.
#[derive(Serialize)]
pub struct SafetyPage {}

impl View for SafetyPage {
    const TEMPLATE: &'static str = "public/safety.html";
}

/// The standard inquiry form.
#[derive(Serialize)]
pub struct ReportPage {
    /// What was typed.
    pub form: ReportForm,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
    /// Whom to call in the country that was chosen.
    pub emergency: Vec<EmergencyLine>,
    /// The account that the browser is logged in to: it may be another's.
    pub account: Option<OwnAccount>,
    countries: Vec<Group>,
    languages: Vec<Group>,
    submitters: Vec<Group>,
    topics: Vec<Group>,
    actions: Vec<Group>,
    contact_methods: Vec<Group>,
    sexes: Vec<Group>,
    age_groups: Vec<Group>,
}

impl ReportPage {
    /// The form with all that it offers.
    pub fn new(words: &Words<'_>, form: ReportForm, errors: Vec<ErrorLine>) -> Self {
        Self {
            form,
            errors,
            emergency: Vec::new(),
            account: None,
            countries: countries(words),
            languages: languages(),
            submitters: codes::<Submitter>(words),
            topics: topics(words),
            actions: codes::<Action>(words),
            contact_methods: codes::<ContactMethod>(words),
            sexes: codes::<Sex>(words),
            age_groups: codes::<AgeGroup>(words),
        }
    }
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

impl View for ReportPage {
    const TEMPLATE: &'static str = "public/report.html";
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
    /// The receipt of a form; `in_account`: whether the request is in the worker's account, too.
    pub fn new(receipt: Receipt, form: &ReportForm, in_account: bool) -> Self {
        Self {
            code: in_groups(&receipt.code),
            reference: receipt.reference,
            in_danger_now: form.in_danger_now.ticked(),
            code_only: form.contact_method.value == ContactMethod::CodeOnly.code(),
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

/// Where the receipt code is typed.
#[derive(Serialize)]
pub struct ReturnPage {
    /// What was typed.
    #[serde(flatten)]
    pub form: ReturnForm,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
}

impl View for ReturnPage {
    const TEMPLATE: &'static str = "public/return.html";
}

/// Where a request is.
#[derive(Serialize)]
pub struct ProgressPage {
    reference: String,
    step: String,
    meaning: String,
    steps: Vec<Step>,
    in_account: bool,
}

/// One step of the way.
#[derive(Serialize)]
struct Step {
    step: String,
    at: String,
    day: String,
}

impl ProgressPage {
    /// The steps with their days.
    pub fn new(words: &Words<'_>, progress: &Progress) -> Self {
        let known = progress.step.parse().unwrap_or(ProgressStep::Submitted);
        let step = |entry: &contracts::intake::ProgressEntry| Step {
            step: entry.step.clone(),
            at: entry.at.date_naive().to_string(),
            day: words.day(entry.at),
        };
        Self {
            reference: progress.reference.clone(),
            step: progress.step.clone(),
            meaning: meaning(known),
            steps: progress.steps.iter().map(step).collect(),
            in_account: false,
        }
    }

    /// Leads back to the account that it was opened from.
    pub fn in_account(self) -> Self {
        Self { in_account: true, ..self }
    }
}

/// The id of the text that says what a step means for the worker.
pub fn meaning(step: ProgressStep) -> String {
    format!("progress-means-{}", step.code().replace('_', "-"))
}

impl View for ProgressPage {
    const TEMPLATE: &'static str = "public/progress.html";
}

/// What went wrong.
#[derive(Serialize)]
pub struct ErrorPage {
    /// What happened.
    pub title: String,
    /// What to do.
    pub advice: String,
    /// Names the request in the logs.
    pub trace: Option<String>,
    /// What was typed, where it is worth sending again.
    pub again: Option<Again>,
    /// Where else a worker can go while this organisation's pages are closed: the network's start page.
    pub elsewhere: Option<String>,
}

impl View for ErrorPage {
    const TEMPLATE: &'static str = "public/error.html";
}
