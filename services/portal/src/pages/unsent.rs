//! What stands in a form of the console is kept before it is sent, and can be put into a form again: after a crash, or for a colleague
//! who goes on with the inquiry. Nothing is put in by itself: what was typed yesterday may not fit today, nor this worker.

use contracts::intake::{KeepUnsent, TypedField, UnsentForm};
use poem::{Response, Result, handler, http::StatusCode, web::Path};
use serde::Deserialize;
use uuid::Uuid;
use web::ProblemKind;

use crate::{
    errors::PageError,
    forms::{Posted, StaffPost},
    session::Desk,
    site::see_other,
    views::console::UnsentPart,
};

/// What belongs to a page, and was not typed.
const OF_THE_PAGE: [&str; 6] = ["csrf", "submission", "version", "list", "taken", "taken_from"];

/// What the address asks to be put into the form.
#[derive(Default, Deserialize)]
pub struct UnsentQuery {
    take: Option<String>,
}

/// POST `/inquiries/{id}/unsent/{form}`, by a script, every few seconds in which something was typed.
#[handler]
pub async fn keep(StaffPost(desk, posted): StaffPost, Path((id, form)): Path<(Uuid, String)>) -> Result<Response> {
    keep_in(&desk, named(&form, id)?, &posted).await
}

/// POST `/inquiries/new/unsent`, by the same script.
#[handler]
pub async fn keep_entry(StaffPost(desk, posted): StaffPost) -> Result<Response> {
    keep_in(&desk, UnsentForm::Entry, &posted).await
}

async fn keep_in(desk: &Desk, form: UnsentForm, posted: &Posted) -> Result<Response> {
    let key = posted.raw("submission").parse().map_err(|_| PageError::Refused(ProblemKind::MalformedRequest))?;
    let typed = posted.all().filter(|(name, _)| was_typed(form, name));
    let fields: Vec<_> =
        typed.map(|(name, value)| TypedField { name: name.to_owned(), value: value.to_owned() }).collect();
    let intake = &desk.site.portal.clients.intake;
    if fields.iter().any(|field| !field.value.trim().is_empty()) {
        let typed = KeepUnsent { key, fields, taken: posted.raw("taken").parse().ok() };
        intake.keep_unsent(desk.tenant(), &desk.call, form, &typed).await.map_err(PageError::from)?;
        return Ok(StatusCode::NO_CONTENT.into());
    }
    // Nothing is there to be kept.
    Ok(StatusCode::OK.into())
}

/// Whether it is kept. What a worker agrees to is asked each time.
fn was_typed(form: UnsentForm, name: &str) -> bool {
    let is_agreed = form == UnsentForm::Entry && name.starts_with("consent_");
    !is_agreed && !OF_THE_PAGE.contains(&name)
}

/// POST `/inquiries/{id}/unsent/{form}/{key}/removal`.
#[handler]
pub async fn discard(
    StaffPost(desk, _): StaffPost,
    Path((id, form, key)): Path<(Uuid, String, Uuid)>,
) -> Result<Response> {
    discard_of(&desk, named(&form, id)?, key).await
}

/// POST `/inquiries/new/unsent/{key}/removal`.
#[handler]
pub async fn discard_entry(StaffPost(desk, _): StaffPost, Path(key): Path<Uuid>) -> Result<Response> {
    discard_of(&desk, UnsentForm::Entry, key).await
}

async fn discard_of(desk: &Desk, form: UnsentForm, key: Uuid) -> Result<Response> {
    let intake = &desk.site.portal.clients.intake;
    intake.discard_unsent(desk.tenant(), &desk.call, form, desk.account.id, key).await.map_err(PageError::from)?;
    Ok(see_other(&page_of(form)))
}

/// A form was sent: neither what it went on from is unsent any more, nor what was kept of it.
pub async fn sent(desk: &Desk, form: UnsentForm, posted: &Posted) {
    let of = posted.raw("taken_from").parse().unwrap_or(desk.account.id);
    let ended = [("submission", desk.account.id), ("taken", of)];
    for (key, account) in ended.into_iter().filter_map(|(name, of)| Some((posted.raw(name).parse().ok()?, of))) {
        let intake = &desk.site.portal.clients.intake;
        if let Err(error) = intake.discard_unsent(desk.tenant(), &desk.call, form, account, key).await {
            tracing::warn!(%error, "what was sent is shown as unsent");
        }
    }
}

/// The form that an address names.
fn named(form: &str, inquiry: Uuid) -> Result<UnsentForm, PageError> {
    match form {
        "message" => Ok(UnsentForm::Message(inquiry)),
        "note" => Ok(UnsentForm::Note(inquiry)),
        "verification" => Ok(UnsentForm::Verification(inquiry)),
        _ => Err(PageError::Refused(ProblemKind::NotFound)),
    }
}

/// Where the form stands.
fn page_of(form: UnsentForm) -> String {
    match form {
        UnsentForm::Message(inquiry) => format!("/inquiries/{inquiry}/messages"),
        UnsentForm::Note(inquiry) => format!("/inquiries/{inquiry}/notes"),
        UnsentForm::Verification(inquiry) => format!("/inquiries/{inquiry}"),
        UnsentForm::Entry => "/inquiries/new".to_owned(),
    }
}

/// What was typed into a form and not sent: the fields of the one that the address asks for, and what the page says of all.
/// Without it the form is there all the same.
pub async fn left_in(desk: &Desk, form: UnsentForm, query: &UnsentQuery) -> (Option<Posted>, UnsentPart) {
    let found = desk.site.portal.clients.intake.unsent(desk.tenant(), &desk.call, form).await;
    if let Err(error) = &found {
        tracing::info!(%error, "what was typed and not sent is not shown");
    }
    let mut items = found.unwrap_or_default().items;
    let wanted = query.take.as_deref().and_then(|key| key.parse::<Uuid>().ok());
    let place = items.iter().position(|one| Some(one.key) == wanted);
    let put_in = place.map(|place| items.remove(place));
    let fields = |one: &contracts::intake::Unsent| {
        Posted::of(one.fields.iter().map(|field| (field.name.clone(), field.value.clone())))
    };
    (put_in.as_ref().map(fields), UnsentPart::new(&desk.site.words(), form, desk.account.id, put_in, items))
}
