//! A worker looks at a draft, adds to it, or throws it away.

use authz::{Action, OpContext, authorise};
use contracts::intake::{self as wire, InquiryAnswers};
use kernel::Instant;
use tenancy::TenantTx;
use vault::TenantKey;

use super::{
    read_answers::{Beside, check_part},
    state::App,
};
use crate::{
    Error,
    domain::{
        draft::{self, Draft, LIFETIME, merged},
        file::Telling,
        question::{asked, with_questions},
    },
    store,
};

/// What is in the draft of a secret.
pub(crate) async fn read_draft(app: &App, context: &OpContext, secret: &str) -> Result<wire::Draft, Error> {
    authorise(context, Action::SubmitInquiry)?;
    let keys = app.db.keys()?.of(&context.tenant).await?;
    let mut tx = app.db.begin(context).await?;
    let now = app.clock.now();
    let draft = store::draft::lock(&mut tx, &draft::secret_hash(&keys, secret)?, now).await?;
    show(&mut tx, &draft.ok_or(Error::NotFound)?, &keys, now).await
}

/// The draft as it is told.
async fn show(tx: &mut TenantTx, draft: &Draft, keys: &TenantKey, now: Instant) -> Result<wire::Draft, Error> {
    let key = draft.key(keys)?;
    let files = store::file::list(tx, draft.id).await?;
    let answers = draft.answers(&key)?;
    let beside = Beside::whatever_is_asked(tx, files, now).await?;
    let own = with_questions(&beside.editions, beside.sent(&answers));
    let present = beside.editions.last();
    let questions = present.map(|present| asked(&present.questionnaire, &answers)).unwrap_or_default();
    let files = beside.files.iter().map(|(_, file)| file.told(Telling::Name(&key))).collect::<Result<_, _>>()?;
    Ok(wire::Draft { questions, own, answers, files, expires_at: draft.expires_at })
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
    let files = store::file::list(&mut tx, draft.id).await?;
    check_part(given, &Beside::of(&mut tx, given, files, now).await?)?;
    let key = draft.key(&keys)?;
    let answers = merged(&draft.answers(&key)?, given);
    draft.answers_sealed = draft::seal(&key, draft.id, &answers)?;
    draft.expires_at = now + LIFETIME;
    store::draft::update(&mut tx, &draft).await?;
    let shown = show(&mut tx, &draft, &keys, now).await?;
    tx.commit().await?;
    Ok(shown)
}

/// Throws it away, and of what it became the code; what is gone already is gone.
pub(crate) async fn discard_draft(app: &App, context: &OpContext, secret: &str) -> Result<(), Error> {
    authorise(context, Action::SubmitInquiry)?;
    let keys = app.db.keys()?.of(&context.tenant).await?;
    let mut tx = app.db.begin(context).await?;
    let secret_hash = draft::secret_hash(&keys, secret)?;
    let gone = store::draft::delete_of(&mut tx, &secret_hash).await?;
    store::sent_draft::delete_of(&mut tx, &secret_hash).await?;
    store::file::remove_all(&mut tx, &gone, app.clock.now()).await?;
    tx.commit().await?;
    Ok(())
}
