//! The inbox: what waits, narrowed as somebody likes, and what is looked for.

use contracts::intake::{SaveFilter, SearchInquiries};
use futures::future::try_join3;
use poem::{
    Response, Result, handler,
    http::StatusCode,
    web::{Path, Query},
};
use serde::Deserialize;
use uuid::Uuid;
use web::{ProblemKind, problem::FieldError};

use super::inquiry::colleagues;
use crate::{
    errors::PageError,
    forms::{self, InboxQuery, KeepListForm, SearchForm, StaffPost},
    session::Desk,
    site::see_other,
    views::console::{Changed, FoundPage, InboxPage},
};

/// What the address says of what was just done to many.
#[derive(Deserialize)]
pub struct DoneQuery {
    /// Names it, to undo it.
    batch: Option<String>,
    changed: Option<String>,
    left: Option<String>,
    /// What became of undoing: `done` or `late`.
    undo: Option<String>,
}

/// GET `/inbox`.
#[handler]
pub async fn list(desk: Desk, Query(query): Query<InboxQuery>, Query(done): Query<DoneQuery>) -> Result<Response> {
    let query = query.meant();
    let count = |text: Option<String>| text.and_then(|text| text.parse::<u32>().ok());
    let (changed, left) = (count(done.changed), count(done.left));
    let changed = Changed {
        batch: done.batch.and_then(|batch| batch.parse().ok()).filter(|_| changed.is_some_and(|changed| changed > 0)),
        changed,
        left: left.filter(|left| *left > 0),
        undo: done.undo.filter(|undo| matches!(undo.as_str(), "done" | "late")),
    };
    let page = inbox(&desk, &query, changed).await?;
    desk.page(StatusCode::OK, &page)
}

/// POST `/inbox/lists`: keeps the list that is open under a name.
#[handler]
pub async fn keep(StaffPost(desk, posted): StaffPost) -> Result<Response> {
    let mut form = KeepListForm::read(&posted);
    let query = InboxQuery::read(posted.raw("list")).from(None);
    let save = SaveFilter { name: form.list_name.value.clone(), filter: query.filter() };
    match desk.site.portal.clients.intake.save_filter(desk.tenant(), &desk.call, &save).await {
        Ok(_) => Ok(see_other(&format!("/inbox?{}", query.address()))),
        Err(error) if error.kind() == ProblemKind::InvalidFields => {
            let error = forms::at_fields(error, |error| match error.field.as_str() {
                "name" => FieldError { field: "list_name".to_owned(), ..error },
                _ => error,
            });
            let (status, errors) = forms::refused(&mut form, &desk.site.words(), &error);
            let page = inbox(&desk, &query, Changed::default()).await?.keeping(form, errors);
            desk.page(status, &page)
        }
        Err(error) => Err(PageError::from(error).into()),
    }
}

/// POST `/inbox/lists/{id}/removal`.
#[handler]
pub async fn remove(StaffPost(desk, posted): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let intake = &desk.site.portal.clients.intake;
    match intake.remove_saved_filter(desk.tenant(), &desk.call, id).await {
        // Removed before, or the button was pressed twice.
        Err(error) if error.kind() != ProblemKind::NotFound => Err(PageError::from(error).into()),
        _ => Ok(see_other(&format!("/inbox?{}", InboxQuery::read(posted.raw("list")).address()))),
    }
}

/// The inbox as it is now.
async fn inbox(desk: &Desk, query: &InboxQuery, changed: Changed) -> Result<InboxPage, PageError> {
    let clients = &desk.site.portal.clients;
    let filter = query.filter();
    let listed = async { Ok(clients.intake.list(desk.tenant(), &desk.call, &filter, query.after.as_deref()).await?) };
    // Without them the inbox is read all the same.
    let saved = async { Ok(clients.intake.saved_filters(desk.tenant(), &desk.call).await.unwrap_or_default()) };
    let (page, saved, colleagues) = try_join3(listed, saved, colleagues(desk)).await?;
    let now = desk.site.portal.clock.now();
    Ok(InboxPage::new(&desk.site.words(), query, page, colleagues, (desk.account.id, now))
        .among(query, saved.items)
        .of(desk.works_on_requests())
        .with(changed))
}

/// POST `/inbox/search`: what is looked for stands in no address, since it may be a name.
#[handler]
pub async fn search(StaffPost(desk, posted): StaffPost) -> Result<Response> {
    let mut form = SearchForm::read(&posted);
    let wanted = SearchInquiries { text: form.text.value.clone() };
    let (words, now) = (desk.site.words(), desk.site.portal.clock.now());
    match desk.site.portal.clients.intake.search(desk.tenant(), &desk.call, &wanted).await {
        Ok(found) => desk.page(StatusCode::OK, &FoundPage::new(&words, form, Some(found), now)),
        Err(error) if error.kind() == ProblemKind::InvalidFields => {
            let (status, errors) = forms::refused(&mut form, &words, &error);
            let mut page = FoundPage::new(&words, form, None, now);
            page.errors = errors;
            desk.page(status, &page)
        }
        Err(error) => Err(PageError::from(error).into()),
    }
}
