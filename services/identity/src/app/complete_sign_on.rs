//! Coming back from the organisation's provider: from what it says to a session.

use authz::OpContext;
use contracts::identity::{CompleteSignOn, SignedOn};
use kernel::Instant;
use tenancy::TenantTx;
use web::ClientAddress;

use super::{
    join_by_sign_on::join,
    link_anew::link_awaited,
    map_roles::map_roles,
    prove_sign_on::{Proof, note, prove},
    state::{ADDRESS, App},
    visit::open_session_at,
};
use crate::{
    Error,
    domain::{
        account::Account,
        session::{Factor, Session},
    },
    store,
};

/// Logs in whoever the provider names: the account that their subject is linked with, or one that they are invited to. An
/// account of the same e-mail address is somebody else's until its owner links it, or an admin has taken its link away.
pub(crate) async fn complete_sign_on(
    app: &App,
    context: &OpContext,
    client: &ClientAddress,
    complete: CompleteSignOn,
) -> Result<SignedOn, Error> {
    app.count(&context.tenant, &[(&ADDRESS, &client.0)]).await?;
    let proof = prove(app, context, &complete, None).await?;
    match enter(app, context, &proof, &complete.device).await {
        Ok((session, secret)) => Ok(SignedOn { session: session.told(secret), next: proof.next }),
        Err(error) => Err(note(app, context, None, error).await),
    }
}

async fn enter(app: &App, context: &OpContext, proof: &Proof, device: &str) -> Result<(Session, String), Error> {
    let now = app.clock.now();
    let mut tx = app.db.begin(context).await?;
    let account = find_or_join(&mut tx, context, proof, now).await?;
    if account.roles.is_empty() {
        // What the groups took away stays away.
        tx.commit().await?;
        return Err(Error::SignOnRefused("no group of this person gives a role".to_owned()));
    }
    let factors_at = proof.asserted.second_factor_at;
    let opened = open_session_at(&mut tx, context, account, &[Factor::SignOn], factors_at, device, now).await?;
    tx.commit().await?;
    Ok(opened)
}

async fn find_or_join(tx: &mut TenantTx, context: &OpContext, proof: &Proof, now: Instant) -> Result<Account, Error> {
    let asserted = &proof.asserted;
    let id = match store::external_identity::find(tx, &asserted.issuer, &asserted.subject).await? {
        None => link_awaited(tx, context, proof, now).await?,
        known => known,
    };
    let Some(id) = id else { return join(tx, context, proof, now).await };
    match proof.provider.roles_of(&asserted.groups) {
        Some(roles) => map_roles(tx, context, id, roles, now).await,
        None => open_account(store::account::lock(tx, id).await?),
    }
}

/// The account, unless it was closed, or is a worker's.
pub(crate) fn open_account(found: Option<Account>) -> Result<Account, Error> {
    let closed = || Error::SignOnRefused("the account is closed".to_owned());
    found.filter(|account| account.disabled_at.is_none() && !account.is_worker()).ok_or_else(closed)
}
