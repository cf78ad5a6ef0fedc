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
    /// Code of `authz::Audited`.
    pub action: String,
    /// Code of `authz::AuditKind`: what it is looked for by. Empty where the action is none of today's.
    #[serde(default)]
    pub kind: String,
    /// What it was done to: the id of an inquiry, a case, an account.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<Uuid>,
    /// Code of `authz::AuditSubject`: what that is an id of.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// The name of that account or invitation, where it is one.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_name: Option<String>,
    /// How many entries were taken out, where it is about a copy.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entries: Option<i64>,
    /// Names the request: what was done together has one.
    pub request_id: Uuid,
}

/// How far the hash chain of the trail reaches. Whether the trail is what it was, `focal audit verify` tells, which has the
/// signed heads: they stand outside the database, and so are not told here.
#[derive(Clone, Debug, Default, PartialEq, Eq, Object, Serialize, Deserialize)]
pub struct AuditChain {
    /// How many entries have a place in it.
    pub sealed: i64,
    /// The newest hash, hexadecimal; missing where nothing is sealed yet.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hash: Option<String>,
    /// The moment of the entry at the newest place.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sealed_at: Option<Instant>,
    /// The moment of the oldest of the entries behind it, which have no place yet; missing where there are none.
    #[oai(skip_serializing_if_is_none)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waiting_since: Option<Instant>,
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
    /// How far the trail is sealed.
    #[serde(default)]
    pub chain: AuditChain,
}

/// Which entries are asked for; what is missing filters nothing.
#[derive(Clone, Debug, Default)]
pub struct AuditQuery {
    /// By this actor, as entries name it; `system` for all jobs and operators.
    pub actor: Option<String>,
    /// Of this code.
    pub action: Option<String>,
    /// Of this kind: a code of `authz::AuditKind`.
    pub kind: Option<String>,
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

/// A copy of the trail: of which entries, and in whose language. What is missing filters nothing.
#[derive(Clone, Debug, Default, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
#[serde(default)]
pub struct ExportAudit {
    /// By this actor, as entries name it; `system` for all jobs and operators.
    pub actor: Option<String>,
    /// Of this code.
    pub action: Option<String>,
    /// Of this kind: a code of `authz::AuditKind`.
    pub kind: Option<String>,
    /// About this id.
    pub subject: Option<String>,
    /// At this moment or later, RFC 3339.
    pub from: Option<String>,
    /// Before this moment, RFC 3339.
    pub to: Option<String>,
    /// The language of its words, BCP 47; English unless told.
    pub locale: Option<String>,
}

impl IdentityClient {
    /// A page of the audit trail, the newest entries first. Reading it leaves an entry too.
    pub async fn audit(&self, tenant: &str, call: &Call, ask: &AuditQuery) -> Result<AuditPage, ApiError> {
        let params = [
            ("actor", ask.actor.clone()),
            ("action", ask.action.clone()),
            ("kind", ask.kind.clone()),
            ("subject", ask.subject.clone()),
            ("from", ask.from.clone()),
            ("to", ask.to.clone()),
            ("after", ask.after.clone()),
            ("limit", ask.limit.map(|limit| limit.to_string())),
        ];
        let path = query(format!("/v1/{tenant}/audit"), &params);
        self.0.fetch(Outgoing::new(Method::GET, path, call)).await
    }

    /// A copy of the trail as CSV, the newest entries first. Who takes one, and of what, is on record.
    pub async fn export_audit(&self, tenant: &str, call: &Call, ask: &ExportAudit) -> Result<Vec<u8>, ApiError> {
        self.0.send(Outgoing::new(Method::POST, format!("/v1/{tenant}/audit-exports"), call).json(ask)).await
    }
}
