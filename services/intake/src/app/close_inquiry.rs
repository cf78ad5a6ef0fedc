//! A request is closed, or opened again.

use authz::{Action, OpContext, authorise};
use contracts::intake::{self as wire, MoveInquiry};
use kernel::{
    InquiryId,
    codes::{CodeList, InquiryReason, ProgressStep},
};
use tenancy::audit;
use web::{Fields, Problem};

use super::{
    find_inquiry::show,
    keep::keep,
    moved::{self, Before, Cause},
    read_conversation::{must_be_allowed, must_have_no_case},
    state::App,
};
use crate::{Error, store};

/// Closes it: nothing more is done.
pub(crate) async fn close_inquiry(
    app: &App,
    context: &OpContext,
    id: InquiryId,
    version: i64,
    form: MoveInquiry,
) -> Result<wire::Inquiry, Error> {
    authorise(context, Action::CloseInquiry)?;
    let reason = read_reason(&form, &InquiryReason::OF_CLOSING)?;
    move_inquiry(app, context, Action::CloseInquiry, id, version, reason).await
}

/// Opens it again; the worker sees that.
pub(crate) async fn reopen_inquiry(
    app: &App,
    context: &OpContext,
    id: InquiryId,
    version: i64,
    form: MoveInquiry,
) -> Result<wire::Inquiry, Error> {
    authorise(context, Action::ReopenInquiry)?;
    let reason = read_reason(&form, &InquiryReason::OF_REOPENING)?;
    move_inquiry(app, context, Action::ReopenInquiry, id, version, reason).await
}

async fn move_inquiry(
    app: &App,
    context: &OpContext,
    action: Action,
    id: InquiryId,
    version: i64,
    reason: InquiryReason,
) -> Result<wire::Inquiry, Error> {
    let now = app.clock.now();
    let mut tx = app.db.begin(context).await?;
    let mut inquiry = store::inquiry::lock(&mut tx, id).await?.ok_or(Error::NotFound)?;
    must_be_allowed(&mut tx, context, action, id, now).await?;
    if inquiry.version != version {
        return Err(Error::Stale);
    }
    let before = Before::of(&inquiry);
    if action == Action::ReopenInquiry {
        must_have_no_case(&mut tx, id).await?;
        inquiry.reopen(now)?;
        store::progress::note(&mut tx, id, ProgressStep::Reopened, now).await?;
    } else {
        inquiry.close()?;
    }
    keep(&mut tx, &mut inquiry).await?;
    audit::record(&mut tx, context, action, Some(id.uuid()), now);
    let cause = Cause { reason: Some(reason.code()), ..Cause::default() };
    moved::tell(&mut tx, context, before, &inquiry, cause, now).await?;
    let shown = show(app, context, &mut tx, &inquiry).await?;
    tx.commit().await?;
    Ok(shown)
}

fn read_reason(form: &MoveInquiry, offered: &[InquiryReason]) -> Result<InquiryReason, Problem> {
    let mut fields = Fields::new();
    let reason = fields.parsed("reason", &form.reason, |code| {
        InquiryReason::from_code(code).filter(|reason| offered.contains(reason))
    });
    fields.finish(reason)
}
