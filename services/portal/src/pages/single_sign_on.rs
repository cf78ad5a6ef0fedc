//! Which provider the organisation logs in through, for who runs its accounts.

use contracts::identity::SignOn;
use poem::{Response, Result, handler, http::StatusCode};
use web::ProblemKind;

use crate::{
    errors::PageError,
    forms::{self, ErrorLine, SignOnForm, StaffPost},
    session::Desk,
    site::{COUNCIL, see_other},
    views::console::SignOnPage,
};

const SINGLE_SIGN_ON: &str = "/admin/single-sign-on";

/// GET `/admin/single-sign-on`.
#[handler]
pub async fn show(desk: Desk) -> Result<Response> {
    let sign_on = find(&desk).await?;
    let form = SignOnForm::of(sign_on.provider.as_ref());
    draw(&desk, StatusCode::OK, sign_on, form, Vec::new(), None)
}

/// POST `/admin/single-sign-on`.
#[handler]
pub async fn save(StaffPost(desk, posted): StaffPost) -> Result<Response> {
    let (mut form, set) = SignOnForm::take(&posted);
    let version = posted.version();
    match desk.site.portal.clients.identity.set_sign_on(desk.tenant(), &desk.call, version, &set).await {
        Ok(sign_on) => {
            desk.site.portal.offers.forget(desk.tenant()).await;
            let form = SignOnForm::of(sign_on.provider.as_ref());
            draw(&desk, StatusCode::OK, sign_on, form, Vec::new(), Some("sign-on-saved"))
        }
        Err(error) if error.kind() == ProblemKind::InvalidFields => {
            let (status, errors) = forms::refused(&mut form, &desk.site.words(), &error);
            // The version that was read goes on: another try is not to undo what a colleague did meanwhile.
            let sign_on = SignOn { version, ..find(&desk).await? };
            draw(&desk, status, sign_on, form, errors, None)
        }
        // With what was typed, above the version of now: whoever sends it once more knows that it was changed.
        Err(error) if error.kind() == ProblemKind::StaleVersion => {
            let (status, errors) = forms::refused(&mut form, &desk.site.words(), &error);
            draw(&desk, status, find(&desk).await?, form, errors, None)
        }
        Err(error) => Err(PageError::from(error).into()),
    }
}

/// POST `/admin/single-sign-on/removal`.
#[handler]
pub async fn remove(StaffPost(desk, _): StaffPost) -> Result<Response> {
    let identity = &desk.site.portal.clients.identity;
    identity.remove_sign_on(desk.tenant(), &desk.call).await.map_err(PageError::from)?;
    desk.site.portal.offers.forget(desk.tenant()).await;
    Ok(see_other(SINGLE_SIGN_ON))
}

async fn find(desk: &Desk) -> Result<SignOn, PageError> {
    Ok(desk.site.portal.clients.identity.sign_on(desk.tenant(), &desk.call).await?)
}

fn draw(
    desk: &Desk,
    status: StatusCode,
    sign_on: SignOn,
    form: SignOnForm,
    errors: Vec<ErrorLine>,
    notice: Option<&'static str>,
) -> Result<Response> {
    let page = SignOnPage::new(sign_on, desk.organisation.kind == COUNCIL, form, errors, notice);
    desk.page(status, &page)
}
