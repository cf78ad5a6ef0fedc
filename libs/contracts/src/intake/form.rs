//! The standard inquiry form, and what the worker gets for it.

use http::Method;
use poem_openapi::Object;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Due, IntakeClient, OwnAnswer};
use crate::{ApiError, Call, transport::Outgoing};

/// The answers to the standard inquiry form. Codes are those of `kernel::codes`. What is missing was not asked yet, or is
/// left open; texts are trimmed, and composed (NFC).
#[derive(Clone, Default, PartialEq, Eq, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
#[serde(default)]
pub struct InquiryAnswers {
    /// The worker is in danger now. Must be answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_danger_now: Option<bool>,
    /// ISO 3166-1 alpha-2: where the worker is now. Must be answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_now: Option<String>,
    /// ISO 3166-1 alpha-2: where the worker comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_of_origin: Option<String>,
    /// ISO 3166-1 alpha-2: whose citizen the worker is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nationality: Option<String>,
    /// MigrationStage: where on the way.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub migration_stage: Option<String>,
    /// Submitter: who writes. Must be answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submitter: Option<String>,
    /// Topic. Must be answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic: Option<String>,
    /// Action. Must be answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_requested: Option<String>,
    /// What happened, in the worker's words; at most 10,000 characters. Must be answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Sector.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sector: Option<String>,
    /// Occupation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub occupation: Option<String>,
    /// The employer, in the worker's words; at most 200 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employer: Option<String>,
    /// The agency or broker, in the worker's words; at most 200 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agency: Option<String>,
    /// When the work began, as far as it is known: `2026`, `2026-03` or `2026-03-21`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work_began: Option<String>,
    /// When it ended, the same; missing where it goes on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work_ended: Option<String>,
    /// Sex.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sex: Option<String>,
    /// AgeGroup.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age_group: Option<String>,
    /// MaritalStatus.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub marital_status: Option<String>,
    /// Education.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub education: Option<String>,
    /// ContactMethod; `code_only` where it is not answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_method: Option<String>,
    /// Number, address or account; required unless the method is `code_only`; at most 200 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_value: Option<String>,
    /// When it is safe to get in touch, in the worker's words; at most 200 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub safe_times: Option<String>,
    /// Whether whoever calls may say that a union calls.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub may_say_union: Option<bool>,
    /// Whether whoever calls may leave a message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub may_leave_message: Option<bool>,
    /// A name or an alias; at most 200 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// BCP 47: the language the worker writes and reads. Must be answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Whether an interpreter is needed to talk.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interpreter_needed: Option<bool>,
    /// The unions, by their short names, that must not get to see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub excluded_unions: Option<Vec<String>>,
    /// Answers to questions of the union's own; in a draft, those that are given take the place of those of before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub own: Option<Vec<OwnAnswer>>,
}

/// What the worker agrees to.
#[derive(Clone, Default, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct InquiryConsents {
    /// Which version of the privacy notice was shown.
    pub notice_version: String,
    /// Must be true: without consent nothing is stored.
    pub consent_to_store: bool,
    /// May the coded answers be counted in statistics that leave the union?
    pub consent_to_statistics: bool,
}

/// The standard inquiry form, as a worker sends it at once.
#[derive(Clone, Default, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct NewInquiry {
    /// What the worker answers.
    pub answers: InquiryAnswers,
    /// What the worker agrees to.
    pub consents: InquiryConsents,
}

/// What the worker keeps.
#[derive(Clone, Object, Serialize, Deserialize)]
pub struct Receipt {
    /// The public reference, such as `INQ-2026-000123`.
    pub reference: String,
    /// The receipt code, four groups of four: shown once, kept as a keyed hash.
    pub code: String,
    /// What the union does next, and until when.
    #[oai(skip_serializing_if_is_none)]
    pub next: Option<Due>,
}

/// Never the code.
impl std::fmt::Debug for Receipt {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Receipt({})", self.reference)
    }
}

/// A receipt code as somebody typed it: spaces, lower case and native digits are understood.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct ReceiptCode {
    /// The code.
    pub code: String,
}

impl IntakeClient {
    /// Sends an inquiry. The same `key` with the same form gives the same receipt and never a second inquiry.
    pub async fn submit(&self, tenant: &str, inquiry: &NewInquiry, key: Uuid) -> Result<Receipt, ApiError> {
        let call = Call::anonymous();
        let request = Outgoing::new(Method::POST, format!("/v1/{tenant}/inquiries"), &call);
        self.0.fetch(request.json(inquiry).idempotency_key(key)).await
    }

    /// The same for a worker who is logged in: the inquiry is in their account, in the same commit.
    pub async fn submit_own(
        &self,
        tenant: &str,
        call: &Call,
        inquiry: &NewInquiry,
        key: Uuid,
    ) -> Result<Receipt, ApiError> {
        let request = Outgoing::new(Method::POST, format!("/v1/{tenant}/me/inquiries"), call);
        self.0.fetch(request.json(inquiry).idempotency_key(key)).await
    }
}
