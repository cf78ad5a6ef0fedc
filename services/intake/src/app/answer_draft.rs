//! A worker looks at a draft, adds to it, or throws it away.

use authz::{Action, OpContext, authorise};
use contracts::intake::{self as wire, InquiryAnswers};

use tenancy::TenantTx;
use vault::TenantKey;

use super::{
    read_answers::{Told, check_part},
    state::App,
};
use crate::{
    Error,
    domain::{
        draft::{self, Draft, LIFETIME, merged},
        file::Telling,
    },
    store,
};

/// What is in the draft of a secret.
pub(crate) async fn read_draft(app: &App, context: &OpContext, secret: &str) -> Result<wire::Draft, Error> {
    authorise(context, Action::SubmitInquiry)?;
    let keys = app.db.keys()?.of(&context.tenant).await?;
    let mut tx = app.db.begin(context).await?;
    let draft = store::draft::lock(&mut tx, &draft::secret_hash(&keys, secret)?, app.clock.now()).await?;
    show(&mut tx, &draft.ok_or(Error::NotFound)?, &keys).await
}

/// The draft as it is told.
async fn show(tx: &mut TenantTx, draft: &Draft, keys: &TenantKey) -> Result<wire::Draft, Error> {
    let key = draft.key(keys)?;
    let files = store::file::list(tx, draft.id).await?;
    let files = files.iter().map(|(_, file)| file.told(Telling::Name(&key))).collect::<Result<_, _>>()?;
    Ok(wire::Draft { answers: draft.answers(&key)?, files, expires_at: draft.expires_at })
}

/// Adds answers; bad ones are refused and change nothing.
pub(crate) async fn answer_draft(
    app: &App,
    context: &OpContext,
    secret: &str,
    given: &InquiryAnswers,
) -> Result<wire::Draft, Error> {
    authorise(context, Action::SubmitInquiry)?;
    let (keys, now) = (app.db.keys()?.of(&context.tenant).await?, app.clock.now());
    let mut tx = app.db.begin(context).await?;
    let draft = store::draft::lock(&mut tx, &draft::secret_hash(&keys, secret)?, now).await?;
    let mut draft = draft.ok_or(Error::NotFound)?;
    check_part(given, Told::with(&store::file::list(&mut tx, draft.id).await?))?;
    let key = draft.key(&keys)?;
    let answers = merged(&draft.answers(&key)?, given);
    draft.answers_sealed = draft::seal(&key, draft.id, &answers)?;
    draft.expires_at = now + LIFETIME;
    store::draft::update(&mut tx, &draft).await?;
    let shown = show(&mut tx, &draft, &keys).await?;
    tx.commit().await?;
    Ok(shown)
}

/// Throws it away; one that is gone already is gone.
pub(crate) async fn discard_draft(app: &App, context: &OpContext, secret: &str) -> Result<(), Error> {
    authorise(context, Action::SubmitInquiry)?;
    let keys = app.db.keys()?.of(&context.tenant).await?;
    let mut tx = app.db.begin(context).await?;
    let gone = store::draft::delete_of(&mut tx, &draft::secret_hash(&keys, secret)?).await?;
    store::file::remove_all(&mut tx, &gone, app.clock.now()).await?;
    tx.commit().await?;
    Ok(())
}
