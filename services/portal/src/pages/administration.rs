//! Where the administration begins.

use poem::{Response, Result, handler};
use web::ProblemKind;

use crate::{
    errors::PageError,
    menu::{ADMINISTRATION, pages},
    session::Desk,
    site::see_other,
};

/// GET `/admin`: the first of its pages that the person may open.
#[handler]
pub async fn begin(desk: Desk) -> Result<Response> {
    let first = pages(&desk.account, ADMINISTRATION).into_iter().next();
    let first = first.ok_or(PageError::Refused(ProblemKind::Forbidden))?;
    Ok(see_other(first.href))
}
