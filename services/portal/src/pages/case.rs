//! One case: accept, monitor, declare resolved, approve.

use contracts::{ApiError, cases::Case};
use poem::{Response, Result, handler, http::StatusCode, web::Path};
use uuid::Uuid;
use web::{Problem, ProblemKind};

use super::refusal::{changed_meanwhile, ends_the_page, shown};
use crate::{
    errors::PageError,
    forms::{self, DeclareForm, ErrorLine, MonitorForm, Posted, StaffPost, new_key},
    session::Desk,
    site::see_other,
    views::console::{CasePage, typed},
};

/// GET `/cases/{id}`.
#[handler]
pub async fn show(desk: Desk, Path(id): Path<Uuid>) -> Result<Response> {
    let page = page(&desk, id).await?;
    desk.page(StatusCode::OK, &page)
}

/// POST `/cases/{id}/acceptance`.
#[handler]
pub async fn accept(StaffPost(desk, posted): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let answer = desk.site.portal.clients.cases.accept(desk.tenant(), &desk.call, id, posted.version()).await;
    done_or_again(&desk, id, answer, &posted).await
}

/// POST `/cases/{id}/approval`.
#[handler]
pub async fn approve(StaffPost(desk, posted): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let answer =
        desk.site.portal.clients.cases.approve_resolution(desk.tenant(), &desk.call, id, posted.version()).await;
    done_or_again(&desk, id, answer, &posted).await
}

/// POST `/cases/{id}/monitoring`.
#[handler]
pub async fn monitor(StaffPost(desk, posted): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let answer = match MonitorForm::read(&posted).entry() {
        Ok(entry) => {
            let cases = &desk.site.portal.clients.cases;
            cases.record_monitoring(desk.tenant(), &desk.call, id, posted.version(), &entry, posted.key()).await
        }
        Err(errors) => Err(ApiError::Problem(Problem { errors, ..ProblemKind::InvalidFields.into() })),
    };
    done_or_again(&desk, id, answer, &posted).await
}

/// POST `/cases/{id}/resolution`.
#[handler]
pub async fn declare_resolved(StaffPost(desk, posted): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let declaration = DeclareForm::read(&posted).declaration();
    let cases = &desk.site.portal.clients.cases;
    let answer = cases.declare_resolved(desk.tenant(), &desk.call, id, posted.version(), &declaration).await;
    done_or_again(&desk, id, answer, &posted).await
}

/// The case as it is now, with fresh forms.
pub async fn page(desk: &Desk, id: Uuid) -> Result<CasePage, PageError> {
    let cases = &desk.site.portal.clients.cases;
    let case = cases.find(desk.tenant(), &desk.call, id).await?;
    let chooses = case.allowed.iter().any(|action| action == "manage_team");
    let colleagues = if chooses { cases.colleagues(desk.tenant(), &desk.call).await? } else { Vec::new() };
    let words = desk.site.words();
    let today = words.day_of(desk.site.portal.clock.now());
    Ok(CasePage::new(&words, case, colleagues, MonitorForm::new(today)))
}

async fn done_or_again(desk: &Desk, id: Uuid, answer: Result<Case, ApiError>, posted: &Posted) -> Result<Response> {
    match answer {
        Ok(_) => Ok(see_other(&format!("/cases/{id}"))),
        Err(error) if ends_the_page(error.kind()) => Err(PageError::from(error).into()),
        Err(error) => again(desk, id, posted, &error).await,
    }
}

/// The case as it is now, with what was typed and what went wrong.
async fn again(desk: &Desk, id: Uuid, posted: &Posted, error: &ApiError) -> Result<Response> {
    let mut page = page(desk, id).await?;
    let (status, errors, kept) = keep(desk, &mut page, posted, error);
    page.typed = if kept { Vec::new() } else { typed(&desk.site.words(), posted.all()) };
    page.notice = (error.kind() == ProblemKind::StaleVersion).then_some(changed_meanwhile(page.typed.is_empty()));
    page.errors = if page.notice.is_some() { Vec::new() } else { errors };
    desk.page(status, &page)
}

/// Puts what was typed back into the form that it came from: each is known by a field of its own. And says whether that
/// form is still drawn.
fn keep(desk: &Desk, page: &mut CasePage, posted: &Posted, error: &ApiError) -> (StatusCode, Vec<ErrorLine>, bool) {
    let words = desk.site.words();
    if !posted.raw("entry_date").is_empty() || !posted.raw("note").is_empty() || !posted.raw("submission").is_empty() {
        page.monitor = MonitorForm::read(posted);
        // After a change by somebody else this is another entry of the form: a new key, for a new version.
        let spent = matches!(error.kind(), ProblemKind::StaleVersion | ProblemKind::IdempotencyKeyReused);
        page.monitor.submission.value = if spent { new_key() } else { posted.key() }.to_string();
        let (status, errors) = forms::refused(&mut page.monitor, &words, error);
        return (status, shown(errors, page.may_monitor()), page.may_monitor());
    }
    page.declare = DeclareForm::read(posted);
    let (status, errors) = forms::refused(&mut page.declare, &words, error);
    (status, shown(errors, page.may_declare_resolved()), page.may_declare_resolved())
}
