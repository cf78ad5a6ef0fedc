//! A colleague notes something for colleagues. No page of a worker's reads notes.

use authz::{Action, OpContext, authorise};
use contracts::intake::NewMessage;
use kernel::{InquiryId, NoteId};
use tenancy::audit;
use uuid::Uuid;

use super::{
    once::is_first,
    read_conversation::{key_of, must_be_allowed},
    state::App,
    write_to_union::read_text,
};
use crate::{
    Error,
    domain::{
        message::seal_note,
        unsent::{Typing, UnsentForm},
    },
    store,
};

/// Stores it.
pub(crate) async fn write_note(
    app: &App,
    context: &OpContext,
    id: InquiryId,
    form: &NewMessage,
    key: Option<Uuid>,
) -> Result<(), Error> {
    authorise(context, Action::WriteNote)?;
    let text = read_text(form)?;
    let (keys, now) = (app.db.keys()?.of(&context.tenant).await?, app.clock.now());
    let mut tx = app.db.begin(context).await?;
    let inquiry = store::inquiry::lock(&mut tx, id).await?.ok_or(Error::NotFound)?;
    let by = must_be_allowed(&mut tx, context, Action::WriteNote, id, now).await?;
    if is_first(&mut tx, context, &keys, key, &("note", id.uuid(), &text)).await? {
        let note = NoteId::new();
        let sealed = seal_note(&key_of(&keys, &inquiry)?, note, &text)?;
        store::note::insert(&mut tx, id, note, by, now, &sealed).await?;
        if let Some(key) = key {
            let typing = Typing { account: by, key, form: UnsentForm::Note, inquiry: Some(id) };
            store::unsent::end(&mut tx, &typing, now).await?;
        }
        audit::record(&mut tx, context, Action::WriteNote, Some(id.uuid()), now);
    }
    tx.commit().await?;
    Ok(())
}
