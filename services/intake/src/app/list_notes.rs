//! What colleagues noted about an inquiry.

use authz::{Action, OpContext, authorise};
use contracts::intake::Note;
use kernel::InquiryId;
use tenancy::audit;
use vault::SubjectKey;

use super::{
    read_conversation::{key_of, must_be_allowed},
    state::App,
};
use crate::{
    Error,
    domain::{message::open_note, typed},
    store,
};

/// Reads them; what the worker wrote is as unread as before.
pub(crate) async fn list_notes(app: &App, context: &OpContext, id: InquiryId) -> Result<Vec<Note>, Error> {
    authorise(context, Action::ReadInquiryWords)?;
    let (keys, now) = (app.db.keys()?.of(&context.tenant).await?, app.clock.now());
    let mut tx = app.db.begin(context).await?;
    let inquiry = store::inquiry::find(&mut tx, id).await?.ok_or(Error::NotFound)?;
    must_be_allowed(&mut tx, context, Action::ReadInquiryWords, id, now).await?;
    if inquiry.wrapped_key.is_none() {
        return Ok(Vec::new());
    }
    let key = key_of(&keys, &inquiry)?;
    audit::record(&mut tx, context, Action::ReadInquiryWords, Some(id.uuid()), now);
    let notes = store::note::list(&mut tx, id).await?;
    tx.commit().await?;
    let mut reader = typed::Reader::default();
    notes.into_iter().map(|row| note(&key, row, &mut reader)).collect()
}

fn note(key: &SubjectKey, row: store::note::Row, reader: &mut typed::Reader) -> Result<Note, Error> {
    let (text, typed) = reader.read(open_note(key, row.id.into(), &row.body_sealed)?);
    Ok(Note { typed, written_by: row.name.unwrap_or_default(), written_at: row.written_at, text })
}
