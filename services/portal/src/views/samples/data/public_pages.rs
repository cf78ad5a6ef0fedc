//! The worker's side.

use contracts::intake::{
    AnsweredQuestion, Condition, Draft, Due, File, InquiryAnswers, Progress, ProgressEntry, Question, QuestionOption,
    Questionnaire, Receipt, Texts, Visit,
};
use kernel::Locale;
use uuid::Uuid;

use super::{super::super::public, UNION, at, some};
use crate::{
    forms::{
        Form, MessageForm, OwnContactForm, Posted, ReturnForm, field_error,
        report::{
            CheckForm, ContactForm, FilesForm, OwnForm, PlaceForm, ProblemForm, Step, StepForm, StoryForm, WorkForm,
        },
    },
    look::Contact,
    views::FileLine,
    words::Words,
};

pub fn languages(words: &Words<'_>) -> public::LanguagesPage {
    let choice = |of: &Locale| public::LanguageChoice {
        tag: of.tag(),
        name: of.own_name(),
        heading: words.catalogue.text(*of, "choose-language", &[]),
    };
    public::LanguagesPage { choices: i18n::Catalogue::available().iter().map(choice).collect() }
}

pub fn network(words: &Words<'_>) -> public::NetworkPage {
    let union =
        |name: &str| public::UnionLink { name: name.to_owned(), href: "https://clc.focal.example/en/".to_owned() };
    public::NetworkPage {
        choices: super::super::super::countries(words),
        countries: vec![
            public::CountryUnions {
                country: "KH".to_owned(),
                unions: vec![union(UNION), union("Cambodian Confederation of Trade Unions")],
            },
            public::CountryUnions { country: "MY".to_owned(), unions: vec![union("Malaysian Trades Union Congress")] },
        ],
    }
}

pub fn report_place(words: &Words<'_>) -> public::StepPage<PlaceForm> {
    let mut form = PlaceForm::typed(&Posted::parse(b"in_danger_now=yes"));
    let errors = form.mark(words, &[field_error("country_now", "required")]);
    let mut page = public::StepPage::new(words, form, errors);
    page.in_danger_now = true;
    page.emergency = super::numbers(words);
    page.gone = true;
    page
}

pub fn report_problem(words: &Words<'_>) -> public::StepPage<ProblemForm> {
    let mut page = public::StepPage::new(words, ProblemForm::of(&answers()), vec![]);
    let union = public::UnionLink { name: UNION.to_owned(), href: "https://clc.focal.example/en/".to_owned() };
    page.elsewhere = Some(public::Elsewhere { country: "MY".to_owned(), unions: vec![union] });
    page
}

pub fn report_story(words: &Words<'_>) -> public::StepPage<StoryForm> {
    let mut page = public::StepPage::new(words, StoryForm::of(&answers()), vec![]);
    page.files = Some(public::FilesBox::of_step(words, Step::Story, &[super::inquiry::file(3, "recording")], 10));
    page
}

pub fn report_files(words: &Words<'_>) -> public::StepPage<FilesForm> {
    let mut form = FilesForm::empty();
    let errors = form.mark(words, &[field_error("file", "two_in_one")]);
    let mut page = public::StepPage::new(words, form, errors);
    page.files = Some(public::FilesBox::of_step(words, Step::Files, &files(), 10));
    page
}

/// One that is kept, and one of which a part has come.
fn files() -> Vec<File> {
    let begun = File {
        kind: None,
        bytes: Some(400_000),
        received: Some(131_072),
        sha256: None,
        ..super::inquiry::file(2, "document")
    };
    vec![super::inquiry::file(1, "photo"), begun]
}

pub fn file_list(words: &Words<'_>, notice: Option<&'static str>) -> public::FileList {
    let lines = files().iter().map(|file| FileLine::of(words, file)).collect();
    public::FileList { lines, base: "case", step: 0, notice }
}

