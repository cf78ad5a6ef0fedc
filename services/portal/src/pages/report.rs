//! The standard inquiry form: one thing per page, no account, no JavaScript.
//!
//! What was answered is kept in a draft on the server (`crate::draft`); each page has its address, so that Back and a reload
//! do no harm. Nothing is an inquiry before the last page sends it.

pub mod check;
pub mod own;
pub mod step;

use poem::{Response, Result, handler};

use crate::site::{Site, see_other};

/// The page that shows all of it.
const CHECK: &str = "check";
/// What the union asks beside the standard form.
const OWN: &str = "questions";
/// The first page, where the draft is gone that another one was to add to.
const GONE: &str = "1?gone=yes";

/// GET `/{lang}/report`: the first page.
#[handler]
pub async fn begin(site: Site) -> Result<Response> {
    site.union()?;
    Ok(see_other(&address(&site, "1")))
}

/// Where goes on who has no draft: with the secret of one, the page that sends knows whether it was sent.
fn without_draft(site: &Site, secret: Option<&str>) -> Response {
    see_other(&address(site, if secret.is_some() { CHECK } else { "1" }))
}

/// The address of a page.
fn address(site: &Site, page: &str) -> String {
    format!("/{}/report/{page}", site.locale)
}
