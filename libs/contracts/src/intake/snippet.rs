//! Texts that a union sends to workers again and again.

use http::Method;
use poem_openapi::Object;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::IntakeClient;
use crate::{ApiError, Call, Texts, transport::Outgoing};

/// A text in the languages of workers.
#[derive(Clone, PartialEq, Eq, Debug, Object, Serialize, Deserialize)]
pub struct Snippet {
    /// Which it is, whatever it is called: a UUID of whoever made it.
    pub id: Uuid,
    /// Counted up with every change: what `If-Match` takes.
    pub version: i64,
    /// What colleagues call it.
    pub name: String,
    /// What the worker reads, in one language at least.
    pub texts: Texts,
}

/// All of them, by name: 100 at the most.
#[derive(Clone, Default, PartialEq, Eq, Debug, Object, Serialize, Deserialize)]
pub struct SnippetList {
    /// The texts.
    pub items: Vec<Snippet>,
}

/// What one of them is to be.
#[derive(Clone, PartialEq, Eq, Debug, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct SetSnippet {
    /// What colleagues call it; at most 60 characters, once in a union.
    pub name: String,
    /// What the worker reads, in one language at least; each at most 2,000 characters.
    pub texts: Texts,
}

impl IntakeClient {
    /// The union's snippets.
    pub async fn snippets(&self, tenant: &str, call: &Call) -> Result<SnippetList, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/snippets"), call)).await
    }

    /// Makes one (`version` 0), or changes it.
    pub async fn set_snippet(
        &self,
        tenant: &str,
        call: &Call,
        id: Uuid,
        version: i64,
        set: &SetSnippet,
    ) -> Result<Snippet, ApiError> {
        let outgoing = Outgoing::new(Method::PUT, format!("/v1/{tenant}/snippets/{id}"), call);
        self.0.fetch(outgoing.if_match(version).json(set)).await
    }

    /// Removes one.
    pub async fn remove_snippet(&self, tenant: &str, call: &Call, id: Uuid, version: i64) -> Result<(), ApiError> {
        let outgoing = Outgoing::new(Method::DELETE, format!("/v1/{tenant}/snippets/{id}"), call);
        self.0.send(outgoing.if_match(version)).await.map(drop)
    }
}
