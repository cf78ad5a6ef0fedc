//! Lists of the inbox that somebody comes back to.

use std::sync::Arc;

use contracts::intake::{SaveFilter, SavedFilter, SavedFilters as SavedFilterList};
use poem_openapi::{
    OpenApi,
    param::Path,
    payload::{Json, PlainText},
};
use uuid::Uuid;
use web::{Caller, Problem};

use crate::{
    App,
    app::save_filter::{list_saved_filters, remove_saved_filter, save_filter},
};

/// The operations on the caller's lists.
pub struct SavedFilters(pub Arc<App>);

#[OpenApi(prefix_path = "/v1")]
impl SavedFilters {
    /// One's own lists of the inbox
    #[oai(path = "/:tenant/saved-filters", method = "get", operation_id = "listSavedFilters")]
    async fn list(&self, tenant: Path<String>, caller: Caller) -> Result<Json<SavedFilterList>, Problem> {
        Ok(Json(list_saved_filters(&self.0, &caller.context(&tenant)?).await?))
    }

    /// Keep a list of the inbox to come back to
    #[oai(path = "/:tenant/saved-filters", method = "post", operation_id = "saveFilter")]
    async fn save(
        &self,
        tenant: Path<String>,
        caller: Caller,
        body: Json<SaveFilter>,
    ) -> Result<Json<SavedFilter>, Problem> {
        Ok(Json(save_filter(&self.0, &caller.context(&tenant)?, body.0).await?))
    }

    /// Remove one of one's own lists
    #[oai(path = "/:tenant/saved-filters/:id", method = "delete", operation_id = "removeSavedFilter")]
    async fn remove(&self, tenant: Path<String>, caller: Caller, id: Path<Uuid>) -> Result<PlainText<String>, Problem> {
        remove_saved_filter(&self.0, &caller.context(&tenant)?, id.0).await?;
        Ok(PlainText(String::new()))
    }
}
