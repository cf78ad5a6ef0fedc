//! The network's table, for the council: small cells withheld.

use authz::{Action, Decision, OpContext, Refused, authorise};
use contracts::reporting::{CrossTable, CrossTableQuery};
use tenancy::StoreError;

use super::{cross_table::read, state::App};
use crate::{
    Error,
    domain::{cross_table, suppression},
    store,
};

/// Counts the cube of every organisation that shares with the caller's council and withholds what could name a person.
pub(crate) async fn network_cross_table(
    app: &App,
    context: &OpContext,
    ask: &CrossTableQuery,
) -> Result<CrossTable, Error> {
    authorise(context, Action::ReadNetworkReports)?;
    let (rows, columns, measure) = read(ask)?;
    // The caller's tenant must be one that works, though the cube is no tenant's, and the council's: a role given by
    // mistake in an affiliate opens nothing.
    drop(app.db.begin(context).await?);
    let tenant = app.db.control().find(&context.tenant).await?;
    if tenant.is_none_or(|tenant| tenant.country.is_some()) {
        return Err(Refused(Decision::Forbid).into());
    }
    let mut tx = app.regional.begin().await?;
    let tally = store::cube::count(&mut tx, &context.tenant, rows, columns, measure).await?;
    let lay_out = cross_table::CrossTable::lay_out;
    let table = suppression::publish(lay_out(&tally.counts), &lay_out(&tally.people))
        .map_err(|error| StoreError::Inconsistent(error.to_string()))?;
    Ok(table.into_contract(rows, columns, measure))
}
