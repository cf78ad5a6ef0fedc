//! The networks: as everybody may know them, and their registry for a council's people and for the admin of a union.

use chrono::{DateTime, NaiveDate, Utc};
use http::Method;
use poem_openapi::Object;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::IdentityClient;
use crate::{
    ApiError, Call,
    transport::{Outgoing, query},
};

/// A network as the public may know it.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct NetworkFacts {
    /// Its short name: that of its council.
    pub slug: String,
    /// Its name in full.
    pub name: String,
    /// Who takes what no rule routes: a union, or the council, whose people take no inquiry.
    pub fallback: String,
    /// The short names of the unions that belong to it today and work.
    pub members: Vec<String>,
    /// Which unions take the inquiries of workers in a country: those that belong to it today and work. A country that
    /// is missing goes to the fallback.
    pub routes: Vec<CountryRoute>,
    /// Whom to call in an emergency, by country.
    pub contacts: Vec<EmergencyContact>,
}

/// Which unions take the inquiries of workers who are in a country.
#[derive(Clone, Debug, PartialEq, Eq, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct CountryRoute {
    /// Where the worker is, ISO 3166-1 alpha-2.
    pub country: String,
    /// Short names; the first is proposed.
    pub unions: Vec<String>,
}

/// Whom to call in an emergency.
#[derive(Clone, Debug, PartialEq, Eq, Object, Serialize, Deserialize)]
pub struct EmergencyContact {
    /// Names it.
    pub id: Uuid,
    /// Where the number works, ISO 3166-1 alpha-2.
    pub country: String,
    /// A code of EMERGENCY_KIND.
    pub kind: String,
    /// E.164 (ITU-T) with its plus sign, or a short number of the country.
    pub number: String,
    /// What it is called, where its kind does not say enough.
    pub names: Vec<LocalName>,
    /// When somebody answers, such as `24/7`; empty where that is not known.
    pub hours: String,
    /// Who says so.
    pub source: String,
    /// The day on which somebody last looked whether it is right.
    pub last_verified: NaiveDate,
    /// Smaller numbers come first, 0 to 99.
    pub position: i32,
    /// Counted up with every change: what `If-Match` takes.
    pub version: i64,
}

/// A name in a language.
#[derive(Clone, Debug, PartialEq, Eq, Object, Serialize, Deserialize)]
pub struct LocalName {
    /// BCP 47.
    pub locale: String,
    /// At most 120 characters.
    pub name: String,
}

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

/// Somebody to call in an emergency.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct SetEmergencyContact {
    /// Where the number works, ISO 3166-1 alpha-2.
    pub country: String,
    /// A code of EMERGENCY_KIND.
    pub kind: String,
    /// E.164 with its plus sign, or a short number of 2 to 6 digits; spaces and hyphens are left out.
    pub number: String,
    /// What it is called, where its kind does not say enough.
    #[oai(default)]
    #[serde(default)]
    pub names: Vec<LocalName>,
    /// When somebody answers, such as `24/7`; at most 100 characters.
    #[oai(default)]
    #[serde(default)]
    pub hours: String,
    /// Who says so; at most 200 characters.
    pub source: String,
    /// The day on which somebody looked whether it is right; not in the future.
    pub last_verified: NaiveDate,
    /// Smaller numbers come first, 0 to 99.
    #[oai(default)]
    #[serde(default)]
    pub position: i32,
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

    /// Adds somebody to call in an emergency.
    pub async fn add_emergency_contact(
        &self,
        tenant: &str,
        call: &Call,
        contact: &SetEmergencyContact,
    ) -> Result<EmergencyContact, ApiError> {
        self.post(format!("/v1/{tenant}/network/emergency-contacts"), call, contact).await
    }

    /// Changes somebody to call in an emergency, or says that they are still right.
    pub async fn change_emergency_contact(
        &self,
        tenant: &str,
        call: &Call,
        id: Uuid,
        version: i64,
        contact: &SetEmergencyContact,
    ) -> Result<EmergencyContact, ApiError> {
        let path = format!("/v1/{tenant}/network/emergency-contacts/{id}");
        self.0.fetch(Outgoing::new(Method::PUT, path, call).if_match(version).json(contact)).await
    }

    /// Removes somebody to call in an emergency.
    pub async fn remove_emergency_contact(&self, tenant: &str, call: &Call, id: Uuid) -> Result<(), ApiError> {
        self.done(Method::DELETE, format!("/v1/{tenant}/network/emergency-contacts/{id}"), call).await
    }

    /// Decides what the organisation shares with a council.
    pub async fn set_sharing(&self, tenant: &str, call: &Call, set: &SetSharing) -> Result<NetworkRegistry, ApiError> {
        let path = format!("/v1/{tenant}/network/sharing");
        self.0.fetch(Outgoing::new(Method::PUT, path, call).json(set)).await
    }
}
