//! Today: what waits for this person.

use contracts::ApiError;
use futures::future::try_join;
use kernel::codes::{CaseState, CodeList, InquiryState};
use poem::{Response, Result, handler, http::StatusCode};
use web::ProblemKind;

use super::setup;
use crate::{
    errors::PageError,
    session::Desk,
    site::see_other,
    views::console::{Count, TodayPage},
};

/// GET `/console`.
#[handler]
pub async fn show(desk: Desk) -> Result<Response> {
    if !desk.is_case_team() {
        return Ok(see_other("/council/cross"));
    }
    let (intake, cases) = (&desk.site.portal.clients.intake, &desk.site.portal.clients.cases);
    let (inquiries, cases) = try_join(async { visible(intake.counts(desk.tenant(), &desk.call).await) }, async {
        visible(cases.counts(desk.tenant(), &desk.call).await)
    })
    .await?;
    let mut counts = Vec::new();
    if let Some(inquiries) = inquiries {
        let waiting = || {
            inquiries.states.iter().filter(|row| InquiryState::WAITING.iter().any(|state| state.code() == row.state))
        };
        counts.push(Count::new(
            "/inbox?state=waiting&urgent=yes",
            waiting().map(|row| row.urgent).sum(),
            "today-urgent",
        ));
        let due = [
            ("/inbox?state=all&due=overdue", inquiries.overdue, "today-overdue"),
            ("/inbox?state=all&due=stalled", inquiries.stalled, "today-stalled"),
            ("/inbox?state=all&due=week", inquiries.due_this_week, "today-due-week"),
        ];
        // That nothing stands still is no news.
        counts.extend(
            due.into_iter()
                .filter(|(_, figure, text)| *figure > 0 || *text != "today-stalled")
                .map(|(href, figure, text)| Count::new(href, figure, text)),
        );
        counts.push(Count::new("/inbox?state=unread", inquiries.unread, "today-unread"));
        counts.push(Count::new("/inbox?state=open&assignee=me", inquiries.mine, "today-mine"));
        counts.push(Count::new("/inbox?state=waiting&assignee=nobody", inquiries.unassigned, "today-unassigned"));
        counts.push(Count::new("/inbox", waiting().map(|row| row.count).sum(), "today-inquiries"));
    }
    if let Some(cases) = cases {
        let of = |state: CaseState| cases.iter().find(|row| row.state == state.code()).map_or(0, |row| row.count);
        counts.push(Count::new("/cases?state=remedy_pending", of(CaseState::RemedyPending), "today-approvals"));
        counts.push(Count::new("/cases", CaseState::OPEN.into_iter().map(of).sum(), "today-open-cases"));
    }
    let due = counts.iter().filter(|count| count.text != "today-open-cases");
    let set_up = setup::goes_on(&desk).await?;
    let page = TodayPage { set_up, nothing_due: due.into_iter().all(|count| count.figure == 0), counts };
    desk.page(StatusCode::OK, &page)
}

/// What a role may not see is left out; every other refusal is an error.
fn visible<T>(answer: Result<T, ApiError>) -> Result<Option<T>, PageError> {
    match answer {
        Ok(counts) => Ok(Some(counts)),
        Err(error) if error.kind() == ProblemKind::Forbidden => Ok(None),
        Err(error) => Err(error.into()),
    }
}
