//! Setting an authenticator app up: its secret is shown, and counts once its first code was seen.

use authz::OpContext;
use contracts::identity::{GiveCode, NewAuthenticatorApp, SecondFactorAdded};
use kernel::codes::CredentialChange;

use super::{
    add_passkey::first_recovery_codes,
    give_second_factor::{count_codes, place, six_digits},
    state::{App, CODES},
    visit::Visit,
};
use crate::{
    Error,
    domain::{authenticator_app::AppSecret, session::Factor},
    store,
};

/// Makes a secret. Begun anew, it is another one; an app that is in use goes on until the new one is confirmed.
pub(crate) async fn begin(app: &App, context: &OpContext, secret: &str) -> Result<NewAuthenticatorApp, Error> {
    let mut visit = Visit::begin(app, context, secret).await?;
    visit.may_add_factor().await?;
    let account = visit.account().id;
    let organisation = app.organisation(&context.tenant).await?;
    let new = AppSecret::generate();
    let uri = new.uri(&organisation, &visit.account().email)?;
    let sealed = app.credential_key.seal(&place(context, &account.to_string()), new.bytes())?;
    store::authenticator_app::keep_pending(&mut visit.tx, account, &sealed).await?;
    visit.tx.commit().await?;
    Ok(NewAuthenticatorApp { secret: new.base32(), uri })
}

/// Takes the secret into use, on the first code of it.
pub(crate) async fn confirm(
    app: &App,
    context: &OpContext,
    secret: &str,
    given: GiveCode,
) -> Result<SecondFactorAdded, Error> {
    let mut visit = Visit::begin(app, context, secret).await?;
    visit.may_add_factor().await?;
    let (account, row) = (visit.account().id, visit.account().id.to_string());
    let mut visit = count_codes(app, context, visit, &[(&CODES, &row)]).await?;
    let stored = store::authenticator_app::lock(&mut visit.tx, account).await?;
    let pending = stored.and_then(|stored| stored.pending_sealed).ok_or(Error::WrongSecondFactor)?;
    let pending = AppSecret::from_bytes(&app.credential_key.open(&place(context, &row), &pending)?);
    let step = six_digits(&given.code).and_then(|code| pending.step_of(&code, visit.now, 0));
    let Some(step) = step else { return Err(visit.failed(Error::WrongSecondFactor).await?) };

    let now = visit.now;
    store::authenticator_app::confirm(&mut visit.tx, account, step, now).await?;
    let recovery_codes = first_recovery_codes(app, &mut visit).await?;
    let secret = visit.strengthen(Factor::AuthenticatorApp).await?;
    visit.record_change(CredentialChange::AuthenticatorAppAdded)?;
    visit.tx.commit().await?;
    app.limits.forget(context.tenant.as_str(), &CODES, &row).await;
    Ok(SecondFactorAdded { session: visit.session.told(secret), recovery_codes })
}
