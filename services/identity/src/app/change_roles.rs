//! What a person may be from now on. Their tokens end at once.

use authz::{Action, OpContext, Role, authorise_fresh};
use contracts::identity::{ChangeRoles, Person};
use kernel::{AccountId, Instant};
use tenancy::{
    TenantTx,
    audit::{self, Passage},
};
use web::{Fields, ProblemKind};

use super::{invite_person::read_roles, state::App};
use crate::{Error, store};

/// The roles of those who run an organisation's accounts.
pub(crate) const RUNS_ACCOUNTS: [Role; 2] = [Role::AffiliateAdmin, Role::Secretariat];

/// Changes the roles, on the version that the caller read.
pub(crate) async fn change_roles(
    app: &App,
    context: &OpContext,
    id: AccountId,
    version: i64,
    change: ChangeRoles,
) -> Result<Person, Error> {
    let now = app.clock.now();
    authorise_fresh(context, Action::ChangeRoles, now)?;
    let mut fields = Fields::new();
    let roles = read_roles(&mut fields, &change.roles, app.is_council(&context.tenant).await?);
    fields.finish(Some(()))?;

    let mut tx = app.db.begin(context).await?;
    let runs_accounts = roles.iter().any(|role| RUNS_ACCOUNTS.contains(role));
    if !runs_accounts {
        tx = keep_an_admin(tx, context, id, now).await?;
    }
    let mut account = store::account::lock_colleague(&mut tx, id).await?.ok_or(Error::NotFound)?;
    if account.version != version {
        return Err(Error::Stale);
    }
    account.roles = roles;
    account.version += 1;
    store::account::update(&mut tx, &account).await?;
    store::revocation::revoke(&mut tx, id.uuid(), account.version).await?;
    audit::record(&mut tx, context, Action::ChangeRoles, Some(id.uuid()), now);
    tx.commit().await?;
    Ok(account.into_person())
}

/// Goes on if somebody is left who runs the accounts without `id`. If nobody is, that it was tried is in the trail.
///
/// # Errors
/// `LastAdmin`.
pub(crate) async fn keep_an_admin(
    mut tx: TenantTx,
    context: &OpContext,
    id: AccountId,
    now: Instant,
) -> Result<TenantTx, Error> {
    match somebody_else_runs_accounts(&mut tx, id).await {
        Ok(()) => Ok(tx),
        Err(last @ Error::Problem(_)) => {
            audit::record(&mut tx, context, Passage::LastAdminKept, Some(id.uuid()), now);
            tx.commit().await?;
            Err(last)
        }
        Err(error) => Err(error),
    }
}

/// Holds all who run the accounts, so that two of them cannot take the role from one another at the same time.
///
/// # Errors
/// `LastAdmin` where there is nobody but `id`.
pub(crate) async fn somebody_else_runs_accounts(tx: &mut TenantTx, id: AccountId) -> Result<(), Error> {
    let all = store::account::lock_with_roles(tx, &RUNS_ACCOUNTS).await?;
    // Whoever does not run them can go without leaving a gap.
    if all.contains(&id) && all.len() == 1 { Err(Error::Problem(ProblemKind::LastAdmin.into())) } else { Ok(()) }
}
