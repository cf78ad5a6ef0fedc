//! The admins of a union are told that a council asks it to belong to its network. The council's transaction writes
//! nothing in the union's schema, so a job looks for what is asked and was not told yet. What a crash leaves is told by
//! the next look.

use std::{sync::Arc, time::Duration};

use authz::OpContext;
use events::Event;
use kernel::{TenantSlug, region_day};
use runtime::{Stop, pause};
use tenancy::StoreError;

use super::state::{App, SERVICE};
use crate::store;

/// How often there is a look: one statement, while nobody is asked.
const EVERY: Duration = Duration::from_secs(5);

/// At most one mail in so long; what is asked in between is told together afterwards. A council that asks and corrects
/// fills no mailbox.
const TOGETHER: chrono::Duration = chrono::Duration::hours(1);

/// The job. Several processes may do it: each request is told once.
pub(crate) async fn tell_requests(app: Arc<App>, stop: Stop) {
    loop {
        match app.db.control().asked(region_day(app.clock.now())).await {
            Ok(unions) => {
                for union in unions {
                    if let Err(error) = tell(&app, &union).await {
                        tracing::warn!(%error, tenant = %union, "a council's request is told later");
                    }
                }
            }
            Err(error) => tracing::warn!(%error, "the requests of councils are told later"),
        }
        if !pause(&stop, EVERY).await {
            return;
        }
    }
}

async fn tell(app: &App, union: &TenantSlug) -> Result<(), StoreError> {
    let now = app.clock.now();
    let context = OpContext::system("tell_requests", union.clone(), None);
    let mut tx = app.db.begin(&context).await?;
    let told = store::membership_told::insert(&mut tx, region_day(now), now, now - TOGETHER).await?;
    let Some(membership) = told.first().copied() else { return Ok(()) };
    outbox::append(&mut tx, &context, SERVICE, Event::MembershipRequested { membership }, 1, now)?;
    tx.commit().await
}
