//! A worker takes a request back.

use authz::{Action, OpContext, authorise};
use contracts::intake::Visit;
use kernel::codes::ProgressStep;
use tenancy::audit;

use super::{
    keep::keep,
    moved::{self, Before, Cause},
    read_visit::Visited,
    state::App,
};
use crate::{Error, store};

/// Nothing more is done. The words stay until they are erased, so that the worker may change their mind.
pub(crate) async fn withdraw_inquiry(app: &App, context: &OpContext, secret: &str) -> Result<Visit, Error> {
    authorise(context, Action::WithdrawInquiry)?;
    let context = &context.as_anonymous();
    let keys = app.db.keys()?.of(&context.tenant).await?;
    let mut tx = app.db.begin(context).await?;
    let mut visited = Visited::of(app, &mut tx, &keys, secret).await?;
    let (id, now) = (visited.inquiry.id, visited.now);
    visited.must_have_no_case()?;
    let before = Before::of(&visited.inquiry);
    visited.inquiry.withdraw()?;
    keep(&mut tx, &mut visited.inquiry).await?;
    store::progress::note(&mut tx, id, ProgressStep::Withdrawn, now).await?;
    audit::record(&mut tx, context, Action::WithdrawInquiry, Some(id.uuid()), now);
    moved::tell(&mut tx, context, before, &visited.inquiry, Cause::default(), now).await?;
    let shown = visited.show(&mut tx).await?;
    tx.commit().await?;
    Ok(shown)
}
