//! A focal point declares a case resolved: the worker confirmed, or receipt is evidenced.

use authz::{Action, OpContext, authorise};
use contracts::cases::{self as wire, DeclareResolved};
use events::Event;
use kernel::CaseId;
use web::Fields;

use super::{
    change,
    state::{App, person},
};
use crate::Error;

/// Declares it; it waits for a second person.
pub(crate) async fn declare_resolved(
    app: &App,
    context: &OpContext,
    id: CaseId,
    version: i64,
    form: DeclareResolved,
) -> Result<wire::Case, Error> {
    authorise(context, Action::DeclareResolved)?;
    let (by, now) = (person(context)?, app.clock.now());
    let mut fields = Fields::new();
    let confirmation = fields.code("confirmation", &form.confirmation);
    let confirmation = fields.finish(confirmation)?;

    let mut tx = app.db.begin(context).await?;
    let mut held = change::hold(&mut tx, context, Action::DeclareResolved, id, now).await?.of_version(version)?;
    let case = &mut held.case;
    case.declare_resolved(by, confirmation, now)?;
    let event = Event::CaseResolutionDeclared { case: id, inquiry: case.inquiry };
    change::finish(app, context, tx, &held, Action::DeclareResolved, event, now).await
}
