//! The roles of a person as the groups of the organisation's provider give them, taken over at each log-in.

use authz::{OpContext, Role};
use kernel::{AccountId, Instant};
use tenancy::{TenantTx, audit::Passage};
use web::ProblemKind;

use super::{
    change_roles::{RUNS_ACCOUNTS, somebody_else_runs_accounts},
    complete_sign_on::open_account,
    visit::record_for,
};
use crate::{Error, domain::account::Account, store};

/// Puts these roles, which are sorted, in the place of the account's; tokens of before end. The last person who runs the
/// accounts keeps what they have: a group that somebody renamed must not lock the organisation out.
pub(crate) async fn map_roles(
    tx: &mut TenantTx,
    context: &OpContext,
    id: AccountId,
    roles: Vec<Role>,
    now: Instant,
) -> Result<Account, Error> {
    let is_needed = !roles.iter().any(|role| RUNS_ACCOUNTS.contains(role)) && is_last_admin(tx, id).await?;
    let mut account = open_account(store::account::lock(tx, id).await?)?;
    let mut held = account.roles.clone();
    held.sort();
    if held == roles {
        return Ok(account);
    }
    if is_needed {
        tracing::warn!(account = %id, "the provider's groups would take the last admin's roles away: they stay");
        record_for(tx, context, &account, Passage::LastAdminKept, now);
        return Ok(account);
    }
    account.roles = roles;
    account.version += 1;
    store::account::update(tx, &account).await?;
    store::revocation::revoke(tx, id.uuid(), account.version).await?;
    record_for(tx, context, &account, Passage::RolesMapped, now);
    Ok(account)
}

/// Whether nobody else runs the accounts. Asked before the account is held, as everywhere: two who wait for one another in
/// another order would never go on.
async fn is_last_admin(tx: &mut TenantTx, id: AccountId) -> Result<bool, Error> {
    match somebody_else_runs_accounts(tx, id).await {
        Ok(()) => Ok(false),
        Err(Error::Problem(problem)) if problem.kind == ProblemKind::LastAdmin => Ok(true),
        Err(error) => Err(error),
    }
}
