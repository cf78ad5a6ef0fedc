//! A focal point takes a filed case on.

use authz::{Action, OpContext, authorise};
use contracts::cases as wire;
use events::Event;
use kernel::CaseId;

use super::{
    change,
    state::{App, person},
};
use crate::Error;

/// Takes it on; whoever does owns it from then.
pub(crate) async fn accept_case(app: &App, context: &OpContext, id: CaseId, version: i64) -> Result<wire::Case, Error> {
    authorise(context, Action::AcceptCase)?;
    let (by, now) = (person(context)?, app.clock.now());
    let mut tx = app.db.begin(context).await?;
    let mut case = change::hold(&mut tx, id, version).await?;
    case.accept(by)?;
    let event = Event::CaseAccepted { case: id, inquiry: case.inquiry };
    change::finish(app, context, tx, &case, Action::AcceptCase, event, now).await
}
