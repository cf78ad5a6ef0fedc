//! A form with a file (`multipart/form-data`, RFC 7578), sent from a page that was drawn for this session of somebody who runs
//! the organisation's accounts: files are work for the portal, so nobody else's is opened.

use poem::{FromRequest, Request, RequestBody, Result, http::header, web::Multipart};
use web::ProblemKind;

use super::Posted;
use crate::{errors::PageError, mark, session::Desk};

/// The fields, and the content of the file; empty where none was chosen. The surface has bounded and read the body already.
pub struct StaffUpload(pub Desk, pub Posted, pub Vec<u8>);

impl<'a> FromRequest<'a> for StaffUpload {
    async fn from_request(request: &'a Request, body: &mut RequestBody) -> Result<Self> {
        let kind =
            request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        if kind.split(';').next().map(str::trim) != Some("multipart/form-data") {
            return Err(PageError::Refused(ProblemKind::UnsupportedMediaType).into());
        }
        let desk = Desk::from_request(request, body).await?;
        if !desk.runs_accounts() {
            return Err(PageError::Refused(ProblemKind::Forbidden).into());
        }
        let (posted, file) = read(Multipart::from_request(request, body).await.map_err(malformed)?).await?;
        if mark::account_of(&desk.session, posted.raw("csrf")) != Some(desk.account.id) {
            return Err(PageError::ForeignForm.into());
        }
        Ok(Self(desk, posted, file))
    }
}

fn malformed(_: poem::Error) -> PageError {
    PageError::Refused(ProblemKind::MalformedRequest)
}

/// The texts, and the first file.
async fn read(mut parts: Multipart) -> Result<(Posted, Vec<u8>), PageError> {
    let broken = |_| PageError::Refused(ProblemKind::MalformedRequest);
    let (mut fields, mut file) = (Vec::new(), Vec::new());
    while let Some(part) = parts.next_field().await.map_err(broken)? {
        let name = part.name().unwrap_or_default().to_owned();
        let is_file = part.file_name().is_some();
        let bytes = part.bytes().await.map_err(broken)?;
        if is_file && file.is_empty() {
            file = bytes;
        } else if !is_file {
            fields.push((name, String::from_utf8_lossy(&bytes).into_owned()));
        }
    }
    Ok((Posted::of(fields), file))
}
