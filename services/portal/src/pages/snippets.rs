//! Texts that are sent to workers again and again, for who works on requests.

use contracts::{ApiError, intake::Snippet};
use i18n::Catalogue;
use poem::{Response, Result, handler, http::StatusCode, web::Path};
use uuid::Uuid;
use web::ProblemKind;

use super::refusal::changed_meanwhile;
use crate::{
    errors::PageError,
    forms::{self, SnippetForm, StaffPost},
    session::Desk,
    site::see_other,
    views::console::{SnippetPage, SnippetsPage},
};

const SNIPPETS: &str = "/snippets";

/// GET `/snippets`.
#[handler]
pub async fn list(desk: Desk) -> Result<Response> {
    desk.page(StatusCode::OK, &SnippetsPage::new(&desk.site.words(), &read(&desk).await?))
}

/// GET `/snippets/new`.
#[handler]
pub async fn show_new(desk: Desk) -> Result<Response> {
    desk.page(StatusCode::OK, &SnippetPage::new(SnippetForm::empty(Catalogue::available())))
}

/// POST `/snippets/new`.
#[handler]
pub async fn add(StaffPost(desk, posted): StaffPost) -> Result<Response> {
    save(&desk, SnippetForm::typed(&posted, Catalogue::available())).await
}

/// GET `/snippets/{id}`.
#[handler]
pub async fn show(desk: Desk, Path(id): Path<Uuid>) -> Result<Response> {
    let snippet = find(&desk, id).await?.ok_or(PageError::Refused(ProblemKind::NotFound))?;
    desk.page(StatusCode::OK, &SnippetPage::new(SnippetForm::of(&snippet, Catalogue::available())))
}

/// POST `/snippets/{id}`.
#[handler]
pub async fn change(StaffPost(desk, posted): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let mut form = SnippetForm::typed(&posted, Catalogue::available());
    form.id = id;
    save(&desk, form).await
}

/// POST `/snippets/{id}/removal`.
#[handler]
pub async fn remove(StaffPost(desk, posted): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let intake = &desk.site.portal.clients.intake;
    match intake.remove_snippet(desk.tenant(), &desk.call, id, posted.version()).await {
        Ok(()) => Ok(see_other(SNIPPETS)),
        Err(error) => match (error.kind(), find(&desk, id).await?) {
            // Somebody else removed it, or the button was pressed twice.
            (ProblemKind::NotFound, _) | (ProblemKind::StaleVersion, None) => Ok(see_other(SNIPPETS)),
            (ProblemKind::StaleVersion, Some(present)) => {
                let mut page = SnippetPage::new(SnippetForm::of(&present, Catalogue::available()));
                page.notice = Some("changed-meanwhile-look");
                desk.page(error.kind().status(), &page)
            }
            _ => Err(PageError::from(error).into()),
        },
    }
}

async fn save(desk: &Desk, form: SnippetForm) -> Result<Response> {
    let intake = &desk.site.portal.clients.intake;
    match intake.set_snippet(desk.tenant(), &desk.call, form.id, form.version, &form.snippet()).await {
        Ok(_) => Ok(see_other(SNIPPETS)),
        Err(error) => again(desk, form, error).await,
    }
}

/// The form once more, with what was typed and what is wrong.
async fn again(desk: &Desk, mut form: SnippetForm, error: ApiError) -> Result<Response> {
    let refused = error.kind();
    if !matches!(
        refused,
        ProblemKind::InvalidFields | ProblemKind::BodyTooLarge | ProblemKind::StaleVersion | ProblemKind::NotFound
    ) {
        return Err(PageError::from(error).into());
    }
    let error = forms::at_fields(error, |error| form.at_its_field(error));
    let (status, errors) = forms::refused(&mut form, &desk.site.words(), &error);
    if matches!(refused, ProblemKind::InvalidFields | ProblemKind::BodyTooLarge) {
        // It is still a change of what its writer saw: who was faster is told of when nothing is wrong any more.
        let mut page = SnippetPage::new(form);
        page.errors = errors;
        return desk.page(status, &page);
    }
    // What was typed stands beside what somebody else made of it, and saved once more it holds.
    let present = find(desk, form.id).await?;
    form.version = present.as_ref().map_or(0, |present| present.version);
    let mut page = SnippetPage::new(form);
    page.notice = Some(if present.is_some() { changed_meanwhile(true) } else { "snippets-gone" });
    if let Some(present) = &present {
        page.beside(&desk.site.words(), present);
    }
    desk.page(status, &page)
}

async fn read(desk: &Desk) -> Result<Vec<Snippet>, PageError> {
    Ok(desk.site.portal.clients.intake.snippets(desk.tenant(), &desk.call).await?.items)
}

async fn find(desk: &Desk, id: Uuid) -> Result<Option<Snippet>, PageError> {
    Ok(read(desk).await?.into_iter().find(|snippet| snippet.id == id))
}
