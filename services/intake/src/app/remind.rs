//! What is overdue is said to those who can do something about it, until somebody has.

use std::sync::Arc;

use authz::OpContext;
use events::Event;
use kernel::{Instant, TenantSlug};
use runtime::{Stop, pause};
use tenancy::{StoreError, TenantTx};

use super::state::{App, SERVICE};
use crate::store::{
    self,
    reminder::{MOST, Overdue},
};

/// How many inquiries are looked at in one transaction.
const AT_A_TIME: i64 = 200;

/// The job: looks at every working organisation every so often. A suspended one is reminded once it is back.
pub(crate) async fn remind(app: Arc<App>, stop: Stop) {
    loop {
        match app.db.control().active().await {
            Ok(tenants) => {
                for tenant in tenants {
                    if let Err(error) = remind_of(&app, &tenant).await {
                        tracing::warn!(%error, %tenant, "reminders have to wait");
                    }
                }
            }
            Err(error) => tracing::warn!(%error, "reminders have to wait"),
        }
        if !pause(&stop, app.look_every).await {
            return;
        }
    }
}

/// Works out again what was worked out by other rules, then reminds of what is overdue.
pub(crate) async fn remind_of(app: &App, tenant: &TenantSlug) -> Result<(), StoreError> {
    let context = OpContext::system("remind", tenant.clone(), None);
    while follow_rules(app, &context).await? {}
    while tell_overdue(app, &context, app.clock.now()).await? {}
    Ok(())
}

/// Whether there may be more.
async fn follow_rules(app: &App, context: &OpContext) -> Result<bool, StoreError> {
    let mut tx = app.db.begin(context).await?;
    let rules = store::rules::find(&mut tx).await?;
    let outdated = store::reminder::outdated(&mut tx, &rules, AT_A_TIME).await?;
    let owed: Vec<_> = outdated.iter().map(|inquiry| (inquiry.id, inquiry.due(&rules))).collect();
    store::reminder::update(&mut tx, &owed, &rules, app.clock.now()).await?;
    tx.commit().await?;
    Ok(outdated.len() as i64 == AT_A_TIME)
}

/// First who works on it is told, then an alternate, then who runs the organisation, until somebody has acted.
async fn tell_overdue(app: &App, context: &OpContext, now: Instant) -> Result<bool, StoreError> {
    let mut tx = app.db.begin(context).await?;
    let rules = store::rules::find(&mut tx).await?;
    let overdue = store::reminder::overdue(&mut tx, now, AT_A_TIME).await?;
    // Code of before the clocks changes an inquiry and leaves what was due: that is worked out again, and told to nobody.
    let (owed, moved): (Vec<_>, Vec<_>) = overdue.iter().partition(|it| it.owing.due(&rules) == Some(it.due));
    let moved: Vec<_> = moved.into_iter().map(|it| (it.owing.id, it.owing.due(&rules))).collect();
    store::reminder::update(&mut tx, &moved, &rules, now).await?;
    for inquiry in owed {
        tell(&mut tx, context, inquiry, now)?;
        store::reminder::reminded(&mut tx, inquiry.owing.id, rules.reminder(inquiry.due, now)).await?;
    }
    tx.commit().await?;
    Ok(overdue.len() as i64 == AT_A_TIME)
}

fn tell(tx: &mut TenantTx, context: &OpContext, overdue: &Overdue, now: Instant) -> Result<(), StoreError> {
    let event = Event::InquiryOverdue {
        inquiry: overdue.owing.id,
        level: overdue.due.level,
        reminder: (overdue.reminders + 1).min(MOST).unsigned_abs(),
        assignee: overdue.assignee,
    };
    outbox::append(tx, context, SERVICE, event, overdue.version, now)
}
