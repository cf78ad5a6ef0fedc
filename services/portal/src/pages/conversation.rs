//! What is written about an inquiry: messages between the worker and the union, and notes for colleagues. Two pages, so that
//! nobody writes to the wrong people.

use contracts::{
    ApiError,
    intake::{Conversation, Inquiry, UnsentForm},
};
use futures::future::try_join;
use poem::{
    Response, Result, handler,
    http::StatusCode,
    web::{Path, Query},
};
use serde::Deserialize;
use uuid::Uuid;
use web::ProblemKind;

use super::{
    inquiry,
    refusal::{changed_meanwhile, ends_the_page, shown},
    staff_files,
    unsent::{self, UnsentQuery, left_in},
};
use crate::{
    errors::PageError,
    forms::{self, Form, InboxQuery, MessageForm, Posted, StaffPost, TICKED, ToWorkerForm, field_error, new_key},
    session::Desk,
    site::see_other,
    views::console::{MessagesPage, NotesPage, typed},
};

/// What the address says beside the page.
#[derive(Deserialize)]
pub struct MessagesQuery {
    /// What was just done.
    done: Option<String>,
}

/// The texts that say what was done, by what the address says of it.
const DONE: [(&str, &str); 4] = [
    ("sent", "conversation-sent"),
    ("file", "conversation-file-sent"),
    ("taken-back", "conversation-taken-back"),
    ("too-late", "conversation-too-late"),
];

/// GET `/inquiries/{id}/messages`.
#[handler]
pub async fn show(
    desk: Desk,
    Path(id): Path<Uuid>,
    Query(query): Query<MessagesQuery>,
    Query(take): Query<UnsentQuery>,
    Query(list): Query<InboxQuery>,
) -> Result<Response> {
    let mut page = messages(&desk, id).await?;
    if page.form.is_some() {
        let (typed, unsent) = left_in(&desk, UnsentForm::Message(id), &take).await;
        page.form = Some(typed.map_or_else(ToWorkerForm::new, |typed| ToWorkerForm::read(&typed).anew()));
        page.unsent = unsent;
    }
    page.head = page.head.from(&list.meant());
    let done = query.done.as_deref().unwrap_or_default();
    page.notice = DONE.iter().find(|(code, _)| *code == done).map(|(_, text)| *text);
    desk.page(StatusCode::OK, &page)
}

/// POST `/inquiries/{id}/messages`.
#[handler]
pub async fn write(StaffPost(desk, posted): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let (mut form, key) = (ToWorkerForm::read(&posted), posted.key());
    form.submission.value = key.to_string();
    if posted.raw("insert") == TICKED {
        return insert(&desk, id, form, &posted).await;
    }
    if form.snippet.filled().is_some() {
        return left_out(&desk, id, form, &posted).await;
    }
    let intake = &desk.site.portal.clients.intake;
    let sent = intake.write_to_worker(desk.tenant(), &desk.call, id, posted.version(), &form.message(), key).await;
    match sent {
        Ok(_) => {
            unsent::sent(&desk, UnsentForm::Message(id), &posted).await;
            Ok(see_other(&format!("/inquiries/{id}/messages?done=sent{}", InboxQuery::behind(&posted, '&'))))
        }
        Err(error) => again(&desk, id, form, &posted, error).await,
    }
}

/// The page once more, with a text of the union behind what was typed: it can be changed before it is sent.
async fn insert(desk: &Desk, id: Uuid, mut form: ToWorkerForm, posted: &Posted) -> Result<Response> {
    let mut page = messages(desk, id).await?;
    let refused = page.form.as_ref().and_then(|_| page.insert(&mut form).err());
    page.errors = form
        .mark(&desk.site.words(), &refused.map(|code| field_error("snippet", code)).into_iter().collect::<Vec<_>>());
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    page.notice = page.form.is_none().then_some(changed_meanwhile(false));
    desk.page(status, &with_typed(desk, page, form, posted))
}

