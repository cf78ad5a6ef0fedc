//! The list of cases.

use kernel::codes::{CaseState, CodeList};
use poem::{Response, Result, handler, http::StatusCode, web::Query};

use super::list::{ListQuery, next_page};
use crate::{errors::PageError, forms::ALL, session::Desk, views::console::CasesPage};

/// GET `/cases`.
#[handler]
pub async fn list(desk: Desk, Query(query): Query<ListQuery>) -> Result<Response> {
    let code = query.state::<CaseState>(None).map(CaseState::code);
    let page = desk
        .site
        .portal
        .clients
        .cases
        .list(desk.tenant(), &desk.call, code, query.after())
        .await
        .map_err(PageError::from)?;
    let shown = code.unwrap_or(ALL).to_owned();
    let next = next_page("/cases", &shown, page.next);
    desk.page(StatusCode::OK, &CasesPage::new(&desk.site.words(), &page.items, shown, next))
}
