//! What a colleague typed is kept before it is sent, and thrown away when they want nothing of it.

use authz::{OpContext, authorise};
use contracts::intake::{KeepUnsent, TypedField};
use kernel::{AccountId, InquiryId};
use tenancy::{TenantTx, idempotency};
use vault::{SubjectKey, TenantKey};
use web::{Fields, Problem, ProblemKind};

use super::{
    read_conversation::{key_of, must_be_allowed},
    state::{App, SERVICE},
};
use crate::{
    Error,
    domain::unsent::{self, Kept, MOST, UnsentForm},
    store,
};

/// Keeps it in the place of what was kept before. What was sent meanwhile with the same key stays sent, and nothing is kept. No
/// entry in the trail says so: it is written every few seconds, and changes nothing about the worker.
pub(crate) async fn keep_unsent(
    app: &App,
    context: &OpContext,
    form: UnsentForm,
    inquiry: Option<InquiryId>,
    keep: &KeepUnsent,
) -> Result<(), Error> {
    let account = writer(context, form)?;
    must_be_short(&keep.fields)?;
    let keys = app.db.keys()?.of(&context.tenant).await?;
    let mut tx = app.db.begin(context).await?;
    let (key, wrapped_key) = key_for(app, &mut tx, context, &keys, (account, form, inquiry)).await?;
    store::unsent::lock(&mut tx, account).await?;
    if let Some(submission) = keep.submission
        && idempotency::is_claimed(&mut tx, &sender(context, form), SERVICE, submission).await?
    {
        return Ok(());
    }
    let fields_sealed = unsent::seal(&key, account, form, &keep.fields)?;
    let kept = Kept { account, saved_at: app.clock.now(), wrapped_key, fields_sealed };
    store::unsent::keep(&mut tx, form, inquiry, &kept).await?;
    tx.commit().await?;
    Ok(())
}

/// Throws away what somebody typed into a form of an inquiry: whoever goes on with it decides that.
pub(crate) async fn discard_unsent(
    app: &App,
    context: &OpContext,
    form: UnsentForm,
    id: InquiryId,
    of: Option<AccountId>,
) -> Result<(), Error> {
    let caller = writer(context, form)?;
    let mut tx = app.db.begin(context).await?;
    store::inquiry::lock(&mut tx, id).await?.ok_or(Error::NotFound)?;
    must_be_allowed(&mut tx, context, form.action(), id, app.clock.now()).await?;
    store::unsent::discard(&mut tx, of.unwrap_or(caller), form, Some(id)).await?;
    tx.commit().await?;
    Ok(())
}

/// Throws away what the caller typed of an entry.
pub(crate) async fn discard_unsent_entry(app: &App, context: &OpContext) -> Result<(), Error> {
    let caller = writer(context, UnsentForm::Entry)?;
    let mut tx = app.db.begin(context).await?;
    store::unsent::discard(&mut tx, caller, UnsentForm::Entry, None).await?;
    tx.commit().await?;
    Ok(())
}

/// In whose name the form is sent: who entered an inquiry stands in the trail alone.
fn sender(context: &OpContext, form: UnsentForm) -> OpContext {
    if form == UnsentForm::Entry { context.as_anonymous() } else { context.clone() }
}

/// Who types: a person who may send the form.
pub(super) fn writer(context: &OpContext, form: UnsentForm) -> Result<AccountId, Error> {
    authorise(context, form.action())?;
    Ok(context.actor.account().ok_or(Problem::from(ProblemKind::Forbidden))?)
}

fn must_be_short(fields: &[TypedField]) -> Result<(), Problem> {
    let bytes = serde_json::to_vec(fields).map_or(usize::MAX, |text| text.len());
    let mut refused = Fields::new();
    if bytes > MOST {
        refused.refuse("fields", "too_long", Some(MOST as u64));
    }
    refused.finish(Some(()))
}

/// The inquiry's key; for an entry one of its own, which is kept beside it.
async fn key_for(
    app: &App,
    tx: &mut TenantTx,
    context: &OpContext,
    keys: &TenantKey,
    (account, form, inquiry): (AccountId, UnsentForm, Option<InquiryId>),
) -> Result<(SubjectKey, Option<Vec<u8>>), Error> {
    let Some(id) = inquiry else {
        let (key, wrapped) = keys.new_subject_key("unsent", &unsent::row(account, form))?;
        return Ok((key, Some(wrapped)));
    };
    let inquiry = store::inquiry::lock(tx, id).await?.ok_or(Error::NotFound)?;
    must_be_allowed(tx, context, form.action(), id, app.clock.now()).await?;
    Ok((key_of(keys, &inquiry)?, None))
}
