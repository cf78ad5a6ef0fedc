//! Files that a worker attaches to a report, or sends for a request that is open: as a form with a file, or in pieces, by a
//! script that shows how far they are and goes on where a connection broke.

use contracts::{
    ApiError,
    intake::{File, NewFile},
};
use poem::{
    Body, IntoResponse, Request, Response, Result, handler,
    http::StatusCode,
    web::{Data, Json, Path, Query},
};
use serde::Deserialize;
use uuid::Uuid;
use web::ProblemKind;

use super::{report, request};
use crate::{
    attachment::{self, FormWithFile, Place, Sender},
    errors::PageError,
    forms::{Posted, PublicPost},
    site::{Site, see_other},
    views::{FileLine, public::FileList},
};

/// POST `/{lang}/report/files`, `/{lang}/case/files`: a form with a file.
#[handler]
pub async fn attach(site: Site, place: Data<&Place>, request: &Request, body: Body) -> Result<Response> {
    site.union()?;
    if place.secret_of(&site, request).is_none() {
        return gone(&site, **place).await;
    }
    let _place = site.portal.attachments.take()?;
    let taken = tokio::time::timeout(attachment::LONGEST, take(&site, **place, request, body)).await;
    taken.unwrap_or_else(|_| Err(PageError::Refused(ProblemKind::RequestTimeout).into()))
}

async fn take(site: &Site, place: Place, request: &Request, body: Body) -> Result<Response> {
    let form = FormWithFile::read(request, body, site.portal.settings.most_file_bytes).await?;
    let secret = secret_of_drawn(site, place, request, &form.posted).await;
    let Some(secret) = secret else { return gone(site, place).await };
    let sent = match form.file {
        Some(chosen) => attachment::attach(Sender::Worker(site, place.holder(&secret)), chosen).await.map(drop),
        None => Err(ApiError::Problem(nothing_chosen())),
    };
    match place {
        Place::Report => report::step::after_file(site, &secret, &form.posted, sent).await,
        Place::Case => request::after_file(site, &secret, sent).await,
    }
}

/// That a form came without a file.
pub fn nothing_chosen() -> web::Problem {
    let error = web::FieldError { field: "file".into(), code: "required".into(), limit: None };
    web::Problem { errors: vec![error], ..ProblemKind::InvalidFields.into() }
}

/// POST `/{lang}/report/files/{id}/removal`.
#[handler]
pub async fn remove(
    site: Site,
    place: Data<&Place>,
    request: &Request,
    Path(id): Path<Uuid>,
    PublicPost(posted): PublicPost,
) -> Result<Response> {
    let union = site.union()?;
    let Some(secret) = place.secret_of(&site, request) else { return gone(&site, **place).await };
    let intake = &site.portal.clients.intake;
    intake.discard_file(&union.slug, &site.call(), place.holder(&secret), id).await.map_err(PageError::from)?;
    report::step::after_removal(&site, &secret, &posted).await
}

/// What a script says of a file that it is going to send.
#[derive(Deserialize)]
pub struct Piece {
    /// Where in the file the piece begins.
    offset: u64,
}

/// POST `/{lang}/{report,case}/uploads`: a script begins a file.
#[handler]
pub async fn begin(
    site: Site,
    place: Data<&Place>,
    request: &Request,
    PublicPost(posted): PublicPost,
) -> Result<Response> {
    let union = site.union()?;
    let Some(secret) = secret_of_drawn(&site, **place, request, &posted).await else { return Ok(over(&site)) };
    let file = NewFile { name: posted.raw("name").to_owned(), bytes: posted.raw("bytes").parse().ok() };
    let intake = &site.portal.clients.intake;
    match intake.begin_file(&union.slug, &site.call(), place.holder(&secret), &file).await {
        Ok(upload) => Ok(Json(upload).into_response()),
        Err(error) => Ok(told(&site, &error)),
    }
}

