//! The people of an organisation: who there is, and inviting.

use contracts::ApiError;
use futures::future::try_join3;
use poem::{Response, Result, handler, http::StatusCode, web::Path};
use uuid::Uuid;
use web::ProblemKind;

use crate::{
    errors::PageError,
    forms::{self, ErrorLine, InviteForm, StaffPost},
    session::Desk,
    site::{COUNCIL, see_other},
    views::console::{OpenCases, PeoplePage, RoleBox, role_boxes},
};

/// Where the people are.
pub const PEOPLE: &str = "/admin/people";

/// GET `/admin/people`.
#[handler]
pub async fn list(desk: Desk) -> Result<Response> {
    let mut form = InviteForm::empty();
    form.locale.value.clone_from(&desk.account.locale);
    draw(&desk, StatusCode::OK, form, boxes(&desk, &[]), Vec::new(), None).await
}

/// POST `/admin/people`: invites.
#[handler]
pub async fn invite(StaffPost(desk, posted): StaffPost) -> Result<Response> {
    let mut form = InviteForm::read(&posted);
    let invite = form.invite(&posted);
    match desk.site.portal.clients.identity.invite(desk.tenant(), &desk.call, &invite).await {
        Ok(_) => {
            let mut fresh = InviteForm::empty();
            fresh.locale = form.locale;
            draw(&desk, StatusCode::OK, fresh, boxes(&desk, &[]), Vec::new(), Some("invitation-sent")).await
        }
        Err(error) if error.kind() == ProblemKind::InvalidFields => {
            let (status, errors) = forms::refused(&mut form, &desk.site.words(), &error);
            draw(&desk, status, form, boxes(&desk, &invite.roles), errors, None).await
        }
        Err(error) => Err(PageError::from(error).into()),
    }
}

/// POST `/admin/invitations/{id}/renewal`.
#[handler]
pub async fn renew_invitation(StaffPost(desk, _): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let identity = &desk.site.portal.clients.identity;
    identity.renew_invitation(desk.tenant(), &desk.call, id).await.map_err(PageError::from)?;
    draw(&desk, StatusCode::OK, InviteForm::empty(), boxes(&desk, &[]), Vec::new(), Some("invitation-sent")).await
}

/// POST `/admin/invitations/{id}/withdrawal`.
#[handler]
pub async fn withdraw_invitation(StaffPost(desk, _): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let identity = &desk.site.portal.clients.identity;
    identity.withdraw_invitation(desk.tenant(), &desk.call, id).await.map_err(PageError::from)?;
    Ok(see_other(PEOPLE))
}

/// The roles that can be given here; those of `ticked` are ticked.
pub fn boxes(desk: &Desk, ticked: &[String]) -> Vec<RoleBox> {
    role_boxes(desk.organisation.kind == COUNCIL, ticked)
}

async fn draw(
    desk: &Desk,
    status: StatusCode,
    form: InviteForm,
    roles: Vec<RoleBox>,
    errors: Vec<ErrorLine>,
    notice: Option<&'static str>,
) -> Result<Response> {
    let identity = &desk.site.portal.clients.identity;
    let (people, invitations, open) = try_join3(
        identity.accounts(desk.tenant(), &desk.call),
        identity.invitations(desk.tenant(), &desk.call),
        open_cases(desk),
    )
    .await
    .map_err(PageError::from)?;
    let words = desk.site.words();
    let mut page = PeoplePage::new(&words, people.items, invitations.items, form, roles);
    page.show_cases(&words, open);
    (page.errors, page.notice) = (errors, notice);
    desk.page(status, &page)
}

/// The people are identity's: whatever keeps cases from answering, they are shown. A token that has ended ends here too.
async fn open_cases(desk: &Desk) -> Result<OpenCases, ApiError> {
    if desk.organisation.kind == COUNCIL {
        return Ok(OpenCases::Never);
    }
    match desk.site.portal.clients.cases.owners(desk.tenant(), &desk.call).await {
        Ok(owners) => Ok(OpenCases::Of(owners.items)),
        Err(error) if error.kind() == ProblemKind::Unauthenticated => Err(error),
        Err(_) => Ok(OpenCases::Away),
    }
}
