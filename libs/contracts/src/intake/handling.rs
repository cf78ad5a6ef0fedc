//! Who works on inquiries, what goes on around one, and how one is found.

use http::Method;
use kernel::Instant;
use poem_openapi::Object;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Inquiry, InquiryAnswers, InquiryConsents, InquiryName, InquirySummary, IntakeClient, Receipt};
use crate::{ApiError, Call, transport::Outgoing};

/// An inquiry that somebody of the union enters for a worker who called, wrote or came by.
#[derive(Clone, Default, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct EnterInquiry {
    /// Channel: the way it came.
    pub channel: String,
    /// What the worker answers.
    pub answers: InquiryAnswers,
    /// What the worker agrees to, to whom the notice was read.
    pub consents: InquiryConsents,
}

/// What was entered.
#[derive(Clone, Object, Serialize, Deserialize)]
pub struct EnteredInquiry {
    /// The inquiry's id.
    pub id: Uuid,
    /// What the worker is given.
    pub receipt: Receipt,
}

/// Says who works on an inquiry.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct AssignInquiry {
    /// The account of somebody who works on requests; absent: nobody.
    pub assignee: Option<Uuid>,
}

/// Closes an inquiry, or opens one again.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct MoveInquiry {
    /// InquiryReason.
    pub reason: String,
}

/// An inquiry as it was read.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct InquiryVersion {
    /// The inquiry's id.
    pub id: Uuid,
    /// Its version.
    pub version: i64,
}

/// Does the same to many inquiries.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct ChangeInquiries {
    /// Which; at most 100. One that was changed meanwhile, or whose state does not allow it, is left as it is.
    pub inquiries: Vec<InquiryVersion>,
    /// `assign` (to `assignee`, or to nobody), or `out_of_scope` or `malicious` for what nobody has dealt with yet.
    pub change: String,
    /// With `assign`: the account of somebody who works on requests.
    pub assignee: Option<Uuid>,
}

/// What came of it.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct ChangedInquiries {
    /// Names what was done, to undo it.
    pub batch: Uuid,
    /// How many were changed.
    pub changed: u32,
    /// How many were left as they are.
    pub left: u32,
}

/// What to look for.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct SearchInquiries {
    /// A reference, a name, a number or address, an employer or an agency; at most 200 characters.
    pub text: String,
}

/// What was found.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct FoundInquiries {
    /// The newest first; at most 50.
    pub items: Vec<InquirySummary>,
    /// Whether there is more than is told.
    pub more: bool,
}

/// A step of an inquiry from a state to another, or from one colleague to another.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct Transition {
    /// When.
    pub at: Instant,
    /// Who of the union did it; absent: the worker, or what came of a case.
    #[oai(skip_serializing_if_is_none)]
    pub by: Option<String>,
    /// InquiryState.
    pub from: String,
    /// InquiryState.
    pub to: String,
    /// Who works on it since, where that changed.
    #[oai(skip_serializing_if_is_none)]
    pub assignee: Option<String>,
    /// Whether somebody else worked on it, or nobody does since.
    pub reassigned: bool,
    /// InquiryReason.
    #[oai(skip_serializing_if_is_none)]
    pub reason: Option<String>,
}

/// A request that may be the same worker's about the same thing. Nobody but a person says that it is.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct LikelyDuplicate {
    /// The other request.
    pub inquiry: InquirySummary,
    /// 1 to 100: how much speaks for it.
    pub score: i32,
    /// What both have: `contact`, `name`, `employer`, `agency`.
    pub shared: Vec<String>,
}

/// What goes on around an inquiry, for those who may read its words.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct Surroundings {
    /// How it came where it is, oldest first.
    pub history: Vec<Transition>,
    /// The requests that repeat it.
    pub duplicates: Vec<InquiryName>,
    /// Requests that may be the same, the likeliest first; at most 5.
    pub likely_duplicates: Vec<LikelyDuplicate>,
    /// The names of others who opened it within the last minutes.
    pub readers: Vec<String>,
}

impl IntakeClient {
    /// Enters an inquiry for a worker. The same `key` with the same form gives the same answer and never a second inquiry.
    pub async fn enter(
        &self,
        tenant: &str,
        call: &Call,
        inquiry: &EnterInquiry,
        key: Uuid,
    ) -> Result<EnteredInquiry, ApiError> {
        let request = Outgoing::new(Method::POST, format!("/v1/{tenant}/entered-inquiries"), call);
        self.0.fetch(request.json(inquiry).idempotency_key(key)).await
    }

    /// Says who works on an inquiry as it was read (`version`).
    pub async fn assign(
        &self,
        tenant: &str,
        call: &Call,
        id: Uuid,
        version: i64,
        assign: &AssignInquiry,
    ) -> Result<Inquiry, ApiError> {
        let request = Outgoing::new(Method::PUT, format!("/v1/{tenant}/inquiries/{id}/assignee"), call);
        self.0.fetch(request.json(assign).if_match(version)).await
    }

    /// Closes an inquiry as it was read.
    pub async fn close(
        &self,
        tenant: &str,
        call: &Call,
        id: Uuid,
        version: i64,
        reason: &MoveInquiry,
    ) -> Result<Inquiry, ApiError> {
        let request = Outgoing::new(Method::POST, format!("/v1/{tenant}/inquiries/{id}/closing"), call);
        self.0.fetch(request.json(reason).if_match(version)).await
    }

    /// Opens an inquiry again that was ended.
    pub async fn reopen(
        &self,
        tenant: &str,
        call: &Call,
        id: Uuid,
        version: i64,
        reason: &MoveInquiry,
    ) -> Result<Inquiry, ApiError> {
        let request = Outgoing::new(Method::POST, format!("/v1/{tenant}/inquiries/{id}/reopening"), call);
        self.0.fetch(request.json(reason).if_match(version)).await
    }

    /// Does the same to many. The `key` names what is done: sent twice it is done once, and answered alike.
    pub async fn change_many(
        &self,
        tenant: &str,
        call: &Call,
        change: &ChangeInquiries,
        key: Uuid,
    ) -> Result<ChangedInquiries, ApiError> {
        let request = Outgoing::new(Method::POST, format!("/v1/{tenant}/inquiry-batches"), call);
        self.0.fetch(request.json(change).idempotency_key(key)).await
    }

    /// Undoes what was done to many a short while ago; `RefusedTransition` where it is too late.
    pub async fn undo(&self, tenant: &str, call: &Call, batch: Uuid) -> Result<ChangedInquiries, ApiError> {
        self.0.fetch(Outgoing::new(Method::DELETE, format!("/v1/{tenant}/inquiry-batches/{batch}"), call)).await
    }

    /// Looks for inquiries.
    pub async fn search(
        &self,
        tenant: &str,
        call: &Call,
        search: &SearchInquiries,
    ) -> Result<FoundInquiries, ApiError> {
        let request = Outgoing::new(Method::POST, format!("/v1/{tenant}/inquiry-searches"), call);
        self.0.fetch(request.json(search)).await
    }

    /// What goes on around an inquiry.
    pub async fn surroundings(&self, tenant: &str, call: &Call, id: Uuid) -> Result<Surroundings, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/inquiries/{id}/surroundings"), call)).await
    }
}
