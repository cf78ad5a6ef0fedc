//! The pages of the console.

mod case;
mod cross;
mod inquiry;

pub use case::{CasePage, CasesPage};
pub use cross::{ATTRIBUTES, Asked, CrossPage, MEASURES};
pub use inquiry::{ComplaintPage, InboxPage, InquiryPage};

use serde::Serialize;

use super::View;
use crate::forms::{ErrorLine, Kept, LogInForm};

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
    /// What was typed elsewhere when a session ended: encoded, and where it was to go.
    pub kept: Option<(String, String)>,
    /// What was typed, without the password.
    #[serde(flatten)]
    pub form: LogInForm,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
}

impl View for LogInPage {
    const TEMPLATE: &'static str = "console/login.html";
}

/// What was typed when a session ended, to be sent again.
#[derive(Serialize)]
pub struct ResumePage {
    action: String,
    back: String,
    csrf: String,
    fields: Vec<(String, String)>,
    words: Vec<String>,
}

impl ResumePage {
    /// The form for the new session, whose mark is `csrf`; `back` leads on without it.
    pub fn new(kept: &Kept, back: String, csrf: String) -> Self {
        let words = kept.words().into_iter().map(str::to_owned).collect();
        Self { action: kept.path.clone(), back, csrf, fields: kept.fields.clone(), words }
    }
}

impl View for ResumePage {
    const TEMPLATE: &'static str = "console/resume.html";
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
    /// How many.
    pub figure: i64,
    /// The id of the text that says what.
    pub text: &'static str,
}

impl Count {
    /// So many of what `text` says, listed at `href`.
    pub fn new(href: &'static str, figure: i64, text: &'static str) -> Self {
        Self { href, figure, text }
    }
}

impl View for TodayPage {
    const TEMPLATE: &'static str = "console/today.html";
}
