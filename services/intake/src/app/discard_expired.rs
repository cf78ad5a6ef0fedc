//! What a worker did not send is thrown away, and visits that are over, and who had what open.

use std::{sync::Arc, time::Duration};

use authz::OpContext;
use kernel::TenantSlug;
use runtime::{Stop, pause};
use tenancy::StoreError;

use super::state::App;
use crate::store;

/// How often there is a look at it. What has expired opens nothing, whether it is still there or not.
const EVERY: Duration = Duration::from_secs(10 * 60);

/// The job: looks at every tenant now and then, also at those that are suspended.
pub(crate) async fn discard_expired(app: Arc<App>, stop: Stop) {
    loop {
        match app.db.control().tenants().await {
            Ok(tenants) => {
                for tenant in tenants {
                    if let Err(error) = discard_of(&app, &tenant.slug).await {
                        tracing::warn!(%error, tenant = %tenant.slug, "what has expired is thrown away later");
                    }
                }
            }
            Err(error) => tracing::warn!(%error, "what has expired is thrown away later"),
        }
        if !pause(&stop, EVERY).await {
            return;
        }
    }
}

async fn discard_of(app: &App, tenant: &TenantSlug) -> Result<(), StoreError> {
    let context = OpContext::system("discard_expired", tenant.clone(), None);
    let mut tx = app.db.begin(&context).await?;
    store::draft::delete_expired(&mut tx, app.clock.now()).await?;
    store::visit::delete_expired(&mut tx, app.clock.now()).await?;
    store::inbox::forget_readers(&mut tx, app.clock.now() - chrono::Duration::hours(1)).await?;
    tx.commit().await
}
