//! Whom to call in an emergency, for a council's people.

use contracts::identity::{EmergencyContact, OwnNetwork};
use poem::{Response, Result, handler, http::StatusCode, web::Path};
use uuid::Uuid;
use web::ProblemKind;

use super::registry::{invalid, may_manage, read};
use crate::{
    errors::PageError,
    forms::{self, ContactForm, ErrorLine, StaffPost},
    session::Desk,
    site::see_other,
    views::console::{ContactPage, ContactsPage},
};

const CONTACTS: &str = "/admin/network/contacts";

/// GET `/admin/network/contacts`.
#[handler]
pub async fn list(desk: Desk) -> Result<Response> {
    draw(&desk, StatusCode::OK, ContactForm::new(today(&desk)), Vec::new(), None).await
}

/// POST `/admin/network/contacts`.
#[handler]
pub async fn add(StaffPost(desk, posted): StaffPost) -> Result<Response> {
    let mut form = ContactForm::read(&posted);
    let outcome = match form.contact() {
        Ok(contact) => {
            desk.site.portal.clients.identity.add_emergency_contact(desk.tenant(), &desk.call, &contact).await
        }
        Err(errors) => Err(invalid(errors)),
    };
    match outcome {
        Ok(_) => {
            let fresh = ContactForm::new(today(&desk));
            draw(&desk, StatusCode::OK, fresh, Vec::new(), Some("contacts-saved")).await
        }
        Err(error) if error.kind() == ProblemKind::InvalidFields => {
            let (status, errors) = forms::refused(&mut form, &desk.site.words(), &error);
            draw(&desk, status, form, errors, None).await
        }
        Err(error) => Err(PageError::from(error).into()),
    }
}

/// GET `/admin/network/contacts/{id}`.
#[handler]
pub async fn show(desk: Desk, Path(id): Path<Uuid>) -> Result<Response> {
    let contact = find(&desk, id).await?;
    let form = ContactForm::of(&contact, today(&desk));
    desk.page(StatusCode::OK, &ContactPage::new(&desk.site.words(), &contact, form, Vec::new()))
}

/// POST `/admin/network/contacts/{id}`.
#[handler]
pub async fn change(StaffPost(desk, posted): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let mut form = ContactForm::read(&posted);
    let identity = &desk.site.portal.clients.identity;
    let outcome = match form.contact() {
        Ok(contact) => {
            identity.change_emergency_contact(desk.tenant(), &desk.call, id, posted.version(), &contact).await
        }
        Err(errors) => Err(invalid(errors)),
    };
    match outcome {
        Ok(_) => Ok(see_other(CONTACTS)),
        Err(error) if error.kind() == ProblemKind::InvalidFields => {
            let (status, errors) = forms::refused(&mut form, &desk.site.words(), &error);
            let contact = find(&desk, id).await?;
            desk.page(status, &ContactPage::new(&desk.site.words(), &contact, form, errors))
        }
        Err(error) => Err(PageError::from(error).into()),
    }
}

/// POST `/admin/network/contacts/{id}/removal`.
#[handler]
pub async fn remove(StaffPost(desk, _): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let identity = &desk.site.portal.clients.identity;
    identity.remove_emergency_contact(desk.tenant(), &desk.call, id).await.map_err(PageError::from)?;
    Ok(see_other(CONTACTS))
}

async fn own(desk: &Desk) -> Result<OwnNetwork, PageError> {
    read(desk).await?.own.ok_or(PageError::Refused(ProblemKind::Forbidden))
}

async fn find(desk: &Desk, id: Uuid) -> Result<EmergencyContact, PageError> {
    let found = own(desk).await?.contacts.into_iter().find(|contact| contact.id == id);
    found.ok_or(PageError::Refused(ProblemKind::NotFound))
}

/// Today, in the middle of the region.
fn today(desk: &Desk) -> chrono::NaiveDate {
    kernel::region_day(desk.site.portal.clock.now())
}

async fn draw(
    desk: &Desk,
    status: StatusCode,
    form: ContactForm,
    errors: Vec<ErrorLine>,
    notice: Option<&'static str>,
) -> Result<Response> {
    let mut page = ContactsPage::new(&desk.site.words(), &own(desk).await?, may_manage(desk), form);
    (page.errors, page.notice) = (errors, notice);
    desk.page(status, &page)
}
