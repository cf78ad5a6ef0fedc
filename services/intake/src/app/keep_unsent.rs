//! What a colleague typed is kept before it is sent, and thrown away when they want nothing of it.

use authz::{OpContext, authorise};
use contracts::intake::{KeepUnsent, TypedField};
use kernel::{AccountId, InquiryId};
use tenancy::TenantTx;
use uuid::Uuid;
use vault::{SubjectKey, TenantKey};
use web::{Fields, Problem, ProblemKind};

use super::{
    read_conversation::{key_of, must_be_allowed},
    state::App,
};
use crate::{
    Error,
    domain::unsent::{self, Kept, MOST, MOST_FORMS, TABLE, Typing, UnsentForm},
    store,
};

/// Keeps what stands in a form that is open. No entry in the trail says so: it comes every few seconds, and changes nothing about
/// the worker.
///
/// # Errors
/// `RefusedTransition` where it was sent or thrown away meanwhile.
pub(crate) async fn keep_unsent(
    app: &App,
    context: &OpContext,
    form: UnsentForm,
    inquiry: Option<InquiryId>,
    keep: &KeepUnsent,
) -> Result<(), Error> {
    let account = writer(context, form)?;
    must_be_short(&keep.fields)?;
    let (keys, now) = (app.db.keys()?.of(&context.tenant).await?, app.clock.now());
    let mut tx = app.db.begin(context).await?;
    let typing = Typing { account, key: keep.key, form, inquiry };
    let (key, wrapped_key) = key_for(app, &mut tx, context, &keys, &typing).await?;
    let fields_sealed = unsent::seal(&key, typing.key, &keep.fields)?;
    let kept = Kept { saved_at: now, wrapped_key, fields_sealed };
    if !store::unsent::keep(&mut tx, &typing, &kept, MOST_FORMS).await? {
        return Err(Problem::from(ProblemKind::RefusedTransition).into());
    }
    // What it goes on from stands in it.
    if let Some(taken) = keep.taken.filter(|taken| *taken != typing.key) {
        store::unsent::end(&mut tx, &Typing { key: taken, ..typing }, now).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Throws away what an account typed into a form: their own, or a colleague's that was taken over and sent.
pub(crate) async fn discard_unsent(
    app: &App,
    context: &OpContext,
    form: UnsentForm,
    inquiry: Option<InquiryId>,
    (key, of): (Uuid, Option<AccountId>),
) -> Result<(), Error> {
    let (caller, now) = (writer(context, form)?, app.clock.now());
    let mut tx = app.db.begin(context).await?;
    let mut account = caller;
    if let Some(id) = inquiry {
        store::inquiry::lock(&mut tx, id).await?.ok_or(Error::NotFound)?;
        must_be_allowed(&mut tx, context, form.action(), id, now).await?;
        account = of.unwrap_or(caller);
    }
    store::unsent::end(&mut tx, &Typing { account, key, form, inquiry }, now).await?;
    tx.commit().await?;
    Ok(())
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
    typing: &Typing,
) -> Result<(SubjectKey, Option<Vec<u8>>), Error> {
    let Some(id) = typing.inquiry else {
        let (key, wrapped) = keys.new_subject_key(TABLE, &typing.key.to_string())?;
        return Ok((key, Some(wrapped)));
    };
    let inquiry = store::inquiry::lock(tx, id).await?.ok_or(Error::NotFound)?;
    must_be_allowed(tx, context, typing.form.action(), id, app.clock.now()).await?;
    Ok((key_of(keys, &inquiry)?, None))
}
