//! One person: roles, second factor, sessions, leaving and coming back.

use contracts::{ApiError, cases::ReassignCases, identity::ChangeRoles};
use poem::{Response, Result, handler, http::StatusCode, web::Path};
use uuid::Uuid;
use web::{Problem, ProblemKind};

use super::people::{PEOPLE, boxes};
use crate::{
    errors::PageError,
    forms::{self, ChooseForm, Form, RolesForm, StaffPost, ticked_roles},
    session::Desk,
    site::{COUNCIL, see_other},
    views::console::PersonPage,
};

/// GET `/admin/people/{id}`.
#[handler]
pub async fn show(desk: Desk, Path(id): Path<Uuid>) -> Result<Response> {
    let page = page(&desk, id).await?;
    desk.page(StatusCode::OK, &page)
}

/// POST `/admin/people/{id}/roles`.
#[handler]
pub async fn change_roles(StaffPost(desk, posted): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let change = ChangeRoles { roles: ticked_roles(&posted) };
    let identity = &desk.site.portal.clients.identity;
    let outcome = identity.change_roles(desk.tenant(), &desk.call, id, posted.version(), &change).await;
    changed(&desk, id, outcome, RolesForm::empty(), Some(&change.roles), "roles-changed").await
}

/// POST `/admin/people/{id}/disabling`: closes the account, and hands its open cases over.
#[handler]
pub async fn disable(StaffPost(desk, posted): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let form = ChooseForm::read(&posted);
    let needs_heir = page(&desk, id).await?.has_cases();
    let heir = match form.chosen() {
        Ok(chosen) => Some(chosen.account),
        Err(errors) if needs_heir => {
            let refused: Result<(), ApiError> =
                Err(ApiError::Problem(Problem { errors, ..ProblemKind::InvalidFields.into() }));
            return changed(&desk, id, refused, form, None, "").await;
        }
        Err(_) => None,
    };
    let clients = &desk.site.portal.clients;
    // First nobody gets in any more; should the second step fail, the page offers it again.
    let mut outcome = clients.identity.disable_account(desk.tenant(), &desk.call, id).await;
    if let (Ok(_), Some(to)) = (&outcome, heir) {
        let moved = clients.cases.reassign(desk.tenant(), &desk.call, &ReassignCases { from: id, to }).await;
        outcome = moved.and(outcome);
    }
    changed(&desk, id, outcome, form, None, "account-closed").await
}

/// POST `/admin/people/{id}/reassignment`: hands open cases over, whether the account is closed or not.
#[handler]
pub async fn reassign(StaffPost(desk, posted): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let form = ChooseForm::read(&posted);
    let outcome = match form.chosen() {
        Ok(to) => {
            let reassign = ReassignCases { from: id, to: to.account };
            desk.site.portal.clients.cases.reassign(desk.tenant(), &desk.call, &reassign).await.map(drop)
        }
        Err(errors) => Err(ApiError::Problem(Problem { errors, ..ProblemKind::InvalidFields.into() })),
    };
    changed(&desk, id, outcome, form, None, "cases-reassigned").await
}

/// POST `/admin/people/{id}/enabling`.
#[handler]
pub async fn enable(StaffPost(desk, _): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let outcome = desk.site.portal.clients.identity.enable_account(desk.tenant(), &desk.call, id).await;
    changed(&desk, id, outcome, RolesForm::empty(), None, "account-opened").await
}

/// POST `/admin/people/{id}/second-factor-reset`.
#[handler]
pub async fn reset_second_factor(StaffPost(desk, _): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let outcome = desk.site.portal.clients.identity.reset_second_factor(desk.tenant(), &desk.call, id).await;
    changed(&desk, id, outcome, RolesForm::empty(), None, "second-factor-taken").await
}

