//! Coming back with the receipt code.

use contracts::ApiError;
use poem::{Response, Result, handler, http::StatusCode};
use web::{ProblemKind, problem::FieldError};

use super::request::{address, draw_typed};
use crate::{
    errors::PageError,
    forms::{self, Form, MessageForm, PublicPost, ReturnForm, field_error},
    site::{Site, see_other},
    views::public::ReturnPage,
    visit,
};

/// GET `/{lang}/return`.
#[handler]
pub async fn enter(site: Site) -> Result<Response> {
    site.union()?;
    site.page(StatusCode::OK, &ReturnPage::new(ReturnForm::empty()))
}

/// POST `/{lang}/return`: opens the request in this browser. No address holds a code.
#[handler]
pub async fn open(site: Site, PublicPost(posted): PublicPost) -> Result<Response> {
    let union = site.union()?;
    let mut form = ReturnForm::read(&posted);
    // What was written when the request had closed meanwhile.
    let kept = MessageForm::read(&posted);
    let words = site.words();
    match site.portal.clients.intake.begin_visit(&union.slug, &site.call(), &form.receipt_code()).await {
        Ok(begun) if kept.text.filled().is_none() => {
            Ok(visit::with_cookie(&site, see_other(&address(&site, "")), &begun))
        }
        Ok(begun) => Ok(visit::with_cookie(&site, draw_typed(&site, &begun.secret, kept).await?, &begun)),
        Err(ApiError::Problem(problem)) if is_about_the_code(problem.kind) => {
            let errors = form.mark(&words, &[wrong_code()]);
            site.page(StatusCode::UNPROCESSABLE_ENTITY, &ReturnPage::keeping(form, kept).with_errors(errors))
        }
        Err(ApiError::Problem(problem)) if problem.kind == ProblemKind::TenantSuspended => {
            Err(PageError::Refused(problem.kind).into())
        }
        Err(error) => {
            let (status, errors) = forms::refused(&mut form, &words, &error);
            site.page(status, &ReturnPage::keeping(form, kept).with_errors(errors))
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
