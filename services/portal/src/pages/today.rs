//! Today: what waits for this person.

use contracts::ApiError;
use futures::future::try_join_all;
use kernel::codes::{CaseState, CodeList, InquiryState};
use poem::{Response, Result, handler, http::StatusCode};
use web::ProblemKind;

use crate::{
    errors::PageError,
    session::Desk,
    site::see_other,
    views::console::{Count, TodayPage},
};

/// The states of a case that somebody still works on.
const OPEN: [CaseState; 7] = [
    CaseState::Filed,
    CaseState::Accepted,
    CaseState::InProgress,
    CaseState::AwaitingWorker,
    CaseState::OnHold,
    CaseState::OutcomeReached,
    CaseState::RemedyPending,
];

/// How many there are; `more` where the first page did not hold all.
#[derive(Clone, Copy, Default)]
struct Tally {
    seen: usize,
    more: bool,
}

impl Tally {
    fn and(self, other: Self) -> Self {
        Self { seen: self.seen + other.seen, more: self.more || other.more }
    }

    fn count(self, href: &'static str, text: &'static str) -> Count {
        let figure = format!("{}{}", self.seen, if self.more { "+" } else { "" });
        Count { href, figure, zero: self.seen == 0, text }
    }
}

/// GET `/console`.
#[handler]
pub async fn show(desk: Desk) -> Result<Response> {
    if !desk.is_case_team() {
        return Ok(see_other("/council/cross"));
    }
    let waiting = visible(inquiries(&desk, InquiryState::Submitted).await)?;
    let open = try_join_all(OPEN.iter().map(|state| cases(&desk, *state))).await;
    let open = visible(open.map(|tallies| {
        (tallies.iter().copied().fold(Tally::default(), Tally::and), tallies.last().copied().unwrap_or_default())
    }))?;
    let mut counts = Vec::new();
    if let Some(waiting) = waiting {
        counts.push(waiting.count("/inbox?state=submitted", "today-inquiries"));
    }
    if let Some((open, to_approve)) = open {
        counts.push(to_approve.count("/cases?state=remedy_pending", "today-approvals"));
        counts.push(open.count("/cases", "today-open-cases"));
    }
    let due = counts.iter().filter(|count| count.text != "today-open-cases");
    let page = TodayPage { nothing_due: due.into_iter().all(|count| count.zero), counts };
    desk.page(StatusCode::OK, &page)
}

/// What a role may not see is left out; every other refusal is an error.
fn visible<T>(answer: Result<T, ApiError>) -> Result<Option<T>, PageError> {
    match answer {
        Ok(tally) => Ok(Some(tally)),
        Err(error) if error.kind() == ProblemKind::Forbidden => Ok(None),
        Err(error) => Err(error.into()),
    }
}

async fn inquiries(desk: &Desk, state: InquiryState) -> Result<Tally, ApiError> {
    let page = desk.site.portal.clients.intake.list(desk.tenant(), &desk.call, Some(state.code()), None).await?;
    Ok(Tally { seen: page.items.len(), more: page.next.is_some() })
}

async fn cases(desk: &Desk, state: CaseState) -> Result<Tally, ApiError> {
    let page = desk.site.portal.clients.cases.list(desk.tenant(), &desk.call, Some(state.code()), None).await?;
    Ok(Tally { seen: page.items.len(), more: page.next.is_some() })
}
