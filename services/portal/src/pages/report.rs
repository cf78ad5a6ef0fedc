//! The standard inquiry form: one thing per page, no account, no JavaScript.
//!
//! What was answered is kept in a draft on the server (`crate::draft`); each page has its address, so that Back and a reload
//! do no harm. Nothing is an inquiry before the last page sends it.

pub mod check;
pub mod step;

use poem::{Response, Result, handler};

use crate::site::{Site, see_other};

/// GET `/{lang}/report`: the first page.
#[handler]
pub async fn begin(site: Site) -> Result<Response> {
    site.union()?;
    Ok(see_other(&address(&site, "1")))
}

/// The address of a page.
fn address(site: &Site, page: &str) -> String {
    format!("/{}/report/{page}", site.locale)
}
