//! A file of an inquiry, as it comes from intake.

use poem::{
    Response, Result, handler,
    http::{HeaderName, header},
    web::Path,
};
use uuid::Uuid;

use crate::{errors::PageError, session::Desk};

/// What intake says of a file, and a browser needs to know. It is saved, and shown only where a page of ours shows it.
const HANDED_ON: [HeaderName; 3] = [header::CONTENT_TYPE, header::CONTENT_LENGTH, header::CONTENT_DISPOSITION];

/// Whether a path is that of a file.
pub fn is_file(path: &str) -> bool {
    path.strip_prefix("/inquiries/").is_some_and(|rest| rest.contains("/files/"))
}

/// GET `/inquiries/{id}/files/{file}`.
#[handler]
pub async fn show(desk: Desk, Path((id, file)): Path<(Uuid, Uuid)>) -> Result<Response> {
    let intake = &desk.site.portal.clients.intake;
    let download = intake.file(&desk.organisation.slug, &desk.call, id, file).await.map_err(PageError::from)?;
    let mut response = Response::builder().body(download.content);
    for name in HANDED_ON {
        if let Some(value) = download.headers.get(&name) {
            response.headers_mut().insert(name, value.clone());
        }
    }
    Ok(response)
}
