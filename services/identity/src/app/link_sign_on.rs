//! Linking one's own account with the organisation's provider.

use authz::OpContext;
use contracts::identity::CompleteSignOn;
use kernel::{AccountId, codes::CredentialChange};

use super::{
    prove_sign_on::{note, prove},
    state::App,
    visit::Visit,
};
use crate::{Error, store};

/// Links whoever the provider names with the account of the session, which has to be the one that it was begun for. That the
/// second factor was fresh was looked at when it began.
pub(crate) async fn complete_link(
    app: &App,
    context: &OpContext,
    secret: &str,
    complete: CompleteSignOn,
) -> Result<(), Error> {
    let visit = Visit::begin(app, context, secret).await?;
    visit.must_be_complete()?;
    let account = colleague(&visit)?;
    visit.tx.commit().await?;
    let proof = prove(app, context, &complete, Some(account)).await?;

    let mut visit = Visit::begin(app, context, secret).await?;
    let account = colleague(&visit)?;
    let (asserted, now) = (&proof.asserted, visit.now);
    if store::external_identity::link(&mut visit.tx, &asserted.issuer, &asserted.subject, account, now).await? {
        visit.record_change(CredentialChange::SignOnLinked)?;
        return Ok(visit.tx.commit().await?);
    }
    // Rolled back: the link of before stays.
    drop(visit);
    let error = Error::SignOnRefused("the subject opens another account".to_owned());
    Err(note(app, context, Some(account), error).await)
}

/// Whose account it is, unless it is a worker's, which nobody's provider opens.
fn colleague(visit: &Visit) -> Result<AccountId, Error> {
    if visit.account().is_worker() { Err(Error::NotFound) } else { Ok(visit.account().id) }
}
