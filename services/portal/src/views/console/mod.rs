//! The pages of the console.

mod account;
mod add_file;
mod audit;
mod case;
mod complaint;
mod conversation;
mod cross;
mod entry;
mod in_languages;
mod inbox;
mod inquiry;
mod integrations;
mod joining;
mod network;
mod network_request;
mod notices;
mod organisation;
mod people;
mod questions;
mod service_levels;
mod setup;
mod sign_on;
mod snippets;
mod team;
mod typed;
mod unsent;
mod wording;
mod workers;

pub use account::{AppPage, OwnAccountPage, PasskeyPage, RecoveryCodesPage, SecondFactorPage, SetUpPage};
pub use add_file::AddFile;
pub use audit::{AuditAsked, AuditPage};
pub use case::{CasePage, CasesPage};
pub use complaint::ComplaintPage;
pub use conversation::{MessagesPage, NotesPage};
pub use cross::{ATTRIBUTES, Asked, CrossPage, MEASURES};
pub use entry::{EnteredPage, EntryPage};
pub use inbox::{Changed, FoundPage, InboxPage, Neighbours};
pub use inquiry::{InquiryHead, InquiryPage};
#[cfg(test)]
pub use integrations::scope_text;
pub use integrations::{IntegrationPage, IntegrationSecretPage, IntegrationsPage, scope_boxes};
pub use joining::{ForgottenPage, JoinPage, LinkEndedPage, ResetPage, SentPage};
pub use network::{ContactPage, ContactsPage, MembersPage, MembershipPage, RoutingPage, SharingPage};
pub use network_request::RequestPage;
pub use notices::{NoticePreferencePage, NoticesPage, UnsubscribePage};
pub use organisation::{OrganisationFields, OrganisationPage};
pub use people::{ImportPage, OpenCases, PeoplePage, PersonPage, RoleBox, role_boxes};
pub use questions::{QuestionPage, QuestionsPage, answers_of, in_all_languages};
pub use service_levels::ServiceLevelsPage;
pub use setup::{SetupPage, SetupStartPage, SetupStepPage, TestReceipt, address, next_of};
pub use sign_on::{LeavingPage, SignOnPage};
pub use snippets::{SnippetPage, SnippetsPage};
pub use team::{DelegationsPage, TeamPanel, people};
pub use typed::{ResumePage, Typed, in_zawgyi, message_in_zawgyi, typed};
pub use unsent::UnsentPart;
pub use wording::{WordingPage, WordingsPage};
pub use workers::WorkersPage;

use serde::Serialize;

use super::{Again, View};
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
    /// What was typed, where it is worth sending again.
    pub again: Option<Again>,
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
    /// What was typed elsewhere when a session ended, sealed.
    pub kept: Option<String>,
    /// What the organisation's own log-in service is called, where there is one.
    pub sign_on: Option<String>,
    /// Whether a password is for who runs the accounts alone.
    pub sign_on_only: bool,
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
    /// Whether the first run of the organisation is to go on.
    pub set_up: bool,
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
