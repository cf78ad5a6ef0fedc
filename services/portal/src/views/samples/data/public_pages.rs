//! The worker's side.

use contracts::intake::{Progress, ProgressEntry, Receipt};
use kernel::Locale;

use super::{super::super::public, UNION, at};
use crate::{
    forms::{Form, Posted, ReportForm, ReturnForm, field_error},
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

pub fn report(words: &Words<'_>) -> public::ReportPage {
    public::ReportPage::new(words, ReportForm::new(words.locale), vec![])
}

pub fn report_with_errors(words: &Words<'_>) -> public::ReportPage {
    let mut form = ReportForm::read(&Posted::parse("country_now=MY&topic=pay&name=Sok&in_danger_now=yes".as_bytes()));
    let errors = ["message", "action_requested", "submitter"].map(|field| field_error(field, "required"));
    let errors = form.mark(words, &[errors.as_slice(), &[field_error("consent_to_store", "must_be_true")]].concat());
    let account = public::OwnAccount { log_in_name: "K7QM-2XDR".to_owned(), csrf: "mark".to_owned() };
    let mut page = public::ReportPage::new(words, form, errors);
    page.account = Some(account);
    page
}

pub fn done(words: &Words<'_>) -> public::DonePage {
    let form = ReportForm::read(&Posted::parse(b"in_danger_now=yes&contact_method=code_only"));
    let receipt = Receipt { reference: "INQ-2026-000123".to_owned(), code: "7KQ2-M9XD-0TRV-B4HS".to_owned() };
    let mut page = public::DonePage::new(receipt, &form, true);
    page.emergency = super::numbers(words);
    page
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
