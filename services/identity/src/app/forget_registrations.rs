//! Addresses of workers who asked for an account and made none are forgotten.

use std::{sync::Arc, time::Duration};

use authz::OpContext;
use kernel::TenantSlug;
use runtime::{Stop, pause};
use tenancy::StoreError;

use super::state::App;
use crate::store;

/// How long an address is kept that has no account: the link in the mail is good for a day.
pub(crate) const KEPT: chrono::Duration = chrono::Duration::days(3);

/// How often there is a look at it.
const EVERY: Duration = Duration::from_secs(60 * 60);

/// The job: looks at every tenant now and then, also at those where nobody registers any more and at those that are suspended.
pub(crate) async fn forget_registrations(app: Arc<App>, stop: Stop) {
    loop {
        match app.db.control().tenants().await {
            Ok(tenants) => {
                for tenant in tenants {
                    if let Err(error) = forget(&app, &tenant.slug).await {
                        tracing::warn!(%error, tenant = %tenant.slug, "addresses that have no account are forgotten later");
                    }
                }
            }
            Err(error) => tracing::warn!(%error, "addresses that have no account are forgotten later"),
        }
        if !pause(&stop, EVERY).await {
            return;
        }
    }
}

async fn forget(app: &App, tenant: &TenantSlug) -> Result<(), StoreError> {
    let mut tx = app.db.begin(&OpContext::system("forget_registrations", tenant.clone(), None)).await?;
    store::registration::forget_old(&mut tx, app.clock.now() - KEPT).await?;
    tx.commit().await
}
