//! Where an inquiry is, as its worker sees it.

use contracts::intake::{self as wire, Progress, ProgressEntry};
use due::{Due, Window};
use kernel::{InquiryId, Instant, Reference, codes::ProgressStep};
use tenancy::TenantTx;

use crate::{Error, store};

/// What the union owes the worker, as it is told.
pub(crate) fn owed(due: Due, now: Instant) -> wire::Due {
    wire::Due { level: due.level.to_string(), at: due.at, overdue: Window::Overdue.holds(due.at, now) }
}

/// Its steps, and the last of them.
pub(crate) async fn progress_of(
    tx: &mut TenantTx,
    inquiry: InquiryId,
    reference: Reference,
    now: Instant,
) -> Result<Progress, Error> {
    let steps = store::progress::list(tx, inquiry, now).await?;
    // That it was read in an emergency is a fact beside the way, not a place on it.
    let on_the_way = steps.iter().filter(|(step, _)| *step != ProgressStep::OpenedInEmergency);
    let last = on_the_way.max_by_key(|(step, at)| (*at, *step)).map(|(step, _)| step.to_string()).unwrap_or_default();
    Ok(Progress {
        reference: reference.to_string(),
        step: last,
        steps: steps.into_iter().map(|(step, at)| ProgressEntry { step: step.to_string(), at }).collect(),
    })
}
