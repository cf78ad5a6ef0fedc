//! Who works on a case: the team, handing over, an emergency.

use contracts::{ApiError, cases::Case};
use poem::{Response, Result, handler, web::Path};
use uuid::Uuid;
use web::{Problem, ProblemKind};

use super::{case::page, refusal::ends_the_page};
use crate::{
    errors::PageError,
    forms::{self, ChooseForm, GlassForm, StaffPost},
    session::Desk,
    site::see_other,
};

/// POST `/cases/{id}/members`.
#[handler]
pub async fn add(StaffPost(desk, posted): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let form = ChooseForm::read(&posted);
    let outcome = match form.chosen() {
        Ok(member) => desk.site.portal.clients.cases.add_member(desk.tenant(), &desk.call, id, &member).await,
        Err(errors) => Err(ApiError::Problem(Problem { errors, ..ProblemKind::InvalidFields.into() })),
    };
    chosen(&desk, id, form, outcome).await
}

/// POST `/cases/{id}/owner`.
#[handler]
pub async fn hand_over(StaffPost(desk, posted): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let form = ChooseForm::read(&posted);
    let outcome = match form.chosen() {
        Ok(member) => desk.site.portal.clients.cases.hand_over(desk.tenant(), &desk.call, id, &member).await,
        Err(errors) => Err(ApiError::Problem(Problem { errors, ..ProblemKind::InvalidFields.into() })),
    };
    chosen(&desk, id, form, outcome).await
}

/// POST `/cases/{id}/members/{account}/removal`.
#[handler]
pub async fn remove(StaffPost(desk, _): StaffPost, Path((id, account)): Path<(Uuid, Uuid)>) -> Result<Response> {
    let outcome = desk.site.portal.clients.cases.remove_member(desk.tenant(), &desk.call, id, account).await;
    outcome.map_err(PageError::from)?;
    Ok(see_other(&format!("/cases/{id}")))
}

/// POST `/cases/{id}/emergency-access`.
#[handler]
pub async fn break_glass(StaffPost(desk, posted): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let mut form = GlassForm::read(&posted);
    match desk.site.portal.clients.cases.break_glass(desk.tenant(), &desk.call, id, &form.why()).await {
        Ok(_) => Ok(see_other(&format!("/cases/{id}"))),
        Err(error) if error.kind() == ProblemKind::InvalidFields => {
            let (status, errors) = forms::refused(&mut form, &desk.site.words(), &error);
            let mut page = page(&desk, id).await?;
            (page.team.glass, page.errors) = (form, errors);
            desk.page(status, &page)
        }
        Err(error) => Err(PageError::from(error).into()),
    }
}

async fn chosen(desk: &Desk, id: Uuid, mut form: ChooseForm, outcome: Result<Case, ApiError>) -> Result<Response> {
    match outcome {
        Ok(_) => Ok(see_other(&format!("/cases/{id}"))),
        Err(error) if ends_the_page(error.kind()) => Err(PageError::from(error).into()),
        Err(error) => {
            let (status, errors) = forms::refused(&mut form, &desk.site.words(), &error);
            let mut page = page(desk, id).await?;
            (page.team.choose, page.errors) = (form, errors);
            desk.page(status, &page)
        }
    }
}
