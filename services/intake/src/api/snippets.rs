//! Texts that are sent again and again.

use std::sync::Arc;

use contracts::intake::{SetSnippet, Snippet, SnippetList};
use poem_openapi::{
    OpenApi,
    param::{Header, Path},
    payload::{Json, PlainText, Response},
};
use uuid::Uuid;
use web::{Caller, Problem, Versioned, if_match};

use crate::{
    App,
    app::set_snippet::{read_snippets, remove_snippet, set_snippet},
};

/// The operations on snippets.
pub struct Snippets(pub Arc<App>);

#[OpenApi(prefix_path = "/v1")]
impl Snippets {
    /// Texts that the union sends again and again
    #[oai(path = "/:tenant/snippets", method = "get", operation_id = "listSnippets")]
    async fn list(&self, tenant: Path<String>, caller: Caller) -> Result<Json<SnippetList>, Problem> {
        Ok(Json(read_snippets(&self.0, &caller.context(&tenant)?).await?))
    }

    /// Make or change a text that the union sends again and again
    #[oai(path = "/:tenant/snippets/:id", method = "put", operation_id = "setSnippet")]
    async fn set(
        &self,
        tenant: Path<String>,
        id: Path<Uuid>,
        #[oai(name = "If-Match")] version: Header<Option<String>>,
        caller: Caller,
        body: Json<SetSnippet>,
    ) -> Result<Response<Json<Snippet>>, Problem> {
        let (context, version) = (caller.context(&tenant)?, if_match(version.0.as_deref())?);
        let snippet = set_snippet(&self.0, &context, id.0, version, body.0).await?;
        let version = snippet.version;
        Ok(Response::new(Json(snippet)).versioned(version))
    }

    /// Remove a text that the union sent again and again
    #[oai(path = "/:tenant/snippets/:id", method = "delete", operation_id = "removeSnippet")]
    async fn remove(
        &self,
        tenant: Path<String>,
        id: Path<Uuid>,
        #[oai(name = "If-Match")] version: Header<Option<String>>,
        caller: Caller,
    ) -> Result<PlainText<String>, Problem> {
        let (context, version) = (caller.context(&tenant)?, if_match(version.0.as_deref())?);
        remove_snippet(&self.0, &context, id.0, version).await?;
        Ok(PlainText(String::new()))
    }
}
