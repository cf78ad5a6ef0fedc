//! What every command on a case has in common: hold the row, check the version, write, audit, tell, show.

use authz::{Action, OpContext, Standing, authorise_in};
use contracts::cases as wire;
use events::Event;
use kernel::{CaseId, Instant};
use tenancy::{TenantTx, audit};

use super::{
    find_case::show,
    state::{App, SERVICE, person},
};
use crate::{Error, domain::case::Case, store};

/// A case that is held until the transaction ends, and how the caller stands to it.
pub(crate) struct Held {
    pub case: Case,
    pub standing: Standing,
}

/// Holds the case, if the caller stands to it as the action wants.
pub(crate) async fn hold(
    tx: &mut TenantTx,
    context: &OpContext,
    action: Action,
    id: CaseId,
    now: Instant,
) -> Result<Held, Error> {
    let case = store::case::lock(tx, id).await?.ok_or(Error::NotFound)?;
    let standing = store::team::standing(tx, id, person(context)?, now).await?;
    authorise_in(context, action, standing)?;
    Ok(Held { case, standing })
}

impl Held {
    /// The same, if the case is still as the caller read it.
    pub(crate) fn of_version(self, version: i64) -> Result<Self, Error> {
        if self.case.version == version { Ok(self) } else { Err(Error::Stale) }
    }
}

/// Writes the changed case with its audit entry and event, commits, and gives it as the caller may see it.
pub(crate) async fn finish(
    app: &App,
    context: &OpContext,
    mut tx: TenantTx,
    held: &Held,
    action: Action,
    event: Event,
    at: Instant,
) -> Result<wire::Case, Error> {
    let case = &held.case;
    store::case::update(&mut tx, case).await?;
    audit::record(&mut tx, context, action, Some(case.id.uuid()), at);
    outbox::append(&mut tx, context, SERVICE, event, case.version, at)?;
    let shown = show(app, context, &mut tx, case, held.standing).await?;
    tx.commit().await?;
    Ok(shown)
}
