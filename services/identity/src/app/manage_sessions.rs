//! Where a colleague is logged in, and logging them out everywhere: a phone is lost or stolen, and the account stays.

use authz::{Action, OpContext, authorise, authorise_fresh};
use contracts::identity::{OwnSession, PersonSessions};
use kernel::{AccountId, Instant, SessionId};
use tenancy::{StoreError, TenantTx, audit};

use super::state::App;
use crate::{
    Error, store,
    store::session::{Listed, Which},
};

/// A colleague's sessions, as they see them themselves. A worker's account is as if it were not there.
pub(crate) async fn list_sessions(app: &App, context: &OpContext, id: AccountId) -> Result<PersonSessions, Error> {
    authorise(context, Action::ListSessions)?;
    let mut tx = app.db.begin(context).await?;
    if !store::account::is_colleague(&mut tx, id).await? {
        return Err(Error::NotFound);
    }
    let sessions = live_sessions(app, &mut tx, id, app.clock.now()).await?;
    // Who looks at themselves finds the session that asks.
    let current = context.actor.person().map(|person| person.session);
    Ok(PersonSessions { items: sessions.into_iter().map(|row| told(row, current)).collect() })
}

/// Ends every session of a colleague, and their tokens on every service. Password and second factors stay as they are.
pub(crate) async fn end_sessions(app: &App, context: &OpContext, id: AccountId) -> Result<(), Error> {
    let now = app.clock.now();
    authorise_fresh(context, Action::EndSessions, now)?;
    let mut tx = app.db.begin(context).await?;
    // Held: a log-in that is under way ends with the others, or waits and is a new one.
    store::account::lock_colleague(&mut tx, id).await?.ok_or(Error::NotFound)?;
    store::session::end(&mut tx, id, Which::All, now).await?;
    audit::record(&mut tx, context, Action::EndSessions, Some(id.uuid()), now);
    Ok(tx.commit().await?)
}

/// An account's sessions that still open something.
pub(super) async fn live_sessions(
    app: &App,
    tx: &mut TenantTx,
    account: AccountId,
    now: Instant,
) -> Result<Vec<Listed>, StoreError> {
    let idle_since = now - chrono::Duration::minutes(app.config.session_idle_minutes);
    let made_since = now - chrono::Duration::hours(app.config.session_hours);
    store::session::list(tx, account, idle_since, made_since).await
}

/// A session as its list shows it; `current` is the one that asks.
pub(super) fn told(row: Listed, current: Option<SessionId>) -> OwnSession {
    OwnSession {
        is_current: current.is_some_and(|current| current.uuid() == row.id),
        id: row.id,
        device: row.device,
        made_at: row.created_at,
        last_seen_at: row.last_seen_at,
    }
}
