//! The organisation's own integrations, for who runs its accounts.

use std::sync::Arc;

use contracts::identity::{
    ApiClient, ApiClients as List, ChangeApiClient, NewApiClient, NewApiSecret, RotateApiSecret,
};
use poem_openapi::{
    OpenApi,
    param::{Header, Path},
    payload::Json,
};
use uuid::Uuid;
use web::{Caller, Problem, if_match};

use crate::{
    App,
    app::{manage_api_clients, rotate_api_secret},
};

pub struct ApiClients(pub Arc<App>);

#[OpenApi(prefix_path = "/v1")]
impl ApiClients {
    /// The organisation's integrations
    #[oai(path = "/:tenant/api-clients", method = "get", operation_id = "listApiClients")]
    async fn list(&self, tenant: Path<String>, caller: Caller) -> Result<Json<List>, Problem> {
        Ok(Json(manage_api_clients::list_api_clients(&self.0, &caller.context(&tenant)?).await?))
    }

    /// Give an integration access; its secret is told once
    #[oai(path = "/:tenant/api-clients", method = "post", operation_id = "createApiClient")]
    async fn create(
        &self,
        tenant: Path<String>,
        caller: Caller,
        body: Json<NewApiClient>,
    ) -> Result<Json<NewApiSecret>, Problem> {
        Ok(Json(manage_api_clients::create_api_client(&self.0, &caller.context(&tenant)?, body.0).await?))
    }

    /// Change what an integration is called and may do; its tokens end
    #[oai(path = "/:tenant/api-clients/:id", method = "put", operation_id = "changeApiClient")]
    async fn change(
        &self,
        tenant: Path<String>,
        id: Path<Uuid>,
        #[oai(name = "If-Match")] version: Header<Option<String>>,
        caller: Caller,
        body: Json<ChangeApiClient>,
    ) -> Result<Json<ApiClient>, Problem> {
        let (context, version) = (caller.context(&tenant)?, if_match(version.0.as_deref())?);
        let id = id.0.into();
        Ok(Json(manage_api_clients::change_api_client(&self.0, &context, id, version, body.0).await?))
    }

    /// Close an integration for good
    #[oai(path = "/:tenant/api-clients/:id/closing", method = "post", operation_id = "closeApiClient")]
    async fn close(&self, tenant: Path<String>, id: Path<Uuid>, caller: Caller) -> Result<Json<ApiClient>, Problem> {
        Ok(Json(manage_api_clients::close_api_client(&self.0, &caller.context(&tenant)?, id.0.into()).await?))
    }

    /// Give an integration another secret; it is told once
    #[oai(path = "/:tenant/api-clients/:id/secrets", method = "post", operation_id = "rotateApiSecret")]
    async fn rotate(
        &self,
        tenant: Path<String>,
        id: Path<Uuid>,
        #[oai(name = "If-Match")] version: Header<Option<String>>,
        caller: Caller,
        body: Json<RotateApiSecret>,
    ) -> Result<Json<NewApiSecret>, Problem> {
        let (context, version) = (caller.context(&tenant)?, if_match(version.0.as_deref())?);
        Ok(Json(rotate_api_secret::rotate_api_secret(&self.0, &context, id.0.into(), version, body.0).await?))
    }

    /// End an integration's secret of before at once
    #[oai(path = "/:tenant/api-clients/:id/secrets/older", method = "delete", operation_id = "endOlderApiSecret")]
    async fn end_older(
        &self,
        tenant: Path<String>,
        id: Path<Uuid>,
        caller: Caller,
    ) -> Result<Json<ApiClient>, Problem> {
        Ok(Json(rotate_api_secret::end_older_secret(&self.0, &caller.context(&tenant)?, id.0.into()).await?))
    }
}
