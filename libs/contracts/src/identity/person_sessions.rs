//! Where a colleague is logged in, for who runs the accounts.

use http::Method;
use poem_openapi::Object;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{IdentityClient, OwnSession};
use crate::{ApiError, Call, transport::Outgoing};

/// Where a person is logged in, as they see it themselves.
#[derive(Clone, Object, Serialize, Deserialize)]
pub struct PersonSessions {
    /// The sessions that have not ended, the one seen last first.
    pub items: Vec<OwnSession>,
}

impl IdentityClient {
    /// Where a colleague is logged in; of a worker's account nothing is there.
    pub async fn sessions_of(&self, tenant: &str, call: &Call, id: Uuid) -> Result<PersonSessions, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/accounts/{id}/sessions"), call)).await
    }

    /// Ends every session of a colleague; their tokens end with them, on every service. The account stays open.
    pub async fn end_sessions_of(&self, tenant: &str, call: &Call, id: Uuid) -> Result<(), ApiError> {
        self.done(Method::DELETE, format!("/v1/{tenant}/accounts/{id}/sessions"), call).await
    }
}
