//! The HTTP operations.

use std::sync::Arc;

use contracts::notifications::Deliveries;
use poem_openapi::{OpenApi, param::Path, payload::Json};
use web::{Caller, Problem};

use crate::{App, app};

/// The operations of notifications.
pub struct Operations(pub Arc<App>);

#[OpenApi(prefix_path = "/v1")]
impl Operations {
    /// What was sent to whom
    #[oai(path = "/:tenant/deliveries", method = "get", operation_id = "listDeliveries")]
    async fn deliveries(&self, tenant: Path<String>, caller: Caller) -> Result<Json<Deliveries>, Problem> {
        Ok(Json(app::list_deliveries::list_deliveries(&self.0, &caller.context(&tenant)?).await?))
    }
}
