//! Single sign-on.

use contracts::identity::{GroupRole, SignOn, SignOnProvider};

use super::{at, login, some};
use crate::{
    forms::SignOnForm,
    views::console::{LeavingPage, LogInPage, SignOnPage},
    words::Words,
};

pub fn log_in_service() -> Option<String> {
    some("CLC <Union> ID")
}

pub fn login_sign_on(words: &Words<'_>, only: bool) -> LogInPage {
    LogInPage { sign_on: log_in_service(), sign_on_only: only, kept: only.then(|| "sealed".into()), ..login(words) }
}

pub fn leaving() -> LeavingPage {
    let url = "https://id.clc.example/auth?response_type=code&state=S&code_challenge_method=S256".to_owned();
    LeavingPage { url, name: "CLC <Union> ID".to_owned() }
}

pub fn single_sign_on(is_set: bool) -> SignOnPage {
    let provider = SignOnProvider {
        name: "CLC <Union> ID".into(),
        issuer: "https://id.clc.example".into(),
        client_id: "focal".into(),
        groups_claim: some("groups"),
        group_roles: vec![GroupRole { group: "officers".into(), role: "focal_point".into() }],
        strong_acr: vec!["urn:clc:two".into()],
        only: true,
        enabled: true,
        changed_at: at("2026-11-22T08:00:00Z"),
    };
    let provider = is_set.then_some(provider);
    let form = SignOnForm::of(provider.as_ref());
    let redirect_uri = "https://clc.focal.example/login/sso/return".to_owned();
    SignOnPage::new(
        SignOn { redirect_uri, version: i64::from(is_set), provider },
        !is_set,
        form,
        Vec::new(),
        is_set.then_some("sign-on-saved"),
    )
}
