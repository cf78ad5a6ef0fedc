//! The pages of a worker's account, on the public side.

use contracts::{
    identity::{OwnSession, PasskeyCeremony},
    intake::OwnInquiry,
};
use serde::Serialize;

use super::{View, sessions::SessionLine};
use crate::{
    forms::{
        ErrorLine, ForgottenForm, LogInForm, PasswordForm, ProofForm, RecoveryForm, ResetForm, ReturnForm, WorkerForm,
    },
    words::Words,
};

/// Where a worker logs in.
#[derive(Serialize)]
pub struct WorkerLogInPage {
    /// Whether an account can be made here.
    pub may_register: bool,
    /// What was typed.
    pub form: LogInForm,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
}

impl View for WorkerLogInPage {
    const TEMPLATE: &'static str = "public/account-log-in.html";
}

/// The two ways to an account.
#[derive(Serialize)]
pub struct RegisterPage {
    /// With an address.
    pub mail: ForgottenForm,
    /// Without.
    pub form: WorkerForm,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
}

impl View for RegisterPage {
    const TEMPLATE: &'static str = "public/account-register.html";
}

/// The account that the link of a mail leads to.
#[derive(Serialize)]
pub struct WorkerJoinPage {
    /// Where the form is posted.
    pub action: String,
    /// The address that the account will have.
    pub email: String,
    /// What was typed.
    pub form: WorkerForm,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
}

impl View for WorkerJoinPage {
    const TEMPLATE: &'static str = "public/account-join.html";
}

/// What is shown once: the name that an account logs in with, and its recovery code.
#[derive(Serialize)]
pub struct SecretsPage {
    /// The name.
    pub log_in_name: String,
    /// The code.
    pub recovery_code: String,
    /// Whether a passkey is made next.
    pub makes_passkey: bool,
}

impl View for SecretsPage {
    const TEMPLATE: &'static str = "public/account-secrets.html";
}

/// A passkey's ceremony.
#[derive(Serialize)]
pub struct WorkerPasskeyPage {
    /// The mark of the form, where a key is made.
    csrf: Option<String>,
    ceremony: String,
    options: String,
    action: String,
    /// What is wrong.
    errors: Vec<ErrorLine>,
}

impl WorkerPasskeyPage {
    /// Making one where there is a mark of a session, else using one. The answer goes to `action`.
    pub fn new(begun: &PasskeyCeremony, csrf: Option<String>, action: String, errors: Vec<ErrorLine>) -> Self {
        Self { csrf, ceremony: begun.ceremony.to_string(), options: begun.options.to_string(), action, errors }
    }
}

impl View for WorkerPasskeyPage {
    const TEMPLATE: &'static str = "public/account-passkey.html";
}

/// A worker's account.
#[derive(Serialize)]
pub struct AccountPage {
    csrf: String,
    log_in_name: String,
    has_address: bool,
    has_password: bool,
    requests: Vec<OwnRequest>,
    /// Where the worker is logged in.
    sessions: Vec<SessionLine>,
    /// The code of a request to add.
    pub code: ReturnForm,
    /// Another password.
    pub password: PasswordForm,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
    /// The id of a text that says what was done.
    pub notice: Option<&'static str>,
}

/// A request in the account.
#[derive(Serialize)]
struct OwnRequest {
    id: String,
    reference: String,
    step: String,
    day: String,
}

impl AccountPage {
    /// With nothing typed. `log_in_name`: an address, or the name that was made.
    pub fn new(
        words: &Words<'_>,
        csrf: String,
        log_in_name: String,
        has_password: bool,
        requests: Vec<OwnInquiry>,
        sessions: Vec<OwnSession>,
    ) -> Self {
        let request = |own: OwnInquiry| OwnRequest {
            id: own.id.to_string(),
            day: own.progress.steps.last().map(|last| words.day(last.at)).unwrap_or_default(),
            reference: own.progress.reference,
            step: own.progress.step,
        };
        Self {
            csrf,
            has_address: log_in_name.contains('@'),
            log_in_name,
            has_password,
            requests: requests.into_iter().map(request).collect(),
            sessions: SessionLine::all(words, sessions),
            code: ReturnForm::empty(),
            password: PasswordForm::empty(),
            errors: Vec::new(),
            notice: None,
        }
    }
}

impl View for AccountPage {
    const TEMPLATE: &'static str = "public/account.html";
}

/// A forgotten password: by mail, or by the recovery code.
#[derive(Serialize)]
pub struct WorkerForgottenPage {
    /// By mail.
    pub mail: ForgottenForm,
    /// By the code.
    pub form: RecoveryForm,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
}

impl View for WorkerForgottenPage {
    const TEMPLATE: &'static str = "public/account-forgotten.html";
}

/// Another password in the place of a forgotten one.
#[derive(Serialize)]
pub struct WorkerResetPage {
    /// Where the form is posted.
    pub action: String,
    /// The new password.
    pub form: ResetForm,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
}

impl View for WorkerResetPage {
    const TEMPLATE: &'static str = "public/account-reset.html";
}

/// What wants the password once more.
#[derive(Serialize)]
pub struct ProofPage {
    /// The mark of the form.
    pub csrf: String,
    /// Where the form is posted.
    pub action: String,
    /// The beginning of the ids of its texts.
    pub text: &'static str,
    /// Whether it cannot be undone.
    pub warns: bool,
    /// Whether the account has a password.
    pub has_password: bool,
    /// The password.
    pub form: ProofForm,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
}

impl View for ProofPage {
    const TEMPLATE: &'static str = "public/account-proof.html";
}

/// What was done, and how it goes on.
#[derive(Serialize)]
pub struct ToldPage {
    /// The beginning of the ids of its texts.
    pub text: &'static str,
}

impl View for ToldPage {
    const TEMPLATE: &'static str = "public/account-told.html";
}