/// PATCH `/{lang}/{report,case}/uploads/{id}`: a piece.
#[handler]
pub async fn append(
    site: Site,
    place: Data<&Place>,
    request: &Request,
    Path(id): Path<Uuid>,
    Query(piece): Query<Piece>,
    body: Vec<u8>,
) -> Result<Response> {
    let union = site.union()?;
    let Some(secret) = script_of_ours(&site, **place, request)? else { return Ok(over(&site)) };
    let intake = &site.portal.clients.intake;
    let holder = place.holder(&secret);
    match intake.append_to_file(&union.slug, &site.call(), holder, id, piece.offset, body).await {
        Ok(upload) => Ok(Json(upload).into_response()),
        Err(error) => Ok(told(&site, &error)),
    }
}

/// What a script says of the page that it runs on.
#[derive(Deserialize)]
pub struct Shown {
    /// The page of a report.
    step: usize,
}

/// POST `/{lang}/{report,case}/uploads/{id}/completion`: all of it is here. Gives what is attached now, to be shown.
#[handler]
pub async fn keep(
    site: Site,
    place: Data<&Place>,
    request: &Request,
    Path(id): Path<Uuid>,
    Query(shown): Query<Shown>,
) -> Result<Response> {
    let union = site.union()?;
    let Some(secret) = script_of_ours(&site, **place, request)? else { return Ok(over(&site)) };
    let intake = &site.portal.clients.intake;
    match intake.keep_file(&union.slug, &site.call(), place.holder(&secret), id).await {
        Ok(file) => draw(&site, **place, &secret, file, shown.step).await,
        Err(error) => Ok(told(&site, &error)),
    }
}

/// What is attached, without a page around it.
async fn draw(site: &Site, place: Place, secret: &str, kept: File, step: usize) -> Result<Response> {
    let files = match place {
        Place::Report => crate::draft::read(site, Some(secret)).await?.map(|draft| draft.files).unwrap_or_default(),
        Place::Case => vec![kept],
    };
    let words = site.words();
    let lines = files.iter().map(|file| FileLine::of(&words, file)).collect();
    let notice = (place == Place::Case).then_some("request-file-sent");
    site.page(StatusCode::OK, &FileList { lines, base: place.base(), step, notice })
}

/// The secret, where a page of this origin sent the request.
fn script_of_ours(site: &Site, place: Place, request: &Request) -> Result<Option<String>, PageError> {
    if !crate::forms::is_own_page(request) {
        return Err(PageError::ForeignForm);
    }
    Ok(place.secret_of(site, request))
}

/// The secret, where the page is about the request that is open: in another tab another one may have been opened meanwhile.
async fn secret_of_drawn(site: &Site, place: Place, request: &Request, posted: &Posted) -> Option<String> {
    match place {
        Place::Report => place.secret_of(site, request),
        Place::Case => request::secret_of_drawn(site, request, posted).await,
    }
}

/// The draft or the visit is over: the beginning of the form, or where the code is asked for.
async fn gone(site: &Site, place: Place) -> Result<Response> {
    match place {
        Place::Report => Ok(see_other(&format!("/{}/report/1?gone=yes", site.locale))),
        Place::Case => request::ask_for_code(site),
    }
}

/// The same for a script, which sends the page on.
fn over(site: &Site) -> Response {
    let text = site.words().text("problem-not-found-advice");
    Response::builder().status(StatusCode::GONE).content_type("text/plain; charset=utf-8").body(text)
}

/// What is wrong, in words that a script shows as they are.
fn told(site: &Site, error: &ApiError) -> Response {
    let words = site.words();
    let field = match error {
        ApiError::Problem(problem) => problem.errors.first().map(|error| words.field_error(error)),
        ApiError::Unavailable => None,
    };
    let text = field.unwrap_or_else(|| words.text(&format!("problem-{}-advice", error.kind().slug())));
    Response::builder().status(error.kind().status()).content_type("text/plain; charset=utf-8").body(text)
}
