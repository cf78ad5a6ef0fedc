//! The audit trail, for who runs an organisation's accounts.

use http::Method;
use kernel::Instant;
use poem_openapi::Object;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::IdentityClient;
use crate::{
    ApiError, Call,
    transport::{Outgoing, query},
};

/// Something that was done: who, what, to which subject. Ids and codes, never words.
#[derive(Clone, Debug, PartialEq, Eq, Object, Serialize, Deserialize)]
pub struct AuditEntry {
    /// Counts up; a number may be missing.
    pub id: i64,
    /// When.
    pub at: Instant,
    /// Who: an account's id, `client:` and the id of an integration, `anonymous`, or `system:` and the name of a job.
    pub actor: String,
    /// The name of the account or of the integration, where it is one.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Code of `authz::Action` or `tenancy::audit::Passage`.
    pub action: String,
    /// What it was done to: the id of an inquiry, a case, an account.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<Uuid>,
    /// Names the request: what was done together has one.
    pub request_id: Uuid,
}

/// One page of the audit trail.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct AuditPage {
    /// The newest first.
    pub items: Vec<AuditEntry>,
    /// Pass as `after` for the next page.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

/// Which entries are asked for; what is missing filters nothing.
#[derive(Clone, Debug, Default)]
pub struct AuditQuery {
    /// By this actor, as entries name it.
    pub actor: Option<String>,
    /// Of this code.
    pub action: Option<String>,
    /// About this id.
    pub subject: Option<String>,
    /// At this moment or later, RFC 3339.
    pub from: Option<String>,
    /// Before this moment, RFC 3339.
    pub to: Option<String>,
    /// Behind this cursor.
    pub after: Option<String>,
    /// How many, 1 to 100; 50 unless told.
    pub limit: Option<u32>,
}

impl IdentityClient {
    /// A page of the audit trail, the newest entries first. Reading it leaves an entry too.
    pub async fn audit(&self, tenant: &str, call: &Call, ask: &AuditQuery) -> Result<AuditPage, ApiError> {
        let params = [
            ("actor", ask.actor.clone()),
            ("action", ask.action.clone()),
            ("subject", ask.subject.clone()),
            ("from", ask.from.clone()),
            ("to", ask.to.clone()),
            ("after", ask.after.clone()),
            ("limit", ask.limit.map(|limit| limit.to_string())),
        ];
        let path = query(format!("/v1/{tenant}/audit"), &params);
        self.0.fetch(Outgoing::new(Method::GET, path, call)).await
    }
}
