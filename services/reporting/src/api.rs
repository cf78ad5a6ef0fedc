//! The HTTP operations.

use std::sync::Arc;

use contracts::reporting::{CrossTable, CrossTableQuery};
use poem_openapi::{
    OpenApi,
    param::{Path, Query},
    payload::Json,
};
use web::{Caller, Problem, Scoped, Scopes};

use crate::{App, app};

/// The operations of reporting.
pub struct Operations(pub Arc<App>);

fn ask(rows: Query<String>, columns: Query<String>, measure: Query<Option<String>>) -> CrossTableQuery {
    CrossTableQuery { rows: rows.0, columns: columns.0, measure: measure.0.unwrap_or_default() }
}

#[OpenApi(prefix_path = "/v1")]
impl Operations {
    /// A table of two attributes, of the organisation's own inquiries
    #[oai(path = "/:tenant/reports/cross-table", method = "get", operation_id = "getCrossTable")]
    async fn cross_table(
        &self,
        tenant: Path<String>,
        caller: Caller,
        #[oai(scope = "Scopes::ReadReports")] _scoped: Scoped,
        rows: Query<String>,
        columns: Query<String>,
        measure: Query<Option<String>>,
    ) -> Result<Json<CrossTable>, Problem> {
        let context = caller.context(&tenant)?;
        Ok(Json(app::cross_table::cross_table(&self.0, &context, &ask(rows, columns, measure)).await?))
    }

    /// The same over the whole network, small cells withheld
    #[oai(path = "/:tenant/network/cross-table", method = "get", operation_id = "getNetworkCrossTable")]
    async fn network_cross_table(
        &self,
        tenant: Path<String>,
        caller: Caller,
        #[oai(scope = "Scopes::ReadNetworkReports")] _scoped: Scoped,
        rows: Query<String>,
        columns: Query<String>,
        measure: Query<Option<String>>,
    ) -> Result<Json<CrossTable>, Problem> {
        let context = caller.context(&tenant)?;
        Ok(Json(app::network_cross_table::network_cross_table(&self.0, &context, &ask(rows, columns, measure)).await?))
    }
}
