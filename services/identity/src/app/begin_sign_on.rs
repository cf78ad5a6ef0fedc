//! Being sent to the organisation's provider: to log in, or to link one's own account with it.

use authz::OpContext;
use contracts::identity::{BeginSignOn, NextStep, SignOnBegun, SignOnOffer};
use data_encoding::HEXLOWER;
use kernel::AccountId;
use web::ClientAddress;

use super::{
    prove_sign_on::note,
    state::{ADDRESS, App},
    visit::Visit,
};
use crate::{
    Error,
    domain::{
        session,
        sign_on::{Attempt, verifier_place},
    },
    provider::Question,
    store,
};

/// The longest path to go on to.
const LONGEST_NEXT: usize = 500;

/// What the log-in page offers.
pub(crate) async fn offer_sign_on(app: &App, context: &OpContext) -> Result<SignOnOffer, Error> {
    let mut tx = app.db.begin(context).await?;
    let provider = store::identity_provider::find(&mut tx).await?.filter(|provider| provider.enabled);
    let only = provider.as_ref().is_some_and(|provider| provider.only);
    let registration = store::registration::is_open(&mut tx).await?;
    Ok(SignOnOffer { name: provider.map(|provider| provider.name), only, registration })
}

/// Begins a log-in. A provider that is away is noticed here, before the browser goes there.
pub(crate) async fn begin_sign_on(
    app: &App,
    context: &OpContext,
    client: &ClientAddress,
    begin: BeginSignOn,
) -> Result<SignOnBegun, Error> {
    app.count(&context.tenant, &[(&ADDRESS, &client.0)]).await?;
    begin_for(app, context, None, begin).await
}

/// Begins to link the account of a session: whoever the provider names could log in to it from then on.
pub(crate) async fn begin_link(
    app: &App,
    context: &OpContext,
    secret: &str,
    begin: BeginSignOn,
) -> Result<SignOnBegun, Error> {
    let visit = Visit::begin(app, context, secret).await?;
    may_link(&visit)?;
    let account = visit.account().id;
    visit.tx.commit().await?;
    begin_for(app, context, Some(account), begin).await
}

/// Somebody who works for the organisation, with both factors, and the second of a short while ago. The organisation's provider
/// knows no worker, and whoever runs it would get into the account.
fn may_link(visit: &Visit) -> Result<(), Error> {
    if visit.account().is_worker() {
        return Err(Error::NotFound);
    }
    if visit.session.next_step() != NextStep::Done {
        return Err(Error::SecondFactorNeeded);
    }
    if visit.session.is_fresh(visit.now) { Ok(()) } else { Err(Error::StepUpNeeded) }
}

async fn begin_for(
    app: &App,
    context: &OpContext,
    account: Option<AccountId>,
    begin: BeginSignOn,
) -> Result<SignOnBegun, Error> {
    let mut tx = app.db.begin(context).await?;
    let provider = store::identity_provider::find(&mut tx).await?.filter(|provider| provider.enabled);
    let provider = provider.ok_or(Error::NotFound)?;
    // The connection goes back while the provider is asked.
    drop(tx);

    let (state, nonce, verifier) = (kernel::random::secret(), kernel::random::secret(), kernel::random::secret());
    let question = Question {
        redirect: app.return_address(&context.tenant)?,
        state: &state,
        nonce: &nonce,
        verifier: &verifier,
        fresh: begin.fresh,
        max_age: app.longest_session(),
    };
    let url = match app.providers.ask(&provider, question).await {
        Ok(url) => url,
        Err(error) => return Err(note(app, context, account, error).await),
    };

    let (browser, state_hash) = (kernel::random::secret(), session::hash(&state));
    let row = HEXLOWER.encode(&state_hash);
    let sealed = app.credential_key.seal(&verifier_place(&context.tenant, &row), verifier.as_bytes())?;
    let attempt = Attempt {
        nonce,
        pkce_verifier_sealed: sealed,
        browser_hash: session::hash(&browser),
        issuer: provider.issuer,
        account,
        next: if begin.next.len() <= LONGEST_NEXT { begin.next } else { String::new() },
    };
    let mut tx = app.db.begin(context).await?;
    store::sign_on_attempt::insert(&mut tx, &state_hash, &attempt, app.clock.now()).await?;
    tx.commit().await?;
    Ok(SignOnBegun { url: url.to_string(), attempt: browser, name: provider.name })
}
