//! Standing in for somebody, on some days.

use chrono::NaiveDate;
use http::Method;
use poem_openapi::Object;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::IdentityClient;
use crate::{ApiError, Call, transport::Outgoing};

/// Somebody who stands in for somebody else.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct Delegation {
    /// Names it.
    pub id: Uuid,
    /// Who is away.
    pub from: Uuid,
    /// Their name.
    pub from_name: String,
    /// Who stands in.
    pub to: Uuid,
    /// Their name.
    pub to_name: String,
    /// The first day (UTC+7).
    pub from_day: NaiveDate,
    /// The last day.
    pub to_day: NaiveDate,
    /// Why.
    pub reason: String,
}

/// Those that are not over.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct Delegations {
    /// By their first day.
    pub items: Vec<Delegation>,
}

/// Somebody is to stand in.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct NewDelegation {
    /// Who is away; oneself, where it is missing. Only an admin names somebody else.
    #[oai(default)]
    #[serde(default)]
    pub from: Option<Uuid>,
    /// Who stands in.
    pub to: Uuid,
    /// The first day (UTC+7).
    pub from_day: NaiveDate,
    /// The last day; a year after the first at the most.
    pub to_day: NaiveDate,
    /// Why; at most 500 characters.
    pub reason: String,
}

impl IdentityClient {
    /// The delegations that are not over: all for an admin, one's own for everybody else.
    pub async fn delegations(&self, tenant: &str, call: &Call) -> Result<Delegations, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/delegations"), call)).await
    }

    /// Has somebody stand in; gives all that are not over.
    pub async fn delegate(&self, tenant: &str, call: &Call, new: &NewDelegation) -> Result<Delegations, ApiError> {
        self.post(format!("/v1/{tenant}/delegations"), call, new).await
    }

    /// Ends a delegation at once.
    pub async fn end_delegation(&self, tenant: &str, call: &Call, id: Uuid) -> Result<(), ApiError> {
        self.done(Method::DELETE, format!("/v1/{tenant}/delegations/{id}"), call).await
    }
}
