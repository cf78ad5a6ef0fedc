//! Who stands in for whom.

use contracts::ApiError;
use futures::future::try_join;
use poem::{Response, Result, handler, http::StatusCode, web::Path};
use uuid::Uuid;
use web::{Problem, ProblemKind};

use crate::{
    errors::PageError,
    forms::{self, DelegationForm, ErrorLine, StaffPost},
    session::Desk,
    site::see_other,
    views::console::DelegationsPage,
};

const DELEGATIONS: &str = "/delegations";

/// GET `/delegations`.
#[handler]
pub async fn list(desk: Desk) -> Result<Response> {
    draw(&desk, StatusCode::OK, DelegationForm::empty(), Vec::new()).await
}

/// POST `/delegations`.
#[handler]
pub async fn delegate(StaffPost(desk, posted): StaffPost) -> Result<Response> {
    let mut form = DelegationForm::read(&posted);
    let outcome = match form.delegation() {
        Ok(new) => desk.site.portal.clients.identity.delegate(desk.tenant(), &desk.call, &new).await,
        Err(errors) => Err(ApiError::Problem(Problem { errors, ..ProblemKind::InvalidFields.into() })),
    };
    match outcome {
        Ok(_) => Ok(see_other(DELEGATIONS)),
        Err(error) if error.kind() == ProblemKind::InvalidFields => {
            let (status, errors) = forms::refused(&mut form, &desk.site.words(), &error);
            draw(&desk, status, form, errors).await
        }
        Err(error) => Err(PageError::from(error).into()),
    }
}

/// POST `/delegations/{id}/end`.
#[handler]
pub async fn end(StaffPost(desk, _): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let identity = &desk.site.portal.clients.identity;
    identity.end_delegation(desk.tenant(), &desk.call, id).await.map_err(PageError::from)?;
    Ok(see_other(DELEGATIONS))
}

async fn draw(desk: &Desk, status: StatusCode, form: DelegationForm, errors: Vec<ErrorLine>) -> Result<Response> {
    let clients = &desk.site.portal.clients;
    let both = try_join(
        clients.identity.delegations(desk.tenant(), &desk.call),
        clients.cases.colleagues(desk.tenant(), &desk.call),
    );
    let (delegations, colleagues) = both.await.map_err(PageError::from)?;
    let (words, is_admin) = (desk.site.words(), desk.account.roles.iter().any(|role| role == "affiliate_admin"));
    let own = desk.account.id;
    desk.page(status, &DelegationsPage::new(&words, delegations.items, colleagues, is_admin, own, form, errors))
}
