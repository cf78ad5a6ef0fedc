//! The people of an organisation: who there is, inviting, roles, leaving.

use contracts::identity::{ChangeRoles, Person};
use futures::future::try_join;
use poem::{Response, Result, handler, http::StatusCode, web::Path};
use uuid::Uuid;
use web::ProblemKind;

use crate::{
    errors::PageError,
    forms::{self, ErrorLine, InviteForm, RolesForm, StaffPost, ticked_roles},
    session::Desk,
    site::{COUNCIL, see_other},
    views::console::{PeoplePage, PersonPage, RoleBox, role_boxes},
};

const PEOPLE: &str = "/admin/people";

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
        Err(error) if matches!(error.kind(), ProblemKind::InvalidFields | ProblemKind::Unavailable) => {
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

/// GET `/admin/people/{id}`.
#[handler]
pub async fn show(desk: Desk, Path(id): Path<Uuid>) -> Result<Response> {
    let person = find(&desk, id).await?;
    let ticked = boxes(&desk, &person.account.roles);
    draw_person(&desk, StatusCode::OK, person, ticked, RolesForm::empty(), Vec::new(), None)
}

/// POST `/admin/people/{id}/roles`.
#[handler]
pub async fn change_roles(StaffPost(desk, posted): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let change = ChangeRoles { roles: ticked_roles(&posted) };
    let identity = &desk.site.portal.clients.identity;
    match identity.change_roles(desk.tenant(), &desk.call, id, posted.version(), &change).await {
        Ok(person) => {
            let ticked = boxes(&desk, &person.account.roles);
            draw_person(&desk, StatusCode::OK, person, ticked, RolesForm::empty(), Vec::new(), Some("roles-changed"))
        }
        Err(error) if keeps_the_page(error.kind()) => {
            let mut form = RolesForm::empty();
            let (status, errors) = forms::refused(&mut form, &desk.site.words(), &error);
            let person = find(&desk, id).await?;
            draw_person(&desk, status, person, boxes(&desk, &change.roles), form, errors, None)
        }
        Err(error) => Err(PageError::from(error).into()),
    }
}

/// POST `/admin/people/{id}/disabling`.
#[handler]
pub async fn disable(StaffPost(desk, _): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let outcome = desk.site.portal.clients.identity.disable_account(desk.tenant(), &desk.call, id).await;
    changed(&desk, id, outcome, "account-closed").await
}

/// POST `/admin/people/{id}/enabling`.
#[handler]
pub async fn enable(StaffPost(desk, _): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let outcome = desk.site.portal.clients.identity.enable_account(desk.tenant(), &desk.call, id).await;
    changed(&desk, id, outcome, "account-opened").await
}

/// POST `/admin/people/{id}/second-factor-reset`.
#[handler]
pub async fn reset_second_factor(StaffPost(desk, _): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let outcome = desk.site.portal.clients.identity.reset_second_factor(desk.tenant(), &desk.call, id).await;
    changed(&desk, id, outcome, "second-factor-taken").await
}

async fn changed(
    desk: &Desk,
    id: Uuid,
    outcome: Result<Person, contracts::ApiError>,
    notice: &'static str,
) -> Result<Response> {
    match outcome {
        Ok(person) => {
            let ticked = boxes(desk, &person.account.roles);
            draw_person(desk, StatusCode::OK, person, ticked, RolesForm::empty(), Vec::new(), Some(notice))
        }
        Err(error) if keeps_the_page(error.kind()) => {
            let mut form = RolesForm::empty();
            let (status, errors) = forms::refused(&mut form, &desk.site.words(), &error);
            let person = find(desk, id).await?;
            let ticked = boxes(desk, &person.account.roles);
            draw_person(desk, status, person, ticked, form, errors, None)
        }
        Err(error) => Err(PageError::from(error).into()),
    }
}

/// What is told on the page of the person, and needs no page of its own.
fn keeps_the_page(kind: ProblemKind) -> bool {
    matches!(kind, ProblemKind::InvalidFields | ProblemKind::LastAdmin | ProblemKind::StaleVersion)
}

fn boxes(desk: &Desk, ticked: &[String]) -> Vec<RoleBox> {
    role_boxes(desk.organisation.kind == COUNCIL, ticked)
}

async fn find(desk: &Desk, id: Uuid) -> Result<Person, PageError> {
    let all = desk.site.portal.clients.identity.accounts(desk.tenant(), &desk.call).await?;
    all.items.into_iter().find(|person| person.account.id == id).ok_or(PageError::Refused(ProblemKind::NotFound))
}

fn draw_person(
    desk: &Desk,
    status: StatusCode,
    person: Person,
    roles: Vec<RoleBox>,
    form: RolesForm,
    errors: Vec<ErrorLine>,
    notice: Option<&'static str>,
) -> Result<Response> {
    let is_self = person.account.id == desk.account.id;
    let mut page = PersonPage::new(&desk.site.words(), person, is_self, roles);
    (page.form, page.errors, page.notice) = (form, errors, notice);
    desk.page(status, &page)
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
    let both = try_join(identity.accounts(desk.tenant(), &desk.call), identity.invitations(desk.tenant(), &desk.call));
    let (people, invitations) = both.await.map_err(PageError::from)?;
    let mut page = PeoplePage::new(&desk.site.words(), people.items, invitations.items, form, roles);
    (page.errors, page.notice) = (errors, notice);
    desk.page(status, &page)
}
