//! Which union the inquiry of a worker is led to.

use http::Method;
use poem_openapi::Object;
use serde::{Deserialize, Serialize};

use super::{IdentityClient, NetworkRegistry};
use crate::{
    ApiError, Call,
    transport::{Outgoing, query},
};

/// Which unions take the inquiries of workers who are in a country.
#[derive(Clone, Debug, PartialEq, Eq, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct CountryRoute {
    /// Where the worker is, ISO 3166-1 alpha-2.
    pub country: String,
    /// Short names; the first is proposed.
    pub unions: Vec<String>,
}

/// Who takes what no rule routes.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct SetFallback {
    /// A union of the network; empty for the council's people.
    pub union: String,
}

/// What is asked of the rules.
#[derive(Clone, Debug, Default)]
pub struct RoutingQuery {
    /// Where the worker is, ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// A union that must not get it.
    pub excluded: Option<String>,
}

/// Where the rules lead.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct RoutingAnswer {
    /// Who gets it; missing where only the council's people are left.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub union: Option<String>,
    /// `rule` (of the country), `fallback`, or `council`.
    pub reason: String,
    /// Who of the rule comes next.
    pub then: Vec<String>,
    /// Who was passed over.
    pub passed_over: Vec<PassedOver>,
}

/// A union that was passed over.
#[derive(Clone, Debug, PartialEq, Eq, Object, Serialize, Deserialize)]
pub struct PassedOver {
    /// Its short name.
    pub union: String,
    /// `excluded`, `not_member` or `suspended`.
    pub reason: String,
}

impl IdentityClient {
    /// Sets which unions take the inquiries of workers in a country; without a union the country has no rule any more.
    pub async fn set_routing(
        &self,
        tenant: &str,
        call: &Call,
        version: i64,
        rule: &CountryRoute,
    ) -> Result<NetworkRegistry, ApiError> {
        let path = format!("/v1/{tenant}/network/routing");
        self.0.fetch(Outgoing::new(Method::PUT, path, call).if_match(version).json(rule)).await
    }

    /// Sets who takes what no rule routes.
    pub async fn set_fallback(
        &self,
        tenant: &str,
        call: &Call,
        version: i64,
        set: &SetFallback,
    ) -> Result<NetworkRegistry, ApiError> {
        let path = format!("/v1/{tenant}/network/fallback");
        self.0.fetch(Outgoing::new(Method::PUT, path, call).if_match(version).json(set)).await
    }

    /// Where the rules lead today.
    pub async fn test_routing(&self, tenant: &str, call: &Call, ask: &RoutingQuery) -> Result<RoutingAnswer, ApiError> {
        let params = [("country", ask.country.clone()), ("excluded", ask.excluded.clone())];
        let path = query(format!("/v1/{tenant}/network/routing-test"), &params);
        self.0.fetch(Outgoing::new(Method::GET, path, call)).await
    }
}
