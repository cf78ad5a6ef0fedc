//! Where a request is, for the worker; and the requests of one's own account.

use http::Method;
use kernel::Instant;
use poem_openapi::Object;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{IntakeClient, ReceiptCode};
use crate::{ApiError, Call, transport::Outgoing};

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

/// What the union owes the worker next.
#[derive(Clone, Debug, PartialEq, Eq, Object, Serialize, Deserialize)]
pub struct Due {
    /// ServiceLevel.
    pub level: String,
    /// Until when. What is counted in days is due when the day ends where the organisation is.
    pub at: Instant,
    /// Whether that is over.
    pub overdue: bool,
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

impl IntakeClient {
    /// The requests of the caller's account.
    pub async fn own_inquiries(&self, tenant: &str, call: &Call) -> Result<OwnInquiries, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/me/inquiries"), call)).await
    }

    /// Links the request of a receipt code to the caller's account; one that is linked already stays so. `WrongCode` for every
    /// code that opens nothing.
    pub async fn link(&self, tenant: &str, call: &Call, code: &ReceiptCode) -> Result<OwnInquiry, ApiError> {
        self.0.fetch(Outgoing::new(Method::POST, format!("/v1/{tenant}/me/inquiry-links"), call).json(code)).await
    }

    /// Takes a request out of the caller's account. It stays, and its code opens it.
    pub async fn unlink(&self, tenant: &str, call: &Call, id: Uuid) -> Result<(), ApiError> {
        self.0.send(Outgoing::new(Method::DELETE, format!("/v1/{tenant}/me/inquiries/{id}"), call)).await.map(drop)
    }
}
