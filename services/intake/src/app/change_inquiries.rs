//! The same is done to many inquiries at once, and undone.

use authz::{Action, Decision, OpContext, Refused, Standing, authorise, authorise_in};
use contracts::intake::{ChangeInquiries, ChangedInquiries, InquiryVersion};
use events::Event;
use kernel::{
    AccountId, BatchId, InquiryId, Instant,
    codes::{CodeList, InquiryState, ProgressStep, VerifyResult},
};
use tenancy::{StoreError, TenantTx, audit};
use uuid::Uuid;
use web::{Fields, Problem, ProblemKind};

use super::{
    assign_inquiry::colleague,
    keep::keep,
    moved::{self, Before, Cause},
    state::{App, SERVICE},
    verify_inquiry::not_taken_further,
};
use crate::{
    Error,
    domain::inquiry::{Assignee, Inquiry, Verification},
    store::{self, transition::OfBatch},
};

/// How many at once: more than a page of the inbox shows.
const MOST: usize = 100;

/// How long what was done to many can be undone: long enough to see what one did, also over a slow line.
const UNDONE_WITHIN: chrono::Duration = chrono::Duration::seconds(60);

/// What is done.
enum Change {
    Assign(Option<Assignee>),
    /// Without a call: for what is no request of a worker's.
    Mark(VerifyResult),
}

impl Change {
    fn action(&self) -> Action {
        match self {
            Self::Assign(_) => Action::AssignInquiry,
            Self::Mark(_) => Action::VerifyInquiry,
        }
    }
}

/// Changes those of them that may be; the others are left as they are, and counted.
pub(crate) async fn change_inquiries(
    app: &App,
    context: &OpContext,
    form: ChangeInquiries,
    key: Option<Uuid>,
) -> Result<ChangedInquiries, Error> {
    authorise(context, Action::AssignInquiry)?;
    let by = context.actor.account().ok_or(Problem::from(ProblemKind::Unauthenticated))?;
    let (mark, mut wanted) = read(&form)?;
    // In one order, so that two batches never wait for each other.
    wanted.sort_by_key(|inquiry| inquiry.id);
    wanted.dedup_by_key(|inquiry| inquiry.id);
    let (now, batch) = (app.clock.now(), key.map_or_else(BatchId::new, BatchId::from));
    let mut tx = app.db.begin(context).await?;
    let change = match mark {
        Some(result) => Change::Mark(result),
        None => Change::Assign(colleague(&mut tx, form.assignee).await?),
    };
    authorise(context, change.action())?;
    let mut changed = 0;
    for InquiryVersion { id, version } in &wanted {
        let Some(inquiry) = store::inquiry::lock(&mut tx, (*id).into()).await? else { continue };
        let standing = store::team::standing(&mut tx, inquiry.id, by, now).await?;
        if inquiry.version == *version && authorise_in(context, change.action(), standing).is_ok() {
            changed += u32::from(apply(&mut tx, context, &change, inquiry, standing, (by, now, batch)).await?);
        }
    }
    if changed == 0 {
        // Sent twice: what the first did is what was done.
        let steps = store::transition::of_batch(&mut tx, batch).await?;
        let own = steps.iter().filter(|step| step.changed_by == Some(by.uuid())).count();
        changed = u32::try_from(own).unwrap_or(u32::MAX);
    }
    tx.commit().await?;
    let left = u32::try_from(wanted.len()).unwrap_or(u32::MAX).saturating_sub(changed);
    Ok(ChangedInquiries { batch: batch.uuid(), changed, left })
}

/// Whether the state of the inquiry allowed it.
async fn apply(
    tx: &mut TenantTx,
    context: &OpContext,
    change: &Change,
    mut inquiry: Inquiry,
    standing: Standing,
    (by, now, batch): (AccountId, Instant, BatchId),
) -> Result<bool, Error> {
    let before = Before::of(&inquiry);
    let done = match change {
        Change::Assign(assignee) => inquiry.assignee != *assignee && inquiry.assign(assignee.clone()).is_ok(),
        // What somebody has dealt with or has taken, or what became a case, is marked by itself.
        Change::Mark(_) if inquiry.verification.is_some() || standing != Standing::Nobodys => false,
        Change::Mark(_) if inquiry.assignee.as_ref().is_some_and(|assignee| assignee.id != by) => false,
        Change::Mark(result) => {
            inquiry.verify(Verification { result: *result, method: None, at: now, by, note_sealed: None }).is_ok()
        }
    };
    if !done {
        return Ok(false);
    }
    keep(tx, &mut inquiry).await?;
    audit::record(tx, context, change.action(), Some(inquiry.id.uuid()), now);
    let cause = Cause { batch: Some(batch), ..Cause::default() };
    if let Change::Mark(result) = change {
        if let Some(step) = not_taken_further(inquiry.state) {
            store::progress::note(tx, inquiry.id, step, now).await?;
        }
        moved::note(tx, context, before, &inquiry, cause, now).await?;
        let event = Event::InquiryVerified { inquiry: inquiry.id, result: *result };
        outbox::append(tx, context, SERVICE, event, inquiry.version, now)?;
    } else {
        moved::tell(tx, context, before, &inquiry, cause, now).await?;
    }
    Ok(true)
}

