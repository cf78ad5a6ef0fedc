//! A worker looks at a request of their account, as they would with its code.

use authz::{Action, OpContext, authorise, authorise_in};
use contracts::intake::Progress;
use kernel::InquiryId;
use tenancy::TenantTx;
use web::{Problem, ProblemKind};

use super::{read_progress::progress_of, state::App};
use crate::{Error, store};

/// Where it is.
pub(crate) async fn read_own_progress(app: &App, context: &OpContext, id: InquiryId) -> Result<Progress, Error> {
    authorise(context, Action::ReadOwnInquiry)?;
    let mut tx = app.db.begin(context).await?;
    must_be_own(&mut tx, context, id).await?;
    let reference = store::inquiry::reference(&mut tx, id).await?.ok_or(Error::NotFound)?;
    progress_of(&mut tx, id, reference).await
}

/// Whether the request is in the caller's account.
///
/// # Errors
/// `NotFound` where it is not: that there is such a request is not for them to know.
pub(crate) async fn must_be_own(tx: &mut TenantTx, context: &OpContext, id: InquiryId) -> Result<(), Error> {
    let account = context.actor.account().ok_or(Problem::from(ProblemKind::Unauthenticated))?;
    let standing = store::inquiry_link::standing(tx, account, id).await?;
    authorise_in(context, Action::ReadOwnInquiry, standing).map_err(|_| Error::NotFound)
}