pub fn report_work(words: &Words<'_>) -> public::StepPage<WorkForm> {
    let mut form = WorkForm::of(&answers());
    let errors = form.mark(words, &[field_error("work_ended_year", "before_beginning")]);
    let mut page = public::StepPage::new(words, form, errors);
    page.change = Some(public::Change { said: "own", page: "questions" });
    page
}

pub fn report_contact(words: &Words<'_>) -> public::StepPage<ContactForm> {
    public::StepPage::new(words, ContactForm::of(&answers()), vec![])
}

pub fn report_check(words: &Words<'_>) -> public::CheckPage {
    public::CheckPage {
        form: CheckForm::of(&answers()),
        errors: vec![],
        parts: public::answered(words, &draft(), super::UNION),
        unions: vec![public::UnionBox { code: "mtuc".to_owned(), name: "MTUC <b>".to_owned(), ticked: true }],
        emergency: super::numbers(words),
        account: None,
    }
}

pub fn report_check_again(words: &Words<'_>) -> public::CheckPage {
    let mut page = report_check(words);
    page.form.mark(words, &[field_error("consent_to_store", "must_be_true")]);
    let error = |href: Option<&str>| public::StepError { href: href.map(str::to_owned), text: "…".to_owned() };
    page.errors = vec![error(Some("#field-consent_to_store")), error(Some("/en/report/3?change=yes")), error(None)];
    page.account = Some(public::OwnAccount { log_in_name: "K7QM-2XDR".to_owned(), csrf: "mark".to_owned() });
    page.parts.clear();
    page
}

pub fn report_own(words: &Words<'_>) -> public::OwnPage {
    let draft = draft();
    let mut form = OwnForm::of(&draft.questions, &draft.own);
    let number = format!("own.{}", draft.questions.questions[4].id);
    let errors = form.mark(words, &[field_error(&number, "not_a_number")]);
    public::OwnPage::new(words, &draft, &form, errors)
}

fn draft() -> Draft {
    let questions = questionnaire();
    let own = vec![AnsweredQuestion { question: questions.questions[1].clone(), values: vec!["yes".to_owned()] }];
    Draft { answers: answers(), files: files(), questions, own, expires_at: at("2026-11-21T03:00:00Z") }
}

/// One of each kind, not all of them in every language.
pub fn questionnaire() -> Questionnaire {
    let texts =
        |text: &str| Texts::from([("en".to_owned(), format!("{text} <b>")), ("km".to_owned(), "សំណួរ".to_owned())]);
    let question = |(number, kind): (u128, &str)| {
        let is_chosen = matches!(kind, "choice" | "multi_choice");
        let option = |code: &str| QuestionOption { code: code.to_owned(), labels: texts(code) };
        Question {
            id: Uuid::from_u128(number),
            kind: kind.to_owned(),
            labels: texts(kind),
            hints: texts("hint"),
            options: if is_chosen { vec![option("yes"), option("no")] } else { Vec::new() },
            shown_when: (number == 3)
                .then(|| Condition { field: Uuid::from_u128(2).to_string(), any_of: vec!["yes".to_owned()] }),
        }
    };
    let kinds = [(1, "text"), (2, "choice"), (3, "multi_choice"), (4, "date"), (5, "number"), (6, "file")];
    Questionnaire { version: 3, questions: kinds.map(question).into() }
}

fn answers() -> InquiryAnswers {
    InquiryAnswers {
        in_danger_now: Some(true),
        country_now: some("MY"),
        topic: some("pay"),
        message: some("ខ្ញុំធ្វើការ <b>"),
        employer: some("A family in <Penang>"),
        work_began: some("2025-03"),
        work_ended: some("2024"),
        interpreter_needed: Some(true),
        language: some("km"),
        ..InquiryAnswers::default()
    }
}

