//! How long the organisation may take, and on which days it works, for who runs it.

use contracts::ApiError;
use poem::{Response, Result, handler, http::StatusCode};
use web::{Problem, ProblemKind};

use crate::{
    errors::PageError,
    forms::{self, ServiceLevelsForm, StaffPost},
    menu::{ADMIN, has_role},
    session::Desk,
    views::console::ServiceLevelsPage,
};

/// GET `/admin/service-levels`.
#[handler]
pub async fn show(desk: Desk) -> Result<Response> {
    if !has_role(&desk.account, ADMIN) {
        return Err(PageError::Refused(ProblemKind::Forbidden).into());
    }
    let set = desk.site.portal.clients.identity.service_levels(desk.tenant(), &desk.call).await;
    let form = ServiceLevelsForm::of(&set.map_err(PageError::from)?);
    desk.page(StatusCode::OK, &page(&desk, form))
}

/// POST `/admin/service-levels`.
#[handler]
pub async fn save(StaffPost(desk, posted): StaffPost) -> Result<Response> {
    let mut form = ServiceLevelsForm::read(&posted);
    let identity = &desk.site.portal.clients.identity;
    let saved = match form.levels() {
        Ok(set) => identity.set_service_levels(desk.tenant(), &desk.call, posted.version(), &set).await,
        Err(errors) => Err(ApiError::Problem(Problem { errors, ..ProblemKind::InvalidFields.into() })),
    };
    match saved {
        Ok(set) => {
            let mut page = page(&desk, ServiceLevelsForm::of(&set));
            page.notice = Some("levels-saved");
            desk.page(StatusCode::OK, &page)
        }
        Err(error) if matches!(error.kind(), ProblemKind::InvalidFields | ProblemKind::StaleVersion) => {
            let (status, errors) = forms::refused(&mut form, &desk.site.words(), &error);
            if error.kind() == ProblemKind::StaleVersion {
                // What was typed is shown beside nothing: saved once more, it holds.
                let present = identity.service_levels(desk.tenant(), &desk.call).await.map_err(PageError::from)?;
                form.version.value = present.version.to_string();
            }
            let mut page = page(&desk, form);
            page.errors = errors;
            desk.page(status, &page)
        }
        Err(error) => Err(PageError::from(error).into()),
    }
}

fn page(desk: &Desk, form: ServiceLevelsForm) -> ServiceLevelsPage {
    ServiceLevelsPage::new(&desk.site.words(), &desk.organisation, form, desk.site.portal.clock.now())
}
