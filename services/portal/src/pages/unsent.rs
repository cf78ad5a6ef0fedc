//! What stands in a form of the console is kept before it is sent, and put into the form again: after a crash, or for a colleague
//! who goes on with the inquiry.

use contracts::{
    ApiError,
    intake::{KeepUnsent, TypedField, UnsentForm},
};
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
const OF_THE_PAGE: [&str; 4] = ["csrf", "submission", "version", "list"];

/// Whose text the address asks to be put into the form.
#[derive(Default, Deserialize)]
pub struct UnsentQuery {
    take: Option<String>,
}

impl UnsentQuery {
    fn account(&self) -> Option<Uuid> {
        self.take.as_deref()?.parse().ok()
    }
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
    let typed = posted.all().filter(|(name, _)| !OF_THE_PAGE.contains(name));
    let fields: Vec<_> =
        typed.map(|(name, value)| TypedField { name: name.to_owned(), value: value.to_owned() }).collect();
    let intake = &desk.site.portal.clients.intake;
    let done = if fields.iter().all(|field| field.value.trim().is_empty()) {
        intake.discard_unsent(desk.tenant(), &desk.call, form, desk.account.id).await
    } else {
        let typed = KeepUnsent { fields, submission: posted.raw("submission").parse().ok() };
        intake.keep_unsent(desk.tenant(), &desk.call, form, &typed).await
    };
    done.map_err(PageError::from)?;
    Ok(StatusCode::NO_CONTENT.into())
}

/// POST `/inquiries/{id}/unsent/{form}/removal`.
#[handler]
pub async fn discard(StaffPost(desk, posted): StaffPost, Path((id, form)): Path<(Uuid, String)>) -> Result<Response> {
    let (form, account) = (named(&form, id)?, posted.raw("account").parse().unwrap_or(desk.account.id));
    discard_of(&desk, form, account).await
}

/// POST `/inquiries/new/unsent/removal`.
#[handler]
pub async fn discard_entry(StaffPost(desk, _): StaffPost) -> Result<Response> {
    discard_of(&desk, UnsentForm::Entry, desk.account.id).await
}

async fn discard_of(desk: &Desk, form: UnsentForm, account: Uuid) -> Result<Response> {
    let intake = &desk.site.portal.clients.intake;
    intake.discard_unsent(desk.tenant(), &desk.call, form, account).await.map_err(PageError::from)?;
    Ok(see_other(&page_of(form)))
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

/// What was typed into a form and not sent: the fields that are put into it, and what the page says of them and of the others.
/// Without it the form is there all the same.
pub async fn left_in(desk: &Desk, form: UnsentForm, query: &UnsentQuery) -> (Option<Posted>, UnsentPart) {
    let found = desk.site.portal.clients.intake.unsent(desk.tenant(), &desk.call, form).await;
    if let Err(error) = &found
        && !matches!(error.kind(), ProblemKind::Forbidden | ProblemKind::Unauthenticated)
    {
        tell(error);
    }
    let (own, mut items) = (desk.account.id, found.unwrap_or_default().items);
    let wanted = query.account().filter(|account| items.iter().any(|one| one.account == *account)).unwrap_or(own);
    let put_in = items.iter().position(|one| one.account == wanted).map(|place| items.remove(place));
    let posted =
        put_in.as_ref().map(|one| Posted::of(one.fields.iter().map(|field| (field.name.clone(), field.value.clone()))));
    (posted, UnsentPart::new(&desk.site.words(), form, own, put_in, items))
}

fn tell(error: &ApiError) {
    tracing::warn!(%error, "what was typed and not sent is not shown");
}
