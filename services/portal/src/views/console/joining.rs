//! Joining, and a forgotten password: what the links of mails lead to.

use contracts::identity::LinkFacts;
use serde::Serialize;

use super::super::View;
use crate::forms::{ErrorLine, ForgottenForm, JoinForm, ResetForm};

/// Taking an invitation.
#[derive(Serialize)]
pub struct JoinPage {
    /// Where the form is posted.
    pub action: String,
    email: String,
    roles: Vec<String>,
    sign_on: Option<String>,
    /// Whether there is no other way than that.
    sign_on_only: bool,
    /// Name and password.
    pub form: JoinForm,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
}

impl JoinPage {
    /// The form of an invitation.
    pub fn new(action: String, facts: LinkFacts, form: JoinForm, errors: Vec<ErrorLine>) -> Self {
        Self { action, email: facts.email, roles: facts.roles, sign_on: None, sign_on_only: false, form, errors }
    }

    /// Has the organisation's log-in service offered too; or alone, unless the person will run the accounts.
    pub fn with_sign_on(self, name: Option<String>, only: bool) -> Self {
        let runs_accounts = self.roles.iter().any(|role| role == "affiliate_admin" || role == "secretariat");
        Self { sign_on: name, sign_on_only: only && !runs_accounts, ..self }
    }
}

impl View for JoinPage {
    const TEMPLATE: &'static str = "console/join.html";
}

/// A link that has expired or was used.
#[derive(Serialize)]
pub struct LinkEndedPage {
    /// Where a new invitation is asked for; `None` for a link to another password.
    pub renewal: Option<String>,
}

impl View for LinkEndedPage {
    const TEMPLATE: &'static str = "console/link-ended.html";
}

/// Asking for a link to another password.
#[derive(Serialize)]
pub struct ForgottenPage {
    /// The address.
    pub form: ForgottenForm,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
}

impl View for ForgottenPage {
    const TEMPLATE: &'static str = "console/forgotten.html";
}

/// A mail is on its way, if anybody has the address.
#[derive(Serialize)]
pub struct SentPage {
    /// The id of the text that says so.
    pub text: &'static str,
}

impl View for SentPage {
    const TEMPLATE: &'static str = "console/sent.html";
}

/// Another password in the place of a forgotten one.
#[derive(Serialize)]
pub struct ResetPage {
    /// Where the form is posted.
    pub action: String,
    /// Whose account it is: for the browser's password store.
    pub email: String,
    /// The new password.
    pub form: ResetForm,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
}

impl View for ResetPage {
    const TEMPLATE: &'static str = "console/reset.html";
}
