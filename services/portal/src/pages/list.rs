//! What the lists of the console share.

use kernel::codes::CodeList;
use serde::Deserialize;

use crate::forms::ALL;

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

/// The address of a list's next page.
pub fn next_page(path: &str, state: &str, cursor: Option<String>) -> Option<String> {
    let query = |cursor: String| {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.append_pair("state", state).append_pair("after", &cursor);
        format!("{path}?{}", query.finish())
    };
    cursor.map(query)
}
