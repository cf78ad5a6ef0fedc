//! Who works on a case: adding somebody, taking somebody out, handing it over.

use authz::{Action, OpContext, Standing, authorise};
use contracts::cases as wire;
use kernel::{AccountId, CaseId};
use tenancy::{TenantTx, audit};
use web::Fields;

use super::{
    change::{self, Held},
    find_case::show,
    state::{App, person},
};
use crate::{Error, store};

/// Who can be given a case.
pub(crate) async fn list_colleagues(app: &App, context: &OpContext) -> Result<Vec<wire::Colleague>, Error> {
    authorise(context, Action::ListColleagues)?;
    let mut tx = app.db.begin(context).await?;
    let colleagues = store::team::colleagues(&mut tx).await?;
    Ok(colleagues.into_iter().map(|(account, name)| wire::Colleague { account: account.uuid(), name }).collect())
}

/// Adds somebody to the team.
pub(crate) async fn add_member(
    app: &App,
    context: &OpContext,
    id: CaseId,
    account: AccountId,
) -> Result<wire::Case, Error> {
    let (mut tx, held) = begin(app, context, id).await?;
    must_not_be_own_way_in(context, &held, account)?;
    must_be_colleague(&mut tx, account).await?;
    store::team::add(&mut tx, id, account, person(context)?, app.clock.now()).await?;
    finish(app, context, tx, held).await
}

/// Takes somebody out of the team; who is not in it stays out. The owner cannot go: the case is handed over instead.
pub(crate) async fn remove_member(
    app: &App,
    context: &OpContext,
    id: CaseId,
    account: AccountId,
) -> Result<wire::Case, Error> {
    let (mut tx, held) = begin(app, context, id).await?;
    store::team::remove(&mut tx, id, account).await?;
    finish(app, context, tx, held).await
}

/// Hands the case over. Who had it stays in the team, until somebody takes them out.
pub(crate) async fn hand_over(
    app: &App,
    context: &OpContext,
    id: CaseId,
    account: AccountId,
) -> Result<wire::Case, Error> {
    let (mut tx, mut held) = begin(app, context, id).await?;
    must_not_be_own_way_in(context, &held, account)?;
    must_be_colleague(&mut tx, account).await?;
    if held.case.owner != account {
        store::team::add(&mut tx, id, held.case.owner, person(context)?, app.clock.now()).await?;
        store::team::remove(&mut tx, id, account).await?;
        held.case.hand_over(account);
        store::case::update(&mut tx, &held.case).await?;
    }
    finish(app, context, tx, held).await
}

async fn begin(app: &App, context: &OpContext, id: CaseId) -> Result<(TenantTx, Held), Error> {
    authorise(context, Action::ManageCaseTeam)?;
    let mut tx = app.db.begin(context).await?;
    let held = change::hold(&mut tx, context, Action::ManageCaseTeam, id, app.clock.now()).await?;
    Ok((tx, held))
}

/// Shown as the caller stands to it afterwards: who takes themselves out reads it no more.
async fn finish(app: &App, context: &OpContext, mut tx: TenantTx, held: Held) -> Result<wire::Case, Error> {
    let (id, now) = (held.case.id, app.clock.now());
    audit::record(&mut tx, context, Action::ManageCaseTeam, Some(id.uuid()), now);
    let standing = store::team::standing(&mut tx, id, person(context)?, now).await?;
    let shown = show(app, context, &mut tx, &held.case, standing).await?;
    tx.commit().await?;
    Ok(shown)
}

/// An admin who also works on cases gives themselves none, neither in an emergency nor while they stand in for somebody:
/// what they read alone they read for an hour, which the worker is told.
fn must_not_be_own_way_in(context: &OpContext, held: &Held, account: AccountId) -> Result<(), Error> {
    let mut fields = Fields::new();
    if held.standing != Standing::Team && context.actor.account() == Some(account) {
        fields.refuse("account", "yourself", None);
    }
    Ok(fields.finish(Some(()))?)
}

/// # Errors
/// `InvalidFields` where the account cannot be given a case.
pub(crate) async fn must_be_colleague(tx: &mut TenantTx, account: AccountId) -> Result<(), Error> {
    let mut fields = Fields::new();
    if !store::team::is_colleague(tx, account).await? {
        fields.refuse("account", "unknown_code", None);
    }
    Ok(fields.finish(Some(()))?)
}
