//! A focal point made contact. It says that the request was understood, never that it was proved true.

use authz::{Action, OpContext, authorise};
use contracts::intake::{self as wire, VerifyInquiry};
use events::Event;
use kernel::{
    InquiryId, Reference, ReferenceKind,
    codes::{ContactMethod, InquiryState, ProgressStep, VerifyResult},
};
use tenancy::{TenantTx, audit};
use web::{Fields, Problem, ProblemKind};

use super::{
    assign_inquiry::unknown,
    find_inquiry::show,
    keep::keep,
    moved::{self, Before, Cause},
    read_conversation::{must_be_allowed, must_have_no_case},
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
    let Contacted { result, method, note, duplicate_of } = read(&form)?;

    let (now, row) = (app.clock.now(), id.to_string());
    let keys = app.db.keys()?.of(&context.tenant).await?;
    let mut tx = app.db.begin(context).await?;
    let duplicate_of = match duplicate_of {
        Some(reference) => Some(repeated(&mut tx, id, reference).await?),
        None => None,
    };
    let mut inquiry = store::inquiry::lock(&mut tx, id).await?.ok_or(Error::NotFound)?;
    must_be_allowed(&mut tx, context, Action::VerifyInquiry, id, now).await?;
    must_have_no_case(&mut tx, id).await?;
    if inquiry.version != version {
        return Err(Error::Stale);
    }
    let note_sealed = match (note, &inquiry.wrapped_key) {
        (Some(note), Some(wrapped)) => {
            Some(words::seal(&keys.open_subject_key("inquiry", &row, wrapped)?, &row, "verify_note", &note)?)
        }
        _ => None,
    };
    let before = Before::of(&inquiry);
    inquiry.verify(Verification { result, method, at: now, by, note_sealed })?;
    inquiry.duplicate_of = duplicate_of;

    keep(&mut tx, &mut inquiry).await?;
    let step = if inquiry.state == InquiryState::Verified {
        Some(ProgressStep::Verified)
    } else {
        not_taken_further(inquiry.state)
    };
    if let Some(step) = step {
        store::progress::note(&mut tx, id, step, now).await?;
    }
    audit::record(&mut tx, context, Action::VerifyInquiry, Some(id.uuid()), now);
    moved::note(&mut tx, context, before, &inquiry, Cause::default(), now).await?;
    outbox::append(&mut tx, context, SERVICE, Event::InquiryVerified { inquiry: id, result }, inquiry.version, now)?;
    let shown = show(app, context, &mut tx, &inquiry).await?;
    tx.commit().await?;
    Ok(shown)
}

/// The form, read.
struct Contacted {
    result: VerifyResult,
    method: Option<ContactMethod>,
    note: Option<String>,
    duplicate_of: Option<Reference>,
}

fn read(form: &VerifyInquiry) -> Result<Contacted, Problem> {
    let mut fields = Fields::new();
    let result: Option<VerifyResult> = fields.code("result", &form.result);
    let method = form.method.as_deref().map(str::trim).filter(|method| !method.is_empty());
    let needs_method = result.is_some_and(needs_contact);
    let method = match method {
        None if needs_method => fields.code("method", "").map(Some),
        None => Some(None),
        Some(code) => fields.code("method", code).map(Some),
    };
    let note = fields.optional_text("note", form.note.as_deref(), 2_000);
    let named = fields.optional_text("duplicate_of", form.duplicate_of.as_deref(), 40);
    let duplicate_of = match (result, named) {
        (Some(VerifyResult::Duplicate), named) => {
            fields.parsed("duplicate_of", named.as_deref().unwrap_or_default(), read_reference).map(Some)
        }
        // Left in the form from a choice that was changed.
        _ => Some(None),
    };
    let (result, method, duplicate_of) =
        fields.finish(result.zip(method).zip(duplicate_of).map(|((a, b), c)| (a, b, c)))?;
    Ok(Contacted { result, method, note, duplicate_of })
}

/// Whether it says that somebody was talked to, or was tried to.
fn needs_contact(result: VerifyResult) -> bool {
    matches!(result, VerifyResult::Verified | VerifyResult::Partly | VerifyResult::Unreachable)
}

fn read_reference(text: &str) -> Option<Reference> {
    text.parse::<Reference>().ok().filter(|reference| reference.kind == ReferenceKind::Inquiry)
}

/// The request of that reference, held with this one; of one that repeats another, that one. It must be another one, with which
/// something is done: nobody is merged into what was ended.
async fn repeated(tx: &mut TenantTx, id: InquiryId, reference: Reference) -> Result<(InquiryId, Reference), Error> {
    use InquiryState::{Duplicate, Erased, Malicious, OutOfScope, Withdrawn};
    let named = store::inquiry::by_reference(tx, reference).await?.ok_or_else(|| unknown("duplicate_of"))?;
    let root = store::inquiry::root_of(tx, named).await?;
    store::inquiry::hold_both(tx, id, root).await?;
    let root = store::inquiry::find(tx, root).await?.ok_or(Error::NotFound)?;
    if root.id == id || matches!(root.state, Duplicate | Erased | Malicious | OutOfScope | Withdrawn) {
        return Err(unknown("duplicate_of").into());
    }
    Ok((root.id, root.reference))
}

/// What the worker sees of an ending. That nobody could be reached is no ending: it may be tried again.
pub(super) fn not_taken_further(state: InquiryState) -> Option<ProgressStep> {
    matches!(state, InquiryState::Duplicate | InquiryState::OutOfScope | InquiryState::Malicious)
        .then_some(ProgressStep::NotTakenFurther)
}
