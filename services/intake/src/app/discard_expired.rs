//! What a worker did not send is thrown away, and visits that are over, and who had what open, and the content of files that
//! are gone.

use std::{sync::Arc, time::Duration};

use authz::OpContext;
use kernel::TenantSlug;
use runtime::{Stop, pause};
use tenancy::StoreError;
use uuid::Uuid;

use super::state::App;
use crate::{domain::unsent, store};

/// How often there is a look at it. What has expired opens nothing, whether it is still there or not.
const EVERY: Duration = Duration::from_secs(10 * 60);

/// How long a file of which no more comes is kept for who goes on with it.
const UNFINISHED: chrono::Duration = chrono::Duration::hours(24);

/// As many files are taken away between two looks at the table.
const AT_A_TIME: i64 = 100;

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
    let now = app.clock.now();
    let drafts = store::draft::delete_expired(&mut tx, now).await?;
    store::file::remove_all(&mut tx, &drafts, now).await?;
    store::sent_draft::delete_expired(&mut tx, now).await?;
    store::file::remove_unfinished(&mut tx, None, now - UNFINISHED, now).await?;
    store::unsent::delete_older(&mut tx, now - unsent::LIFETIME, now - unsent::LIFETIME_OF_ENTRY).await?;
    store::visit::delete_expired(&mut tx, app.clock.now()).await?;
    store::inbox::forget_readers(&mut tx, app.clock.now() - chrono::Duration::hours(1)).await?;
    tx.commit().await?;
    let mut after = Some(Uuid::nil());
    while let Some(last) = after {
        after = remove_content(app, &context, last).await?;
    }
    Ok(())
}

/// Takes the content of some files away that no row leads to any more; gives the last of them, where there may be others.
async fn remove_content(app: &App, context: &OpContext, after: Uuid) -> Result<Option<Uuid>, StoreError> {
    let mut tx = app.db.begin(context).await?;
    let removals = store::file::removals(&mut tx, after, AT_A_TIME).await?;
    tx.commit().await?;
    for id in &removals {
        if let Err(error) = app.files.delete(&context.tenant, &id.to_string()).await {
            tracing::warn!(%error, "the content of a file is taken away later");
            return Ok(None);
        }
    }
    let mut tx = app.db.begin(context).await?;
    store::file::removed(&mut tx, &removals, app.clock.now() - chrono::Duration::hours(1)).await?;
    tx.commit().await?;
    Ok(removals.last().filter(|_| removals.len() as i64 == AT_A_TIME).map(|id| id.uuid()))
}