pub fn done(words: &Words<'_>) -> public::DonePage {
    let receipt = Receipt {
        reference: "INQ-2026-000123".to_owned(),
        code: "7KQ2-M9XD-0TRV-B4HS".to_owned(),
        next: Some(due("urgent", "2026-11-20T19:05:00Z", false)),
    };
    public::DonePage::new(words, receipt, "code_only").in_danger(super::numbers(words)).in_account()
}

pub fn return_page() -> public::ReturnPage {
    public::ReturnPage::new(ReturnForm::empty())
}

pub fn return_with_error(words: &Words<'_>) -> public::ReturnPage {
    let mut form = ReturnForm::read(&Posted::parse(b"code=7kq2+m9xd"));
    let errors = form.mark(words, &[field_error("code", "wrong_code")]);
    public::ReturnPage::new(form).with_errors(errors)
}

pub fn return_closed(message: &str) -> public::ReturnPage {
    let mut kept = MessageForm::empty();
    message.clone_into(&mut kept.text.value);
    public::ReturnPage::keeping(ReturnForm::empty(), kept).after_closing()
}

pub fn own_request(words: &Words<'_>, allowed: &[&str]) -> public::RequestPage {
    let mut page = public::RequestPage::new(words, &visit(allowed), MessageForm::new(), 10);
    page.notice = Some("request-written");
    page
}

pub fn request_with_error(words: &Words<'_>) -> public::RequestPage {
    let mut form = MessageForm::new();
    let errors = form.mark(words, &[field_error("text", "required")]);
    public::RequestPage::unread(form).with_errors(errors)
}

pub fn own_contact(words: &Words<'_>) -> public::OwnContactPage {
    let mut form = OwnContactForm::of(&visit(&[]));
    let errors = form.mark(words, &[field_error("contact_value", "required")]);
    public::OwnContactPage::new(words, form, errors)
}

pub fn proof(words: &Words<'_>) -> Vec<paper::Section> {
    let contact = Contact {
        phone: some("+855 23 000 001"),
        email: some("office@clc.example"),
        address: vec!["ផ្ទះលេខ 1, Street <1>".to_owned(), "Phnom Penh".to_owned()],
        ..Contact::default()
    };
    let union = "Cambodian Labour Confederation";
    public::proof(words, union, Some(&contact), &visit(&[]), at("2026-11-20T19:05:00Z"))
}

pub fn proof_read_in_emergency(words: &Words<'_>) -> Vec<paper::Section> {
    let mut visit = visit(&[]);
    visit.progress.steps.push(ProgressEntry { step: "opened_in_emergency".to_owned(), at: at("2026-11-09T02:00:00Z") });
    public::proof(words, "A union", None, &visit, at("2026-11-20T19:05:00Z"))
}

fn due(level: &str, moment: &str, overdue: bool) -> Due {
    Due { level: level.to_owned(), at: at(moment), overdue }
}

fn visit(allowed: &[&str]) -> Visit {
    let steps = [
        ("submitted", "2026-11-02T03:00:00Z"),
        ("verified", "2026-11-03T09:00:00Z"),
        ("complaint_filed", "2026-11-05T02:00:00Z"),
        ("accepted", "2026-11-06T02:00:00Z"),
    ];
    let steps = steps.map(|(step, moment)| ProgressEntry { step: step.to_owned(), at: at(moment) }).to_vec();
    Visit {
        progress: Progress { reference: "INQ-2026-000123".to_owned(), step: "accepted".to_owned(), steps },
        next: Some(due("verify", "2026-11-25T16:59:59Z", allowed.is_empty())),
        messages: super::messages(),
        language: "km".to_owned(),
        contact_method: "code_only".to_owned(),
        stored_since: at("2026-11-02T03:00:00Z"),
        consent_to_statistics: allowed.is_empty(),
        allowed: allowed.iter().map(|action| (*action).to_owned()).collect(),
        expires_at: at("2026-11-06T03:00:00Z"),
    }
}
