//! The registry of networks: its members for a council's people; for the admin of a union, whether it belongs to one, and
//! what it shares.

use contracts::{
    ApiError,
    identity::{AcceptMembership, Membership, NetworkRegistry},
};
use poem::{Response, Result, handler, http::StatusCode, web::Path};
use uuid::Uuid;
use web::{Problem, ProblemKind, problem::FieldError};

use crate::{
    errors::PageError,
    forms::{self, ErrorLine, MembershipForm, SharingForm, StaffPost},
    session::Desk,
    site::{COUNCIL, see_other},
    views::{
        Choice,
        console::{MembersPage, MembershipPage, RequestPage, SharingPage},
    },
};

const NETWORK: &str = "/admin/network";

/// GET `/admin/network`.
#[handler]
pub async fn show(desk: Desk) -> Result<Response> {
    let registry = read(&desk).await?;
    if desk.organisation.kind == COUNCIL {
        return draw(&desk, StatusCode::OK, &registry, MembershipForm::empty(), Vec::new(), None).await;
    }
    desk.page(StatusCode::OK, &SharingPage::new(&desk.site.words(), &registry))
}

/// POST `/admin/network`: a union is to belong to the network.
#[handler]
pub async fn add(StaffPost(desk, posted): StaffPost) -> Result<Response> {
    let mut form = MembershipForm::read(&posted);
    let outcome = match form.membership() {
        Ok(new) => desk.site.portal.clients.identity.add_membership(desk.tenant(), &desk.call, &new).await,
        Err(errors) => Err(invalid(errors)),
    };
    match outcome {
        Ok(registry) => {
            let notice = Some("network-added");
            draw(&desk, StatusCode::OK, &registry, MembershipForm::empty(), Vec::new(), notice).await
        }
        Err(error) if error.kind() == ProblemKind::InvalidFields => {
            let (status, errors) = forms::refused(&mut form, &desk.site.words(), &error);
            draw(&desk, status, &read(&desk).await?, form, errors, None).await
        }
        Err(error) => Err(PageError::from(error).into()),
    }
}

/// GET `/admin/network/members/{id}`.
#[handler]
pub async fn show_one(desk: Desk, Path(id): Path<Uuid>) -> Result<Response> {
    let membership = find(&desk, id).await?;
    desk.page(StatusCode::OK, &MembershipPage::new(&desk.site.words(), &membership))
}

/// POST `/admin/network/members/{id}`.
#[handler]
pub async fn change(StaffPost(desk, posted): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let mut form = MembershipForm::read(&posted);
    let outcome = match form.change() {
        Ok(change) => {
            desk.site
                .portal
                .clients
                .identity
                .change_membership(desk.tenant(), &desk.call, id, posted.version(), &change)
                .await
        }
        Err(errors) => Err(invalid(errors)),
    };
    match outcome {
        Ok(_) => Ok(see_other(NETWORK)),
        Err(error) if error.kind() == ProblemKind::InvalidFields => {
            let (status, errors) = forms::refused(&mut form, &desk.site.words(), &error);
            let mut page = MembershipPage::new(&desk.site.words(), &find(&desk, id).await?);
            (page.form, page.errors) = (form, errors);
            desk.page(status, &page)
        }
        Err(error) => Err(PageError::from(error).into()),
    }
}

/// GET `/admin/network/requests/{id}`: a council asks the union to belong to its network.
#[handler]
pub async fn show_request(desk: Desk, Path(id): Path<Uuid>) -> Result<Response> {
    let membership = find_own(&desk, id).await?;
    desk.page(StatusCode::OK, &RequestPage::new(&desk.site.words(), &membership))
}

/// POST `/admin/network/requests/{id}`: accepts.
#[handler]
pub async fn accept(StaffPost(desk, posted): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let mut form = SharingForm::read(&posted);
    let words = desk.site.words();
    let accept = AcceptMembership { shares: form.shares.value.clone() };
    let (identity, version) = (&desk.site.portal.clients.identity, posted.version());
    match identity.accept_membership(desk.tenant(), &desk.call, id, version, &accept).await {
        Ok(registry) => {
            let mut page = SharingPage::new(&words, &registry);
            page.notice = Some("request-accepted");
            desk.page(StatusCode::OK, &page)
        }
        Err(error) if error.kind() == ProblemKind::InvalidFields => {
            let (status, errors) = forms::refused(&mut form, &words, &error);
            let mut page = RequestPage::new(&words, &find_own(&desk, id).await?);
            (page.form, page.errors) = (form, errors);
            desk.page(status, &page)
        }
        Err(error) => Err(PageError::from(error).into()),
    }
}

/// POST `/admin/network/sharing`.
#[handler]
pub async fn share(StaffPost(desk, posted): StaffPost) -> Result<Response> {
    let mut form = SharingForm::read(&posted);
    let words = desk.site.words();
    match desk.site.portal.clients.identity.set_sharing(desk.tenant(), &desk.call, &form.sharing()).await {
        Ok(registry) => {
            let mut page = SharingPage::new(&words, &registry);
            page.notice = Some("sharing-saved");
            desk.page(StatusCode::OK, &page)
        }
        Err(error) if error.kind() == ProblemKind::InvalidFields => {
            let (status, errors) = forms::refused(&mut form, &words, &error);
            let mut page = SharingPage::new(&words, &read(&desk).await?);
            (page.form, page.errors) = (form, errors);
            desk.page(status, &page)
        }
        Err(error) => Err(PageError::from(error).into()),
    }
}

/// The registry as the person's organisation may see it.
pub async fn read(desk: &Desk) -> Result<NetworkRegistry, PageError> {
    Ok(desk.site.portal.clients.identity.registry(desk.tenant(), &desk.call).await?)
}

/// Whether the person may change what is of the network.
pub fn may_manage(desk: &Desk) -> bool {
    desk.account.roles.iter().any(|role| role == "secretariat")
}

/// What is wrong with fields that are read here.
pub fn invalid(errors: Vec<FieldError>) -> ApiError {
    ApiError::Problem(Problem { errors, ..ProblemKind::InvalidFields.into() })
}

async fn find(desk: &Desk, id: Uuid) -> Result<Membership, PageError> {
    let registry = read(desk).await?;
    // A union reads its own memberships, and changes none.
    let found = registry.memberships.into_iter().find(|membership| membership.id == id && registry.own.is_some());
    found.ok_or(PageError::Refused(ProblemKind::NotFound))
}

/// What a union is asked, of its own.
async fn find_own(desk: &Desk, id: Uuid) -> Result<Membership, PageError> {
    let registry = read(desk).await?;
    let found = registry.memberships.into_iter().find(|membership| membership.id == id && registry.own.is_none());
    found.ok_or(PageError::Refused(ProblemKind::NotFound))
}

async fn draw(
    desk: &Desk,
    status: StatusCode,
    registry: &NetworkRegistry,
    form: MembershipForm,
    errors: Vec<ErrorLine>,
    notice: Option<&'static str>,
) -> Result<Response> {
    let all = desk.site.portal.tenants.network(&desk.site.portal.clients.identity).await?;
    let unions = all.organisations.iter().filter(|organisation| organisation.kind != COUNCIL);
    let choices = unions.map(|union| Choice { value: union.slug.clone(), label: union.name.clone() }).collect();
    let mut page = MembersPage::new(&desk.site.words(), registry, choices, may_manage(desk));
    (page.form, page.errors, page.notice) = (form, errors, notice);
    desk.page(status, &page)
}
