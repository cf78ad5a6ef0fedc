//! A colleague puts a translation beside a message.

use authz::{Action, OpContext, authorise};
use contracts::intake::NewMessage;
use kernel::{InquiryId, MessageId};
use tenancy::audit;
use web::{Problem, ProblemKind};

use super::{
    read_conversation::{key_of, must_be_allowed},
    state::App,
    write_to_union::read_text,
};
use crate::{Error, domain::message::seal_translation, store};

/// Stores it, in the place of one of before; the original stays as it is. The worker reads it too: not one who took the
/// request back.
pub(crate) async fn translate_message(
    app: &App,
    context: &OpContext,
    id: InquiryId,
    message: MessageId,
    form: &NewMessage,
) -> Result<(), Error> {
    authorise(context, Action::TranslateMessage)?;
    let text = read_text(form)?;
    let (keys, now) = (app.db.keys()?.of(&context.tenant).await?, app.clock.now());
    let mut tx = app.db.begin(context).await?;
    let inquiry = store::inquiry::find(&mut tx, id).await?.ok_or(Error::NotFound)?;
    let by = must_be_allowed(&mut tx, context, Action::TranslateMessage, id, now).await?;
    if !inquiry.may_be_written_to() {
        return Err(Problem::from(ProblemKind::RefusedTransition).into());
    }
    let sealed = seal_translation(&key_of(&keys, &inquiry)?, message, &text)?;
    if !store::message::translate(&mut tx, id, message, &sealed, by).await? {
        return Err(Error::NotFound);
    }
    audit::record(&mut tx, context, Action::TranslateMessage, Some(id.uuid()), now);
    tx.commit().await?;
    Ok(())
}
