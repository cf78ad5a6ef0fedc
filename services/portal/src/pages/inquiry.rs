//! One inquiry, beside the list that it was opened from: who works on it, and what came of making contact.

use contracts::{
    ApiError,
    cases::Colleague,
    intake::{AssignInquiry, Inquiry, InquiryPage as ListPage, MoveInquiry, Surroundings, UnsentForm},
};
use futures::future::try_join4;
use poem::{
    Response, Result, handler,
    http::StatusCode,
    web::{Path, Query},
};
use uuid::Uuid;
use web::ProblemKind;

use super::{
    refusal::{changed_meanwhile, ends_the_page, shown},
    staff_files,
    unsent::{self, UnsentQuery, left_in},
};
use crate::{
    errors::PageError,
    forms::{self, ErrorLine, InboxQuery, MoveForm, Posted, StaffPost, VerifyForm},
    session::Desk,
    site::see_other,
    views::console::{InquiryPage, Neighbours, typed},
};

/// GET `/inquiries/{id}`.
#[handler]
pub async fn show(
    desk: Desk,
    Path(id): Path<Uuid>,
    Query(take): Query<UnsentQuery>,
    Query(list): Query<InboxQuery>,
) -> Result<Response> {
    let mut page = page(&desk, id, &list.meant()).await?;
    if page.form.is_some() {
        let (typed, unsent) = left_in(&desk, UnsentForm::Verification(id), &take).await;
        page.form = typed.map(|typed| VerifyForm::read(&typed).anew()).or(page.form);
        page.unsent = unsent;
    }
    desk.page(StatusCode::OK, &page)
}

/// POST `/inquiries/{id}/verification`.
#[handler]
pub async fn verify(StaffPost(desk, posted): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let mut form = VerifyForm::read(&posted);
    let intake = &desk.site.portal.clients.intake;
    match intake.verify(desk.tenant(), &desk.call, id, posted.version(), &form.verification()).await {
        Ok(_) => {
            unsent::sent(&desk, UnsentForm::Verification(id), &posted).await;
            Ok(back(id, &posted))
        }
        Err(error) => {
            let (status, errors) = forms::refused(&mut form, &desk.site.words(), &error);
            let mut page = again(&desk, id, &posted, &error).await?;
            let drawn = page.form.is_some();
            page.form = drawn.then_some(form);
            page.typed = if drawn { Vec::new() } else { typed(&desk.site.words(), posted.all()) };
            page.notice = page.notice.map(|_| changed_meanwhile(drawn));
            refuse(&desk, status, page, errors, drawn)
        }
    }
}

/// POST `/inquiries/{id}/assignee`.
#[handler]
pub async fn assign(StaffPost(desk, posted): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let assignee = match posted.raw("assignee") {
        "me" => Some(desk.account.id),
        "" => None,
        // Whom nobody can read is nobody here, and refused.
        account => Some(account.parse().unwrap_or_default()),
    };
    let intake = &desk.site.portal.clients.intake;
    match intake.assign(desk.tenant(), &desk.call, id, posted.version(), &AssignInquiry { assignee }).await {
        Ok(_) => Ok(back(id, &posted)),
        Err(error) => {
            let (status, errors) = forms::refused(&mut MoveForm::empty(), &desk.site.words(), &error);
            let page = again(&desk, id, &posted, &error).await?;
            refuse(&desk, status, page, errors, false)
        }
    }
}

/// POST `/inquiries/{id}/closing`.
#[handler]
pub async fn close(StaffPost(desk, posted): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let reason = MoveForm::read(&posted).reason();
    let intake = &desk.site.portal.clients.intake;
    let closed = intake.close(desk.tenant(), &desk.call, id, posted.version(), &reason).await;
    moved(&desk, id, &posted, closed).await
}

/// POST `/inquiries/{id}/reopening`.
#[handler]
pub async fn reopen(StaffPost(desk, posted): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let reason: MoveInquiry = MoveForm::read(&posted).reason();
    let intake = &desk.site.portal.clients.intake;
    let opened = intake.reopen(desk.tenant(), &desk.call, id, posted.version(), &reason).await;
    moved(&desk, id, &posted, opened).await
}

/// What comes after a file was not taken: the page, with why.
pub async fn after_file(desk: &Desk, id: Uuid, posted: &Posted, error: ApiError) -> Result<Response> {
    let (status, chosen, errors) = staff_files::refused(&desk.site.words(), &error);
    let mut page = again(desk, id, posted, &error).await?;
    let drawn = page.add_file.is_some();
    page.add_file = page.add_file.map(|form| form.with(chosen));
    refuse(desk, status, page, errors, drawn)
}

