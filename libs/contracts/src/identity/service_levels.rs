//! How long an organisation may take, and on which days it works.

use chrono::{DateTime, NaiveDate, Utc};
use http::Method;
use poem_openapi::Object;
use serde::{Deserialize, Serialize};

use super::IdentityClient;
use crate::{ApiError, Call, transport::Outgoing};

/// How long an organisation may take, and on which days it works beside what its country does.
#[derive(Clone, PartialEq, Eq, Debug, Object, Serialize, Deserialize)]
pub struct ServiceLevels {
    /// Counted up with every change: what `If-Match` takes. 0 before the first.
    pub version: i64,
    /// As they are set.
    pub levels: SetServiceLevels,
    /// When they were last changed.
    #[oai(skip_serializing_if_is_none)]
    pub updated_at: Option<DateTime<Utc>>,
}

/// All of it at once.
#[derive(Clone, Default, PartialEq, Eq, Debug, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct SetServiceLevels {
    /// Hours on the clock until somebody in danger is contacted: 1 to 72.
    pub urgent_hours: u32,
    /// Working days until somebody has taken a request: 1 to 10.
    pub triage_days: u32,
    /// Working days until a worker who waits has an answer: 1 to 20.
    pub verify_days: u32,
    /// Days until a worker hears how it stands: 1 to 60.
    pub update_days: u32,
    /// Days on which nobody works, beside the weekends and public holidays of the country; 366 at the most.
    pub days_off: Vec<NaiveDate>,
    /// Days on which the organisation works though its country does not; 366 at the most.
    pub days_at_work: Vec<NaiveDate>,
}

impl IdentityClient {
    /// How long the organisation may take.
    pub async fn service_levels(&self, tenant: &str, call: &Call) -> Result<ServiceLevels, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/service-levels"), call)).await
    }

    /// Sets it.
    pub async fn set_service_levels(
        &self,
        tenant: &str,
        call: &Call,
        version: i64,
        set: &SetServiceLevels,
    ) -> Result<ServiceLevels, ApiError> {
        let outgoing = Outgoing::new(Method::PUT, format!("/v1/{tenant}/service-levels"), call);
        self.0.fetch(outgoing.if_match(version).json(set)).await
    }
}
