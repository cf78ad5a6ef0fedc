//! Intake: inquiries, receipts, verification.

use http::Method;
use kernel::Instant;
use poem_openapi::Object;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    ApiError, Call, Transport,
    transport::{Outgoing, query},
};

/// The standard inquiry form, as a worker sends it. Codes are those of `kernel::codes`.
#[derive(Clone, Default, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct NewInquiry {
    /// Submitter: who writes.
    pub submitter: String,
    /// BCP 47: the language the worker writes and reads.
    pub language: String,
    /// ISO 3166-1 alpha-2: where the worker is now.
    pub country_now: String,
    /// ISO 3166-1 alpha-2: where the worker comes from.
    pub country_of_origin: Option<String>,
    /// Sex.
    pub sex: Option<String>,
    /// AgeGroup.
    pub age_group: Option<String>,
    /// Topic.
    pub topic: String,
    /// Action.
    pub action_requested: String,
    /// What happened, in the worker's words; at most 10,000 characters.
    pub message: String,
    /// A name or an alias; at most 200 characters.
    pub name: Option<String>,
    /// ContactMethod.
    pub contact_method: String,
    /// Number, address or account; required unless the method is `code_only`; at most 200 characters.
    pub contact_value: Option<String>,
    /// When it is safe to get in touch, in the worker's words; at most 200 characters.
    pub safe_times: Option<String>,
    /// The worker is in danger now.
    pub in_danger_now: bool,
    /// Which version of the privacy notice was shown.
    pub notice_version: String,
    /// Must be true: without consent nothing is stored.
    pub consent_to_store: bool,
    /// May the coded answers be counted in statistics that leave the union?
    pub consent_to_statistics: bool,
}

/// What the worker keeps.
#[derive(Clone, Object, Serialize, Deserialize)]
pub struct Receipt {
    /// The public reference, such as `INQ-2026-000123`.
    pub reference: String,
    /// The receipt code, four groups of four: shown once, kept as a keyed hash.
    pub code: String,
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

/// Where a request is, for the worker.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct Progress {
    /// The public reference.
    pub reference: String,
    /// ProgressStep: the last step.
    pub step: String,
    /// Every step with its moment, oldest first.
    pub steps: Vec<ProgressEntry>,
}

/// One step of the way.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct ProgressEntry {
    /// ProgressStep.
    pub step: String,
    /// When.
    pub at: Instant,
}

/// A request that a worker has linked to their account.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct OwnInquiry {
    /// Names it on the pages of the account.
    pub id: Uuid,
    /// Since when it is linked.
    pub linked_at: Instant,
    /// Where it is.
    pub progress: Progress,
}

/// The requests of a worker's account, the one linked last first.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct OwnInquiries {
    /// A hundred at the most.
    pub items: Vec<OwnInquiry>,
}

/// An inquiry in a list: codes only.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct InquirySummary {
    /// The inquiry's id.
    pub id: Uuid,
    /// The public reference.
    pub reference: String,
    /// InquiryState.
    pub state: String,
    /// When it was sent.
    pub submitted_at: Instant,
    /// BCP 47.
    pub language: String,
    /// ISO 3166-1 alpha-2.
    pub country_now: String,
    /// ISO 3166-1 alpha-2.
    pub country_of_origin: Option<String>,
    /// Topic.
    pub topic: String,
    /// Action.
    pub action_requested: String,
    /// To be looked at before others: the worker asks for urgent help, or is in danger, which is told with the words.
    pub urgent: bool,
}

/// One page of the inbox.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct InquiryPage {
    /// The urgent first, then who waits longest.
    pub items: Vec<InquirySummary>,
    /// Pass as `after` for the next page.
    #[oai(skip_serializing_if_is_none)]
    pub next: Option<String>,
}

/// An inquiry in full.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct Inquiry {
    /// What the list shows.
    pub summary: InquirySummary,
    /// Send back as `If-Match`.
    pub version: i64,
    /// Submitter.
    pub submitter: String,
    /// Sex.
    pub sex: Option<String>,
    /// AgeGroup.
    pub age_group: Option<String>,
    /// ContactMethod.
    pub contact_method: String,
    /// May the coded answers be counted in statistics that leave the union?
    pub consent_to_statistics: bool,
    /// What the worker wrote; absent for a role that may not read it.
    #[oai(skip_serializing_if_is_none)]
    pub words: Option<InquiryWords>,
    /// What came of making contact, once somebody did.
    #[oai(skip_serializing_if_is_none)]
    pub verification: Option<Verification>,
    /// What the caller may do now: `verify`, `file_complaint`.
    pub allowed: Vec<String>,
}

/// How many inquiries are in one state.
#[derive(Clone, Debug, PartialEq, Eq, Object, Serialize, Deserialize)]
pub struct InquiryCount {
    /// InquiryState.
    pub state: String,
    /// How many.
    pub count: i64,
    /// How many of them are urgent.
    pub urgent: i64,
}

