//! Coming back with the receipt code.

use contracts::ApiError;
use poem::{Response, Result, handler, http::StatusCode};
use web::{ProblemKind, problem::FieldError};

use crate::{
    errors::PageError,
    forms::{self, Form, PublicPost, ReturnForm, field_error},
    site::Site,
    views::public::{ProgressPage, ReturnPage},
};

/// GET `/{lang}/return`.
#[handler]
pub async fn enter(site: Site) -> Result<Response> {
    site.union()?;
    site.page(StatusCode::OK, &ReturnPage { form: ReturnForm::empty(), errors: Vec::new() })
}

/// POST `/{lang}/return`: the progress itself, so that no address holds a code.
#[handler]
pub async fn show(site: Site, PublicPost(posted): PublicPost) -> Result<Response> {
    let union = site.union()?;
    let mut form = ReturnForm::read(&posted);
    let words = site.words();
    match site.portal.clients.intake.progress(&union.slug, &form.receipt_code()).await {
        Ok(progress) => site.page_of_one_language(&ProgressPage::new(&words, &progress)),
        Err(ApiError::Problem(problem)) if is_about_the_code(problem.kind) => {
            let errors = form.mark(&words, &[wrong_code()]);
            site.page(StatusCode::UNPROCESSABLE_ENTITY, &ReturnPage { form, errors })
        }
        Err(ApiError::Problem(problem)) if problem.kind == ProblemKind::TenantSuspended => {
            Err(PageError::Refused(problem.kind).into())
        }
        Err(error) => {
            let (status, errors) = forms::refused(&mut form, &words, &error);
            site.page(status, &ReturnPage { form, errors })
        }
    }
}

/// Every code that opens nothing gets one answer, whatever is wrong with it.
fn is_about_the_code(kind: ProblemKind) -> bool {
    matches!(
        kind,
        ProblemKind::WrongCode | ProblemKind::NotFound | ProblemKind::InvalidFields | ProblemKind::MalformedRequest
    )
}

fn wrong_code() -> FieldError {
    field_error("code", "wrong_code")
}
