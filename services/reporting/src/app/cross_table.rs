//! An organisation's own table: true counts, for those who may see its cases.

use authz::{Action, OpContext, authorise};
use contracts::reporting::{CrossTable, CrossTableQuery};
use web::{Fields, Problem};

use super::state::App;
use crate::{
    Error,
    domain::{
        attribute::{Attribute, Measure},
        cross_table,
    },
    store,
};

/// Counts the organisation's facts.
pub(crate) async fn cross_table(app: &App, context: &OpContext, ask: &CrossTableQuery) -> Result<CrossTable, Error> {
    authorise(context, Action::ReadReports)?;
    let (rows, columns, measure) = read(ask)?;
    let mut tx = app.db.begin(context).await?;
    let counts = store::fact::count(&mut tx, rows, columns, measure).await?;
    Ok(cross_table::CrossTable::lay_out(&counts).into_contract(rows, columns, measure))
}

/// Reads what was asked for; every bad parameter is named.
pub(crate) fn read(ask: &CrossTableQuery) -> Result<(Attribute, Attribute, Measure), Problem> {
    let mut fields = Fields::new();
    let rows: Option<Attribute> = fields.code("rows", &ask.rows);
    let columns: Option<Attribute> = fields.code("columns", &ask.columns);
    let measure = fields.optional_code("measure", Some(&ask.measure)).unwrap_or(Measure::Inquiries);
    if rows.is_some() && rows == columns {
        fields.refuse("columns", "not_valid", None);
    }
    fields.finish(rows.zip(columns)).map(|(rows, columns)| (rows, columns, measure))
}
