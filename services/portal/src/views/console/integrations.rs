//! The organisation's own integrations.

use contracts::identity::{ApiClient, NewApiSecret};
use serde::Serialize;

use super::super::View;
use crate::{
    forms::{ErrorLine, IntegrationForm},
    words::Words,
};

/// One scope that can be given.
#[derive(Clone, Serialize)]
pub struct ScopeBox {
    code: String,
    /// The id of its text.
    text: String,
    ticked: bool,
}

/// The scopes that can be given here; those of `ticked` are ticked.
pub fn scope_boxes(offered: &[String], ticked: &[String]) -> Vec<ScopeBox> {
    let scope_box =
        |code: &String| ScopeBox { code: code.clone(), text: scope_text(code), ticked: ticked.contains(code) };
    offered.iter().map(scope_box).collect()
}

/// The id of the text that says what a scope opens.
pub fn scope_text(code: &str) -> String {
    format!("scope-{code}").replace(['.', '_'], "-")
}

#[derive(Serialize)]
struct SecretLine {
    made: String,
    ends: Option<String>,
}

#[derive(Serialize)]
struct IntegrationLine {
    id: String,
    name: String,
    /// The ids of their texts.
    scopes: Vec<String>,
    created: String,
    last_used: Option<String>,
    closed: Option<String>,
    secrets: Vec<SecretLine>,
}

impl IntegrationLine {
    fn new(words: &Words<'_>, client: ApiClient) -> Self {
        let secrets = client.secrets.iter();
        Self {
            id: client.id.to_string(),
            scopes: client.scopes.iter().map(|code| scope_text(code)).collect(),
            created: words.day(client.created_at),
            last_used: client.last_used_at.map(|at| words.moment(at)),
            closed: client.closed_at.map(|at| words.day(at)),
            secrets: secrets
                .map(|secret| SecretLine {
                    made: words.day(secret.made_at),
                    ends: secret.ends_at.map(|at| words.moment(at)),
                })
                .collect(),
            name: client.name,
        }
    }
}

/// All of them, and the form to give another one access.
#[derive(Serialize)]
pub struct IntegrationsPage {
    integrations: Vec<IntegrationLine>,
    scopes: Vec<ScopeBox>,
    /// One to make.
    pub form: IntegrationForm,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
}

impl IntegrationsPage {
    /// As it is now, with what was typed.
    pub fn new(
        words: &Words<'_>,
        all: Vec<ApiClient>,
        form: IntegrationForm,
        scopes: Vec<ScopeBox>,
        errors: Vec<ErrorLine>,
    ) -> Self {
        let integrations = all.into_iter().map(|client| IntegrationLine::new(words, client)).collect();
        Self { integrations, scopes, form, errors }
    }
}

impl View for IntegrationsPage {
    const TEMPLATE: &'static str = "console/integrations.html";
}

/// One of them: name, scopes, secrets, closing.
#[derive(Serialize)]
pub struct IntegrationPage {
    integration: IntegrationLine,
    version: i64,
    /// Whether the secret of before still counts.
    has_older: bool,
    scopes: Vec<ScopeBox>,
    /// What it is called, or what was typed.
    pub form: IntegrationForm,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
    /// The id of a text that says what was done.
    pub notice: Option<&'static str>,
}

impl IntegrationPage {
    /// As it is now, with what was typed.
    pub fn new(
        words: &Words<'_>,
        client: ApiClient,
        form: IntegrationForm,
        scopes: Vec<ScopeBox>,
        errors: Vec<ErrorLine>,
        notice: Option<&'static str>,
    ) -> Self {
        let (version, has_older) = (client.version, client.secrets.len() > 1);
        Self { integration: IntegrationLine::new(words, client), version, has_older, scopes, form, errors, notice }
    }
}

impl View for IntegrationPage {
    const TEMPLATE: &'static str = "console/integration.html";
}

/// A secret that was made just now.
#[derive(Serialize)]
pub struct IntegrationSecretPage {
    id: String,
    name: String,
    secret: String,
    token_url: String,
    /// When the secret of before ends, where there is one.
    older_ends: Option<String>,
}

impl IntegrationSecretPage {
    /// Shown now and never again.
    pub fn new(words: &Words<'_>, made: NewApiSecret, token_url: String) -> Self {
        let older_ends = made.client.secrets.iter().find_map(|secret| secret.ends_at).map(|at| words.moment(at));
        Self { id: made.client.id.to_string(), name: made.client.name, secret: made.secret, token_url, older_ends }
    }
}

impl View for IntegrationSecretPage {
    const TEMPLATE: &'static str = "console/integration-secret.html";
}
