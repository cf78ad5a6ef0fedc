//! A file of an inquiry, as it comes from intake: for colleagues, and what the union sent for the worker.

use contracts::Download;
use poem::{
    Request, Response, Result, handler,
    http::{HeaderName, header},
    web::Path,
};
use uuid::Uuid;

use super::request::ask_for_code;
use crate::{errors::PageError, session::Desk, site::Site, visit};

/// What intake says of a file, and a browser needs to know. It is saved, and shown only where a page of ours shows it.
const HANDED_ON: [HeaderName; 3] = [header::CONTENT_TYPE, header::CONTENT_LENGTH, header::CONTENT_DISPOSITION];

/// Whether a path is that of a file.
pub fn is_file(path: &str) -> bool {
    path.contains("/case/files/") || path.strip_prefix("/inquiries/").is_some_and(|rest| rest.contains("/files/"))
}

/// GET `/inquiries/{id}/files/{file}`.
#[handler]
pub async fn show(desk: Desk, Path((id, file)): Path<(Uuid, Uuid)>) -> Result<Response> {
    let intake = &desk.site.portal.clients.intake;
    let download = intake.file(&desk.organisation.slug, &desk.call, id, file).await.map_err(PageError::from)?;
    Ok(handed_on(download))
}

/// GET `/{lang}/case/files/{file}`: what the union sent.
#[handler]
pub async fn show_sent(site: Site, request: &Request, Path(file): Path<Uuid>) -> Result<Response> {
    let union = site.union()?;
    let Some(secret) = visit::secret_of(&site, request) else { return ask_for_code(&site) };
    let error = match site.portal.clients.intake.visit_file(&union.slug, &site.call(), &secret, file).await {
        Ok(download) => return Ok(handed_on(download)),
        Err(error) => error,
    };
    // Either the request has closed, or there is no such file in it.
    if visit::is_over(&error) && visit::glance(&site, Some(&secret)).await?.is_none() {
        return ask_for_code(&site);
    }
    Err(PageError::from(error).into())
}

fn handed_on(download: Download) -> Response {
    let mut response = Response::builder().body(download.content);
    for name in HANDED_ON {
        if let Some(value) = download.headers.get(&name) {
            response.headers_mut().insert(name, value.clone());
        }
    }
    response
}

#[cfg(test)]
mod tests {
    use super::is_file;

    #[test]
    fn a_file_is_told_from_a_page() {
        for path in ["/inquiries/1/files/2", "/km/case/files/2"] {
            assert!(is_file(path), "{path}");
        }
        for path in ["/inquiries/1", "/inquiries/1/files", "/km/case", "/km/report/files/2/removal"] {
            assert!(!is_file(path), "{path}");
        }
    }
}
