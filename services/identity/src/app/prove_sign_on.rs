//! What a browser brought back from the provider: is it this browser's, and who does the provider say that it is?

use authz::OpContext;
use contracts::identity::CompleteSignOn;
use data_encoding::HEXLOWER;
use kernel::AccountId;
use tenancy::audit::Passage;

use super::{note_refusal::note_try, state::App};
use crate::{
    Error,
    domain::{
        session,
        sign_on::{Asserted, Attempt, Provider, secret_place, verifier_place},
    },
    provider::Answer,
    store,
};

/// A person whom the provider has named.
pub(crate) struct Proof {
    pub asserted: Asserted,
    pub provider: Provider,
    /// Where to go on.
    pub next: String,
}

/// Ends the attempt, whatever comes of it, and asks the provider who it is. `account`: who links their account; `None` for a
/// log-in.
///
/// # Errors
/// `SignOnRefused`, `SignOnUnavailable`; both are noted in the audit trail.
pub(crate) async fn prove(
    app: &App,
    context: &OpContext,
    complete: &CompleteSignOn,
    account: Option<AccountId>,
) -> Result<Proof, Error> {
    let state_hash = session::hash(&complete.state);
    let mut tx = app.db.begin(context).await?;
    let attempt = store::sign_on_attempt::take(&mut tx, &state_hash, app.clock.now()).await?;
    let provider = store::identity_provider::find(&mut tx).await?.filter(|provider| provider.enabled);
    // At once, and for good: nobody tries a second time, also not with the right cookie.
    tx.commit().await?;
    let Some((attempt, provider)) = attempt.zip(provider) else {
        let error = Error::SignOnRefused("there is no such attempt".to_owned());
        return Err(note(app, context, account, error).await);
    };
    match identify(app, context, complete, account, &attempt, &provider).await {
        Ok(asserted) => Ok(Proof { asserted, provider, next: attempt.next }),
        Err(error) => Err(note(app, context, account, error).await),
    }
}

async fn identify(
    app: &App,
    context: &OpContext,
    complete: &CompleteSignOn,
    account: Option<AccountId>,
    attempt: &Attempt,
    provider: &Provider,
) -> Result<Asserted, Error> {
    let refused = |reason: &str| Err(Error::SignOnRefused(reason.to_owned()));
    if !attempt.belongs(&session::hash(&complete.attempt), account, &provider.issuer) {
        return refused("the attempt is of another browser, for something else, or of another provider");
    }
    if complete.code.is_empty() {
        return refused("the provider sent no code");
    }
    let (provider_row, attempt_row) = (provider.id.to_string(), HEXLOWER.encode(&session::hash(&complete.state)));
    let secret = secret_place(&context.tenant, &provider_row);
    let verifier = verifier_place(&context.tenant, &attempt_row);
    let answer = Answer {
        redirect: app.return_address(&context.tenant)?,
        client_secret: text(&app.credential_key.open(&secret, &provider.client_secret_sealed)?)?,
        code: &complete.code,
        iss: complete.iss.as_deref(),
        nonce: &attempt.nonce,
        verifier: text(&app.credential_key.open(&verifier, &attempt.pkce_verifier_sealed)?)?,
        now: app.clock.now(),
        max_age: app.longest_session(),
    };
    app.providers.identify(provider, answer).await
}

fn text(bytes: &[u8]) -> Result<String, Error> {
    String::from_utf8(bytes.to_vec()).map_err(|_| Error::Crypto("what was sealed is no text".to_owned()))
}

/// Leaves an entry in the audit trail about a sign-on that led nowhere (of a stranger's not each, docs/adr/0021), and hands its
/// error on.
pub(crate) async fn note(app: &App, context: &OpContext, about: Option<AccountId>, error: Error) -> Error {
    let passage = match &error {
        Error::SignOnRefused(_) => Passage::SignOnRefused,
        Error::SignOnUnavailable(_) => Passage::SignOnUnavailable,
        _ => return error,
    };
    match note_try(app, context, passage, about.map(AccountId::uuid)).await {
        Ok(()) => error,
        Err(failed) => failed.into(),
    }
}
