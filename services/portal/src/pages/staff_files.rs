//! Files that a colleague adds to a request: sent to the worker, from the page of messages; or put on record, from the page of the
//! request, as what the worker gave at the desk or by post.

use contracts::{ApiError, intake::File};
use poem::{Body, Request, Response, Result, handler, http::StatusCode, web::Path};
use uuid::Uuid;
use web::{ProblemKind, problem::FieldError};

use super::{conversation, files::nothing_chosen, inquiry};
use crate::{
    attachment::{self, FormWithFile, Sender},
    errors::PageError,
    forms::{self, ErrorLine, InboxQuery, Posted, StaffPost, report::FilesForm},
    mark,
    session::Desk,
    site::see_other,
    words::Words,
};

/// POST `/inquiries/{id}/messages/files`: it is a message to the worker.
#[handler]
pub async fn send(desk: Desk, Path(id): Path<Uuid>, request: &Request, body: Body) -> Result<Response> {
    let (posted, sent) = take(&desk, id, "worker", request, body).await?;
    match sent {
        Ok(_) => Ok(see_other(&format!("/inquiries/{id}/messages?done=file{}", InboxQuery::behind(&posted, '&')))),
        Err(error) => conversation::after_file(&desk, id, &posted, error).await,
    }
}

/// POST `/inquiries/{id}/files`: the worker gave it.
#[handler]
pub async fn put_on_record(desk: Desk, Path(id): Path<Uuid>, request: &Request, body: Body) -> Result<Response> {
    let (posted, sent) = take(&desk, id, "record", request, body).await?;
    match sent {
        Ok(_) => Ok(see_other(&format!("/inquiries/{id}{}#files", InboxQuery::behind(&posted, '?')))),
        Err(error) => inquiry::after_file(&desk, id, &posted, error).await,
    }
}

/// POST `/inquiries/{id}/files/{file}/removal`: it was put on record by mistake.
#[handler]
pub async fn remove(StaffPost(desk, posted): StaffPost, Path((id, file)): Path<(Uuid, Uuid)>) -> Result<Response> {
    match desk.site.portal.clients.intake.remove_file(desk.tenant(), &desk.call, id, file).await {
        // Removed before, or the button was pressed twice.
        Err(error) if error.kind() != ProblemKind::NotFound => Err(PageError::from(error).into()),
        _ => Ok(see_other(&format!("/inquiries/{id}{}#files", InboxQuery::behind(&posted, '?')))),
    }
}

/// Reads the form, from a page that was drawn for this session, and hands the file on as it comes.
async fn take(
    desk: &Desk,
    id: Uuid,
    to: &'static str,
    request: &Request,
    body: Body,
) -> Result<(Posted, Result<File, ApiError>), PageError> {
    let _place = desk.site.portal.attachments.take()?;
    let taken = async {
        let form = FormWithFile::read(request, body, desk.site.portal.settings.most_file_bytes).await?;
        if mark::account_of(&desk.session, form.posted.raw("csrf")) != Some(desk.account.id) {
            return Err(PageError::ForeignForm);
        }
        let sent = match form.file {
            Some(chosen) => {
                attachment::attach(Sender::Colleague(desk, id, to, form.posted.raw("submission").parse().ok()), chosen)
                    .await
            }
            None => Err(ApiError::Problem(nothing_chosen())),
        };
        Ok((form.posted, sent))
    };
    let taken = tokio::time::timeout(attachment::LONGEST, taken).await;
    taken.unwrap_or(Err(PageError::Refused(ProblemKind::RequestTimeout)))
}

/// What a worker would be told to do about it, a colleague cannot.
const OWN_TEXTS: [&str; 2] = ["no_room", "too_many_files"];

/// Why a file was not taken, beside where it was chosen.
pub fn refused(words: &Words<'_>, error: &ApiError) -> (StatusCode, FilesForm, Vec<ErrorLine>) {
    let mut chosen = FilesForm::empty();
    let (status, mut errors) = forms::refused(&mut chosen, words, error);
    let problems = match error {
        ApiError::Problem(problem) => problem.errors.as_slice(),
        ApiError::Unavailable => &[],
    };
    if let Some(own) = problems.iter().find(|problem| OWN_TEXTS.contains(&problem.code.as_str())) {
        let text = words.field_error(&FieldError { field: "staff_file".to_owned(), ..own.clone() });
        errors = vec![ErrorLine { field: Some(chosen.file.name.clone()), text: text.clone() }];
        chosen.file.error = Some(text);
    }
    (status, chosen, errors)
}
