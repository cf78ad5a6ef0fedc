//! A worker comes back with the receipt code.

use authz::{Action, OpContext, authorise};
use contracts::intake::{Progress, ProgressEntry};
use kernel::{InquiryId, Reference, codes::ProgressStep};
use tenancy::TenantTx;

use super::state::App;
use crate::{Error, domain::receipt_code::ReceiptCode, store};

/// Where the request of a code is. A code of a wrong shape is looked up like any other, so that no answer comes sooner.
pub(crate) async fn read_progress(app: &App, context: &OpContext, typed: &str) -> Result<Progress, Error> {
    authorise(context, Action::ReadProgress)?;
    let code = ReceiptCode::read(typed).map(|code| code.plain()).unwrap_or_default();
    let hash = app.db.keys()?.of(&context.tenant).await?.receipt_hash(&code)?;
    let mut tx = app.db.begin(context).await?;
    let (inquiry, reference) = store::receipt::find(&mut tx, &hash).await?.ok_or(Error::WrongCode)?;
    progress_of(&mut tx, inquiry, reference).await
}

/// Where an inquiry is, as its worker sees it.
pub(crate) async fn progress_of(
    tx: &mut TenantTx,
    inquiry: InquiryId,
    reference: Reference,
) -> Result<Progress, Error> {
    let steps = store::progress::list(tx, inquiry).await?;
    // That it was read in an emergency is a fact beside the way, not a place on it.
    let on_the_way = steps.iter().filter(|(step, _)| *step != ProgressStep::OpenedInEmergency);
    let last = on_the_way.max_by_key(|(step, at)| (*at, *step)).map(|(step, _)| step.to_string()).unwrap_or_default();
    Ok(Progress {
        reference: reference.to_string(),
        step: last,
        steps: steps.into_iter().map(|(step, at)| ProgressEntry { step: step.to_string(), at }).collect(),
    })
}
