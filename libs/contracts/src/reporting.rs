//! Reporting: cross-tables of an organisation and of the network.

use http::Method;
use poem_openapi::Object;
use serde::{Deserialize, Serialize};

use crate::{
    ApiError, Call, Transport,
    transport::{Outgoing, query},
};

/// A table of two attributes with all totals.
///
/// A figure is absent where it is withheld: in what leaves an organisation, a count of 1 to 4 could name a
/// person. Enough other figures are withheld that no total gives it away, and those that are shown are rounded to a
/// multiple of five, totals by themselves, so that tables laid side by side give ranges and not counts.
#[derive(Clone, Debug, PartialEq, Eq, Object, Serialize, Deserialize)]
pub struct CrossTable {
    /// The attribute of the rows, such as `sex`.
    pub rows: String,
    /// The attribute of the columns, such as `country_of_origin`.
    pub columns: String,
    /// `inquiries`, `cases` or `workers`.
    pub measure: String,
    /// The codes of the columns in their order.
    pub column_codes: Vec<String>,
    /// The rows in their order.
    pub lines: Vec<CrossTableLine>,
    /// The total of each column.
    pub totals: Vec<Figure>,
    /// The total of all.
    pub grand_total: Figure,
    /// Whether anything was withheld.
    pub suppressed: bool,
}

/// One row of a cross-table.
#[derive(Clone, Debug, PartialEq, Eq, Object, Serialize, Deserialize)]
pub struct CrossTableLine {
    /// The row's code.
    pub code: String,
    /// A figure for each column.
    pub figures: Vec<Figure>,
    /// The row's total.
    pub total: Figure,
}

/// A count, or the fact that it is withheld.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Object, Serialize, Deserialize)]
pub struct Figure {
    /// The count; absent where it is withheld.
    pub count: Option<i64>,
}

/// What a cross-table is asked for.
#[derive(Clone, Debug, Default)]
pub struct CrossTableQuery {
    /// The attribute of the rows.
    pub rows: String,
    /// The attribute of the columns.
    pub columns: String,
    /// `inquiries`, `cases` or `workers`.
    pub measure: String,
}

/// The client of the reporting service.
#[derive(Clone)]
pub struct ReportingClient(pub Transport);

impl ReportingClient {
    /// The organisation's own table: true counts.
    pub async fn cross_table(&self, tenant: &str, call: &Call, ask: &CrossTableQuery) -> Result<CrossTable, ApiError> {
        self.table(format!("/v1/{tenant}/reports/cross-table"), call, ask).await
    }

    /// The network's table, for the council: small cells withheld.
    pub async fn network_cross_table(
        &self,
        tenant: &str,
        call: &Call,
        ask: &CrossTableQuery,
    ) -> Result<CrossTable, ApiError> {
        self.table(format!("/v1/{tenant}/network/cross-table"), call, ask).await
    }

    async fn table(&self, path: String, call: &Call, ask: &CrossTableQuery) -> Result<CrossTable, ApiError> {
        let params = [
            ("rows", Some(ask.rows.clone())),
            ("columns", Some(ask.columns.clone())),
            ("measure", Some(ask.measure.clone())),
        ];
        self.0.fetch(Outgoing::new(Method::GET, query(path, &params), call)).await
    }
}
