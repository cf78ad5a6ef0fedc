//! Integrations.

use contracts::identity::{ApiClient, ApiSecret, NewApiSecret};
use web::{FieldError, Problem, ProblemKind};

use super::at;
use crate::{
    forms::{self, IntegrationForm, Posted},
    views::console::{IntegrationPage, IntegrationSecretPage, IntegrationsPage, scope_boxes},
    words::Words,
};

const SCOPES: [&str; 3] = ["reports.read", "inquiries.read", "cases.read"];

fn scopes() -> Vec<String> {
    SCOPES.map(str::to_owned).to_vec()
}

fn client(closed: bool, rotated: bool) -> ApiClient {
    let newest = ApiSecret { made_at: at("2026-11-20T08:00:00Z"), ends_at: None };
    let older = ApiSecret { made_at: at("2026-03-01T08:00:00Z"), ends_at: Some(at("2026-11-21T08:00:00Z")) };
    ApiClient {
        id: uuid::Uuid::from_u128(16),
        name: "Dashboard <of> ស្ថិតិ".into(),
        scopes: scopes()[..2].to_vec(),
        version: 3,
        created_by: uuid::Uuid::from_u128(7),
        created_at: at("2026-03-01T08:00:00Z"),
        last_used_at: (!closed).then(|| at("2026-11-21T02:00:00Z")),
        closed_at: closed.then(|| at("2026-11-21T02:00:00Z")),
        secrets: match (closed, rotated) {
            (true, _) => vec![],
            (false, true) => vec![newest, older],
            (false, false) => vec![newest],
        },
    }
}

pub fn integrations(words: &Words<'_>) -> IntegrationsPage {
    let all = vec![client(false, true), client(false, false), client(true, false)];
    let mut form = IntegrationForm::read(&Posted::parse(b"name=Dashboard"));
    let refused = |field: &str, code: &str| FieldError { field: field.into(), code: code.into(), limit: None };
    let errors = vec![refused("name", "taken"), refused("scopes", "required")];
    let error = contracts::ApiError::Problem(Problem { errors, ..ProblemKind::InvalidFields.into() });
    let (_, errors) = forms::refused(&mut form, words, &error);
    IntegrationsPage::new(words, all, form, scope_boxes(&scopes(), &scopes()[1..]), errors)
}

pub fn no_integrations(words: &Words<'_>) -> IntegrationsPage {
    let council = ["network_reports.read".to_owned()];
    IntegrationsPage::new(words, vec![], IntegrationForm::empty(), scope_boxes(&council, &[]), vec![])
}

pub fn integration(words: &Words<'_>, closed: bool, notice: Option<&'static str>) -> IntegrationPage {
    let client = client(closed, !closed);
    let (form, boxes) = (IntegrationForm::of(&client), scope_boxes(&scopes(), &client.scopes));
    IntegrationPage::new(words, client, form, boxes, vec![], notice)
}

pub fn integration_secret(words: &Words<'_>, rotated: bool) -> IntegrationSecretPage {
    let secret = format!("focal_{}", "s".repeat(43));
    let made = NewApiSecret { client: client(false, rotated), secret };
    IntegrationSecretPage::new(words, made, "https://clc.focal.example/oauth2/token".to_owned())
}