/// A text was chosen and not put in: whoever sends the message believes that it is there.
async fn left_out(desk: &Desk, id: Uuid, mut form: ToWorkerForm, posted: &Posted) -> Result<Response> {
    let mut page = messages(desk, id).await?;
    let errors = form.mark(&desk.site.words(), &[field_error("snippet", "not_put_in")]);
    page.errors = shown(errors, page.form.is_some());
    desk.page(StatusCode::UNPROCESSABLE_ENTITY, &with_typed(desk, page, form, posted))
}

/// The page with what was typed, in its form or, where nothing is written any more, below each other. It is still an answer
/// to what its writer saw.
fn with_typed(desk: &Desk, mut page: MessagesPage, form: ToWorkerForm, posted: &Posted) -> MessagesPage {
    page.head = page.head.from(&InboxQuery::read(posted.raw("list")));
    page.version = posted.version();
    if page.form.is_some() {
        page.form = Some(form);
    } else {
        page.typed = typed(&desk.site.words(), posted.all());
    }
    page
}

/// What comes after a file was not sent: the page, with why.
pub async fn after_file(desk: &Desk, id: Uuid, posted: &Posted, error: ApiError) -> Result<Response> {
    if ends_the_page(error.kind()) {
        return Err(PageError::from(error).into());
    }
    let (status, chosen, errors) = staff_files::refused(&desk.site.words(), &error);
    let mut page = messages(desk, id).await?;
    page.head = page.head.from(&InboxQuery::read(posted.raw("list")));
    page.errors = shown(errors, page.add_file.is_some());
    page.add_file = page.add_file.map(|form| form.with(chosen));
    desk.page(status, &page)
}

/// POST `/inquiries/{id}/messages/{message}/taking-back`.
#[handler]
pub async fn take_back(StaffPost(desk, _): StaffPost, Path((id, message)): Path<(Uuid, Uuid)>) -> Result<Response> {
    let done = match desk.site.portal.clients.intake.take_back(desk.tenant(), &desk.call, id, message).await {
        Ok(()) => "taken-back",
        Err(error) if error.kind() == ProblemKind::RefusedTransition => "too-late",
        Err(error) => return Err(PageError::from(error).into()),
    };
    Ok(see_other(&format!("/inquiries/{id}/messages?done={done}")))
}

/// POST `/inquiries/{id}/messages/{message}/translation`.
#[handler]
pub async fn translate(
    StaffPost(desk, posted): StaffPost,
    Path((id, message)): Path<(Uuid, Uuid)>,
) -> Result<Response> {
    let mut form = MessageForm::of_translation(&posted);
    let intake = &desk.site.portal.clients.intake;
    match intake.translate_message(desk.tenant(), &desk.call, id, message, &form.message()).await {
        Ok(()) => Ok(see_other(&format!("/inquiries/{id}/messages"))),
        Err(error) if ends_the_page(error.kind()) => Err(PageError::from(error).into()),
        Err(error) => {
            let words = desk.site.words();
            let mut page = messages(&desk, id).await?;
            let (status, errors) = forms::refused(&mut form, &words, &error);
            // The field has an id of its own, that of its message: the summary cannot lead to it by its name.
            page.errors = shown(errors, false);
            page.translating(message, form);
            desk.page(status, &page)
        }
    }
}

/// GET `/inquiries/{id}/notes`.
#[handler]
pub async fn show_notes(
    desk: Desk,
    Path(id): Path<Uuid>,
    Query(take): Query<UnsentQuery>,
    Query(list): Query<InboxQuery>,
) -> Result<Response> {
    let (typed, unsent) = left_in(&desk, UnsentForm::Note(id), &take).await;
    let form = typed.map_or_else(MessageForm::new, |typed| MessageForm::read(&typed).anew());
    let mut page = notes(&desk, id, form).await?;
    page.unsent = unsent;
    page.head = page.head.from(&list.meant());
    desk.page(StatusCode::OK, &page)
}

