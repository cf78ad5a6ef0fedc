//! The union writes to a worker: to tell something, to ask, or to answer and close.

use authz::{Action, OpContext, authorise};
use contracts::intake::{self as wire, MessageToWorker, NewMessage};
use events::Event;
use kernel::{
    InquiryId,
    codes::{MessagePurpose, ProgressStep},
};
use tenancy::audit;
use uuid::Uuid;
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
    domain::{message::Message, unsent::UnsentForm},
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
        let before = Before::of(&inquiry);
        let wait_before = inquiry.wait;
        inquiry.tell(purpose, now)?;
        let mut message = Message::of_union(&key_of(&keys, &inquiry)?, &text, by, now)?;
        message.wait_before = Some(wait_before);
        message.state_before = (inquiry.state != before.state).then_some(before.state);
        store::message::insert(&mut tx, id, &message).await?;
        keep(&mut tx, &mut inquiry).await?;
        if let Some(step) = step_of(purpose) {
            store::progress::note(&mut tx, id, step, message.sent_at).await?;
        }
        store::unsent::discard(&mut tx, by, UnsentForm::Message, Some(id)).await?;
        audit::record(&mut tx, context, Action::WriteToWorker, Some(id.uuid()), now);
        let event = Event::InquiryMessageSent { inquiry: id };
        outbox::append(&mut tx, context, SERVICE, event, inquiry.version, now)?;
        moved::tell(&mut tx, context, before, &inquiry, Cause::default(), now).await?;
    }
    let shown = show(app, context, &mut tx, &inquiry).await?;
    tx.commit().await?;
    Ok(shown)
}

/// What the worker sees of it on the way.
fn step_of(purpose: MessagePurpose) -> Option<ProgressStep> {
    match purpose {
        MessagePurpose::Tell => None,
        MessagePurpose::Ask => Some(ProgressStep::Asked),
        MessagePurpose::Answer | MessagePurpose::Refer => Some(ProgressStep::Answered),
    }
}
