//! Which inquiries a list shows, as it is asked for.

use contracts::intake::{InboxFilter, MINE, NOBODYS, OPEN, UNREAD, WAITING};
use due::Window;
use kernel::{AccountId, codes::InquiryState};
use web::Fields;

use crate::domain::filter::{Filter, OfAssignee};

/// What a list is narrowed to; what is no code is named. `caller`: whose `me` is.
pub(crate) fn read_filter(fields: &mut Fields, filter: &InboxFilter, caller: Option<AccountId>) -> Filter {
    let states = match filter.state.as_deref() {
        None | Some(UNREAD) => None,
        Some(WAITING) => Some(InquiryState::WAITING.to_vec()),
        Some(OPEN) => Some(InquiryState::OPEN.to_vec()),
        Some(code) => fields.code("state", code).map(|state| vec![state]),
    };
    Filter {
        states,
        unread: filter.state.as_deref() == Some(UNREAD),
        assignee: narrowed(fields, "assignee", &filter.assignee, |text| match text {
            NOBODYS => Some(OfAssignee::Nobody),
            MINE => caller.map(OfAssignee::Account),
            id => id.parse().ok().map(OfAssignee::Account),
        }),
        country_now: narrowed(fields, "country_now", &filter.country_now, |code| code.parse().ok()),
        country_of_origin: narrowed(fields, "country_of_origin", &filter.country_of_origin, |code| code.parse().ok()),
        topic: narrowed(fields, "topic", &filter.topic, |code| code.parse().ok()),
        language: narrowed(fields, "language", &filter.language, |tag| tag.parse().ok()),
        urgent: filter.urgent,
        due: narrowed(fields, "due", &filter.due, Window::from_code),
    }
}

/// What narrows a list, where it is given.
fn narrowed<T>(
    fields: &mut Fields,
    name: &str,
    given: &Option<String>,
    read: impl FnOnce(&str) -> Option<T>,
) -> Option<T> {
    given.as_deref().and_then(|text| fields.parsed(name, text, read))
}
