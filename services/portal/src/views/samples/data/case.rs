//! Cases.

use contracts::cases::{Case, CaseSummary, CaseWords, Colleague, EmergencyAccess, Member, MonitoringEntry, Resolution};
use uuid::Uuid;

use super::{super::super::console, at, some};
use crate::{
    forms::{Form, MonitorForm, field_error},
    words::Words,
};

fn case(state: &str, allowed: &[&str]) -> Case {
    Case {
        summary: CaseSummary {
            id: Uuid::from_u128(9),
            reference: "CASE-2026-000045".to_owned(),
            state: state.to_owned(),
            violation: "pay_unpaid".to_owned(),
            filed_at: at("2026-11-05T02:00:00Z"),
            owner: "Sok Dara".to_owned(),
        },
        version: 3,
        inquiry_id: Uuid::from_u128(7),
        respondent_type: "employer".to_owned(),
        workers_female: 3,
        workers_male: 0,
        workers_other: 0,
        words: Some(CaseWords {
            complainant_name: "ស្រីមុំ".to_owned(),
            respondent_name: "Mr Tan".to_owned(),
            narrative: "Three months of wages were not paid.".to_owned(),
            relief_sought: some("The wages and the passport."),
        }),
        monitoring: vec![entry("contact", None), entry("payment", some("partial"))],
        resolution: None,
        team: vec![member(1, "Sok Dara", true), member(2, "Linh", false)],
        emergencies: vec![access(some("The owner is ill and the hearing is today."))],
        allowed: allowed.iter().map(|action| (*action).to_owned()).collect(),
    }
}

fn member(account: u128, name: &str, is_owner: bool) -> Member {
    Member { account: Uuid::from_u128(account), name: name.to_owned(), is_owner }
}

fn access(reason: Option<String>) -> EmergencyAccess {
    EmergencyAccess {
        by: "Maya".to_owned(),
        opened_at: at("2026-11-20T02:00:00Z"),
        ends_at: at("2026-11-20T03:00:00Z"),
        reason,
    }
}

/// Somebody to choose.
pub fn colleagues() -> Vec<Colleague> {
    vec![Colleague { account: Uuid::from_u128(3), name: "Chan Maly".to_owned() }]
}

fn entry(entry_type: &str, outcome: Option<String>) -> MonitoringEntry {
    MonitoringEntry {
        id: Uuid::from_u128(11),
        entry_date: "2026-11-12".parse().unwrap(),
        recorded_at: at("2026-11-12T02:00:00Z"),
        monitor: "Sok Dara".to_owned(),
        entry_type: entry_type.to_owned(),
        worker_contacted: true,
        basis: outcome.as_ref().map(|_| "settlement".to_owned()),
        outcome,
        note: some("The employer paid two of three months."),
    }
}

pub fn cases(words: &Words<'_>) -> console::CasesPage {
    console::CasesPage::new(
        words,
        &[case("filed", &[]).summary, case("in_progress", &[]).summary],
        "all".to_owned(),
        None,
    )
}

fn monitor() -> MonitorForm {
    MonitorForm::new("2026-11-21".parse().unwrap())
}

pub fn case_filed(words: &Words<'_>) -> console::CasePage {
    let emergencies = vec![access(None)];
    let case = Case { monitoring: vec![], words: None, emergencies, ..case("filed", &["accept"]) };
    console::CasePage::new(words, case, colleagues(), monitor())
}

pub fn case_in_progress(words: &Words<'_>) -> console::CasePage {
    console::CasePage::new(words, case("in_progress", &["monitor", "declare_resolved"]), colleagues(), monitor())
}

pub fn case_stale(words: &Words<'_>) -> console::CasePage {
    let mut page = case_in_progress(words);
    page.notice = Some("changed-meanwhile");
    page.errors = page.monitor.mark(words, &[field_error("note", "required")]);
    page
}

pub fn case_declared(words: &Words<'_>) -> console::CasePage {
    let resolution = Resolution {
        confirmation: "worker_confirmed".to_owned(),
        declared_by: "Sok Dara".to_owned(),
        declared_at: at("2026-11-20T02:00:00Z"),
        approved_by: None,
        approved_at: None,
    };
    let case = Case { resolution: Some(resolution), ..case("remedy_pending", &["approve_resolution"]) };
    console::CasePage::new(words, case, colleagues(), monitor())
}
