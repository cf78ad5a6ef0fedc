//! A worker sends an inquiry, all at once.

use authz::{Action, OpContext, authorise};
use contracts::intake::{NewInquiry, Receipt};
use due::Due;
use events::Event;
use kernel::{
    AccountId, InquiryId, Instant, Reference,
    codes::{Channel, CodeList, InquiryState},
};
use serde::{Deserialize, Serialize};
use tenancy::{
    StoreError, TenantTx, audit,
    idempotency::{self, Lookup},
};
use uuid::Uuid;
use vault::{SubjectKey, TenantKey};

use super::{
    progress::owed,
    read_answers::{Beside, read_whole},
    state::{App, SERVICE},
};
use crate::{
    Error,
    domain::{
        inquiry::Coded,
        receipt_code::ReceiptCode,
        term::terms_of,
        unsent::{Typing, UnsentForm},
        wait::Wait,
        words::Words,
    },
    store,
};

/// Stores the inquiry, sealed with a key of its own, and gives the receipt. Needs Postgres and nothing else.
pub(crate) async fn submit_inquiry(
    app: &App,
    context: &OpContext,
    form: NewInquiry,
    key: Option<Uuid>,
) -> Result<Receipt, Error> {
    authorise(context, Action::SubmitInquiry)?;
    Ok(submit(app, context, None, Channel::Web, form, key).await?.1)
}

/// The same for a worker who is logged in, whose account it is linked to.
pub(crate) async fn submit_own_inquiry(
    app: &App,
    context: &OpContext,
    form: NewInquiry,
    key: Option<Uuid>,
) -> Result<Receipt, Error> {
    authorise(context, Action::LinkInquiry)?;
    Ok(submit(app, context, context.actor.account(), Channel::Web, form, key).await?.1)
}

/// Stores what came whole, by some channel.
pub(super) async fn submit(
    app: &App,
    context: &OpContext,
    owner: Option<AccountId>,
    channel: Channel,
    form: NewInquiry,
    key: Option<Uuid>,
) -> Result<(InquiryId, Receipt), Error> {
    let keys = app.db.keys()?.of(&context.tenant).await?;
    let (id, code) = (InquiryId::new(), ReceiptCode::generate());
    let mut tx = app.db.begin(context).await?;
    let beside = Beside::of(&mut tx, &form.answers, Vec::new(), app.clock.now()).await?;
    let (coded, words) = read_whole(&form.answers, &form.consents, channel, &beside)?;
    if let Some(answered) =
        claim(&mut tx, context, &keys, key, &(&form, channel.code()), (id, &code), app.clock.now()).await?
    {
        return Ok(answered);
    }
    let (subject_key, wrapped_key) = keys.new_subject_key("inquiry", &id.to_string())?;
    let notice_version = form.consents.notice_version.trim();
    let new = New { id, subject_key, wrapped_key, coded, words, notice_version, code, owner };
    let receipt = insert(app, &mut tx, context, &keys, new).await?;
    if channel != Channel::Web {
        audit::record(&mut tx, context, Action::EnterInquiry, Some(id.uuid()), app.clock.now());
        if let (Some(account), Some(key)) = (context.actor.account(), key) {
            let typing = Typing { account, key, form: UnsentForm::Entry, inquiry: None };
            store::unsent::end(&mut tx, &typing, app.clock.now()).await?;
        }
    }
    tx.commit().await?;
    Ok((id, receipt))
}

/// An inquiry that was read and is not stored yet.
pub(super) struct New<'a> {
    pub id: InquiryId,
    pub subject_key: SubjectKey,
    pub wrapped_key: Vec<u8>,
    pub coded: Coded,
    pub words: Words,
    pub notice_version: &'a str,
    pub code: ReceiptCode,
    /// In whose account it is.
    pub owner: Option<AccountId>,
}

/// Stores it, with all that goes with its commit.
pub(super) async fn insert(
    app: &App,
    tx: &mut TenantTx,
    caller: &OpContext,
    keys: &TenantKey,
    new: New<'_>,
) -> Result<Receipt, Error> {
    // What is written down of it names nobody: neither the trail nor the stored answer tells whose account it is in.
    let (context, now, id) = (&caller.as_anonymous(), app.clock.now(), new.id);
    let rules = store::rules::find(tx).await?;
    let due = Wait::new(now).due(InquiryState::Submitted, new.coded.is_urgent(), &rules);
    let row = store::inquiry::NewRow {
        id,
        submitted_at: now,
        coded: &new.coded,
        notice_version: new.notice_version,
        wrapped_key: &new.wrapped_key,
        words: &new.words.seal(&new.subject_key, &id.to_string())?,
        // Whoever called or came by chose nothing of this by themselves.
        mail_allowed: new.coded.channel == Channel::Web && new.words.allow_mail(new.coded.contact_method),
        receipt_hash: &keys.receipt_hash(&new.code.plain())?,
        due,
    };
    let reference = store::inquiry::insert(tx, row, &rules).await?;
    store::term::insert(tx, id, &terms_of(keys, &new.words, new.coded.channel)?).await?;
    if let Some(owner) = new.owner {
        store::inquiry_link::insert(tx, owner, id, true, now).await?;
    }
    audit::record(tx, context, Action::SubmitInquiry, Some(id.uuid()), now);
    outbox::append(tx, context, SERVICE, Event::InquirySubmitted { inquiry: id }, 1, now)?;
    Ok(receipt(reference, new.code.to_string(), due, now))
}

/// What is kept, sealed, under an `Idempotency-Key`: enough to give the same receipt again.
#[derive(Serialize, Deserialize)]
struct Kept {
    inquiry: Uuid,
    code: String,
}

/// Claims the key of a request; gives the receipt of before, where the same request was answered already.
pub(super) async fn claim(
    tx: &mut TenantTx,
    caller: &OpContext,
    keys: &TenantKey,
    key: Option<Uuid>,
    request: &impl Serialize,
    (id, code): (InquiryId, &ReceiptCode),
    now: Instant,
) -> Result<Option<(InquiryId, Receipt)>, Error> {
    let Some(key) = key else { return Ok(None) };
    let request = serde_json::to_vec(request).unwrap_or_default();
    let answer = serde_json::to_vec(&Kept { inquiry: id.uuid(), code: code.to_string() }).unwrap_or_default();
    match idempotency::claim(tx, &caller.as_anonymous(), SERVICE, keys, key, &request, &answer).await? {
        Lookup::Fresh => Ok(None),
        Lookup::Answered(answer) => Ok(Some(receipt_again(tx, &answer, now).await?)),
        Lookup::Reused => Err(Error::KeyReused),
    }
}

/// A receipt, as its worker is given it.
pub(super) fn receipt(reference: Reference, code: String, due: Option<Due>, now: Instant) -> Receipt {
    Receipt { reference: reference.to_string(), code, next: due.map(|due| owed(due, now)) }
}

async fn receipt_again(tx: &mut TenantTx, answer: &[u8], now: Instant) -> Result<(InquiryId, Receipt), StoreError> {
    let inconsistent = || StoreError::Inconsistent("a stored receipt".into());
    let kept: Kept = serde_json::from_slice(answer).map_err(|_| inconsistent())?;
    let id = kept.inquiry.into();
    let (reference, due) = store::inquiry::reference(tx, id).await?.ok_or_else(inconsistent)?;
    Ok((id, receipt(reference, kept.code, due, now)))
}
