//! What every command on a case has in common: hold the row, check the version, write, audit, tell, show.

use authz::{Action, OpContext};
use contracts::cases as wire;
use events::Event;
use kernel::{CaseId, Instant};
use tenancy::{TenantTx, audit};

use super::{
    find_case::show,
    state::{App, SERVICE},
};
use crate::{Error, domain::case::Case, store};

/// Holds the case until the transaction ends, if it is still as the caller read it.
pub(crate) async fn hold(tx: &mut TenantTx, id: CaseId, version: i64) -> Result<Case, Error> {
    let case = store::case::lock(tx, id).await?.ok_or(Error::NotFound)?;
    if case.version == version { Ok(case) } else { Err(Error::Stale) }
}

/// Writes the changed case with its audit entry and event, commits, and gives it as the caller may see it.
pub(crate) async fn finish(
    app: &App,
    context: &OpContext,
    mut tx: TenantTx,
    case: &Case,
    action: Action,
    event: Event,
    at: Instant,
) -> Result<wire::Case, Error> {
    store::case::update(&mut tx, case).await?;
    audit::record(&mut tx, context, action, Some(case.id.uuid()), at);
    outbox::append(&mut tx, context, SERVICE, event, case.version, at)?;
    let shown = show(app, context, &mut tx, case).await?;
    tx.commit().await?;
    Ok(shown)
}
