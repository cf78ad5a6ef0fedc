//! Removing a second factor. Whoever works for the organisation keeps one.

use authz::OpContext;
use kernel::{AccountId, PasskeyId};
use tenancy::{StoreError, TenantTx, audit::Passage};
use web::ProblemKind;

use super::{state::App, visit::Visit};
use crate::{Error, store};

/// Which second factor.
pub(crate) enum Which {
    App,
    Passkey(PasskeyId),
}

/// Removes it.
pub(crate) async fn remove_second_factor(
    app: &App,
    context: &OpContext,
    secret: &str,
    which: Which,
) -> Result<(), Error> {
    let mut visit = Visit::begin(app, context, secret).await?;
    visit.may_change_factors()?;
    let account = visit.account().id;
    // Held, so that two removals at one time do not leave nothing.
    store::account::lock(&mut visit.tx, account).await?;
    let has_app = store::authenticator_app::is_in_use(&mut visit.tx, account).await?;
    let passkeys = store::passkey::list(&mut visit.tx, account).await?.len();
    let removed = match which {
        // One that waits for its first code is none yet.
        Which::App => has_app && store::authenticator_app::delete(&mut visit.tx, account).await?,
        Which::Passkey(id) => store::passkey::delete(&mut visit.tx, account, Some(id)).await? == 1,
    };
    if !removed {
        return Err(Error::NotFound);
    }
    if usize::from(has_app) + passkeys == 1 {
        if visit.account().is_staff() {
            return Err(Error::Problem(ProblemKind::LastSecondFactor.into()));
        }
        store::recovery_code::delete(&mut visit.tx, account).await?;
    }
    visit.record(Passage::SecondFactorRemoved);
    Ok(visit.tx.commit().await?)
}

/// Removes every second factor of an account, and the codes that stand in for one.
pub(crate) async fn remove_all_factors(tx: &mut TenantTx, account: AccountId) -> Result<(), StoreError> {
    store::authenticator_app::delete(tx, account).await?;
    store::passkey::delete(tx, account, None).await?;
    store::recovery_code::delete(tx, account).await?;
    Ok(())
}
