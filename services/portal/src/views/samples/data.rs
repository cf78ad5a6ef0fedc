//! What the sample pages show.

use contracts::{
    ApiError,
    cases::{Case, CaseSummary, CaseWords, MonitoringEntry, Resolution},
    intake::{Inquiry, InquirySummary, InquiryWords, Progress, ProgressEntry, Receipt, Verification},
    reporting::{CrossTable, CrossTableLine, Figure},
};
use kernel::{Instant, Locale};
use uuid::Uuid;
use web::{Problem, ProblemKind};

use super::super::{Frame, LanguageLink, MenuItem, StaffFrame, console, public};
use crate::{
    forms::{self, ComplaintForm, Form, LogInForm, MonitorForm, Posted, ReportForm, ReturnForm, field_error},
    words::Words,
};

const UNION: &str = "Cambodian Labour Confederation";

fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

pub fn public_frame(locale: Locale) -> Frame {
    let link = |of: &Locale| LanguageLink {
        tag: of.tag(),
        name: of.own_name(),
        href: format!("/{of}/report"),
        current: *of == locale,
    };
    Frame {
        lang: locale.tag(),
        organisation: UNION.to_owned(),
        home: format!("/{locale}/"),
        safety: Some(format!("/{locale}/safety")),
        languages: i18n::Catalogue::available().iter().map(link).collect(),
        staff: None,
    }
}

pub fn visitor_frame(locale: Locale) -> Frame {
    Frame { home: "/console".to_owned(), ..public_frame(locale) }
}

pub fn staff_frame(locale: Locale) -> Frame {
    let menu = [
        ("/console", "menu-today"),
        ("/inbox", "menu-inbox"),
        ("/cases", "menu-cases"),
        ("/reports/cross", "menu-reports"),
    ];
    let menu = menu.map(|(href, text)| MenuItem { href, text, current: href == "/cases" }).to_vec();
    Frame {
        staff: Some(StaffFrame { name: "Sok Dara".to_owned(), csrf: "mark".to_owned(), menu }),
        ..visitor_frame(locale)
    }
}

pub fn languages(words: &Words<'_>) -> public::LanguagesPage {
    let choice = |of: &Locale| public::LanguageChoice {
        tag: of.tag(),
        name: of.own_name(),
        heading: words.catalogue.text(*of, "choose-language", &[]),
    };
    public::LanguagesPage { choices: i18n::Catalogue::available().iter().map(choice).collect() }
}

pub fn network() -> public::NetworkPage {
    let union =
        |name: &str| public::UnionLink { name: name.to_owned(), href: "https://clc.focal.example/en/".to_owned() };
    public::NetworkPage {
        countries: vec![
            public::CountryUnions {
                country: "KH".to_owned(),
                unions: vec![union(UNION), union("Cambodian Confederation of Trade Unions")],
            },
            public::CountryUnions { country: "MY".to_owned(), unions: vec![union("Malaysian Trades Union Congress")] },
        ],
    }
}

pub fn report(words: &Words<'_>) -> public::ReportPage {
    public::ReportPage::new(words, ReportForm::new(words.locale), vec![])
}

pub fn report_with_errors(words: &Words<'_>) -> public::ReportPage {
    let mut form = ReportForm::read(&Posted::parse("country_now=MY&topic=pay&name=Sok&in_danger_now=yes".as_bytes()));
    let errors = ["message", "action_requested", "submitter"].map(|field| field_error(field, "required"));
    let errors = form.mark(words, &[errors.as_slice(), &[field_error("consent_to_store", "must_be_true")]].concat());
    public::ReportPage::new(words, form, errors)
}

pub fn done() -> public::DonePage {
    let form = ReportForm::read(&Posted::parse(b"in_danger_now=yes&contact_method=code_only"));
    public::DonePage::new(
        Receipt { reference: "INQ-2026-000123".to_owned(), code: "7KQ2-M9XD-0TRV-B4HS".to_owned() },
        &form,
    )
}

pub fn return_page() -> public::ReturnPage {
    public::ReturnPage { form: ReturnForm::empty(), errors: vec![] }
}

