//! What nobody needs any more is forgotten: addresses of workers who asked for an account and made none, sessions that are
//! over, whose password a link was for. Whoever takes the database away learns less of who was there and when.

use std::{sync::Arc, time::Duration};

use authz::OpContext;
use kernel::TenantSlug;
use runtime::{Stop, pause};
use tenancy::StoreError;

use super::state::App;
use crate::store;

/// How long an address is kept that has no account, and the account of a link to another password: the links are good for
/// a day at the most.
pub(crate) const ADDRESSES: chrono::Duration = chrono::Duration::days(3);

/// How long a session is kept that is over. A browser may come back with it after days, and then it is one that has ended
/// and no invented one, which would go into the audit trail.
const SESSIONS: chrono::Duration = chrono::Duration::days(7);

/// So many sessions are forgotten in one transaction.
const PIECE: u64 = 5_000;

/// How often there is a look at it.
const EVERY: Duration = Duration::from_secs(60 * 60);

/// The job: looks at every tenant now and then, also at those where nobody logs in any more and at those that are suspended.
pub(crate) async fn forget(app: Arc<App>, stop: Stop) {
    loop {
        match app.db.control().tenants().await {
            Ok(tenants) => {
                for tenant in tenants {
                    if let Err(error) = forget_old(&app, &tenant.slug).await {
                        tracing::warn!(%error, tenant = %tenant.slug, "what nobody needs any more is forgotten later");
                    }
                }
            }
            Err(error) => tracing::warn!(%error, "what nobody needs any more is forgotten later"),
        }
        if !pause(&stop, EVERY).await {
            return;
        }
    }
}

/// Addresses first, and sessions in pieces: the first time there may be those of years.
async fn forget_old(app: &App, tenant: &TenantSlug) -> Result<(), StoreError> {
    let (now, context) = (app.clock.now(), OpContext::system("forget", tenant.clone(), None));
    let mut tx = app.db.begin(&context).await?;
    store::registration::forget_old(&mut tx, now - ADDRESSES).await?;
    store::mail_link::forget_old(&mut tx, now - ADDRESSES).await?;
    tx.commit().await?;
    let before = now - SESSIONS - chrono::Duration::hours(app.config.session_hours);
    loop {
        let mut tx = app.db.begin(&context).await?;
        let forgotten = store::session::forget_old(&mut tx, before, PIECE).await?;
        tx.commit().await?;
        if forgotten < PIECE {
            return Ok(());
        }
    }
}
