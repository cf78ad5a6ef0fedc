//! Somebody leaves: all of their open cases become somebody else's, in one step.

use authz::{Action, OpContext, authorise, authorise_fresh};
use contracts::cases::{self as wire, CasesOfOwner};
use kernel::AccountId;
use tenancy::audit;

use super::{list_cases::summary, manage_team::must_be_colleague, state::App};
use crate::{Error, store};

/// What would move.
pub(crate) async fn cases_of(app: &App, context: &OpContext, from: AccountId) -> Result<CasesOfOwner, Error> {
    authorise(context, Action::ListCases)?;
    let mut tx = app.db.begin(context).await?;
    let open = store::case::open_of_owner(&mut tx, from).await?;
    Ok(CasesOfOwner { items: open.into_iter().map(summary).collect() })
}

/// Moves them, and takes who leaves out of every team. Gives what moved.
pub(crate) async fn reassign_cases(
    app: &App,
    context: &OpContext,
    form: wire::ReassignCases,
) -> Result<CasesOfOwner, Error> {
    let now = app.clock.now();
    authorise_fresh(context, Action::ReassignCases, now)?;
    let (from, to) = (AccountId::from(form.from), AccountId::from(form.to));
    let mut tx = app.db.begin(context).await?;
    must_be_colleague(&mut tx, to).await?;
    let moved = store::case::open_of_owner(&mut tx, from).await?;
    for case in store::case::move_open(&mut tx, from, to).await? {
        store::team::remove(&mut tx, case, to).await?;
        audit::record(&mut tx, context, Action::ReassignCases, Some(case.uuid()), now);
    }
    store::team::remove_everywhere(&mut tx, from).await?;
    tx.commit().await?;
    Ok(CasesOfOwner { items: moved.into_iter().map(summary).collect() })
}
