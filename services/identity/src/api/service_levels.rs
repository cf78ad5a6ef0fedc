//! How long the organisation may take.

use std::sync::Arc;

use contracts::identity::{ServiceLevels, SetServiceLevels};
use poem_openapi::{
    OpenApi,
    param::{Header, Path},
    payload::{Json, Response},
};
use web::{Caller, Problem, Versioned, if_match};

use crate::{
    App,
    app::set_service_levels::{read_service_levels, set_service_levels},
};

pub struct OwnServiceLevels(pub Arc<App>);

#[OpenApi(prefix_path = "/v1")]
impl OwnServiceLevels {
    /// How long the organisation may take, and on which days it works
    #[oai(path = "/:tenant/service-levels", method = "get", operation_id = "getServiceLevels")]
    async fn read(&self, tenant: Path<String>, caller: Caller) -> Result<Response<Json<ServiceLevels>>, Problem> {
        Ok(told(read_service_levels(&self.0, &caller.context(&tenant)?).await?))
    }

    /// Set how long the organisation may take, and on which days it works
    #[oai(path = "/:tenant/service-levels", method = "put", operation_id = "setServiceLevels")]
    async fn set(
        &self,
        tenant: Path<String>,
        #[oai(name = "If-Match")] version: Header<Option<String>>,
        caller: Caller,
        body: Json<SetServiceLevels>,
    ) -> Result<Response<Json<ServiceLevels>>, Problem> {
        let (context, version) = (caller.context(&tenant)?, if_match(version.0.as_deref())?);
        Ok(told(set_service_levels(&self.0, &context, version, body.0).await?))
    }
}

fn told(levels: ServiceLevels) -> Response<Json<ServiceLevels>> {
    let version = levels.version;
    Response::new(Json(levels)).versioned(version)
}
