//! What the organisation is called, looks like and speaks.

use brand::Palette;
use contracts::identity::Organisation;
use i18n::Catalogue;
use kernel::Locale;
use serde::Serialize;

use super::super::{Choice, Group, View};
use crate::{
    forms::{Drawn, ErrorLine, LogoForm, OrganisationForm},
    look,
};

/// One language that can be offered.
#[derive(Serialize)]
pub struct LanguageBox {
    code: &'static str,
    name: &'static str,
    ticked: bool,
}

/// How well one part can be read.
#[derive(Serialize)]
pub struct CheckLine {
    /// The id of the text that says which part.
    text: String,
    ratio: String,
    passes: bool,
    suggestion: Option<String>,
}

/// The fields of the organisation, wherever a page shows some of them.
#[derive(Serialize)]
pub struct OrganisationFields {
    /// What is set, or was typed.
    pub form: OrganisationForm,
    /// What may be wrong with the logo.
    pub logo: LogoForm,
    /// What `If-Match` takes.
    pub version: i64,
    country: String,
    has_logo: bool,
    languages: Vec<LanguageBox>,
    first_language: Vec<Group>,
    checks: Vec<CheckLine>,
    /// Whether the page can be drawn in the colours.
    is_readable: bool,
}

impl OrganisationFields {
    /// The fields with what was typed; gives back what is wrong and what was done.
    pub fn new(organisation: &Organisation, drawn: Drawn) -> (Self, Vec<ErrorLine>, Option<&'static str>) {
        let Drawn { form, locales, version, logo, errors, notice } = drawn;
        let palette = look::read_palette(&form.main_colour.value, &form.link_colour.value);
        let checks = palette.map(|palette| check_lines(&palette)).unwrap_or_default();
        let fields = Self {
            is_readable: checks.iter().all(|check| check.passes),
            checks,
            logo,
            version,
            country: organisation.country.clone(),
            has_logo: organisation.profile.as_ref().is_some_and(|profile| profile.logo.is_some()),
            languages: Catalogue::available().iter().map(|locale| language_box(*locale, &locales)).collect(),
            first_language: first_language(),
            form,
        };
        (fields, errors, notice)
    }
}

fn language_box(locale: Locale, chosen: &[String]) -> LanguageBox {
    let ticked = chosen.iter().any(|tag| tag == locale.tag());
    LanguageBox { code: locale.tag(), name: locale.own_name(), ticked }
}

/// The languages that have texts, each in its own script.
fn first_language() -> Vec<Group> {
    let choice = |locale: &Locale| Choice { value: locale.tag().to_owned(), label: locale.own_name().to_owned() };
    vec![Group { heading: None, choices: Catalogue::available().iter().map(choice).collect() }]
}

fn check_lines(palette: &Palette) -> Vec<CheckLine> {
    let line = |check: brand::Check| CheckLine {
        text: format!("organisation-check-{}", check.part.code()).replace('_', "-"),
        ratio: check.ratio_text(),
        passes: check.passes(),
        suggestion: check.suggestion.map(|colour| colour.to_string()),
    };
    palette.checks().into_iter().map(line).collect()
}

/// All of it on one page, in the colours that were typed.
#[derive(Serialize)]
pub struct OrganisationPage {
    fields: OrganisationFields,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
    /// The id of a text that says what was done.
    pub notice: Option<&'static str>,
}

impl OrganisationPage {
    /// As it is set, with what was typed.
    pub fn new(organisation: &Organisation, drawn: Drawn) -> Self {
        let (fields, errors, notice) = OrganisationFields::new(organisation, drawn);
        Self { fields, errors, notice }
    }
}

impl View for OrganisationPage {
    const TEMPLATE: &'static str = "console/organisation.html";
}