pub fn return_with_error(words: &Words<'_>) -> public::ReturnPage {
    let mut form = ReturnForm::read(&Posted::parse(b"code=7kq2+m9xd"));
    let errors = form.mark(words, &[field_error("code", "wrong_code")]);
    public::ReturnPage { form, errors }
}

pub fn progress(words: &Words<'_>) -> public::ProgressPage {
    let steps = [
        ("submitted", "2026-11-02T03:00:00Z"),
        ("verified", "2026-11-03T09:00:00Z"),
        ("complaint_filed", "2026-11-05T02:00:00Z"),
        ("accepted", "2026-11-06T02:00:00Z"),
    ];
    let steps = steps.map(|(step, moment)| ProgressEntry { step: step.to_owned(), at: at(moment) }).to_vec();
    public::ProgressPage::new(
        words,
        &Progress { reference: "INQ-2026-000123".to_owned(), step: "accepted".to_owned(), steps },
    )
}

pub fn error(words: &Words<'_>) -> public::ErrorPage {
    public::ErrorPage {
        title: words.text("problem-unavailable-title"),
        advice: words.text("problem-unavailable-advice"),
        trace: some("4bf92f3577b34da6a3ce929d0e0e4736"),
    }
}

pub fn console_error(words: &Words<'_>) -> console::ErrorPage {
    console::ErrorPage {
        title: words.text("problem-not-found-title"),
        advice: words.text("problem-not-found-advice"),
        trace: None,
    }
}

pub fn login(words: &Words<'_>) -> console::LogInPage {
    let (mut form, _) = LogInForm::take(&Posted::parse(b"email=dara%40clc.example&password=x"));
    let refused = ApiError::Problem(Problem::from(ProblemKind::WrongCredentials));
    let (_, errors) = forms::refused(&mut form, words, &refused);
    console::LogInPage {
        action: "/login?lang=en&next=%2Fconsole".to_owned(),
        next: "/console".to_owned(),
        form,
        errors,
    }
}

pub fn today() -> console::TodayPage {
    let count =
        |href, figure: &str, text| console::Count { href, figure: figure.to_owned(), zero: figure == "0", text };
    console::TodayPage {
        nothing_due: true,
        counts: vec![
            count("/inbox?state=submitted", "0", "today-inquiries"),
            count("/cases?state=remedy_pending", "0", "today-approvals"),
            count("/cases", "50+", "today-open-cases"),
        ],
    }
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
        in_danger_now: Some(reference.ends_with('3')),
    }
}

pub fn inbox(words: &Words<'_>) -> console::InboxPage {
    let items = [summary("INQ-2026-000123", "submitted"), summary("INQ-2026-000124", "in_review")];
    console::InboxPage::new(words, &items, "submitted".to_owned(), some("/inbox?state=submitted&after=x"))
}

pub fn inquiry() -> Inquiry {
    Inquiry {
        summary: summary("INQ-2026-000123", "submitted"),
        version: 1,
        submitter: "worker".to_owned(),
        sex: some("female"),
        age_group: None,
        contact_method: "telegram".to_owned(),
        consent_to_statistics: true,
        words: Some(InquiryWords {
            message: "ខ្ញុំធ្វើការនៅផ្ទះគេបីខែហើយ តែមិនទាន់បានប្រាក់ខែទេ។\nម្ចាស់ផ្ទះយកលិខិតឆ្លងដែនរបស់ខ្ញុំ <b>ទុក</b>។".to_owned(),
            name: some("ស្រីមុំ"),
            contact_value: some("+60 12 345 6789"),
            safe_times: None,
        }),
        verification: None,
        allowed: vec!["verify".to_owned()],
    }
}