/// POST `/inquiries/{id}/notes`.
#[handler]
pub async fn write_note(StaffPost(desk, posted): StaffPost, Path(id): Path<Uuid>) -> Result<Response> {
    let (mut form, key) = (MessageForm::read(&posted), posted.key());
    form.submission.value = key.to_string();
    let intake = &desk.site.portal.clients.intake;
    match intake.write_note(desk.tenant(), &desk.call, id, &form.message(), key).await {
        Ok(()) => {
            unsent::sent(&desk, UnsentForm::Note(id), &posted).await;
            Ok(see_other(&format!("/inquiries/{id}/notes{}", InboxQuery::behind(&posted, '?'))))
        }
        Err(error) if ends_the_page(error.kind()) => Err(PageError::from(error).into()),
        Err(error) => {
            if error.kind() == ProblemKind::IdempotencyKeyReused {
                form.submission.value = new_key().to_string();
            }
            let (status, errors) = forms::refused(&mut form, &desk.site.words(), &error);
            let mut page = notes(&desk, id, form).await?;
            page.errors = errors;
            desk.page(status, &page)
        }
    }
}

/// The page as it is now, with what was typed and what went wrong.
async fn again(desk: &Desk, id: Uuid, mut form: ToWorkerForm, posted: &Posted, error: ApiError) -> Result<Response> {
    if ends_the_page(error.kind()) {
        return Err(PageError::from(error).into());
    }
    if error.kind() == ProblemKind::IdempotencyKeyReused {
        form.submission.value = new_key().to_string();
    }
    let words = desk.site.words();
    let (status, errors) = forms::refused(&mut form, &words, &error);
    let mut page = messages(desk, id).await?;
    let (drawn, now) = (page.form.is_some(), page.version);
    page.notice = (error.kind() == ProblemKind::StaleVersion).then_some(changed_meanwhile(drawn));
    page.errors = if page.notice.is_some() { Vec::new() } else { shown(errors, drawn) };
    let mut page = with_typed(desk, page, form, posted);
    if error.kind() != ProblemKind::InvalidFields {
        page.version = now;
    }
    desk.page(status, &page)
}

async fn messages(desk: &Desk, id: Uuid) -> Result<MessagesPage, PageError> {
    let intake = &desk.site.portal.clients.intake;
    let (inquiry, conversation) = both(desk, id).await?;
    // Without them, messages are written all the same.
    let snippets = intake.snippets(desk.tenant(), &desk.call).await.unwrap_or_default().items;
    let page = MessagesPage::new(&desk.site.words(), &inquiry, conversation, &snippets);
    Ok(page.taking_files(desk.site.most_file_mib()))
}

async fn notes(desk: &Desk, id: Uuid, form: MessageForm) -> Result<NotesPage, PageError> {
    let intake = &desk.site.portal.clients.intake;
    let noted = async { readable(intake.notes(desk.tenant(), &desk.call, id).await) };
    let (inquiry, noted) = try_join(inquiry::find(desk, id), noted).await?;
    Ok(NotesPage::new(&desk.site.words(), &inquiry, noted, form))
}

/// The inquiry and what was written about it; that is `None` for who may not read it.
async fn both(desk: &Desk, id: Uuid) -> Result<(Inquiry, Option<Conversation>), PageError> {
    // One after the other: what the second shows counts as read, and the first says whether there was something to read.
    let inquiry = inquiry::find(desk, id).await?;
    let conversation = desk.site.portal.clients.intake.conversation(desk.tenant(), &desk.call, id).await;
    Ok((inquiry, readable(conversation)?))
}

/// `None` for who may not read it.
fn readable<T>(answer: Result<T, ApiError>) -> Result<Option<T>, PageError> {
    match answer {
        Ok(read) => Ok(Some(read)),
        Err(error) if error.kind() == ProblemKind::Forbidden => Ok(None),
        Err(error) => Err(error.into()),
    }
}
