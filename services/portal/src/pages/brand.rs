//! The style sheet of an organisation's colours, and its logo.

use poem::{Response, Result, handler, http::header, web::Path};
use web::ProblemKind;

use crate::{errors::PageError, look, site::Site};

const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// GET `/brand/{file}`.
#[handler]
pub async fn file(site: Site, Path(file): Path<String>) -> Result<Response> {
    let organisation = site.organisation()?;
    if let Some(hash) = file.strip_suffix(".png") {
        let portal = &site.portal;
        let png = portal.logos.find(&portal.clients.identity, &organisation, hash).await?;
        return Ok(kept("image/png").body(png));
    }
    let sheet = look::sheet_of(&file).ok_or(PageError::Refused(ProblemKind::NotFound))?;
    Ok(kept("text/css; charset=utf-8").body(sheet))
}

fn kept(content_type: &str) -> poem::ResponseBuilder {
    Response::builder().content_type(content_type).header(header::CACHE_CONTROL, FOR_EVER)
}
