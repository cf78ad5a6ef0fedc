//! Reading a case in an emergency, without being of its team: for an hour, with a reason; the audit trail and the worker's
//! timeline show it.

use authz::{Action, OpContext, Standing, authorise_fresh};
use contracts::cases::{self as wire, BreakGlass};
use events::Event;
use i18n::script;
use kernel::{CaseId, EventId};
use tenancy::audit;
use web::{Fields, ProblemKind};

use super::{
    find_case::show,
    state::{App, SERVICE, person},
};
use crate::{
    Error,
    domain::{team::EmergencyAccess, words},
    store,
};

/// Opens it.
pub(crate) async fn break_glass(
    app: &App,
    context: &OpContext,
    id: CaseId,
    form: BreakGlass,
) -> Result<wire::Case, Error> {
    let now = app.clock.now();
    authorise_fresh(context, Action::BreakGlass, now)?;
    let mut fields = Fields::new();
    let reason = script::nfc(&fields.text("reason", &form.reason, 500));
    fields.finish(Some(()))?;

    let by = person(context)?;
    let keys = app.db.keys()?.of(&context.tenant).await?;
    let mut tx = app.db.begin(context).await?;
    let case = store::case::lock(&mut tx, id).await?.ok_or(Error::NotFound)?;
    if store::team::standing(&mut tx, id, by, now).await? != Standing::Outside {
        return Err(Error::Problem(ProblemKind::RefusedTransition.into()));
    }
    let wrapped = case.wrapped_key.as_deref().ok_or(Error::NotFound)?;
    let key = keys.open_subject_key("cases", &id.to_string(), wrapped)?;
    let row = EventId::new().uuid();
    let access = EmergencyAccess::begin(row, by, now, words::seal_reason(&key, &row.to_string(), &reason)?);
    store::emergency_access::insert(&mut tx, id, &access).await?;
    audit::record(&mut tx, context, Action::BreakGlass, Some(id.uuid()), now);
    let event = Event::CaseOpenedInEmergency { case: id, inquiry: case.inquiry };
    outbox::append(&mut tx, context, SERVICE, event, case.version, now)?;
    let shown = show(app, context, &mut tx, &case, Standing::Emergency).await?;
    tx.commit().await?;
    Ok(shown)
}
