//! Whom a worker may call in an emergency.

use contracts::identity::{EmergencyContact, OwnNetwork};
use i18n::format;
use kernel::codes::EmergencyKind;
use serde::Serialize;

use crate::{
    forms::{ContactForm, ErrorLine},
    views::{Group, View, codes, contact_name, countries},
    words::Words,
};

/// Whom to call in an emergency, country by country.
#[derive(Serialize)]
pub struct ContactsPage {
    contacts: Vec<ContactLine>,
    countries: Vec<Group>,
    kinds: Vec<Group>,
    may_manage: bool,
    /// Somebody to add.
    pub form: ContactForm,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
    /// The id of a text that says what was done.
    pub notice: Option<&'static str>,
}

#[derive(Serialize)]
struct ContactLine {
    id: String,
    country: String,
    name: String,
    kind: String,
    number: String,
    hours: String,
    source: String,
    checked: String,
}

impl ContactLine {
    fn new(words: &Words<'_>, contact: &EmergencyContact) -> Self {
        Self {
            id: contact.id.to_string(),
            country: words.country(&contact.country),
            name: contact_name(words, contact),
            kind: contact.kind.clone(),
            number: contact.number.clone(),
            hours: contact.hours.clone(),
            source: contact.source.clone(),
            checked: format::date(words.locale, contact.last_verified),
        }
    }
}

impl ContactsPage {
    /// As the registry says, by country.
    pub fn new(words: &Words<'_>, own: &OwnNetwork, may_manage: bool, form: ContactForm) -> Self {
        let mut contacts: Vec<&EmergencyContact> = own.contacts.iter().collect();
        contacts.sort_by_key(|contact| words.country_place(&contact.country));
        Self {
            contacts: contacts.into_iter().map(|contact| ContactLine::new(words, contact)).collect(),
            countries: countries(words),
            kinds: codes::<EmergencyKind>(words),
            may_manage,
            form,
            errors: Vec::new(),
            notice: None,
        }
    }
}

impl View for ContactsPage {
    const TEMPLATE: &'static str = "console/network-contacts.html";
}

/// One of them, to be changed or looked at again.
#[derive(Serialize)]
pub struct ContactPage {
    contact: ContactLine,
    countries: Vec<Group>,
    kinds: Vec<Group>,
    /// As it is to be.
    pub form: ContactForm,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
}

impl ContactPage {
    /// With what was typed.
    pub fn new(words: &Words<'_>, contact: &EmergencyContact, form: ContactForm, errors: Vec<ErrorLine>) -> Self {
        Self {
            contact: ContactLine::new(words, contact),
            countries: countries(words),
            kinds: codes::<EmergencyKind>(words),
            form,
            errors,
        }
    }
}

impl View for ContactPage {
    const TEMPLATE: &'static str = "console/network-contact.html";
}
