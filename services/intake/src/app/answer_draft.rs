//! A worker looks at a draft, adds to it, or throws it away.

use authz::{Action, OpContext, authorise};
use contracts::intake::{self as wire, InquiryAnswers};

use super::{read_answers::check_part, state::App};
use crate::{
    Error,
    domain::draft::{self, LIFETIME, merged},
    store,
};

/// What is in the draft of a secret.
pub(crate) async fn read_draft(app: &App, context: &OpContext, secret: &str) -> Result<wire::Draft, Error> {
    authorise(context, Action::SubmitInquiry)?;
    let keys = app.db.keys()?.of(&context.tenant).await?;
    let mut tx = app.db.begin(context).await?;
    let draft = store::draft::lock(&mut tx, &draft::secret_hash(&keys, secret)?, app.clock.now()).await?;
    let draft = draft.ok_or(Error::NotFound)?;
    Ok(wire::Draft { answers: draft.answers(&draft.key(&keys)?)?, expires_at: draft.expires_at })
}

/// Adds answers; bad ones are refused and change nothing.
pub(crate) async fn answer_draft(
    app: &App,
    context: &OpContext,
    secret: &str,
    given: &InquiryAnswers,
) -> Result<wire::Draft, Error> {
    authorise(context, Action::SubmitInquiry)?;
    check_part(given)?;
    let (keys, now) = (app.db.keys()?.of(&context.tenant).await?, app.clock.now());
    let mut tx = app.db.begin(context).await?;
    let draft = store::draft::lock(&mut tx, &draft::secret_hash(&keys, secret)?, now).await?;
    let mut draft = draft.ok_or(Error::NotFound)?;
    let key = draft.key(&keys)?;
    let answers = merged(&draft.answers(&key)?, given);
    draft.answers_sealed = draft::seal(&key, draft.id, &answers)?;
    draft.expires_at = now + LIFETIME;
    store::draft::update(&mut tx, &draft).await?;
    tx.commit().await?;
    Ok(wire::Draft { answers, expires_at: draft.expires_at })
}

/// Throws it away; one that is gone already is gone.
pub(crate) async fn discard_draft(app: &App, context: &OpContext, secret: &str) -> Result<(), Error> {
    authorise(context, Action::SubmitInquiry)?;
    let keys = app.db.keys()?.of(&context.tenant).await?;
    let mut tx = app.db.begin(context).await?;
    store::draft::delete_of(&mut tx, &draft::secret_hash(&keys, secret)?).await?;
    tx.commit().await?;
    Ok(())
}
