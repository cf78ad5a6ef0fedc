//! Whom to call in an emergency.

use chrono::NaiveDate;
use http::Method;
use poem_openapi::Object;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::IdentityClient;
use crate::{ApiError, Call, transport::Outgoing};

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

impl IdentityClient {
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
}
