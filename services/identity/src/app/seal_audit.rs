//! Gives the entries of a tenant's audit trail their places in the hash chain.

use authz::OpContext;
use chain::{Link, seal};
use kernel::TenantSlug;
use runtime::Stop;
use tenancy::{StoreError, TenantTx};

use super::state::App;
use crate::{domain::audit_watch::Look, store};

/// How many entries are sealed in one transaction: about a megabyte.
const BATCH: i64 = 5_000;
/// Entries are committed in another order than that of their numbers. A look at the newest goes back by so many numbers
/// from the highest that is sealed: as many as a tenant gives out, at 60 a second, while a service's transaction may hang
/// between its number and its commit (15 seconds a statement, 15 seconds idle). What comes later still is found by the next
/// look at everything, and is no less sealed for having a lower number: the chain counts by itself.
const LOOK_BACK: i64 = 2_000;

/// Seals what is committed and has no place yet. Gives the newest link; `known` is the one of before.
///
/// Entries are written without a place, since whoever gives places has to know the one before: all transactions of a tenant
/// would wait for one another. Here only sealers do, and the one that comes second leaves it to the other.
///
/// # Errors
/// Where Postgres is away. What was sealed before stays sealed.
pub(crate) async fn seal_audit(
    app: &App,
    tenant: &TenantSlug,
    look: Look,
    known: Option<Link>,
    stop: &Stop,
) -> Result<Option<Link>, StoreError> {
    let context = OpContext::system("audit_sealer", tenant.clone(), None);
    let (mut newest, mut after) = (known, None);
    loop {
        let mut tx = app.db.begin(&context).await?;
        if !store::audit_seal::try_lock(&mut tx).await? {
            return Ok(newest);
        }
        newest = store::audit_seal::newest(&mut tx).await?;
        let from = match (after, look) {
            (Some(after), _) => after,
            (None, Look::Everything) => 0,
            (None, Look::Recent) => store::audit_seal::highest(&mut tx).await? - LOOK_BACK,
        };
        if after.is_none() {
            shout_if_changed(&mut tx, known).await?;
        }
        let entries = store::audit_seal::unsealed(&mut tx, from, BATCH).await?;
        let Some(last) = entries.last() else { return Ok(newest) };
        after = Some(last.id);
        let links = seal(tenant, newest.as_ref(), &entries);
        store::audit_seal::append(&mut tx, &links).await?;
        tx.commit().await?;
        newest = links.last().copied();
        if links.len() < BATCH as usize || stop.is_cancelled() {
            return Ok(newest);
        }
    }
}

/// A link that this process knows is never gone or another, unless somebody changed the chain behind our back, or Postgres
/// lost what it had acknowledged. Sealing goes on, so that what happens from now on is held; the heads keep what was.
async fn shout_if_changed(tx: &mut TenantTx, known: Option<Link>) -> Result<(), StoreError> {
    if let Some(known) = known
        && !store::audit_seal::holds(tx, &known).await?
    {
        tracing::error!(tenant = %tx.tenant(), seq = known.seq, "the audit chain was changed: run `focal audit verify`");
    }
    Ok(())
}
