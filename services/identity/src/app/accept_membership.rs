//! A union accepts that it belongs to a council's network, and says what it shares from then on: its own admin does, and
//! nobody else.

use authz::{Action, OpContext, authorise_fresh};
use contracts::identity::{AcceptMembership, NetworkRegistry};
use kernel::{
    EventId, Instant,
    codes::{CodeList, Sharing},
};
use tenancy::{TenantDb, audit};
use uuid::Uuid;
use web::Fields;

use super::read_registry::read_registry;
use crate::{Error, store};

/// Accepts the days of the version that the caller read. Doing it twice changes nothing.
///
/// # Errors
/// `NotFound` where it is no membership of the context's tenant; `Stale`; `InvalidFields`; `Refused`; or the database's.
pub async fn accept_membership(
    db: &TenantDb,
    context: &OpContext,
    id: Uuid,
    version: i64,
    accept: AcceptMembership,
    now: Instant,
) -> Result<NetworkRegistry, Error> {
    authorise_fresh(context, Action::AcceptMembership, now)?;
    let mut tx = db.begin(context).await?;
    let listed = store::membership::list(&mut tx).await?;
    let own = listed.into_iter().find(|row| row.id == id && row.tenant == context.tenant.as_str());
    let asked = own.ok_or(Error::NotFound)?;
    if asked.version != version {
        return Err(Error::Stale);
    }
    let mut fields = Fields::new();
    let shares: Option<Sharing> = fields.code("shares", &accept.shares);
    let shares = fields.finish(shares)?;
    if asked.accepted_at.is_none() {
        if !store::membership::accept(&mut tx, EventId::new().uuid(), id, version, now).await? {
            return Err(Error::Stale);
        }
        store::membership::decide(&mut tx, EventId::new().uuid(), &asked.network, shares.code(), now).await?;
        audit::record(&mut tx, context, Action::AcceptMembership, Some(id), now);
        tx.commit().await?;
    }
    read_registry(db, context, now).await
}
