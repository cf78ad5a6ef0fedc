//! A worker sends what was answered page by page.

use authz::{Action, OpContext, authorise};
use contracts::intake::{Receipt, SubmitDraft};
use kernel::{AccountId, InquiryId, codes::Channel};
use uuid::Uuid;

use super::{
    read_answers::{Beside, read_whole},
    state::App,
    submit_inquiry::{New, claim, insert},
};
use crate::{
    Error,
    domain::{
        draft::{self, CODE_KEPT, merged},
        receipt_code::ReceiptCode,
    },
    store,
};

/// Makes an inquiry of the draft, which is a draft no longer.
pub(crate) async fn submit_draft(
    app: &App,
    context: &OpContext,
    secret: &str,
    form: SubmitDraft,
    key: Option<Uuid>,
) -> Result<Receipt, Error> {
    authorise(context, Action::SubmitInquiry)?;
    submit(app, context, None, secret, form, key).await
}

/// The same for a worker who is logged in, whose account it is linked to.
pub(crate) async fn submit_own_draft(
    app: &App,
    context: &OpContext,
    secret: &str,
    form: SubmitDraft,
    key: Option<Uuid>,
) -> Result<Receipt, Error> {
    authorise(context, Action::LinkInquiry)?;
    submit(app, context, context.actor.account(), secret, form, key).await
}

async fn submit(
    app: &App,
    context: &OpContext,
    owner: Option<AccountId>,
    secret: &str,
    form: SubmitDraft,
    key: Option<Uuid>,
) -> Result<Receipt, Error> {
    let keys = app.db.keys()?.of(&context.tenant).await?;
    let (secret_hash, code) = (draft::secret_hash(&keys, secret)?, ReceiptCode::generate());
    let mut tx = app.db.begin(context).await?;
    let draft = store::draft::lock(&mut tx, &secret_hash, app.clock.now()).await?;
    // One that was sent is there no longer: then the key knows its receipt.
    let id = draft.as_ref().map_or_else(InquiryId::new, |draft| draft.id);
    if let Some((_, receipt)) =
        claim(&mut tx, context, &keys, key, &(&form, &secret_hash), (id, &code), app.clock.now()).await?
    {
        return Ok(receipt);
    }
    let draft = draft.ok_or(Error::NotFound)?;
    let subject_key = draft.key(&keys)?;
    let mut answers = merged(&draft.answers(&subject_key)?, &form.answers);
    // What has not come wholly does not come any more: the draft's secret is gone.
    let now = app.clock.now();
    store::file::remove_unfinished(&mut tx, Some(id), now, now).await?;
    let files = store::file::list(&mut tx, id).await?;
    let beside = Beside::of(&mut tx, &answers, files, now).await?;
    answers.own = Some(beside.sent(&answers));
    let (coded, words) = read_whole(&answers, &form.consents, Channel::Web, &beside)?;
    store::draft::delete(&mut tx, id).await?;
    let notice_version = form.consents.notice_version.trim();
    let code_sealed = draft::seal_code(&subject_key, id, &code)?;
    let new = New { id, subject_key, wrapped_key: draft.wrapped_key, coded, words, notice_version, code, owner };
    let receipt = insert(app, &mut tx, context, &keys, new).await?;
    store::sent_draft::insert(&mut tx, id, &secret_hash, &code_sealed, now + CODE_KEPT).await?;
    tx.commit().await?;
    Ok(receipt)
}
