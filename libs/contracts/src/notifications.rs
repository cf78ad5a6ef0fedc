//! Notifications: what was sent to whom.

use http::Method;
use kernel::Instant;
use poem_openapi::Object;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{ApiError, Call, Transport, transport::Outgoing};

/// One e-mail of the queue.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct Delivery {
    /// The mail's id.
    pub id: Uuid,
    /// Which template.
    pub template: String,
    /// The account it goes to; missing for a link that goes to who may have none yet.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account_id: Option<Uuid>,
    /// `queued`, `sent` or `failed`.
    pub state: String,
    /// How often sending was tried.
    pub attempts: u32,
    /// When it was queued.
    pub queued_at: Instant,
    /// When the mail server took it.
    #[oai(skip_serializing_if_is_none)]
    pub sent_at: Option<Instant>,
}

/// The newest e-mails of the queue.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct Deliveries {
    /// Newest first, 100 at most.
    pub items: Vec<Delivery>,
}

/// The client of the notifications service.
#[derive(Clone)]
pub struct NotificationsClient(pub Transport);

impl NotificationsClient {
    /// The newest e-mails.
    pub async fn deliveries(&self, tenant: &str, call: &Call) -> Result<Deliveries, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/deliveries"), call)).await
    }
}
