//! A link with the organisation's provider that is made anew: somebody is another subject there now, as after a move of the
//! log-in service, or the wrong person has the link.

use authz::{Action, OpContext, authorise_fresh};
use chrono::Duration;
use contracts::identity::Person;
use kernel::{AccountId, Instant, codes::CredentialChange};
use tenancy::TenantTx;

use super::{prove_sign_on::Proof, record_change::record_change, state::App};
use crate::{Error, store, store::session::Which};

/// So long the next link may be made by the address, as with an invitation.
const AWAITED: Duration = Duration::hours(72);

/// Takes somebody's link away, if there is one. Whoever the provider knows by the account's address is linked with it next,
/// for a while: also where the while of before is over.
pub(crate) async fn unlink(app: &App, context: &OpContext, id: AccountId) -> Result<Person, Error> {
    let now = app.clock.now();
    authorise_fresh(context, Action::ResetSecondFactor, now)?;
    let mut tx = app.db.begin(context).await?;
    let mut account = store::account::lock_colleague(&mut tx, id).await?.ok_or(Error::NotFound)?;
    store::external_identity::forget(&mut tx, id).await?;
    (account.is_linked, account.link_awaited_until) = (false, Some(now + AWAITED));
    store::account::await_link(&mut tx, id, account.link_awaited_until).await?;
    store::session::end(&mut tx, id, Which::All, now).await?;
    record_change(&mut tx, context, &account, CredentialChange::SignOnUnlinked, now)?;
    tx.commit().await?;
    Ok(account.into_person())
}

/// Links whoever the provider names with the account that waits for just this address; `None` where none does.
pub(crate) async fn link_awaited(
    tx: &mut TenantTx,
    context: &OpContext,
    proof: &Proof,
    now: Instant,
) -> Result<Option<AccountId>, Error> {
    let asserted = &proof.asserted;
    let Some(email) = &asserted.verified_email else { return Ok(None) };
    let Some(account) = store::account::lock_awaiting_link(tx, email, now).await? else { return Ok(None) };
    if !store::external_identity::link(tx, &asserted.issuer, &asserted.subject, account.id, now).await? {
        return Err(Error::SignOnRefused("the subject was linked meanwhile".to_owned()));
    }
    store::account::await_link(tx, account.id, None).await?;
    record_change(tx, context, &account, CredentialChange::SignOnLinked, now)?;
    Ok(Some(account.id))
}
