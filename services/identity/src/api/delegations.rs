//! Standing in for somebody.

use std::sync::Arc;

use contracts::identity::{Delegations as List, NewDelegation};
use poem_openapi::{
    OpenApi,
    param::Path,
    payload::{Json, PlainText},
};
use uuid::Uuid;
use web::{Caller, Problem};

use crate::{App, app::delegate};

pub struct Delegations(pub Arc<App>);

#[OpenApi(prefix_path = "/v1")]
impl Delegations {
    /// The delegations that are not over
    #[oai(path = "/:tenant/delegations", method = "get", operation_id = "listDelegations")]
    async fn list(&self, tenant: Path<String>, caller: Caller) -> Result<Json<List>, Problem> {
        Ok(Json(delegate::list_delegations(&self.0, &caller.context(&tenant)?).await?))
    }

    /// Have somebody stand in
    #[oai(path = "/:tenant/delegations", method = "post", operation_id = "delegate")]
    async fn delegate(
        &self,
        tenant: Path<String>,
        caller: Caller,
        body: Json<NewDelegation>,
    ) -> Result<Json<List>, Problem> {
        Ok(Json(delegate::delegate(&self.0, &caller.context(&tenant)?, body.0).await?))
    }

    /// End a delegation
    #[oai(path = "/:tenant/delegations/:id", method = "delete", operation_id = "endDelegation")]
    async fn end(&self, tenant: Path<String>, caller: Caller, id: Path<Uuid>) -> Result<PlainText<String>, Problem> {
        delegate::end_delegation(&self.0, &caller.context(&tenant)?, id.0).await?;
        Ok(PlainText(String::new()))
    }
}
