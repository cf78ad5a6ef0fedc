//! A worker's account.

use contracts::{
    identity::PasskeyCeremony,
    intake::{OwnInquiry, Progress, ProgressEntry},
};

use super::{at, sessions};
use crate::{
    forms::{
        ErrorLine, ForgottenForm, Form, LogInForm, Posted, ProofForm, RecoveryForm, ResetForm, WorkerForm, field_error,
    },
    views::account::{
        AccountPage, ProofPage, RegisterPage, SecretsPage, WorkerForgottenPage, WorkerJoinPage, WorkerLogInPage,
        WorkerPasskeyPage, WorkerResetPage,
    },
    words::Words,
};

const NAME: &str = "K7QM-2XDR";

pub fn worker_log_in(words: &Words<'_>) -> WorkerLogInPage {
    let errors = vec![ErrorLine { field: None, text: words.text("account-wrong") }];
    WorkerLogInPage { may_register: true, form: LogInForm::empty(), errors }
}

pub fn worker_register() -> RegisterPage {
    RegisterPage { mail: ForgottenForm::empty(), form: WorkerForm::empty(), errors: Vec::new() }
}

pub fn worker_join(words: &Words<'_>) -> WorkerJoinPage {
    let mut form = WorkerForm::empty();
    let errors = form.mark(words, &[field_error("password", "too_common")]);
    WorkerJoinPage { action: "/km/account/join/x".into(), email: "sok@mail.example".into(), form, errors }
}

pub fn worker_secrets() -> SecretsPage {
    SecretsPage { log_in_name: NAME.into(), recovery_code: "7KQ2-M9XD-0TRV-B4HS-3NPW".into(), makes_passkey: true }
}

pub fn worker_account(words: &Words<'_>) -> AccountPage {
    let progress = |reference: &str, step: &str| Progress {
        reference: reference.into(),
        step: step.into(),
        steps: vec![ProgressEntry { step: step.into(), at: at("2026-11-02T03:00:00Z") }],
    };
    let own = |id: u128, reference: &str, step: &str| OwnInquiry {
        id: uuid::Uuid::from_u128(id),
        linked_at: at("2026-11-03T03:00:00Z"),
        progress: progress(reference, step),
    };
    let requests = vec![own(1, "INQ-2026-000123", "verified"), own(2, "INQ-2026-000007", "resolved")];
    let mut page = AccountPage::new(words, "mark".into(), NAME.into(), true, requests, sessions(true));
    page.errors = page.code.mark(words, &[field_error("code", "wrong_code")]);
    page
}

pub fn worker_account_empty(words: &Words<'_>) -> AccountPage {
    let here = sessions(true).into_iter().take(1).collect();
    let mut page = AccountPage::new(words, "mark".into(), "sok@mail.example".into(), false, Vec::new(), here);
    page.notice = Some("password-changed");
    page
}

/// Without a password: what is on the phone that is gone opens the account again.
pub fn worker_account_on_three_phones(words: &Words<'_>) -> AccountPage {
    let phones = sessions(true).into_iter().chain(sessions(false).into_iter().take(1)).collect();
    AccountPage::new(words, "mark".into(), NAME.into(), false, Vec::new(), phones)
}

pub fn worker_forgotten(words: &Words<'_>) -> WorkerForgottenPage {
    let (mut form, _) = RecoveryForm::take(&Posted::parse(b"account=k7qm+2xdr&code=x&password=y"), "");
    let errors = form.mark(words, &[field_error("code", "wrong_recovery")]);
    WorkerForgottenPage { mail: ForgottenForm::empty(), form, errors }
}

pub fn worker_reset() -> WorkerResetPage {
    WorkerResetPage { action: "/km/account/reset/x".into(), form: ResetForm::empty(), errors: Vec::new() }
}

pub fn worker_proof(text: &'static str) -> ProofPage {
    let (form, errors) = (ProofForm::empty(), Vec::new());
    let (csrf, action, warns) = ("mark".into(), "/km/account/erasure".into(), text == "account-erasure");
    ProofPage { csrf, action, text, warns, has_password: true, form, errors }
}

pub fn worker_passkey(is_new: bool) -> WorkerPasskeyPage {
    let begun =
        PasskeyCeremony { ceremony: uuid::Uuid::from_u128(7), options: serde_json::json!({ "challenge": "x" }) };
    WorkerPasskeyPage::new(&begun, is_new.then(|| "mark".into()), "/km/account/passkey".into(), Vec::new())
}
