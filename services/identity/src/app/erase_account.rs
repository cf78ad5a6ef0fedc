//! A worker erases their account. Requests that were linked to it stay, and their codes open them.

use authz::{Decision, OpContext, Refused};
use contracts::identity::PasswordProof;
use events::Event;
use tenancy::audit::Passage;
use web::{ClientAddress, Fields};

use super::{
    note_refusal::{About, note_refusal},
    remove_second_factor::remove_all_factors,
    state::{App, PROOFS, SERVICE},
    visit::Visit,
};
use crate::{Error, domain::account::Account, store, store::session::Which};

/// Empties the account and all that belongs to it, and ends its sessions. Intake forgets what was linked to it by the event.
pub(crate) async fn erase_account(
    app: &App,
    context: &OpContext,
    client: &ClientAddress,
    secret: &str,
    proof: PasswordProof,
) -> Result<(), Error> {
    proved(app, context, client, secret, proof).await?;
    let mut visit = Visit::begin(app, context, secret).await?;
    let (id, version, now) = (visit.account().id, visit.account().version + 1, visit.now);
    let address = visit.account().email.clone();
    let tx = &mut visit.tx;
    remove_all_factors(tx, id).await?;
    store::account_recovery::delete(tx, id).await?;
    store::mail_link::end_of_account(tx, id, now).await?;
    store::registration::forget(tx, &address).await?;
    store::external_identity::forget(tx, id).await?;
    store::session::end(tx, id, Which::All, now).await?;
    store::account::erase(tx, id, now).await?;
    store::revocation::revoke(tx, id.uuid(), version).await?;
    visit.record(Passage::AccountErased);
    outbox::append(&mut visit.tx, &visit.context, SERVICE, Event::AccountErased { account: id }, version, now)?;
    Ok(visit.tx.commit().await?)
}

/// The worker's account of a session, whose owner has given the password once more: a phone that was left open for a moment
/// must not be enough.
///
/// # Errors
/// `Refused` for who works for the organisation; `InvalidFields` where the password is wrong.
pub(crate) async fn proved(
    app: &App,
    context: &OpContext,
    client: &ClientAddress,
    secret: &str,
    proof: PasswordProof,
) -> Result<Account, Error> {
    let mut visit = Visit::begin(app, context, secret).await?;
    let (account, on_record) = (visit.account().clone(), visit.on_record());
    if !account.is_worker() {
        return Err(Error::Refused(Refused(Decision::Forbid)));
    }
    visit.may_change_factors()?;
    let hash = store::account::password_hash(&mut visit.tx, account.id).await?;
    // The connection goes back before the slow part.
    drop(visit);
    if hash.is_none() {
        // Passkeys alone: one was used a short while ago.
        return Ok(account);
    }
    let (place, own) = (app.passwords.line_up(client)?, account.id.to_string());
    if let Err(error) = app.count(&context.tenant, &[(&PROOFS, &own)]).await {
        note_refusal(app, &on_record, Passage::LockedOut, About::Account(&account)).await;
        return Err(error);
    }
    if !app.passwords.matches(place, proof.password, hash).await? {
        note_refusal(app, &on_record, Passage::LogInFailed, About::Account(&account)).await;
        let mut fields = Fields::new();
        fields.refuse("password", "not_valid", None);
        fields.finish(None::<()>)?;
    }
    app.limits.forget(context.tenant.as_str(), &PROOFS, &own).await;
    Ok(account)
}
