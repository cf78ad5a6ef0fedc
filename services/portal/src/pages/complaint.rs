//! The standard complaint form of an inquiry.

use contracts::{ApiError, intake::Inquiry};
use poem::{Response, Result, handler, http::StatusCode, web::Path};
use uuid::Uuid;
use web::{Problem, ProblemKind};

use super::{inquiry, refusal::ends_the_page};
use crate::{
    errors::PageError,
    forms::{self, ComplaintForm, StaffPost, new_key},
    session::Desk,
    site::see_other,
    views::console::ComplaintPage,
};

/// GET `/inquiries/{id}/complaint`: filled in with what the inquiry says.
#[handler]
pub async fn show(desk: Desk, Path(id): Path<Uuid>) -> Result<Response> {
    let inquiry = inquiry::find(&desk, id).await?;
    if !inquiry.allowed.iter().any(|allowed| allowed == "file_complaint") {
        return Ok(see_other(&format!("/inquiries/{id}")));
    }
    let form = ComplaintForm::of(&inquiry);
    desk.page(StatusCode::OK, &ComplaintPage::new(&desk.site.words(), &inquiry, form, Vec::new()))
}

/// POST `/inquiries/{id}/complaint`.
#[handler]
pub async fn file(StaffPost(desk, posted): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let mut form = ComplaintForm::read(&posted);
    let key = posted.key();
    form.submission.value = key.to_string();
    let complaint = match form.complaint(id) {
        Ok(complaint) => complaint,
        Err(errors) => {
            let error = ApiError::Problem(Problem { errors, ..ProblemKind::InvalidFields.into() });
            return again(&desk, inquiry::find(&desk, id).await?, form, &error);
        }
    };
    match desk.site.portal.clients.cases.file(desk.tenant(), &desk.call, &complaint, key).await {
        Ok(case) => Ok(see_other(&format!("/cases/{}", case.summary.id))),
        Err(error) if ends_the_page(error.kind()) => Err(PageError::from(error).into()),
        Err(error) => again(&desk, inquiry::find(&desk, id).await?, form, &error),
    }
}

fn again(desk: &Desk, inquiry: Inquiry, mut form: ComplaintForm, error: &ApiError) -> Result<Response> {
    if error.kind() == ProblemKind::IdempotencyKeyReused {
        form.submission.value = new_key().to_string();
    }
    let (status, errors) = forms::refused(&mut form, &desk.site.words(), error);
    desk.page(status, &ComplaintPage::new(&desk.site.words(), &inquiry, form, errors))
}
