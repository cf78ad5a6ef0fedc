//! The union writes to a worker: to tell something, to ask, or to answer and close.

use authz::{Action, OpContext, authorise};
use contracts::intake::{self as wire, MessageToWorker, NewMessage};
use events::Event;
use kernel::{
    AccountId, InquiryId, Instant, MessageId,
    codes::{MessagePurpose, ProgressStep},
};
use tenancy::{TenantTx, audit};
use uuid::Uuid;
use vault::TenantKey;
use web::Fields;

use super::{
    find_inquiry::show,
    keep::keep,
    moved::{self, Before, Cause},
    once::is_first,
    read_conversation::{key_of, must_be_allowed},
    state::{App, SERVICE},
    write_to_union::read_text,
};
use crate::{
    Error,
    domain::{
        inquiry::Inquiry,
        message::Message,
        unsent::{Typing, UnsentForm},
    },
    store,
};

/// Stores the message on the version of the inquiry that the caller read, held for a moment.
pub(crate) async fn write_to_worker(
    app: &App,
    context: &OpContext,
    id: InquiryId,
    version: i64,
    form: MessageToWorker,
    key: Option<Uuid>,
) -> Result<wire::Inquiry, Error> {
    authorise(context, Action::WriteToWorker)?;
    let mut fields = Fields::new();
    let purpose = fields.code::<MessagePurpose>("purpose", &form.purpose);
    let purpose = fields.finish(purpose)?;
    let text = read_text(&NewMessage { text: form.text })?;

    let (keys, now) = (app.db.keys()?.of(&context.tenant).await?, app.clock.now());
    let mut tx = app.db.begin(context).await?;
    let mut inquiry = store::inquiry::lock(&mut tx, id).await?.ok_or(Error::NotFound)?;
    let by = must_be_allowed(&mut tx, context, Action::WriteToWorker, id, now).await?;
    if is_first(&mut tx, context, &keys, key, &(id.uuid(), version, &form.purpose, &text)).await? {
        if inquiry.version != version {
            return Err(Error::Stale);
        }
        let said = Said { purpose, text: &text, by, now };
        tell(&mut tx, context, &keys, &mut inquiry, said).await?;
        if let Some(key) = key {
            let typing = Typing { account: by, key, form: UnsentForm::Message, inquiry: Some(id) };
            store::unsent::end(&mut tx, &typing, now).await?;
        }
    }
    let shown = show(app, context, &mut tx, &inquiry).await?;
    tx.commit().await?;
    Ok(shown)
}

/// What somebody says to a worker.
pub(super) struct Said<'a> {
    pub purpose: MessagePurpose,
    /// The words; none where it is a file.
    pub text: &'a str,
    pub by: AccountId,
    pub now: Instant,
}

/// Stores what the union says of an inquiry that the caller holds, with all that goes with its commit. Gives which message it is.
pub(super) async fn tell(
    tx: &mut TenantTx,
    context: &OpContext,
    keys: &TenantKey,
    inquiry: &mut Inquiry,
    said: Said<'_>,
) -> Result<MessageId, Error> {
    let Said { purpose, text, by, now } = said;
    let (id, before, wait_before) = (inquiry.id, Before::of(inquiry), inquiry.wait);
    inquiry.tell(purpose, now)?;
    let mut message = Message::of_union(&key_of(keys, inquiry)?, text, by, now)?;
    message.wait_before = Some(wait_before);
    message.state_before = (inquiry.state != before.state).then_some(before.state);
    store::message::insert(tx, id, &message).await?;
    keep(tx, inquiry).await?;
    if let Some(step) = step_of(purpose) {
        store::progress::note(tx, id, step, message.sent_at).await?;
    }
    audit::record(tx, context, Action::WriteToWorker, Some(id.uuid()), now);
    outbox::append(tx, context, SERVICE, Event::InquiryMessageSent { inquiry: id }, inquiry.version, now)?;
    moved::tell(tx, context, before, inquiry, Cause::default(), now).await?;
    Ok(message.id)
}

/// What the worker sees of it on the way.
fn step_of(purpose: MessagePurpose) -> Option<ProgressStep> {
    match purpose {
        MessagePurpose::Tell => None,
        MessagePurpose::Ask => Some(ProgressStep::Asked),
        MessagePurpose::Answer | MessagePurpose::Refer => Some(ProgressStep::Answered),
    }
}
