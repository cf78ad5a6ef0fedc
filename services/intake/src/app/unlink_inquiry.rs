//! A worker takes a request out of their account. It stays, and its code opens it.

use authz::{Action, OpContext, authorise};
use kernel::InquiryId;
use tenancy::audit::{self, Passage};
use web::{Problem, ProblemKind};

use super::{begin_visit::must_be_own, state::App};
use crate::{Error, store};

/// Takes it out.
pub(crate) async fn unlink_inquiry(app: &App, context: &OpContext, id: InquiryId) -> Result<(), Error> {
    authorise(context, Action::ReadOwnInquiry)?;
    let account = context.actor.account().ok_or(Problem::from(ProblemKind::Unauthenticated))?;
    let mut tx = app.db.begin(context).await?;
    must_be_own(&mut tx, context, id).await?;
    store::inquiry_link::delete(&mut tx, account, id).await?;
    // As with linking: the trail does not say which one had an account.
    audit::record(&mut tx, &context.as_anonymous(), Passage::InquiryUnlinked, None, app.clock.now());
    Ok(tx.commit().await?)
}
