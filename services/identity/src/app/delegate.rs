//! Standing in: a focal point for themselves, or an admin for anybody, has somebody else do the work on some days.

use authz::{Action, OpContext, Role, authorise};
use contracts::identity::{Delegation as Wire, Delegations, NewDelegation};
use kernel::{AccountId, EventId, region_day};
use tenancy::audit;
use web::{Fields, ProblemKind};

use super::state::App;
use crate::{
    Error,
    domain::delegation::{Delegation, LONGEST},
    store,
};

/// Those that are not over: all for an admin, one's own for everybody else.
pub(crate) async fn list_delegations(app: &App, context: &OpContext) -> Result<Delegations, Error> {
    authorise(context, Action::Delegate)?;
    let of = if is_admin(context) { None } else { context.actor.account() };
    let mut tx = app.db.begin(context).await?;
    let listed = store::delegation::list(&mut tx, region_day(app.clock.now()), of).await?;
    Ok(Delegations { items: listed.into_iter().map(shown).collect() })
}

/// Makes one. It gives the other the rights of who is away on their cases, and takes nothing from them.
pub(crate) async fn delegate(app: &App, context: &OpContext, new: NewDelegation) -> Result<Delegations, Error> {
    authorise(context, Action::Delegate)?;
    let (now, by) = (app.clock.now(), own(context)?);
    let from = new.from.map_or(by, AccountId::from);
    if from != by && !is_admin(context) {
        return Err(Error::Problem(ProblemKind::Forbidden.into()));
    }
    let to = AccountId::from(new.to);
    let mut fields = Fields::new();
    let reason = fields.text("reason", &new.reason, 500);
    if new.to_day < new.from_day || new.to_day < region_day(now) {
        fields.refuse("to_day", "not_valid", None);
    }
    if (new.to_day - new.from_day).num_days() > LONGEST {
        fields.refuse("to_day", "too_long", Some(LONGEST as u64));
    }
    let mut tx = app.db.begin(context).await?;
    let works_on_cases = async |tx: &mut tenancy::TenantTx, id| {
        let account = store::account::lock(tx, id).await?;
        let open = account.filter(|account| account.disabled_at.is_none());
        let has_role = |role: &Role| matches!(role, Role::FocalPoint | Role::Alternate);
        Ok::<_, Error>(open.is_some_and(|account| account.roles.iter().any(has_role)))
    };
    if from != by && to == by {
        // Reading somebody's cases alone is for an emergency, which the workers are told.
        fields.refuse("to", "yourself", None);
    } else if from == to || !works_on_cases(&mut tx, to).await? {
        fields.refuse("to", "unknown_code", None);
    }
    if !works_on_cases(&mut tx, from).await? {
        fields.refuse("from", "unknown_code", None);
    }
    fields.finish(Some(()))?;

    let id = EventId::new().uuid();
    let (from_day, to_day) = (new.from_day, new.to_day);
    let delegation = Delegation { id, from, to, from_day, to_day, reason, made_by: by, made_at: now };
    store::delegation::insert(&mut tx, &delegation).await?;
    audit::record(&mut tx, context, Action::Delegate, Some(id), now);
    tx.commit().await?;
    list_delegations(app, context).await
}

/// Ends one at once: by who is away, or by an admin.
pub(crate) async fn end_delegation(app: &App, context: &OpContext, id: uuid::Uuid) -> Result<(), Error> {
    authorise(context, Action::Delegate)?;
    let (now, by) = (app.clock.now(), own(context)?);
    let mut tx = app.db.begin(context).await?;
    let from = store::delegation::lock(&mut tx, id).await?.ok_or(Error::NotFound)?;
    if from != by && !is_admin(context) {
        return Err(Error::NotFound);
    }
    store::delegation::end(&mut tx, id, now).await?;
    audit::record(&mut tx, context, Action::Delegate, Some(id), now);
    Ok(tx.commit().await?)
}

fn own(context: &OpContext) -> Result<AccountId, Error> {
    context.actor.account().ok_or(Error::NoSession)
}

fn is_admin(context: &OpContext) -> bool {
    context.actor.person().is_some_and(|person| person.roles.contains(&Role::AffiliateAdmin))
}

fn shown(row: store::delegation::Listed) -> Wire {
    Wire {
        id: row.id,
        from: row.from_account,
        from_name: row.from_name,
        to: row.to_account,
        to_name: row.to_name,
        from_day: row.from_day,
        to_day: row.to_day,
        reason: row.reason,
    }
}
