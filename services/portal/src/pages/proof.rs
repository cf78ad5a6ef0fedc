//! A worker takes something along that shows that they have asked for help.

use paper::PaperError;
use poem::{IntoResponse, Request, Response, Result, handler, http::header};

use super::request::ask_for_code;
use crate::{errors::PageError, look::Contact, site::Site, views::public::proof, visit};

/// A name that says nothing, in a phone that others look into.
const NAME: &str = "attachment; filename=\"document.pdf\"";

/// GET `/{lang}/case/proof.pdf`.
#[handler]
pub async fn show(site: Site, request: &Request) -> Result<Response> {
    let union = site.union()?;
    let secret = visit::secret_of(&site, request);
    let Some(visit) = visit::glance(&site, secret.as_deref()).await? else { return ask_for_code(&site) };
    let contact = Contact::of(&union);
    let sections = proof(&site.words(), &union.name, contact.as_ref(), &visit, site.portal.clock.now());
    let _turn = site.portal.papers.turn().await?;
    let fonts = site.portal.papers.fonts.clone();
    let set = tokio::task::spawn_blocking(move || paper::sheet(&fonts, &sections)).await;
    let sheet = set.unwrap_or_else(|error| Err(PaperError::Unwritten(error.to_string()))).map_err(PageError::from)?;
    let file = Response::builder().content_type("application/pdf").body(sheet);
    Ok(file.with_header(header::CONTENT_DISPOSITION, NAME).into_response())
}
