//! Who works on a case: its team, handing it over, and reading it in an emergency.

use http::Method;
use kernel::Instant;
use poem_openapi::Object;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Case, CaseSummary, CasesClient};
use crate::{
    ApiError, Call,
    transport::{Outgoing, query},
};

/// Somebody who works on a case.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct Member {
    /// The account.
    pub account: Uuid,
    /// The person's name.
    pub name: String,
    /// Whether the case is theirs; the others were added.
    pub is_owner: bool,
}

/// Somebody who can be given a case.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct Colleague {
    /// The account.
    pub account: Uuid,
    /// The person's name.
    pub name: String,
}

/// A person chosen for a case.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct ChooseMember {
    /// The account.
    pub account: Uuid,
}

/// Reading a case without being of its team.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct BreakGlass {
    /// Why; at most 500 characters. Who may read the case's words reads it, too; the audit trail and the worker's
    /// timeline show only that it happened.
    pub reason: String,
}

/// All open cases of one person to another.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct ReassignCases {
    /// Whose they are.
    pub from: Uuid,
    /// Whose they become.
    pub to: Uuid,
}

/// What a reassignment moves.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct CasesOfOwner {
    /// The open cases, oldest first.
    pub items: Vec<CaseSummary>,
}

/// An owner of cases, also one whose account is closed.
#[derive(Clone, Debug, PartialEq, Eq, Object, Serialize, Deserialize)]
pub struct CaseOwner {
    /// The account.
    pub account: Uuid,
    /// How many open cases are theirs; at least one.
    pub open_cases: u32,
}

/// Whose the open cases are.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct CaseOwners {
    /// One entry for each account that owns an open case.
    pub items: Vec<CaseOwner>,
}

/// A glass that was broken.
#[derive(Clone, Object, Serialize, Deserialize)]
pub struct EmergencyAccess {
    /// By whom.
    pub by: String,
    /// When.
    pub opened_at: Instant,
    /// Until when.
    pub ends_at: Instant,
    /// Why; absent for who may not read the case's words.
    #[oai(skip_serializing_if_is_none)]
    pub reason: Option<String>,
}

/// Never the reason itself, so that a log line cannot hold it.
impl std::fmt::Debug for EmergencyAccess {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("EmergencyAccess(…)")
    }
}

impl CasesClient {
    /// Who can be given a case.
    pub async fn colleagues(&self, tenant: &str, call: &Call) -> Result<Vec<Colleague>, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/colleagues"), call)).await
    }

    /// Adds somebody to the team of a case.
    pub async fn add_member(
        &self,
        tenant: &str,
        call: &Call,
        id: Uuid,
        choose: &ChooseMember,
    ) -> Result<Case, ApiError> {
        self.0.fetch(Outgoing::new(Method::POST, format!("/v1/{tenant}/cases/{id}/members"), call).json(choose)).await
    }

    /// Takes somebody out of the team of a case.
    pub async fn remove_member(&self, tenant: &str, call: &Call, id: Uuid, account: Uuid) -> Result<Case, ApiError> {
        self.0.fetch(Outgoing::new(Method::DELETE, format!("/v1/{tenant}/cases/{id}/members/{account}"), call)).await
    }

    /// Hands a case over: it is somebody else's from now on.
    pub async fn hand_over(
        &self,
        tenant: &str,
        call: &Call,
        id: Uuid,
        choose: &ChooseMember,
    ) -> Result<Case, ApiError> {
        self.0.fetch(Outgoing::new(Method::PUT, format!("/v1/{tenant}/cases/{id}/owner"), call).json(choose)).await
    }

    /// Opens a case in an emergency, for an hour.
    pub async fn break_glass(&self, tenant: &str, call: &Call, id: Uuid, why: &BreakGlass) -> Result<Case, ApiError> {
        self.0
            .fetch(Outgoing::new(Method::POST, format!("/v1/{tenant}/cases/{id}/emergency-access"), call).json(why))
            .await
    }

    /// The open cases of a person: what [`CasesClient::reassign`] moves.
    pub async fn cases_of(&self, tenant: &str, call: &Call, owner: Uuid) -> Result<CasesOfOwner, ApiError> {
        let path = query(format!("/v1/{tenant}/case-reassignments"), &[("from", Some(owner.to_string()))]);
        self.0.fetch(Outgoing::new(Method::GET, path, call)).await
    }

    /// How many open cases each owner has.
    pub async fn owners(&self, tenant: &str, call: &Call) -> Result<CaseOwners, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/case-owners"), call)).await
    }

    /// Hands all open cases of a person over; gives those that moved.
    pub async fn reassign(
        &self,
        tenant: &str,
        call: &Call,
        reassign: &ReassignCases,
    ) -> Result<CasesOfOwner, ApiError> {
        self.0.fetch(Outgoing::new(Method::POST, format!("/v1/{tenant}/case-reassignments"), call).json(reassign)).await
    }
}
