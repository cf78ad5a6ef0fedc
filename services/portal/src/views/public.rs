//! The pages of the public side.

mod check;
mod files;
mod own;
mod proof;
mod receipt;
mod report;
mod request;

use serde::Serialize;

#[cfg(test)]
pub use check::questions;
pub use check::{CheckPage, OwnAccount, StepError, UnionBox, answered};
pub use files::{FileList, FilesBox};
pub use own::OwnPage;
pub use proof::proof;
pub use receipt::{DonePage, SentPage};
pub use report::{Change, Choices, Elsewhere, Shown, StepPage};
#[cfg(test)]
pub use request::meaning;
pub use request::{ConfirmPage, OwnContactPage, RequestPage, ReturnPage, ToldPage};

pub use super::network::{CountryNumbers, EmergencyLine, EmergencyPage, UnionsPage};
use super::{Again, Group, View};

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
