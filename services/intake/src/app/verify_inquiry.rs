//! A focal point made contact. It says that the request was understood, never that it was proved true.

use authz::{Action, OpContext, authorise};
use contracts::intake::{self as wire, VerifyInquiry};
use events::Event;
use kernel::{
    InquiryId,
    codes::{InquiryState, ProgressStep},
};
use tenancy::audit;
use web::{Fields, ProblemKind};

use super::{
    find_inquiry::show,
    state::{App, SERVICE},
};
use crate::{
    Error,
    domain::{inquiry::Verification, words},
    store,
};

/// Records what came of making contact, on the version of the inquiry that the caller read.
pub(crate) async fn verify_inquiry(
    app: &App,
    context: &OpContext,
    id: InquiryId,
    version: i64,
    form: VerifyInquiry,
) -> Result<wire::Inquiry, Error> {
    authorise(context, Action::VerifyInquiry)?;
    let by = context.actor.account().ok_or(web::Problem::from(ProblemKind::Unauthenticated))?;
    let mut fields = Fields::new();
    let result = fields.code("result", &form.result);
    let method = fields.code("method", &form.method);
    let note = fields.optional_text("note", form.note.as_deref(), 2_000);
    let (result, method) = fields.finish(result.zip(method))?;

    let (now, row) = (app.clock.now(), id.to_string());
    let keys = app.db.keys()?.of(&context.tenant).await?;
    let mut tx = app.db.begin(context).await?;
    let mut inquiry = store::inquiry::lock(&mut tx, id).await?.ok_or(Error::NotFound)?;
    if inquiry.version != version {
        return Err(Error::Stale);
    }
    let note_sealed = match (note, &inquiry.wrapped_key) {
        (Some(note), Some(wrapped)) => {
            Some(words::seal(&keys.open_subject_key("inquiry", &row, wrapped)?, &row, "verify_note", &note)?)
        }
        _ => None,
    };
    inquiry.verify(Verification { result, method, at: now, by, note_sealed })?;

    store::inquiry::update(&mut tx, &inquiry).await?;
    let step = if inquiry.state == InquiryState::Verified {
        Some(ProgressStep::Verified)
    } else {
        not_taken_further(inquiry.state)
    };
    if let Some(step) = step {
        store::progress::note(&mut tx, id, step, now).await?;
    }
    audit::record(&mut tx, context, Action::VerifyInquiry, Some(id.uuid()), now);
    outbox::append(&mut tx, context, SERVICE, Event::InquiryVerified { inquiry: id, result }, inquiry.version, now)?;
    let shown = show(app, context, &mut tx, &inquiry).await?;
    tx.commit().await?;
    Ok(shown)
}

/// What the worker sees of an ending. That nobody could be reached is no ending: it may be tried again.
fn not_taken_further(state: InquiryState) -> Option<ProgressStep> {
    matches!(state, InquiryState::Duplicate | InquiryState::OutOfScope | InquiryState::Malicious)
        .then_some(ProgressStep::NotTakenFurther)
}