/// Puts back what a batch of the same person changed a short while ago; what was changed again since is left as it is.
///
/// # Errors
/// `RefusedTransition` where it is too late, `Forbidden` where somebody else did it.
pub(crate) async fn undo_change(app: &App, context: &OpContext, batch: BatchId) -> Result<ChangedInquiries, Error> {
    authorise(context, Action::AssignInquiry)?;
    let now = app.clock.now();
    let mut tx = app.db.begin(context).await?;
    let steps = store::transition::of_batch(&mut tx, batch).await?;
    let own =
        |step: &&OfBatch| step.changed_by.is_some() && step.changed_by == context.actor.account().map(AccountId::uuid);
    if steps.is_empty() {
        return Err(Error::NotFound);
    }
    let Some(first) = steps.iter().find(own) else { return Err(Refused(Decision::Forbid).into()) };
    if now - first.at > UNDONE_WITHIN {
        return Err(Problem::from(ProblemKind::RefusedTransition).into());
    }
    let mut changed = 0;
    for step in steps.iter().filter(own) {
        changed += u32::from(put_back(&mut tx, context, step, now).await?);
    }
    tx.commit().await?;
    let left = u32::try_from(steps.len()).unwrap_or(u32::MAX) - changed;
    Ok(ChangedInquiries { batch: batch.uuid(), changed, left })
}

async fn put_back(tx: &mut TenantTx, context: &OpContext, step: &OfBatch, now: Instant) -> Result<bool, Error> {
    let id = InquiryId::from(step.inquiry_id);
    let Some(mut inquiry) = store::inquiry::lock(tx, id).await? else { return Ok(false) };
    if inquiry.version != step.version {
        return Ok(false);
    }
    let before = Before::of(&inquiry);
    let marked = not_taken_further(before.state).is_some();
    let undone = if marked { Action::VerifyInquiry } else { Action::AssignInquiry };
    let standing = match context.actor.account() {
        Some(account) => store::team::standing(tx, id, account, now).await?,
        None => Standing::Outside,
    };
    if authorise_in(context, undone, standing).is_err() {
        return Ok(false);
    }
    let state = InquiryState::from_code(&step.from_state);
    let state = state.ok_or_else(|| StoreError::Inconsistent(format!("a step of inquiry {id}")))?;
    inquiry.undo(state, still_here(tx, step.assignee_before).await?);
    keep(tx, &mut inquiry).await?;
    if marked {
        store::progress::take_back(tx, id, ProgressStep::NotTakenFurther, step.at).await?;
    }
    audit::record(tx, context, undone, Some(id.uuid()), now);
    moved::tell(tx, context, before, &inquiry, Cause::default(), now).await?;
    Ok(true)
}

/// Who worked on it before, unless they left meanwhile.
async fn still_here(tx: &mut TenantTx, account: Option<Uuid>) -> Result<Option<Assignee>, Error> {
    match account {
        None => Ok(None),
        Some(account) => {
            Ok(store::team::case_worker(tx, account.into()).await?.map(|name| Assignee { id: account.into(), name }))
        }
    }
}

/// What to mark them as, where they are not assigned, and which.
fn read(form: &ChangeInquiries) -> Result<(Option<VerifyResult>, Vec<InquiryVersion>), Problem> {
    let mut fields = Fields::new();
    let mark = fields.parsed("change", &form.change, |change| match change {
        "assign" => Some(None),
        "out_of_scope" => Some(Some(VerifyResult::OutOfScope)),
        "malicious" => Some(Some(VerifyResult::Malicious)),
        _ => None,
    });
    if form.inquiries.is_empty() {
        fields.refuse("inquiries", "required", None);
    }
    if form.inquiries.len() > MOST {
        fields.refuse("inquiries", "too_large", Some(MOST as u64));
    }
    Ok((fields.finish(mark)?, form.inquiries.clone()))
}
