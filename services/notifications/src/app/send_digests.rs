//! One mail a day for those who like that.

use std::{sync::Arc, time::Duration};

use authz::OpContext;
use due::Calendar;
use kernel::{AccountId, EventId, Instant, TenantSlug};
use runtime::{Stop, pause};
use tenancy::{Dirty, StoreError};

use super::state::App;
use crate::{
    domain::mail::Template,
    store::{self, mail::NewMails},
};

/// How long notices are kept, and the secrets that end summaries.
const KEPT: chrono::Duration = chrono::Duration::days(180);

/// The job.
pub(crate) async fn send_digests(app: Arc<App>, due: Dirty, every: Duration, stop: Stop) {
    loop {
        match app.db.control().active().await {
            Ok(tenants) => {
                for tenant in tenants {
                    match send_of(&app, &tenant).await {
                        Ok(0) => {}
                        Ok(_) => due.mark(&tenant),
                        Err(error) => tracing::warn!(%error, %tenant, "summaries have to wait"),
                    }
                }
            }
            Err(error) => tracing::warn!(%error, "summaries have to wait"),
        }
        if !pause(&stop, every).await {
            return;
        }
    }
}

/// Queues the summaries whose time has come; gives how many.
async fn send_of(app: &App, tenant: &TenantSlug) -> Result<usize, StoreError> {
    let now = app.clock.now();
    let mut tx = app.db.begin(&OpContext::system("send_digests", tenant.clone(), None)).await?;
    let calendar = Calendar::new(tx.country(), [], []);
    let readers = store::preference::take_digests(&mut tx, calendar.day_of(now), calendar.time_of(now)).await?;
    let mails: Vec<(AccountId, Instant)> = readers.iter().map(|reader| (*reader, now)).collect();
    // No event of another service: it is a new day.
    let new = NewMails { event: EventId::new(), template: Template::Digest, urgent: false };
    store::mail::insert(&mut tx, new, &mails, now, now, None).await?;
    store::notice::delete_old(&mut tx, now - KEPT).await?;
    store::preference::delete_old_unsubscriptions(&mut tx, now - KEPT).await?;
    tx.commit().await?;
    Ok(mails.len())
}
