//! The list of cases and one case.

use contracts::cases::{Case, CaseSummary, CaseWords, Colleague, MonitoringEntry, Resolution};
use i18n::format;
use kernel::codes::{Basis, CaseState, CodeList, Confirmation, MonitoringType, Outcome};
use serde::Serialize;

use super::{
    super::{Choice, Group, View, chosen, codes},
    TeamPanel, Typed,
};
use crate::{
    forms::{DeclareForm, ErrorLine, MonitorForm},
    words::Words,
};

/// The cases.
#[derive(Serialize)]
pub struct CasesPage {
    rows: Vec<CaseRow>,
    states: Vec<Choice>,
    state: String,
    next: Option<String>,
}

/// A case in the list.
#[derive(Serialize)]
struct CaseRow {
    id: String,
    reference: String,
    filed: String,
    violation: String,
    owner: String,
    state: String,
}

impl CasesPage {
    /// A page of cases in `state` (or `all`), and the address of the next.
    pub fn new(words: &Words<'_>, items: &[CaseSummary], state: String, next: Option<String>) -> Self {
        let row = |item: &CaseSummary| CaseRow {
            id: item.id.to_string(),
            reference: item.reference.clone(),
            filed: words.day(item.filed_at),
            violation: item.violation.clone(),
            owner: item.owner.clone(),
            state: item.state.clone(),
        };
        let states = chosen(words, None, CaseState::ALL.iter().copied()).choices;
        Self { rows: items.iter().map(row).collect(), states, state, next }
    }
}

impl View for CasesPage {
    const TEMPLATE: &'static str = "console/cases.html";
}

/// One case.
#[derive(Serialize)]
pub struct CasePage {
    id: String,
    reference: String,
    version: i64,
    state: String,
    owner: String,
    violation: String,
    filed: String,
    inquiry: String,
    respondent_type: String,
    workers_female: u32,
    workers_male: u32,
    workers_other: u32,
    words: Option<CaseWords>,
    monitoring: Vec<Entry>,
    resolution: Option<ResolutionFacts>,
    may_accept: bool,
    may_monitor: bool,
    may_declare_resolved: bool,
    may_approve: bool,
    /// Who works on it.
    pub team: TeamPanel,
    /// The monitoring form.
    pub monitor: MonitorForm,
    /// The declaration.
    pub declare: DeclareForm,
    /// What is wrong with one of them.
    pub errors: Vec<ErrorLine>,
    /// The id of a text that says what happened meanwhile.
    pub notice: Option<&'static str>,
    /// What was typed, where its form is not drawn any more.
    pub typed: Vec<Typed>,
    entry_types: Vec<Group>,
    outcomes: Vec<Group>,
    bases: Vec<Group>,
    confirmations: Vec<Group>,
}

#[derive(Serialize)]
struct Entry {
    day: String,
    monitor: String,
    entry_type: String,
    worker_contacted: bool,
    outcome: Option<String>,
    basis: Option<String>,
    note: Option<String>,
}

#[derive(Serialize)]
struct ResolutionFacts {
    confirmation: String,
    declared_by: String,
    declared: String,
    approved_by: Option<String>,
    approved: Option<String>,
}

impl CasePage {
    /// The case as it is, with fresh forms; a form that the person may not use is not drawn.
    pub fn new(words: &Words<'_>, case: Case, colleagues: Vec<Colleague>, monitor: MonitorForm) -> Self {
        let may = |action: &str| case.allowed.iter().any(|allowed| allowed == action);
        let team = TeamPanel::new(words, &case, colleagues);
        Self {
            id: case.summary.id.to_string(),
            version: case.version,
            filed: words.day(case.summary.filed_at),
            inquiry: case.inquiry_id.to_string(),
            may_accept: may("accept"),
            may_monitor: may("monitor"),
            may_declare_resolved: may("declare_resolved"),
            may_approve: may("approve_resolution"),
            workers_female: case.workers_female,
            workers_male: case.workers_male,
            workers_other: case.workers_other,
            monitoring: case.monitoring.into_iter().map(|entry| Entry::new(words, entry)).collect(),
            team,
            resolution: case.resolution.map(|resolution| ResolutionFacts::new(words, resolution)),
            monitor,
            declare: DeclareForm::empty(),
            errors: Vec::new(),
            notice: None,
            typed: Vec::new(),
            entry_types: codes::<MonitoringType>(words),
            outcomes: codes::<Outcome>(words),
            bases: codes::<Basis>(words),
            confirmations: codes::<Confirmation>(words),
            reference: case.summary.reference,
            state: case.summary.state,
            owner: case.summary.owner,
            violation: case.summary.violation,
            respondent_type: case.respondent_type,
            words: case.words,
        }
    }

    /// Whether the monitoring form is drawn.
    pub fn may_monitor(&self) -> bool {
        self.may_monitor
    }

    /// Whether the declaration is drawn.
    pub fn may_declare_resolved(&self) -> bool {
        self.may_declare_resolved
    }
}

impl Entry {
    fn new(words: &Words<'_>, entry: MonitoringEntry) -> Self {
        Self {
            day: format::date(words.locale, entry.entry_date),
            monitor: entry.monitor,
            entry_type: entry.entry_type,
            worker_contacted: entry.worker_contacted,
            outcome: entry.outcome,
            basis: entry.basis,
            note: entry.note,
        }
    }
}

impl ResolutionFacts {
    fn new(words: &Words<'_>, resolution: Resolution) -> Self {
        Self {
            confirmation: resolution.confirmation,
            declared_by: resolution.declared_by,
            declared: words.moment(resolution.declared_at),
            approved_by: resolution.approved_by,
            approved: resolution.approved_at.map(|at| words.moment(at)),
        }
    }
}

impl View for CasePage {
    const TEMPLATE: &'static str = "console/case.html";
}
