//! Drafts: an inquiry that is not sent yet, on the server and never in the browser's storage.

use http::Method;
use kernel::Instant;
use poem_openapi::Object;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{AnsweredQuestion, File, InquiryAnswers, InquiryConsents, IntakeClient, Questionnaire, Receipt};
use crate::{ApiError, Call, transport::Outgoing};

/// A draft that was begun.
#[derive(Clone, Object, Serialize, Deserialize)]
pub struct BegunDraft {
    /// What alone opens it: 256 random bits, kept by the browser until it is closed. The service has its keyed hash.
    pub secret: String,
    /// When it is thrown away, unless something is added.
    pub expires_at: Instant,
}

/// What is in a draft.
#[derive(Clone, Object, Serialize, Deserialize)]
pub struct Draft {
    /// What was answered so far.
    pub answers: InquiryAnswers,
    /// What was attached so far, oldest first; also what has not come wholly yet. An intake of before knows of none.
    #[serde(default)]
    pub files: Vec<File>,
    /// Questions of the union's own that are asked after what was answered so far.
    #[serde(default)]
    pub questions: Questionnaire,
    /// What was answered of them so far and will be sent, each as it was asked then.
    #[serde(default)]
    pub own: Vec<AnsweredQuestion>,
    /// When it is thrown away, unless something is added.
    pub expires_at: Instant,
}

/// Sends a draft as an inquiry.
#[derive(Clone, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct SubmitDraft {
    /// What the worker agrees to.
    pub consents: InquiryConsents,
    /// What was answered last: it goes before what the draft holds.
    #[serde(default)]
    #[oai(default)]
    pub answers: InquiryAnswers,
}

/// The receipt of a draft that was sent, and what its page says beside it.
#[derive(Clone, Object, Serialize, Deserialize)]
pub struct KeptReceipt {
    /// The receipt.
    pub receipt: Receipt,
    /// Whether its worker said that they are in danger.
    pub in_danger_now: bool,
    /// ISO 3166-1 alpha-2.
    pub country_now: String,
    /// ContactMethod.
    pub contact_method: String,
}

impl IntakeClient {
    /// Begins a draft with the first answers.
    pub async fn begin_draft(
        &self,
        tenant: &str,
        call: &Call,
        answers: &InquiryAnswers,
    ) -> Result<BegunDraft, ApiError> {
        self.0.fetch(Outgoing::new(Method::POST, format!("/v1/{tenant}/drafts"), call).json(answers)).await
    }

    /// What is in the draft; `NotFound` where it was sent, thrown away or never begun.
    pub async fn draft(&self, tenant: &str, call: &Call, secret: &str) -> Result<Draft, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/draft"), call).draft(secret)).await
    }

    /// Adds answers to the draft; what is given replaces what it holds, and the rest stays.
    pub async fn answer_draft(
        &self,
        tenant: &str,
        call: &Call,
        secret: &str,
        answers: &InquiryAnswers,
    ) -> Result<Draft, ApiError> {
        let request = Outgoing::new(Method::PATCH, format!("/v1/{tenant}/draft"), call).draft(secret);
        self.0.fetch(request.json(answers)).await
    }

    /// The receipt of what the draft became, for a sender whom it may not have reached: for a quarter of an hour, until the draft
    /// is discarded or its worker comes back with the code. `NotFound` where there is none.
    pub async fn receipt(&self, tenant: &str, call: &Call, secret: &str) -> Result<KeptReceipt, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/draft/receipt"), call).draft(secret)).await
    }

    /// Throws the draft away, and of one that was sent its receipt.
    pub async fn discard_draft(&self, tenant: &str, call: &Call, secret: &str) -> Result<(), ApiError> {
        self.0.send(Outgoing::new(Method::DELETE, format!("/v1/{tenant}/draft"), call).draft(secret)).await.map(drop)
    }

    /// Sends the draft. The same `key` gives the same receipt and never a second inquiry.
    pub async fn submit_draft(
        &self,
        tenant: &str,
        call: &Call,
        secret: &str,
        draft: &SubmitDraft,
        key: Uuid,
    ) -> Result<Receipt, ApiError> {
        let request = Outgoing::new(Method::POST, format!("/v1/{tenant}/draft/submission"), call).draft(secret);
        self.0.fetch(request.json(draft).idempotency_key(key)).await
    }

    /// The same for a worker who is logged in: the inquiry is in their account, in the same commit.
    pub async fn submit_own_draft(
        &self,
        tenant: &str,
        call: &Call,
        secret: &str,
        draft: &SubmitDraft,
        key: Uuid,
    ) -> Result<Receipt, ApiError> {
        let request = Outgoing::new(Method::POST, format!("/v1/{tenant}/me/draft/submission"), call).draft(secret);
        self.0.fetch(request.json(draft).idempotency_key(key)).await
    }
}
