//! One inquiry, and what came of making contact.

use contracts::{ApiError, intake::Inquiry};
use poem::{Response, Result, handler, http::StatusCode, web::Path};
use uuid::Uuid;
use web::ProblemKind;

use super::refusal::{changed_meanwhile, ends_the_page, shown};
use crate::{
    errors::PageError,
    forms::{self, Posted, StaffPost, VerifyForm},
    session::Desk,
    site::see_other,
    views::console::{InquiryPage, typed},
};

/// GET `/inquiries/{id}`.
#[handler]
pub async fn show(desk: Desk, Path(id): Path<Uuid>) -> Result<Response> {
    let inquiry = find(&desk, id).await?;
    desk.page(StatusCode::OK, &InquiryPage::new(&desk.site.words(), inquiry))
}

/// POST `/inquiries/{id}/verification`.
#[handler]
pub async fn verify(StaffPost(desk, posted): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let form = VerifyForm::read(&posted);
    let intake = &desk.site.portal.clients.intake;
    match intake.verify(desk.tenant(), &desk.call, id, posted.version(), &form.verification()).await {
        Ok(_) => Ok(see_other(&format!("/inquiries/{id}"))),
        Err(error) => again(&desk, id, form, &posted, error).await,
    }
}

/// The inquiry as an inquiry's page needs it.
pub async fn find(desk: &Desk, id: Uuid) -> Result<Inquiry, PageError> {
    Ok(desk.site.portal.clients.intake.find(desk.tenant(), &desk.call, id).await?)
}

/// The inquiry as it is now, with what was typed and what went wrong.
async fn again(desk: &Desk, id: Uuid, mut form: VerifyForm, posted: &Posted, error: ApiError) -> Result<Response> {
    if ends_the_page(error.kind()) {
        return Err(PageError::from(error).into());
    }
    let words = desk.site.words();
    let mut page = InquiryPage::new(&words, find(desk, id).await?);
    let (status, errors) = forms::refused(&mut form, &words, &error);
    let kept = page.form.is_some();
    page.form = kept.then_some(form);
    page.notice = (error.kind() == ProblemKind::StaleVersion).then_some(changed_meanwhile(kept));
    page.typed = if kept { Vec::new() } else { typed(&words, posted.all()) };
    page.errors = if page.notice.is_some() { Vec::new() } else { shown(errors, kept) };
    desk.page(status, &page)
}
