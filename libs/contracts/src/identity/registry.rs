//! The registry of networks, for a council's people and for the admin of a union: who belongs, and what is shared.

use chrono::{DateTime, NaiveDate, Utc};
use http::Method;
use poem_openapi::Object;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{CountryRoute, EmergencyContact, IdentityClient};
use crate::{ApiError, Call, transport::Outgoing};

/// The registry as the organisation may see it.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct NetworkRegistry {
    /// The network whose council this organisation is; missing in a union.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own: Option<OwnNetwork>,
    /// In a council all of its network, in a union its own; the newest of each organisation first.
    pub memberships: Vec<Membership>,
}

/// A network, for its council.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct OwnNetwork {
    /// Its short name.
    pub slug: String,
    /// Its name in full.
    pub name: String,
    /// The union for what no rule routes; missing where the council's people have to see to it.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fallback: Option<String>,
    /// Counted up with every change of the rules and the fallback: what `If-Match` takes.
    pub version: i64,
    /// The rules as they were set, whoever of them is a member now.
    pub rules: Vec<CountryRoute>,
    /// Whom to call in an emergency, by country.
    pub contacts: Vec<EmergencyContact>,
}

/// An organisation belongs to a network, on some days.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct Membership {
    /// Names it.
    pub id: Uuid,
    /// The network's short name.
    pub network: String,
    /// Its name in full.
    pub network_name: String,
    /// The organisation's short name.
    pub tenant: String,
    /// Its name in full.
    pub name: String,
    /// Where it is, ISO 3166-1 alpha-2.
    pub country: String,
    /// The first day (UTC+7).
    pub member_from: NaiveDate,
    /// The last day; missing where none is known.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member_until: Option<NaiveDate>,
    /// When the organisation accepted these days; missing where it is asked and has not.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accepted_at: Option<DateTime<Utc>>,
    /// Whether it was accepted, and today is one of the days.
    pub is_current: bool,
    /// Whether nobody gets into the organisation: it is suspended, or marked for deletion.
    pub is_suspended: bool,
    /// Places at the network's trainings.
    pub places: i32,
    /// Counted up with every change: what `If-Match` takes.
    pub version: i64,
    /// What it shares with the council: a code of SHARING; nothing where it did not accept.
    pub shares: String,
    /// Since when, where it ever decided.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shares_since: Option<DateTime<Utc>>,
}

/// A union is asked to belong to the network.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct NewMembership {
    /// Its short name.
    pub tenant: String,
    /// The first day (UTC+7).
    pub member_from: NaiveDate,
    /// The last day, where it is known.
    #[oai(default)]
    #[serde(default)]
    pub member_until: Option<NaiveDate>,
    /// Places at the network's trainings, 0 to 1000.
    #[oai(default)]
    #[serde(default)]
    pub places: i32,
}

/// A membership is to be corrected, or ended.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct ChangeMembership {
    /// The first day (UTC+7).
    pub member_from: NaiveDate,
    /// The last day; missing where none is known.
    #[oai(default)]
    #[serde(default)]
    pub member_until: Option<NaiveDate>,
    /// Places at the network's trainings, 0 to 1000.
    pub places: i32,
}

/// An organisation accepts a membership.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct AcceptMembership {
    /// What it shares with the council from now on: a code of SHARING.
    pub shares: String,
}

/// What an organisation shares with a council from now on.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct SetSharing {
    /// The network's short name.
    pub network: String,
    /// A code of SHARING.
    pub shares: String,
}

impl IdentityClient {
    /// The registry as the organisation may see it.
    pub async fn registry(&self, tenant: &str, call: &Call) -> Result<NetworkRegistry, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/network"), call)).await
    }

    /// Asks a union to belong to the network.
    pub async fn add_membership(
        &self,
        tenant: &str,
        call: &Call,
        new: &NewMembership,
    ) -> Result<NetworkRegistry, ApiError> {
        self.post(format!("/v1/{tenant}/network/memberships"), call, new).await
    }

    /// Corrects a membership, or ends it; on the version that was read.
    pub async fn change_membership(
        &self,
        tenant: &str,
        call: &Call,
        id: Uuid,
        version: i64,
        change: &ChangeMembership,
    ) -> Result<NetworkRegistry, ApiError> {
        let path = format!("/v1/{tenant}/network/memberships/{id}");
        self.0.fetch(Outgoing::new(Method::PUT, path, call).if_match(version).json(change)).await
    }

    /// Accepts that the organisation belongs to a network, and says what it shares; on the version that was read.
    pub async fn accept_membership(
        &self,
        tenant: &str,
        call: &Call,
        id: Uuid,
        version: i64,
        accept: &AcceptMembership,
    ) -> Result<NetworkRegistry, ApiError> {
        let path = format!("/v1/{tenant}/network/memberships/{id}/acceptance");
        self.0.fetch(Outgoing::new(Method::POST, path, call).if_match(version).json(accept)).await
    }

    /// Decides what the organisation shares with a council.
    pub async fn set_sharing(&self, tenant: &str, call: &Call, set: &SetSharing) -> Result<NetworkRegistry, ApiError> {
        let path = format!("/v1/{tenant}/network/sharing");
        self.0.fetch(Outgoing::new(Method::PUT, path, call).json(set)).await
    }
}