pub fn verified() -> Inquiry {
    let verification = Verification {
        result: "verified".to_owned(),
        method: "telegram".to_owned(),
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
    Inquiry { words: None, allowed: vec![], ..inquiry() }
}

pub fn complaint(words: &Words<'_>) -> console::ComplaintPage {
    let mut form = ComplaintForm::of(&inquiry());
    form.workers_female.value = "three".to_owned();
    let errors = form.complaint(Uuid::nil()).err().unwrap();
    let errors = form.mark(words, &errors);
    console::ComplaintPage::new(words, &inquiry(), form, errors)
}

fn case(state: &str, allowed: &[&str]) -> Case {
    Case {
        summary: CaseSummary {
            id: Uuid::from_u128(9),
            reference: "CASE-2026-000045".to_owned(),
            state: state.to_owned(),
            violation: "pay_unpaid".to_owned(),
            filed_at: at("2026-11-05T02:00:00Z"),
            owner: "Sok Dara".to_owned(),
        },
        version: 3,
        inquiry_id: Uuid::from_u128(7),
        respondent_type: "employer".to_owned(),
        workers_female: 3,
        workers_male: 0,
        workers_other: 0,
        words: Some(CaseWords {
            complainant_name: "ស្រីមុំ".to_owned(),
            respondent_name: "Mr Tan".to_owned(),
            narrative: "Three months of wages were not paid.".to_owned(),
            relief_sought: some("The wages and the passport."),
        }),
        monitoring: vec![entry("contact", None), entry("payment", some("partial"))],
        resolution: None,
        allowed: allowed.iter().map(|action| (*action).to_owned()).collect(),
    }
}

fn entry(entry_type: &str, outcome: Option<String>) -> MonitoringEntry {
    MonitoringEntry {
        id: Uuid::from_u128(11),
        entry_date: "2026-11-12".parse().unwrap(),
        recorded_at: at("2026-11-12T02:00:00Z"),
        monitor: "Sok Dara".to_owned(),
        entry_type: entry_type.to_owned(),
        worker_contacted: true,
        basis: outcome.as_ref().map(|_| "settlement".to_owned()),
        outcome,
        note: some("The employer paid two of three months."),
    }
}

pub fn cases(words: &Words<'_>) -> console::CasesPage {
    console::CasesPage::new(
        words,
        &[case("filed", &[]).summary, case("in_progress", &[]).summary],
        "all".to_owned(),
        None,
    )
}

fn monitor() -> MonitorForm {
    MonitorForm::new("2026-11-21".parse().unwrap())
}

pub fn case_filed(words: &Words<'_>) -> console::CasePage {
    let case = Case { monitoring: vec![], words: None, ..case("filed", &["accept"]) };
    console::CasePage::new(words, case, monitor())
}

pub fn case_in_progress(words: &Words<'_>) -> console::CasePage {
    console::CasePage::new(words, case("in_progress", &["monitor", "declare_resolved"]), monitor())
}

pub fn case_stale(words: &Words<'_>) -> console::CasePage {
    let mut page = case_in_progress(words);
    page.notice = Some("changed-meanwhile");
    page.errors = page.monitor.mark(words, &[field_error("note", "required")]);
    page
}

pub fn case_declared(words: &Words<'_>) -> console::CasePage {
    let resolution = Resolution {
        confirmation: "worker_confirmed".to_owned(),
        declared_by: "Sok Dara".to_owned(),
        declared_at: at("2026-11-20T02:00:00Z"),
        approved_by: None,
        approved_at: None,
    };
    let case = Case { resolution: Some(resolution), ..case("remedy_pending", &["approve_resolution"]) };
    console::CasePage::new(words, case, monitor())
}

pub fn asked() -> console::Asked {
    console::Asked { rows: "sex".to_owned(), columns: "country_of_origin".to_owned(), measure: "workers".to_owned() }
}

pub fn table(suppressed: bool) -> CrossTable {
    let figure = |count: i64| Figure { count: (!suppressed || !(1..5).contains(&count)).then_some(count) };
    let line = |code: &str, counts: [i64; 4]| CrossTableLine {
        code: code.to_owned(),
        figures: counts.map(figure).to_vec(),
        total: figure(counts.iter().sum()),
    };
    CrossTable {
        rows: "sex".to_owned(),
        columns: "country_of_origin".to_owned(),
        measure: "workers".to_owned(),
        column_codes: ["KH", "MM", "ID", "unknown"].map(str::to_owned).to_vec(),
        lines: vec![line("female", [1204, 40, 3, 0]), line("male", [60, 8, 20, 2]), line("not_asked", [0, 1, 0, 0])],
        totals: [1264, 49, 23, 2].map(figure).to_vec(),
        grand_total: figure(1338),
        suppressed,
    }
}
