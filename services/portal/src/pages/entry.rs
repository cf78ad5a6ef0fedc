//! Entering an inquiry for a worker who called, wrote or came by.

use contracts::ApiError;
use poem::{Response, Result, handler, http::StatusCode};
use web::{ProblemKind, problem::FieldError};

use super::{refusal::ends_the_page, report::check::others};
use crate::{
    errors::PageError,
    forms::{self, EntryForm, Posted, StaffPost, new_key, report::excluded},
    session::Desk,
    views::console::{EnteredPage, EntryPage},
};

/// GET `/inquiries/new`.
#[handler]
pub async fn show(desk: Desk) -> Result<Response> {
    if !desk.works_on_requests() {
        return Err(PageError::Refused(ProblemKind::Forbidden).into());
    }
    let form = EntryForm::new(desk.organisation.locales.first().map_or("en", String::as_str));
    let page = EntryPage::new(&desk.site.words(), form, others(&desk.site, &[]).await);
    desk.page(StatusCode::OK, &page)
}

/// POST `/inquiries/new`. The receipt is the answer itself: a reload sends the same key and gets the same receipt.
#[handler]
pub async fn enter(StaffPost(desk, posted): StaffPost) -> Result<Response> {
    let (mut form, key) = (EntryForm::read(&posted), posted.key());
    form.check.submission.value = key.to_string();
    let inquiry = form.inquiry(&posted);
    match desk.site.portal.clients.intake.enter(desk.tenant(), &desk.call, &inquiry, key).await {
        Ok(entered) => {
            let mut page = EnteredPage::new(entered);
            if form.place.in_danger_now.ticked() {
                page.emergency = desk.site.emergency_numbers(&form.place.country_now.value).await;
            }
            desk.page(StatusCode::OK, &page)
        }
        Err(error) => again(&desk, form, &posted, error).await,
    }
}

/// The page once more, with all that was typed.
async fn again(desk: &Desk, mut form: EntryForm, posted: &Posted, error: ApiError) -> Result<Response> {
    if ends_the_page(error.kind()) {
        return Err(PageError::from(error).into());
    }
    if error.kind() == ProblemKind::IdempotencyKeyReused {
        form.check.submission.value = new_key().to_string();
    }
    let words = desk.site.words();
    let (status, errors) = forms::refused(&mut form, &words, &at_their_fields(error));
    let mut page = EntryPage::new(&words, form, others(&desk.site, &excluded(posted)).await);
    page.errors = errors;
    desk.page(status, &page)
}

fn at_their_fields(error: ApiError) -> ApiError {
    match error {
        ApiError::Problem(mut problem) => {
            let errors: Vec<FieldError> = problem.errors.into_iter().map(EntryForm::at_its_field).collect();
            problem.errors = errors;
            ApiError::Problem(problem)
        }
        other => other,
    }
}
