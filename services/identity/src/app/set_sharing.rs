//! What an organisation shares with a council: its own admin decides, and nobody else.

use authz::{Action, OpContext, authorise_fresh};
use contracts::identity::{NetworkRegistry, SetSharing};
use kernel::{
    EventId, Instant, TenantSlug,
    codes::{CodeList, Sharing},
};
use tenancy::{TenantDb, audit};
use web::Fields;

use super::read_registry::read_registry;
use crate::{Error, store};

/// Decides. It counts at once: reporting asks before it gives a figure out, and takes back what was shared when it shares
/// anew.
pub(crate) async fn set_sharing(
    db: &TenantDb,
    context: &OpContext,
    set: SetSharing,
    now: Instant,
) -> Result<NetworkRegistry, Error> {
    authorise_fresh(context, Action::ShareWithCouncil, now)?;
    let mut tx = db.begin(context).await?;
    let own = store::membership::list(&mut tx).await?;
    let mut fields = Fields::new();
    let network: Option<TenantSlug> = fields.parsed("network", &set.network, |slug| {
        let is_of_it = own.iter().any(|row| row.network == slug && row.tenant == context.tenant.as_str());
        slug.parse().ok().filter(|_| is_of_it)
    });
    let shares: Option<Sharing> = fields.code("shares", &set.shares);
    let (network, shares) = fields.finish(network.zip(shares))?;
    let id = EventId::new().uuid();
    store::membership::decide(&mut tx, id, network.as_str(), shares.code(), now).await?;
    audit::record(&mut tx, context, Action::ShareWithCouncil, Some(id), now);
    tx.commit().await?;
    read_registry(db, context, now).await
}
