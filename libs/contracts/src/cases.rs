//! Cases: complaints, monitoring, resolution, and who works on them.

mod team;

pub use team::{
    BreakGlass, CaseOwner, CaseOwners, CasesOfOwner, ChooseMember, Colleague, EmergencyAccess, Member, ReassignCases,
};

use chrono::NaiveDate;
use http::Method;
use kernel::Instant;
use poem_openapi::Object;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    ApiError, Call, Transport,
    transport::{Outgoing, query},
};

/// The standard complaint form, filed from a verified inquiry.
#[derive(Clone, Default, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct FileComplaint {
    /// The verified inquiry it comes from.
    pub inquiry_id: Uuid,
    /// The complainant's name; at most 200 characters.
    pub complainant_name: String,
    /// RespondentType.
    pub respondent_type: String,
    /// The respondent's name; at most 200 characters.
    pub respondent_name: String,
    /// Violation.
    pub violation: String,
    /// What is alleged, in the worker's words; at most 20,000 characters.
    pub narrative: String,
    /// What the worker asks for, in their own words; at most 2,000 characters.
    pub relief_sought: Option<String>,
    /// Workers affected.
    pub workers_female: u32,
    /// Workers affected.
    pub workers_male: u32,
    /// Workers affected.
    pub workers_other: u32,
    /// Must be true: the worker agreed that the complaint is filed.
    pub consent_recorded: bool,
}

/// A case in a list: codes only.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct CaseSummary {
    /// The case's id.
    pub id: Uuid,
    /// The case number, such as `CASE-2026-000045`.
    pub reference: String,
    /// CaseState.
    pub state: String,
    /// Violation.
    pub violation: String,
    /// When it was filed.
    pub filed_at: Instant,
    /// The name of the focal point who owns it.
    pub owner: String,
}

/// One page of cases.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct CasePage {
    /// Oldest first.
    pub items: Vec<CaseSummary>,
    /// Pass as `after` for the next page.
    #[oai(skip_serializing_if_is_none)]
    pub next: Option<String>,
}

/// How many cases are in one state.
#[derive(Clone, Debug, PartialEq, Eq, Object, Serialize, Deserialize)]
pub struct CaseCount {
    /// CaseState.
    pub state: String,
    /// How many.
    pub count: i64,
}

/// A case in full.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct Case {
    /// What the list shows.
    pub summary: CaseSummary,
    /// Send back as `If-Match`.
    pub version: i64,
    /// The inquiry it came from.
    pub inquiry_id: Uuid,
    /// RespondentType.
    pub respondent_type: String,
    /// Workers affected.
    pub workers_female: u32,
    /// Workers affected.
    pub workers_male: u32,
    /// Workers affected.
    pub workers_other: u32,
    /// Names and words; absent for a role that may not read them.
    #[oai(skip_serializing_if_is_none)]
    pub words: Option<CaseWords>,
    /// The monitoring form, oldest entry first.
    pub monitoring: Vec<MonitoringEntry>,
    /// The resolution, once declared.
    #[oai(skip_serializing_if_is_none)]
    pub resolution: Option<Resolution>,
    /// Who works on it, the owner first.
    pub team: Vec<Member>,
    /// When it was read in an emergency, the newest first.
    pub emergencies: Vec<EmergencyAccess>,
    /// What the caller may do now: `accept`, `monitor`, `declare_resolved`, `approve_resolution`, `manage_team`,
    /// `break_glass`.
    pub allowed: Vec<String>,
}

/// The encrypted part of a case.
#[derive(Clone, Object, Serialize, Deserialize)]
pub struct CaseWords {
    /// The complainant's name.
    pub complainant_name: String,
    /// The respondent's name.
    pub respondent_name: String,
    /// What is alleged.
    pub narrative: String,
    /// What the worker asks for.
    pub relief_sought: Option<String>,
}

/// Never the words themselves, so that a log line cannot hold them.
impl std::fmt::Debug for CaseWords {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CaseWords(…)")
    }
}

/// One entry of the monitoring form; never changed once added.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct MonitoringEntry {
    /// The entry's id.
    pub id: Uuid,
    /// The day it is about.
    pub entry_date: NaiveDate,
    /// When it was added.
    pub recorded_at: Instant,
    /// Who added it.
    pub monitor: String,
    /// MonitoringType.
    pub entry_type: String,
    /// Was the worker contacted, safely?
    pub worker_contacted: bool,
    /// Outcome, where the entry reports one.
    #[oai(skip_serializing_if_is_none)]
    pub outcome: Option<String>,
    /// Basis of the outcome.
    #[oai(skip_serializing_if_is_none)]
    pub basis: Option<String>,
    /// What happened; absent for a role that may not read it.
    #[oai(skip_serializing_if_is_none)]
    pub note: Option<String>,
}

