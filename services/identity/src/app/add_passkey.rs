//! Making a passkey; and the recovery codes that come with the first second factor.

use authz::OpContext;
use contracts::identity::{AddPasskey, NewRecoveryCodes, PasskeyCeremony, SecondFactorAdded};
use kernel::{CeremonyId, PasskeyId, codes::CredentialChange};
use web::Fields;

use super::{
    give_second_factor::count_codes,
    log_in_with_passkey::take_ceremony,
    state::{App, CODES},
    visit::Visit,
};
use crate::{
    Error,
    domain::{
        passkeys::{self, Ceremony},
        recovery_code::RecoveryCode,
        session::Factor,
    },
    store,
};

/// Begins to make a passkey.
pub(crate) async fn begin(app: &App, context: &OpContext, secret: &str) -> Result<PasskeyCeremony, Error> {
    let mut visit = Visit::begin(app, context, secret).await?;
    visit.may_add_factor().await?;
    let account = visit.account().id;
    let known = store::passkey::list(&mut visit.tx, account).await?;
    let known = known.into_iter().map(|passkey| passkey.credential_id).collect();
    let (options, state) = app.relying_party(&context.tenant)?.begin_making(visit.account(), known)?;
    let id = CeremonyId::new();
    store::ceremony::insert(&mut visit.tx, id, Some(account), &state, visit.now).await?;
    visit.tx.commit().await?;
    Ok(passkeys::told(id, options))
}

/// Adds the passkey that the browser made.
pub(crate) async fn add_passkey(
    app: &App,
    context: &OpContext,
    secret: &str,
    new: AddPasskey,
) -> Result<SecondFactorAdded, Error> {
    let mut fields = Fields::new();
    let name = fields.text("name", &new.name, 100);
    fields.finish(Some(()))?;
    let mut visit = Visit::begin(app, context, secret).await?;
    visit.may_add_factor().await?;
    let (account, now) = (visit.account().id, visit.now);
    drop(count_codes(app, context, visit, &[(&CODES, &account.to_string())]).await?);
    let taken = take_ceremony(app, context, new.ceremony.into(), Some(account)).await?;
    let mut visit = Visit::begin(app, context, secret).await?;
    let Some(Ceremony::Making(state)) = taken else { return Err(visit.failed(Error::WrongPasskey).await?) };
    let made = app.relying_party(&context.tenant)?.finish_making(&state, new.credential);
    let passkey = match made {
        Ok(passkey) => passkey,
        Err(error) => return Err(visit.failed(error).await?),
    };

    if !store::passkey::insert(&mut visit.tx, PasskeyId::new(), account, &passkey, &name, now).await? {
        return Err(Error::WrongPasskey);
    }
    let recovery_codes = first_recovery_codes(app, &mut visit).await?;
    let secret = visit.strengthen(Factor::Passkey).await?;
    visit.record_change(CredentialChange::PasskeyAdded)?;
    visit.tx.commit().await?;
    app.limits.forget(context.tenant.as_str(), &CODES, &account.to_string()).await;
    Ok(SecondFactorAdded { session: visit.session.told(secret), recovery_codes })
}

/// Puts new recovery codes in the place of those of before.
pub(crate) async fn renew_recovery_codes(
    app: &App,
    context: &OpContext,
    secret: &str,
) -> Result<NewRecoveryCodes, Error> {
    let mut visit = Visit::begin(app, context, secret).await?;
    visit.may_change_factors()?;
    if !visit.account().has_second_factor {
        return Err(Error::SecondFactorNeeded);
    }
    let codes = make_recovery_codes(app, &mut visit).await?;
    visit.record_change(CredentialChange::RecoveryCodesMade)?;
    visit.tx.commit().await?;
    Ok(NewRecoveryCodes { codes })
}

/// The recovery codes of whoever sets up their first second factor; none for a further one, and none for a worker.
pub(crate) async fn first_recovery_codes(app: &App, visit: &mut Visit) -> Result<Vec<String>, Error> {
    if visit.account().has_second_factor {
        return Ok(Vec::new());
    }
    visit.session.account.has_second_factor = true;
    // A worker's passkey stands alone; what sets another password is the account's own recovery code.
    if visit.account().is_worker() {
        return Ok(Vec::new());
    }
    make_recovery_codes(app, visit).await
}

async fn make_recovery_codes(app: &App, visit: &mut Visit) -> Result<Vec<String>, Error> {
    let account = visit.account().id;
    let codes = RecoveryCode::generate_set();
    let hash = |code: &RecoveryCode| app.credential_key.hash(&account.to_string(), &code.plain());
    let hashes = codes.iter().map(hash).collect::<Result<Vec<_>, _>>()?;
    store::recovery_code::replace(&mut visit.tx, account, &hashes).await?;
    Ok(codes.iter().map(RecoveryCode::shown).collect())
}
