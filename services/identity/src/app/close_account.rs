//! Leaving: an account is closed; its sessions and tokens end at once, on every service. It can be opened again.

use authz::{Action, OpContext, authorise_fresh};
use contracts::identity::Person;
use kernel::{AccountId, codes::CredentialChange};
use tenancy::audit::{self, Passage};

use super::{
    change_roles::keep_an_admin, record_change::record_change, remove_second_factor::remove_all_factors, state::App,
};
use crate::{Error, store, store::session::Which};

/// Closes an account; one that is closed stays so.
pub(crate) async fn disable_account(app: &App, context: &OpContext, id: AccountId) -> Result<Person, Error> {
    let now = app.clock.now();
    authorise_fresh(context, Action::DisableAccount, now)?;
    let tx = app.db.begin(context).await?;
    let mut tx = keep_an_admin(tx, context, id, now).await?;
    let mut account = store::account::lock_colleague(&mut tx, id).await?.ok_or(Error::NotFound)?;
    if account.disabled_at.is_none() {
        account.disabled_at = Some(now);
        account.version += 1;
        store::account::update(&mut tx, &account).await?;
        store::revocation::revoke(&mut tx, id.uuid(), account.version).await?;
        store::session::end(&mut tx, id, Which::All, now).await?;
        store::mail_link::end_of_account(&mut tx, id, now).await?;
        audit::record(&mut tx, context, Action::DisableAccount, Some(id.uuid()), now);
    }
    tx.commit().await?;
    Ok(account.into_person())
}

/// Opens a closed account again.
pub(crate) async fn enable_account(app: &App, context: &OpContext, id: AccountId) -> Result<Person, Error> {
    let now = app.clock.now();
    authorise_fresh(context, Action::DisableAccount, now)?;
    let mut tx = app.db.begin(context).await?;
    let mut account = store::account::lock_colleague(&mut tx, id).await?.ok_or(Error::NotFound)?;
    if account.disabled_at.take().is_some() {
        account.version += 1;
        store::account::update(&mut tx, &account).await?;
        audit::record(&mut tx, context, Passage::AccountOpened, Some(id.uuid()), now);
    }
    tx.commit().await?;
    Ok(account.into_person())
}

/// For who has lost their second factor and the recovery codes: all of it goes, and is set up anew at the next log-in.
pub(crate) async fn reset_second_factor(app: &App, context: &OpContext, id: AccountId) -> Result<Person, Error> {
    let now = app.clock.now();
    authorise_fresh(context, Action::ResetSecondFactor, now)?;
    let mut tx = app.db.begin(context).await?;
    let mut account = store::account::lock_colleague(&mut tx, id).await?.ok_or(Error::NotFound)?;
    remove_all_factors(&mut tx, id).await?;
    store::session::end(&mut tx, id, Which::All, now).await?;
    account.has_second_factor = false;
    record_change(&mut tx, context, &account, CredentialChange::ResetSecondFactor, now)?;
    tx.commit().await?;
    Ok(account.into_person())
}
