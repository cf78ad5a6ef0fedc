//! What goes on around an inquiry: how it came where it is, what may be the same, and who else has it open.

use std::collections::HashMap;

use authz::{Action, OpContext, authorise};
use contracts::intake::{InquiryName, LikelyDuplicate, Surroundings, Transition};
use kernel::{InquiryId, Instant};
use tenancy::{TenantTx, audit};
use uuid::Uuid;

use super::{
    list_inquiries::{Audience, summary},
    read_conversation::must_be_allowed,
    state::App,
};
use crate::{
    Error,
    domain::{inquiry::Inquiry, term::score},
    store::{self, term::Shared, transition},
};

/// As many likely ones are told.
const LIKELY: i64 = 5;

/// Who opened it so long ago may have it open still.
const OPEN_FOR: chrono::Duration = chrono::Duration::minutes(5);

/// Reads it; from now on others see that the caller has the inquiry open.
pub(crate) async fn read_surroundings(app: &App, context: &OpContext, id: InquiryId) -> Result<Surroundings, Error> {
    authorise(context, Action::ReadInquiryWords)?;
    let now = app.clock.now();
    let mut tx = app.db.begin(context).await?;
    let inquiry = store::inquiry::find(&mut tx, id).await?.ok_or(Error::NotFound)?;
    let reader = must_be_allowed(&mut tx, context, Action::ReadInquiryWords, id, now).await?;
    let history = store::transition::list(&mut tx, id).await?.into_iter().map(step).collect();
    let duplicates = store::inquiry::duplicates_of(&mut tx, id).await?;
    let known: Vec<InquiryId> = duplicates.iter().chain(&inquiry.duplicate_of).map(|(id, _)| *id).collect();
    let likely_duplicates = likely(&mut tx, id, &known, now).await?;
    if !likely_duplicates.is_empty() {
        // What two requests share comes of their words.
        audit::record(&mut tx, context, Action::ReadInquiryWords, Some(id.uuid()), now);
    }
    let readers = store::inbox::note_reader(&mut tx, id, reader, now, now - OPEN_FOR).await?;
    tx.commit().await?;
    let duplicates = duplicates
        .into_iter()
        .map(|(id, reference)| InquiryName { id: id.uuid(), reference: reference.to_string() })
        .collect();
    Ok(Surroundings { history, duplicates, likely_duplicates, readers })
}

fn step(row: transition::Row) -> Transition {
    Transition {
        at: row.at,
        by: row.by,
        from: row.from_state,
        to: row.to_state,
        assignee: row.assignee.filter(|_| row.reassigned),
        reassigned: row.reassigned,
        reason: row.reason,
    }
}

/// Those that somebody has said to be the same are not told once more.
async fn likely(
    tx: &mut TenantTx,
    id: InquiryId,
    known: &[InquiryId],
    now: Instant,
) -> Result<Vec<LikelyDuplicate>, Error> {
    let mut shared = store::term::alike(tx, id, LIKELY + known.len() as i64).await?;
    shared.retain(|other| known.iter().all(|id| id.uuid() != other.inquiry_id));
    let ids: Vec<Uuid> = shared.iter().map(|other| other.inquiry_id).collect();
    let mut others: HashMap<Uuid, Inquiry> =
        store::inbox::of_ids(tx, &ids).await?.into_iter().map(|inquiry| (inquiry.id.uuid(), inquiry)).collect();
    let told = |other: Shared| {
        let inquiry = others.remove(&other.inquiry_id)?;
        let score = score(other.contact, other.names, other.employer, other.agency);
        Some(LikelyDuplicate { inquiry: summary(&inquiry, Audience::Team, now), score, shared: names(&other) })
    };
    let mut likely: Vec<LikelyDuplicate> = shared.into_iter().filter_map(told).collect();
    likely.sort_by_key(|other| std::cmp::Reverse(other.score));
    likely.truncate(LIKELY as usize);
    Ok(likely)
}

fn names(shared: &Shared) -> Vec<String> {
    let fields = [
        ("contact", shared.contact),
        ("name", shared.names > 0),
        ("employer", shared.employer),
        ("agency", shared.agency),
    ];
    fields.into_iter().filter(|(_, is)| *is).map(|(field, _)| field.to_owned()).collect()
}
