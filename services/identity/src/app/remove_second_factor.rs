//! Removing a second factor. Whoever works for the organisation keeps one, and so does who has nothing else to log in with.

use authz::OpContext;
use kernel::{AccountId, PasskeyId, codes::CredentialChange};
use tenancy::{StoreError, TenantTx};
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
    let is_app = matches!(which, Which::App);
    let change = if is_app { CredentialChange::AuthenticatorAppRemoved } else { CredentialChange::PasskeyRemoved };
    let removed = match which {
        // One that waits for its first code is none yet.
        Which::App => has_app && store::authenticator_app::delete(&mut visit.tx, account).await?,
        Which::Passkey(id) => store::passkey::delete(&mut visit.tx, account, Some(id)).await? == 1,
    };
    if !removed {
        return Err(Error::NotFound);
    }
    let passkeys_left = if is_app { passkeys } else { passkeys - 1 };
    let is_last = passkeys_left == 0 && (is_app || !has_app);
    // An app alone opens nothing: without a password only a passkey does. Who works here gets another password by mail.
    let is_needed = match visit.account().is_worker() {
        false => is_last,
        true => passkeys_left == 0 && store::account::password_hash(&mut visit.tx, account).await?.is_none(),
    };
    if is_needed {
        return Err(Error::Problem(ProblemKind::LastSecondFactor.into()));
    }
    if is_last {
        store::recovery_code::delete(&mut visit.tx, account).await?;
    }
    visit.record_change(change)?;
    Ok(visit.tx.commit().await?)
}

/// Removes every second factor of an account, and the codes that stand in for one.
pub(crate) async fn remove_all_factors(tx: &mut TenantTx, account: AccountId) -> Result<(), StoreError> {
    store::authenticator_app::delete(tx, account).await?;
    store::passkey::delete(tx, account, None).await?;
    store::recovery_code::delete(tx, account).await?;
    Ok(())
}