/// POST `/admin/people/{id}/sign-on-link/removal`.
#[handler]
pub async fn remove_sign_on_link(StaffPost(desk, _): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let outcome = desk.site.portal.clients.identity.remove_sign_on_link(desk.tenant(), &desk.call, id).await;
    changed(&desk, id, outcome, RolesForm::empty(), None, "people-unlinked").await
}

/// POST `/admin/people/{id}/sessions/end`: logs the person out everywhere. One's own sessions end on one's own page, where
/// this one goes on.
#[handler]
pub async fn end_sessions(StaffPost(desk, _): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    if id == desk.account.id {
        return Ok(see_other("/me"));
    }
    let outcome = desk.site.portal.clients.identity.end_sessions_of(desk.tenant(), &desk.call, id).await;
    changed(&desk, id, outcome, RolesForm::empty(), None, "sessions-ended").await
}

/// The person as they are now: with word of what was done, or of why it was not.
async fn changed<T>(
    desk: &Desk,
    id: Uuid,
    outcome: Result<T, ApiError>,
    mut form: impl Form + PutBack,
    roles: Option<&[String]>,
    notice: &'static str,
) -> Result<Response> {
    let error = match outcome {
        Ok(_) => {
            let mut page = match page(desk, id).await {
                // Who is not among the people has no page any more, once their cases are somebody else's.
                Err(PageError::Refused(ProblemKind::NotFound)) => return Ok(see_other(PEOPLE)),
                page => page?,
            };
            page.notice = Some(notice);
            return desk.page(StatusCode::OK, &page);
        }
        Err(error) => error,
    };
    if !matches!(error.kind(), ProblemKind::InvalidFields | ProblemKind::LastAdmin | ProblemKind::StaleVersion) {
        return Err(PageError::from(error).into());
    }
    let (status, errors) = forms::refused(&mut form, &desk.site.words(), &error);
    let mut page = page(desk, id).await?;
    form.put_back(&mut page);
    if let Some(roles) = roles {
        page.roles = boxes(desk, roles);
    }
    page.errors = errors;
    desk.page(status, &page)
}

/// A form that comes back on the page of a person.
trait PutBack {
    fn put_back(self, page: &mut PersonPage);
}

impl PutBack for RolesForm {
    fn put_back(self, page: &mut PersonPage) {
        page.form = self;
    }
}

impl PutBack for ChooseForm {
    fn put_back(self, page: &mut PersonPage) {
        page.take_over = self;
    }
}

/// Who is not among the people has a page as long as open cases are theirs, to hand them over.
async fn page(desk: &Desk, id: Uuid) -> Result<PersonPage, PageError> {
    let (clients, words) = (&desk.site.portal.clients, desk.site.words());
    let people = clients.identity.accounts(desk.tenant(), &desk.call).await?;
    let person = people.items.into_iter().find(|person| person.account.id == id);
    let is_listed = person.is_some();
    let is_open = person.as_ref().is_some_and(|person| person.disabled_at.is_none());
    let mut page = match person {
        Some(person) => {
            let ticked = boxes(desk, &person.account.roles);
            PersonPage::new(&words, person, id == desk.account.id, ticked)
        }
        None => PersonPage::unlisted(&words, id),
    };
    if is_open {
        match clients.identity.sessions_of(desk.tenant(), &desk.call, id).await {
            Ok(sessions) => page.show_sessions(&words, sessions.items),
            // Closed a moment ago, or an identity of the release before, during an upgrade: the rest can still be done.
            Err(error) if error.kind() == ProblemKind::NotFound => {}
            Err(error) => return Err(error.into()),
        }
    }
    if desk.organisation.kind != COUNCIL {
        let open = clients.cases.cases_of(desk.tenant(), &desk.call, id).await?;
        let colleagues = clients.cases.colleagues(desk.tenant(), &desk.call).await?;
        page.offer_cases(open.items.into_iter().map(|case| case.reference).collect(), colleagues);
    }
    if is_listed || page.has_cases() { Ok(page) } else { Err(PageError::Refused(ProblemKind::NotFound)) }
}
