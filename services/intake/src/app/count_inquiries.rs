//! What waits, in figures.

use authz::{Action, OpContext, authorise};
use contracts::intake::{InquiryCount, InquiryCounts};

use super::state::App;
use crate::{Error, store};

/// How many inquiries there are in each state that has some, and what of them waits.
pub(crate) async fn count_inquiries(app: &App, context: &OpContext) -> Result<InquiryCounts, Error> {
    authorise(context, Action::ListInquiries)?;
    let mut tx = app.db.begin(context).await?;
    let states = store::inbox::count(&mut tx).await?;
    let states = states.into_iter().map(|(state, count, urgent)| InquiryCount { state, count, urgent }).collect();
    let waiting = store::inbox::count_waiting(&mut tx, context.actor.account(), app.clock.now()).await?;
    Ok(InquiryCounts {
        states,
        unread: waiting.unread,
        unassigned: waiting.unassigned,
        mine: waiting.mine,
        overdue: waiting.overdue,
        stalled: waiting.stalled,
        due_this_week: waiting.due_this_week,
    })
}