/// A declared resolution.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct Resolution {
    /// Confirmation.
    pub confirmation: String,
    /// Who declared it.
    pub declared_by: String,
    /// When.
    pub declared_at: Instant,
    /// Who approved it, once somebody did.
    #[oai(skip_serializing_if_is_none)]
    pub approved_by: Option<String>,
    /// When.
    #[oai(skip_serializing_if_is_none)]
    pub approved_at: Option<Instant>,
}

/// Adds an entry to the monitoring form.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct RecordMonitoring {
    /// The day it is about, not in the future.
    pub entry_date: NaiveDate,
    /// MonitoringType.
    pub entry_type: String,
    /// Was the worker contacted, safely?
    pub worker_contacted: bool,
    /// What happened; at most 5,000 characters.
    pub note: String,
    /// Outcome, where one was reached.
    pub outcome: Option<String>,
    /// Basis; required with an outcome of `full` or `partial`.
    pub basis: Option<String>,
}

/// Declares the case resolved.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct DeclareResolved {
    /// Confirmation.
    pub confirmation: String,
}

/// The client of the cases service.
#[derive(Clone)]
pub struct CasesClient(pub Transport);

impl CasesClient {
    /// Files a complaint. The same `key` with the same form gives the same case and never a second one.
    pub async fn file(
        &self,
        tenant: &str,
        call: &Call,
        complaint: &FileComplaint,
        key: Uuid,
    ) -> Result<Case, ApiError> {
        let request = Outgoing::new(Method::POST, format!("/v1/{tenant}/cases"), call);
        self.0.fetch(request.json(complaint).idempotency_key(key)).await
    }

    /// The cases; `state` filters, `after` is a cursor.
    pub async fn list(
        &self,
        tenant: &str,
        call: &Call,
        state: Option<&str>,
        after: Option<&str>,
    ) -> Result<CasePage, ApiError> {
        let params = [("state", state.map(str::to_owned)), ("after", after.map(str::to_owned))];
        self.0.fetch(Outgoing::new(Method::GET, query(format!("/v1/{tenant}/cases"), &params), call)).await
    }

    /// How many cases there are in each state that has some.
    pub async fn counts(&self, tenant: &str, call: &Call) -> Result<Vec<CaseCount>, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/case-counts"), call)).await
    }

    /// One case.
    pub async fn find(&self, tenant: &str, call: &Call, id: Uuid) -> Result<Case, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/cases/{id}"), call)).await
    }

    /// Takes a filed case on.
    pub async fn accept(&self, tenant: &str, call: &Call, id: Uuid, version: i64) -> Result<Case, ApiError> {
        let request = Outgoing::new(Method::POST, format!("/v1/{tenant}/cases/{id}/acceptance"), call);
        self.0.fetch(request.if_match(version)).await
    }

    /// Adds a monitoring entry.
    pub async fn record_monitoring(
        &self,
        tenant: &str,
        call: &Call,
        id: Uuid,
        version: i64,
        entry: &RecordMonitoring,
        key: Uuid,
    ) -> Result<Case, ApiError> {
        let request = Outgoing::new(Method::POST, format!("/v1/{tenant}/cases/{id}/monitoring-entries"), call);
        self.0.fetch(request.json(entry).if_match(version).idempotency_key(key)).await
    }

    /// Declares the case resolved.
    pub async fn declare_resolved(
        &self,
        tenant: &str,
        call: &Call,
        id: Uuid,
        version: i64,
        declaration: &DeclareResolved,
    ) -> Result<Case, ApiError> {
        let request = Outgoing::new(Method::POST, format!("/v1/{tenant}/cases/{id}/resolution"), call);
        self.0.fetch(request.json(declaration).if_match(version)).await
    }

    /// Approves a declared resolution, as a second person.
    pub async fn approve_resolution(
        &self,
        tenant: &str,
        call: &Call,
        id: Uuid,
        version: i64,
    ) -> Result<Case, ApiError> {
        let request = Outgoing::new(Method::POST, format!("/v1/{tenant}/cases/{id}/resolution/approval"), call);
        self.0.fetch(request.if_match(version)).await
    }
}
