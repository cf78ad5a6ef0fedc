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
/// How often that is done for one organisation, one look after another: for 10,000 inquiries.
const MOST_BATCHES: usize = 50;

/// The job: looks at every working organisation every so often. A suspended one is reminded once it is back.
pub(crate) async fn remind(app: Arc<App>, stop: Stop) {
    loop {
        match app.db.control().active().await {
            Ok(tenants) => {
                // What is overdue comes first, of everybody: it may be danger.
                for tenant in &tenants {
                    if let Err(error) = remind_of(&app, tenant).await {
                        tracing::warn!(%error, %tenant, "reminders have to wait");
                    }
                }
                for tenant in &tenants {
                    if let Err(error) = follow_rules_of(&app, tenant).await {
                        tracing::warn!(%error, %tenant, "new deadlines have to wait");
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

/// Reminds of what is overdue.
async fn remind_of(app: &App, tenant: &TenantSlug) -> Result<(), StoreError> {
    let context = OpContext::system("remind", tenant.clone(), None);
    while tell_overdue(app, &context, app.clock.now()).await? {}
    Ok(())
}

/// Works out again what was worked out by other rules.
async fn follow_rules_of(app: &App, tenant: &TenantSlug) -> Result<(), StoreError> {
    let context = OpContext::system("remind", tenant.clone(), None);
    // Two releases that know other holidays undo each other's work as long as both run: so it has an end.
    for _ in 0..MOST_BATCHES {
        if !follow_rules(app, &context).await? {
            break;
        }
    }
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
    // What should have been said while the organisation was suspended, or this was down, waits for the morning, too.
    let (owed, late): (Vec<_>, Vec<_>) = owed.into_iter().partition(|it| rules.may_remind(it.due, it.remind_at, now));
    let next = |it: &&Overdue| (it.owing.id, rules.reminder(it.due, now));
    store::reminder::put_off(&mut tx, &late.iter().map(next).collect::<Vec<_>>()).await?;
    for inquiry in &owed {
        tell(&mut tx, context, inquiry, now)?;
    }
    store::reminder::reminded(&mut tx, &owed.iter().map(next).collect::<Vec<_>>()).await?;
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
