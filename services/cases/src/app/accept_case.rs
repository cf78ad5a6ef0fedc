//! A focal point takes a filed case on.

use authz::{Action, OpContext, Standing, authorise};
use contracts::cases as wire;
use events::Event;
use kernel::CaseId;

use super::{
    change,
    state::{App, person},
};
use crate::{Error, store};

/// Takes it on; whoever does owns it from then.
pub(crate) async fn accept_case(app: &App, context: &OpContext, id: CaseId, version: i64) -> Result<wire::Case, Error> {
    authorise(context, Action::AcceptCase)?;
    let (by, now) = (person(context)?, app.clock.now());
    let mut tx = app.db.begin(context).await?;
    let mut held = change::hold(&mut tx, context, Action::AcceptCase, id, now).await?.of_version(version)?;
    let standing = held.standing;
    let case = &mut held.case;
    // Who stands in for the owner takes it on for them.
    let (before, owner) = (case.owner, if standing == Standing::Team { by } else { case.owner });
    case.accept(owner)?;
    if before != owner {
        // Who had it stays in the team.
        store::team::remove(&mut tx, id, owner).await?;
        store::team::add(&mut tx, id, before, by, now).await?;
    }
    let event = Event::CaseAccepted { case: id, inquiry: case.inquiry };
    change::finish(app, context, tx, &held, Action::AcceptCase, event, now).await
}
