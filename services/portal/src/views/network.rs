//! Public pages of a network: the union for a country, and whom to call in an emergency.

use contracts::identity::EmergencyContact;
use i18n::format;
use kernel::{
    Locale,
    codes::{CodeList, EmergencyKind},
};
use serde::Serialize;

use super::{View, public::UnionLink};
use crate::words::Words;

/// How the registry says "day and night".
const ALWAYS: &str = "24/7";

/// Somebody to call.
#[derive(Clone, Serialize)]
pub struct EmergencyLine {
    name: String,
    /// The language of the name where it is not the reader's, BCP 47: so that it is read aloud as what it is.
    lang: Option<&'static str>,
    number: String,
    hours: String,
    checked: String,
}

impl EmergencyLine {
    /// In the reader's language, or named by its kind.
    pub fn new(words: &Words<'_>, contact: &EmergencyContact) -> Self {
        let (name, lang) = named(words, contact);
        Self {
            name,
            lang,
            number: contact.number.clone(),
            hours: if contact.hours == ALWAYS { words.text("emergency-always") } else { contact.hours.clone() },
            checked: format::date(words.locale, contact.last_verified),
        }
    }
}

/// What a contact is called in the reader's language; else in English, else by its kind.
pub fn name(words: &Words<'_>, contact: &EmergencyContact) -> String {
    named(words, contact).0
}

/// The same, with its language where that is not the reader's.
fn named(words: &Words<'_>, contact: &EmergencyContact) -> (String, Option<&'static str>) {
    let called = |tag: &str| contact.names.iter().find(|name| name.locale == tag).map(|name| name.name.clone());
    let own = called(words.locale.tag()).map(|name| (name, None));
    let english = || called(Locale::English.tag()).map(|name| (name, Some(Locale::English.tag())));
    let kind = || (words.label(EmergencyKind::LIST, &contact.kind), None);
    own.or_else(english).unwrap_or_else(kind)
}

/// Whom to call in a country.
#[derive(Serialize)]
pub struct CountryNumbers {
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// In the order of the registry.
    pub numbers: Vec<EmergencyLine>,
}

/// Whom to call, country by country.
#[derive(Serialize)]
pub struct EmergencyPage {
    /// The union's own country first, then by name.
    pub countries: Vec<CountryNumbers>,
}

impl View for EmergencyPage {
    const TEMPLATE: &'static str = "public/emergency.html";
}

/// The unions that take inquiries of workers in a country.
#[derive(Serialize)]
pub struct UnionsPage {
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// Whether a rule names unions for it; else `first` takes what no rule routes.
    pub is_of_country: bool,
    /// The union that is proposed; `None` where nobody is responsible.
    pub first: Option<UnionLink>,
    /// Those that come next.
    pub others: Vec<UnionLink>,
    /// Whom to call there.
    pub numbers: Vec<EmergencyLine>,
}

impl View for UnionsPage {
    const TEMPLATE: &'static str = "public/unions.html";
}
