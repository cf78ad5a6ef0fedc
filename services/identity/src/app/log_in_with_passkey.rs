//! From a passkey to a session: both factors at once, and no address to be typed or guessed.

use authz::OpContext;
use contracts::identity::{NewSession, PasskeyAnswer, PasskeyCeremony};
use kernel::{AccountId, CeremonyId, Instant, TenantSlug};
use tenancy::{TenantTx, audit::Passage};
use web::ClientAddress;

use super::{
    note_refusal::note_try,
    state::{ADDRESS, App},
    visit::open_session,
};
use crate::{
    Error,
    domain::{
        account::Account,
        passkeys::{self, Ceremony, Signed},
        session::Factor,
    },
    store,
};

/// Begins: for whichever key the browser finds.
pub(crate) async fn begin(app: &App, context: &OpContext, client: &ClientAddress) -> Result<PasskeyCeremony, Error> {
    app.count(&context.tenant, &[(&ADDRESS, &client.0)]).await?;
    let (options, state) = app.relying_party(&context.tenant)?.begin_using()?;
    let id = CeremonyId::new();
    let mut tx = app.db.begin(context).await?;
    store::ceremony::insert(&mut tx, id, None, &state, app.clock.now()).await?;
    tx.commit().await?;
    Ok(passkeys::told(id, options))
}

/// Logs in whoever the key belongs to.
pub(crate) async fn log_in_with_passkey(
    app: &App,
    context: &OpContext,
    client: &ClientAddress,
    answer: PasskeyAnswer,
) -> Result<NewSession, Error> {
    app.count(&context.tenant, &[(&ADDRESS, &client.0)]).await?;
    let (now, device) = (app.clock.now(), answer.device.clone());
    let ceremony = take_ceremony(app, context, answer.ceremony.into(), None).await?;
    let mut tx = app.db.begin(context).await?;
    let used = match use_passkey(app, &context.tenant, &mut tx, ceremony, answer, now).await {
        Ok(account) => find_owner(&mut tx, account).await,
        Err(error) => Err(error),
    };
    let account = match used {
        Ok(account) => account,
        Err(error) => {
            drop(tx);
            note_try(app, context, Passage::LogInFailed, None).await?;
            return Err(error);
        }
    };
    let (session, secret) = open_session(&mut tx, context, account, &[Factor::Passkey], &device, now).await?;
    tx.commit().await?;
    Ok(session.told(secret))
}

/// Whose key it is, where a key of ours logs them in.
async fn find_owner(tx: &mut TenantTx, id: AccountId) -> Result<Account, Error> {
    let sign_on_only = store::identity_provider::is_only(tx).await?;
    let account = store::account::lock(tx, id).await?;
    account.filter(|account| account.may_log_in_here(sign_on_only)).ok_or(Error::WrongPasskey)
}

/// The server's half of a ceremony, which is gone from then on: in a transaction of its own, so that a wrong answer uses it
/// up as a right one does.
pub(crate) async fn take_ceremony(
    app: &App,
    context: &OpContext,
    id: CeremonyId,
    account: Option<AccountId>,
) -> Result<Option<Ceremony>, Error> {
    let mut tx = app.db.begin(context).await?;
    let taken = store::ceremony::take(&mut tx, id, account, app.clock.now()).await?;
    tx.commit().await?;
    Ok(taken)
}

/// Checks what a browser signed, and tells whose key it was.
pub(crate) async fn use_passkey(
    app: &App,
    tenant: &TenantSlug,
    tx: &mut TenantTx,
    ceremony: Option<Ceremony>,
    answer: PasskeyAnswer,
    now: Instant,
) -> Result<AccountId, Error> {
    let Some(Ceremony::Using(state)) = ceremony else { return Err(Error::WrongPasskey) };
    let signed = Signed::read(answer.credential)?;
    let (account, credential_id) = signed.claimed()?;
    let found = store::passkey::lock(tx, account, credential_id).await?;
    let (id, passkey) = found.ok_or(Error::WrongPasskey)?;
    let used = app.relying_party(tenant)?.finish_using(state, &signed, passkey)?;
    store::passkey::note_use(tx, id, used.changed.then_some(&used.passkey), now).await?;
    Ok(account)
}
