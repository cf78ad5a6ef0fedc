//! Somebody takes back what they have just written to a worker.

use authz::{Action, OpContext, authorise};
use kernel::{InquiryId, MessageId, codes::ProgressStep};
use tenancy::audit;
use web::{Problem, ProblemKind};

use super::{
    keep::keep,
    moved::{self, Before, Cause},
    read_conversation::must_be_allowed,
    state::App,
};
use crate::{Error, store};

/// Takes a message back that the worker cannot have seen; one that is gone is gone. What it did beside telling is undone.
///
/// # Errors
/// `RefusedTransition` where it was sent meanwhile, as every message of a worker was.
pub(crate) async fn take_back_message(
    app: &App,
    context: &OpContext,
    id: InquiryId,
    message: MessageId,
) -> Result<(), Error> {
    authorise(context, Action::WriteToWorker)?;
    let mut tx = app.db.begin(context).await?;
    let mut inquiry = store::inquiry::lock(&mut tx, id).await?.ok_or(Error::NotFound)?;
    // The moment of now is one after the lock: whoever read it before has let go.
    let now = app.clock.now();
    must_be_allowed(&mut tx, context, Action::WriteToWorker, id, now).await?;
    let Some(taken) = store::message::take_back(&mut tx, id, message, now).await? else {
        let is_there = store::message::exists(&mut tx, id, message).await?;
        return if is_there { Err(Problem::from(ProblemKind::RefusedTransition).into()) } else { Ok(()) };
    };
    // Also where it was moved on meanwhile: nobody is told of an answer that is not there.
    for step in [ProgressStep::Asked, ProgressStep::Answered] {
        store::progress::take_back(&mut tx, id, step, taken.sent_at).await?;
    }
    let moved_on = store::transition::is_there_after(&mut tx, id, taken.written_at).await?;
    let before = Before::of(&inquiry);
    inquiry.take_back(taken.state_before.filter(|_| !moved_on), taken.wait_before, taken.written_at);
    keep(&mut tx, &mut inquiry).await?;
    moved::tell(&mut tx, context, before, &inquiry, Cause::default(), now).await?;
    audit::record(&mut tx, context, Action::WriteToWorker, Some(id.uuid()), now);
    tx.commit().await?;
    Ok(())
}
