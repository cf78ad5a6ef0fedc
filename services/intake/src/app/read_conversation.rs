//! What a worker and the union wrote to each other about an inquiry, for those who may read its words.

use authz::{Action, OpContext, authorise, authorise_in};
use contracts::intake as wire;
use kernel::{
    AccountId, InquiryId, Instant,
    codes::{CodeList, MessagePurpose},
};
use tenancy::{TenantTx, audit};
use vault::{SubjectKey, TenantKey};
use web::{Problem, ProblemKind};

use super::{
    read_visit::{file_of, shown},
    state::App,
};
use crate::{
    Error,
    domain::{file::Telling, inquiry::Inquiry, typed},
    store::{self, message::Reader},
};

/// Reads it; what the worker wrote counts as read from now on.
pub(crate) async fn read_conversation(
    app: &App,
    context: &OpContext,
    id: InquiryId,
) -> Result<wire::Conversation, Error> {
    authorise(context, Action::ReadInquiryWords)?;
    let (keys, now) = (app.db.keys()?.of(&context.tenant).await?, app.clock.now());
    let mut tx = app.db.begin(context).await?;
    let inquiry = store::inquiry::find(&mut tx, id).await?.ok_or(Error::NotFound)?;
    must_be_allowed(&mut tx, context, Action::ReadInquiryWords, id, now).await?;
    let Some(wrapped) = &inquiry.wrapped_key else {
        return Ok(wire::Conversation { messages: Vec::new(), allowed: Vec::new() });
    };
    let key = keys.open_subject_key("inquiry", &id.to_string(), wrapped)?;
    audit::record(&mut tx, context, Action::ReadInquiryWords, Some(id.uuid()), now);
    let messages = store::message::read(&mut tx, id, Reader::Union, now).await?;
    let files = store::file::list(&mut tx, id).await?;
    let mut reader = typed::Reader::default();
    let told = |row| {
        let file = file_of(&files, &row, Telling::All(&key))?;
        Ok(wire::Message { file, ..shown(&key, row, now, &mut reader)? })
    };
    let messages = messages.into_iter().map(told).collect::<Result<_, Error>>()?;
    tx.commit().await?;
    let purposes = MessagePurpose::ALL.iter().filter(|purpose| inquiry.may_be_told(**purpose));
    Ok(wire::Conversation { messages, allowed: purposes.map(|purpose| purpose.code().to_owned()).collect() })
}

/// Whether the caller may do so to this inquiry, as they stand to it. Gives who it is.
pub(super) async fn must_be_allowed(
    tx: &mut TenantTx,
    context: &OpContext,
    action: Action,
    id: InquiryId,
    now: Instant,
) -> Result<AccountId, Error> {
    let by = context.actor.account().ok_or(Problem::from(ProblemKind::Unauthenticated))?;
    authorise_in(context, action, store::team::standing(tx, id, by, now).await?)?;
    Ok(by)
}

/// Of what a case came, the case goes on, also where word of that has not reached the inquiry yet.
pub(super) async fn must_have_no_case(tx: &mut TenantTx, id: InquiryId) -> Result<(), Error> {
    let has_case = store::team::has_case(tx, id).await?;
    if has_case { Err(Problem::from(ProblemKind::RefusedTransition).into()) } else { Ok(()) }
}

/// The key of an inquiry that is not erased.
pub(super) fn key_of(keys: &TenantKey, inquiry: &Inquiry) -> Result<SubjectKey, Error> {
    let wrapped = inquiry.wrapped_key.as_ref().ok_or(Error::NotFound)?;
    Ok(keys.open_subject_key("inquiry", &inquiry.id.to_string(), wrapped)?)
}
