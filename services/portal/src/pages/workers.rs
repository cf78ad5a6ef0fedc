//! Whether workers may make accounts, for who runs the union.

use contracts::identity::SetRegistration;
use poem::{Response, Result, handler, http::StatusCode};
use web::ProblemKind;

use crate::{
    errors::PageError,
    forms::StaffPost,
    menu::{ADMIN, has_role},
    session::Desk,
    views::console::WorkersPage,
};

/// GET `/admin/workers`.
#[handler]
pub async fn show(desk: Desk) -> Result<Response> {
    if !has_role(&desk.account, ADMIN) {
        return Err(PageError::Refused(ProblemKind::Forbidden).into());
    }
    let is_open = desk.site.sign_on_offer().await.registration;
    desk.page(StatusCode::OK, &WorkersPage { is_open, notice: None })
}

/// POST `/admin/workers`.
#[handler]
pub async fn choose(StaffPost(desk, posted): StaffPost) -> Result<Response> {
    let open = posted.raw("open") == "yes";
    let identity = &desk.site.portal.clients.identity;
    identity.set_registration(desk.tenant(), &desk.call, &SetRegistration { open }).await.map_err(PageError::from)?;
    desk.site.portal.offers.forget(desk.tenant()).await;
    let notice = Some(if open { "workers-opened" } else { "workers-closed" });
    desk.page(StatusCode::OK, &WorkersPage { is_open: open, notice })
}
