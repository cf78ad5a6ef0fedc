//! A second person approves a declared resolution.

use authz::{Action, OpContext, authorise};
use contracts::cases as wire;
use events::Event;
use kernel::CaseId;

use super::{
    change,
    state::{App, person},
};
use crate::Error;

/// Approves it; the case is resolved.
pub(crate) async fn approve_resolution(
    app: &App,
    context: &OpContext,
    id: CaseId,
    version: i64,
) -> Result<wire::Case, Error> {
    authorise(context, Action::ApproveResolution)?;
    let (by, now) = (person(context)?, app.clock.now());
    let mut tx = app.db.begin(context).await?;
    let mut held = change::hold(&mut tx, context, Action::ApproveResolution, id, now).await?.of_version(version)?;
    let case = &mut held.case;
    case.approve_resolution(by, now)?;
    let event = Event::CaseResolved { case: id, inquiry: case.inquiry };
    change::finish(app, context, tx, &held, Action::ApproveResolution, event, now).await
}
