//! What a list or a set of radio buttons offers.

use i18n::Catalogue;
use kernel::{Country, Locale, codes::CodeList};
use serde::Serialize;

use crate::words::Words;

/// One thing to choose.
#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
}

/// Choices that belong together.
#[derive(Clone, Debug, Serialize)]
pub struct Group {
    /// What they have in common, where that needs saying.
    pub heading: Option<String>,
    /// The choices.
    pub choices: Vec<Choice>,
}

/// Every code of a list, without the answers that a person does not give about themself.
pub fn codes<L: CodeList>(words: &Words<'_>) -> Vec<Group> {
    let asked = L::ALL.iter().filter(|value| !matches!(value.code(), "unknown" | "not_asked"));
    vec![chosen(words, None, asked.copied())]
}

/// Some codes of a list, under a heading.
pub fn chosen<L: CodeList>(words: &Words<'_>, heading: Option<String>, values: impl IntoIterator<Item = L>) -> Group {
    let choice = |value: L| Choice { value: value.code().to_owned(), label: words.label(L::LIST, value.code()) };
    Group { heading, choices: values.into_iter().map(choice).collect() }
}

/// Choices whose labels are the texts `<prefix>-<value>`.
pub fn one_of(words: &Words<'_>, prefix: &str, values: &[&str]) -> Vec<Choice> {
    let label = |value: &str| words.text(&format!("{prefix}-{value}").replace('_', "-"));
    values.iter().map(|value| Choice { value: (*value).to_owned(), label: label(value) }).collect()
}

/// The countries of the region and its destinations, then all by name.
pub fn countries(words: &Words<'_>) -> Vec<Group> {
    let choice = |country: Country| Choice { value: country.code().to_owned(), label: words.country(country.code()) };
    let first: Vec<Country> = Country::first().collect();
    let mut others: Vec<Choice> = Country::all().filter(|country| !first.contains(country)).map(choice).collect();
    others.sort_by_key(|choice| words.country_place(&choice.value));
    vec![
        Group { heading: None, choices: first.into_iter().map(choice).collect() },
        Group { heading: Some(words.text("other-countries")), choices: others },
    ]
}

/// Every language of workers, each in its own script.
pub fn languages() -> Vec<Group> {
    own_names(Catalogue::available())
}

/// The languages of the console, each in its own script.
pub fn staff_languages() -> Vec<Group> {
    own_names(Catalogue::for_staff())
}

fn own_names(locales: &[Locale]) -> Vec<Group> {
    let choice = |locale: &Locale| Choice { value: locale.tag().to_owned(), label: locale.own_name().to_owned() };
    vec![Group { heading: None, choices: locales.iter().map(choice).collect() }]
}
