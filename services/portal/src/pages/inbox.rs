//! The list of inquiries.

use contracts::intake::{UNREAD, WAITING};
use kernel::codes::{CodeList, InquiryState};
use poem::{Response, Result, handler, http::StatusCode, web::Query};
use serde::Deserialize;

use crate::{errors::PageError, session::Desk, views::console::InboxPage};

/// What the address of a list may say.
#[derive(Deserialize)]
pub struct ListQuery {
    state: Option<String>,
    after: Option<String>,
}

impl ListQuery {
    /// The state to show: the one asked for where the list has it, otherwise `default`; `None` for all.
    pub fn state<L: CodeList>(&self, default: Option<L>) -> Option<L> {
        match self.state.as_deref() {
            Some(ALL) => None,
            Some(code) => L::from_code(code).or(default),
            None => default,
        }
    }

    /// The cursor that the page begins after.
    pub fn after(&self) -> Option<&str> {
        self.after.as_deref().filter(|cursor| !cursor.is_empty())
    }
}

/// The filter that lets everything through.
pub const ALL: &str = "all";

/// The address of a list's next page.
pub fn next_page(path: &str, state: &str, cursor: Option<String>) -> Option<String> {
    let query = |cursor: String| {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.append_pair("state", state).append_pair("after", &cursor);
        format!("{path}?{}", query.finish())
    };
    cursor.map(query)
}

/// GET `/inbox`.
#[handler]
pub async fn list(desk: Desk, Query(query): Query<ListQuery>) -> Result<Response> {
    let code = match query.state.as_deref() {
        Some(ALL) => None,
        Some(UNREAD) => Some(UNREAD),
        Some(code) => Some(InquiryState::from_code(code).map_or(WAITING, InquiryState::code)),
        None => Some(WAITING),
    };
    let page = desk
        .site
        .portal
        .clients
        .intake
        .list(desk.tenant(), &desk.call, code, query.after())
        .await
        .map_err(PageError::from)?;
    let shown = code.unwrap_or(ALL).to_owned();
    let next = next_page("/inbox", &shown, page.next);
    desk.page(StatusCode::OK, &InboxPage::new(&desk.site.words(), &page.items, shown, next))
}