/// The inquiry as an inquiry's page needs it.
pub async fn find(desk: &Desk, id: Uuid) -> Result<Inquiry, PageError> {
    Ok(desk.site.portal.clients.intake.find(desk.tenant(), &desk.call, id).await?)
}

/// The page as it is now, with all that stands around the inquiry.
async fn page(desk: &Desk, id: Uuid, list: &InboxQuery) -> Result<InquiryPage, PageError> {
    let (inquiry, surroundings, colleagues, neighbours) =
        try_join4(find(desk, id), surroundings(desk, id), colleagues(desk), neighbours(desk, list)).await?;
    let words = desk.site.words();
    let now = desk.site.portal.clock.now();
    let neighbours = neighbours.map(|page| Neighbours::new(&words, list, &page, id, now));
    Ok(InquiryPage::new(&words, inquiry, surroundings, &colleagues, desk.account.id)
        .of(desk.works_on_requests())
        .taking_files(desk.site.most_file_mib())
        .beside(neighbours))
}

/// To whom something can be handed over. An inquiry is read also while cases is away, which knows them.
pub async fn colleagues(desk: &Desk) -> Result<Vec<Colleague>, PageError> {
    match desk.site.portal.clients.cases.colleagues(desk.tenant(), &desk.call).await {
        Err(ApiError::Unavailable) => Ok(Vec::new()),
        answer => Ok(answer?),
    }
}

/// `None` for who may not read the words.
async fn surroundings(desk: &Desk, id: Uuid) -> Result<Option<Surroundings>, PageError> {
    match desk.site.portal.clients.intake.surroundings(desk.tenant(), &desk.call, id).await {
        Ok(surroundings) => Ok(Some(surroundings)),
        Err(error) => without(error),
    }
}

/// The page of the list that the inquiry was opened from, where it was.
async fn neighbours(desk: &Desk, list: &InboxQuery) -> Result<Option<ListPage>, PageError> {
    if !list.is_of_a_list() {
        return Ok(None);
    }
    let intake = &desk.site.portal.clients.intake;
    match intake.list(desk.tenant(), &desk.call, &list.filter(), list.after.as_deref()).await {
        Ok(page) => Ok(Some(page)),
        Err(error) => without(error),
    }
}

/// The inquiry is there without what stands around it; only who has to log in anew is told so.
fn without<T>(error: ApiError) -> Result<Option<T>, PageError> {
    match error.kind() {
        ProblemKind::Unauthenticated | ProblemKind::TenantSuspended => Err(error.into()),
        _ => Ok(None),
    }
}

/// Back to the inquiry, beside the list that it was opened from.
fn back(id: Uuid, posted: &Posted) -> Response {
    see_other(&format!("/inquiries/{id}{}", InboxQuery::behind(posted, '?')))
}

/// What came of closing or opening again.
async fn moved(desk: &Desk, id: Uuid, posted: &Posted, outcome: Result<Inquiry, ApiError>) -> Result<Response> {
    match outcome {
        Ok(_) => Ok(back(id, posted)),
        Err(error) => {
            let mut form = MoveForm::read(posted);
            let (status, errors) = forms::refused(&mut form, &desk.site.words(), &error);
            let mut page = again(desk, id, posted, &error).await?;
            let drawn = page.reasons.is_some();
            page.reason = form;
            page.notice = page.notice.map(|notice| if drawn { changed_meanwhile(true) } else { notice });
            refuse(desk, status, page, errors, drawn)
        }
    }
}

/// The inquiry as it is now, where there is still a page to show a refusal on.
async fn again(desk: &Desk, id: Uuid, posted: &Posted, error: &ApiError) -> Result<InquiryPage> {
    if ends_the_page(error.kind()) {
        return Err(PageError::Refused(error.kind()).into());
    }
    let mut page = page(desk, id, &InboxQuery::read(posted.raw("list"))).await?;
    page.notice = (error.kind() == ProblemKind::StaleVersion).then_some("changed-meanwhile-look");
    Ok(page)
}

/// Draws it with what went wrong; `drawn`: whether the form that was refused is there still.
fn refuse(
    desk: &Desk,
    status: StatusCode,
    mut page: InquiryPage,
    errors: Vec<ErrorLine>,
    drawn: bool,
) -> Result<Response> {
    page.errors = if page.notice.is_some() { Vec::new() } else { shown(errors, drawn) };
    desk.page(status, &page)
}