/// The encrypted part of an inquiry.
#[derive(Clone, Object, Serialize, Deserialize)]
pub struct InquiryWords {
    /// The worker is in danger now.
    pub in_danger_now: bool,
    /// Action: what the worker chose, where danger made urgent help of it.
    pub action_chosen: Option<String>,
    /// What happened.
    pub message: String,
    /// A name or an alias.
    pub name: Option<String>,
    /// Number, address or account.
    pub contact_value: Option<String>,
    /// When it is safe to get in touch.
    pub safe_times: Option<String>,
}

/// Never the words themselves, so that a log line cannot hold them.
impl std::fmt::Debug for InquiryWords {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("InquiryWords(…)")
    }
}

/// What came of making contact.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct Verification {
    /// VerifyResult.
    pub result: String,
    /// ContactMethod: how contact was made.
    pub method: String,
    /// When.
    pub at: Instant,
    /// By whom.
    pub by: String,
    /// The focal point's note; absent for a role that may not read it.
    #[oai(skip_serializing_if_is_none)]
    pub note: Option<String>,
}

/// Records what came of making contact.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct VerifyInquiry {
    /// VerifyResult.
    pub result: String,
    /// ContactMethod: how contact was made.
    pub method: String,
    /// For colleagues; at most 2,000 characters.
    pub note: Option<String>,
}

/// The filter of [`IntakeClient::list`] for all whose senders wait for contact ([`kernel::codes::InquiryState::WAITING`]).
pub const WAITING: &str = "waiting";

/// The client of the intake service.
#[derive(Clone)]
pub struct IntakeClient(pub Transport);

impl IntakeClient {
    /// Sends an inquiry. The same `key` with the same form gives the same receipt and never a second inquiry.
    pub async fn submit(&self, tenant: &str, inquiry: &NewInquiry, key: Uuid) -> Result<Receipt, ApiError> {
        let call = Call::anonymous();
        let request = Outgoing::new(Method::POST, format!("/v1/{tenant}/inquiries"), &call);
        self.0.fetch(request.json(inquiry).idempotency_key(key)).await
    }

    /// Where the request of a receipt code is; `WrongCode` for every code that opens nothing.
    pub async fn progress(&self, tenant: &str, code: &ReceiptCode) -> Result<Progress, ApiError> {
        let call = Call::anonymous();
        self.0.fetch(Outgoing::new(Method::POST, format!("/v1/{tenant}/receipts/progress"), &call).json(code)).await
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

    /// The requests of the caller's account.
    pub async fn own_inquiries(&self, tenant: &str, call: &Call) -> Result<OwnInquiries, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/me/inquiries"), call)).await
    }

    /// Links the request of a receipt code to the caller's account; one that is linked already stays so. `WrongCode` for every
    /// code that opens nothing.
    pub async fn link(&self, tenant: &str, call: &Call, code: &ReceiptCode) -> Result<OwnInquiry, ApiError> {
        self.0.fetch(Outgoing::new(Method::POST, format!("/v1/{tenant}/me/inquiry-links"), call).json(code)).await
    }

    /// Where a request of the caller's account is.
    pub async fn own_progress(&self, tenant: &str, call: &Call, id: Uuid) -> Result<Progress, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/me/inquiries/{id}"), call)).await
    }

    /// Takes a request out of the caller's account. It stays, and its code opens it.
    pub async fn unlink(&self, tenant: &str, call: &Call, id: Uuid) -> Result<(), ApiError> {
        self.0.send(Outgoing::new(Method::DELETE, format!("/v1/{tenant}/me/inquiries/{id}"), call)).await.map(drop)
    }

    /// The inbox; `state` filters by a code or by [`WAITING`], `after` is a cursor.
    pub async fn list(
        &self,
        tenant: &str,
        call: &Call,
        state: Option<&str>,
        after: Option<&str>,
    ) -> Result<InquiryPage, ApiError> {
        let params = [("state", state.map(str::to_owned)), ("after", after.map(str::to_owned))];
        let path = query(format!("/v1/{tenant}/inquiries"), &params);
        self.0.fetch(Outgoing::new(Method::GET, path, call)).await
    }

    /// How many inquiries there are in each state that has some.
    pub async fn counts(&self, tenant: &str, call: &Call) -> Result<Vec<InquiryCount>, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/inquiry-counts"), call)).await
    }

    /// One inquiry.
    pub async fn find(&self, tenant: &str, call: &Call, id: Uuid) -> Result<Inquiry, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/inquiries/{id}"), call)).await
    }

    /// Records a verification of the inquiry as it was read (`version`).
    pub async fn verify(
        &self,
        tenant: &str,
        call: &Call,
        id: Uuid,
        version: i64,
        verify: &VerifyInquiry,
    ) -> Result<Inquiry, ApiError> {
        let request = Outgoing::new(Method::POST, format!("/v1/{tenant}/inquiries/{id}/verification"), call);
        self.0.fetch(request.json(verify).if_match(version)).await
    }
}
