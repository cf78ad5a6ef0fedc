//! The pages of the console.

mod case;
mod cross;
mod inquiry;

pub use case::{CasePage, CasesPage};
pub use cross::{ATTRIBUTES, Asked, CrossPage, MEASURES};
pub use inquiry::{ComplaintPage, InboxPage, InquiryPage};

use serde::Serialize;

use super::View;
use crate::forms::{ErrorLine, LogInForm};

/// What went wrong.
#[derive(Serialize)]
pub struct ErrorPage {
    /// What happened.
    pub title: String,
    /// What to do.
    pub advice: String,
    /// Names the request in the logs.
    pub trace: Option<String>,
}

impl View for ErrorPage {
    const TEMPLATE: &'static str = "console/error.html";
}

/// Logging in.
#[derive(Serialize)]
pub struct LogInPage {
    /// Where the form is posted, with the language of the page.
    pub action: String,
    /// Where to go afterwards.
    pub next: String,
    /// What was typed, without the password.
    #[serde(flatten)]
    pub form: LogInForm,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
}

impl View for LogInPage {
    const TEMPLATE: &'static str = "console/login.html";
}

/// What is due today.
#[derive(Serialize)]
pub struct TodayPage {
    /// Whether nobody waits for this person.
    pub nothing_due: bool,
    /// What waits.
    pub counts: Vec<Count>,
}

/// How many wait for one thing.
#[derive(Serialize)]
pub struct Count {
    /// Where they are listed.
    pub href: &'static str,
    /// The number; `50+` where there are more than a page holds.
    pub figure: String,
    /// Whether there are none.
    pub zero: bool,
    /// The id of the text that says what.
    pub text: &'static str,
}

impl View for TodayPage {
    const TEMPLATE: &'static str = "console/today.html";
}
