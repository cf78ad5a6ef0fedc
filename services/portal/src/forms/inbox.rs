//! Which list of inquiries an address or a form means.

use contracts::intake::{InboxFilter, OPEN, UNREAD, WAITING};
use due::Window;
use kernel::{
    Country, Cursor,
    codes::{CodeList, InquiryState, Topic},
};
use serde::{Deserialize, Serialize};

use super::{Posted, TICKED, form};

form! {
    /// What a list is to be called by who comes back to it.
    KeepListForm { list_name }
}

/// The filter of a list that lets everything through.
pub const ALL: &str = "all";

/// What the address of the inbox says, and that of an inquiry which was opened from there.
#[derive(Clone, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct InboxQuery {
    /// InquiryState, `waiting`, `open`, `unread` or `all`.
    pub state: Option<String>,
    /// `me`, `nobody` or an account.
    pub assignee: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country_now: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country_of_origin: Option<String>,
    /// Topic.
    pub topic: Option<String>,
    /// BCP 47.
    pub language: Option<String>,
    /// Only the urgent.
    pub urgent: Option<String>,
    /// When something is due: `overdue`, `stalled` or `week`.
    pub due: Option<String>,
    /// The cursor that the page begins after.
    pub after: Option<String>,
}

impl InboxQuery {
    /// Reads it from a form that was drawn with [`InboxQuery::address`].
    pub fn read(text: &str) -> Self {
        serde_urlencoded::from_str::<Self>(text).unwrap_or_default().meant()
    }

    /// Without what narrows nothing and what no list knows: a mistyped address is a wider list, not an error.
    pub fn meant(self) -> Self {
        let filled = |text: Option<String>| text.filter(|text| !text.is_empty());
        let known = |text: Option<String>, knows: fn(&str) -> bool| filled(text).filter(|text| knows(text));
        let is_country = |code: &str| code.parse::<Country>().is_ok();
        Self {
            state: known(self.state, |state| {
                matches!(state, ALL | WAITING | OPEN | UNREAD) || InquiryState::from_code(state).is_some()
            }),
            assignee: known(self.assignee, |who| matches!(who, "me" | "nobody") || who.parse::<uuid::Uuid>().is_ok()),
            country_now: known(self.country_now, is_country),
            country_of_origin: known(self.country_of_origin, is_country),
            topic: known(self.topic, |code| Topic::from_code(code).is_some()),
            language: known(self.language, |tag| tag.parse::<kernel::Locale>().is_ok()),
            urgent: known(self.urgent, |answer| answer == TICKED),
            due: known(self.due, |window| Window::from_code(window).is_some()),
            after: known(self.after, |cursor| cursor.parse::<Cursor>().is_ok()),
        }
    }

    /// The list of a filter.
    pub fn of(filter: &InboxFilter) -> Self {
        let filter = filter.clone();
        Self {
            state: Some(filter.state.unwrap_or_else(|| ALL.to_owned())),
            assignee: filter.assignee,
            country_now: filter.country_now,
            country_of_origin: filter.country_of_origin,
            topic: filter.topic,
            language: filter.language,
            urgent: filter.urgent.then(|| TICKED.to_owned()),
            due: filter.due,
            after: None,
        }
        .meant()
    }

    /// The state that is shown: what waits for contact, unless another was asked for.
    pub fn state(&self) -> &str {
        self.state.as_deref().unwrap_or(WAITING)
    }

    /// Whether an inquiry was opened from a list, and which one.
    pub fn is_of_a_list(&self) -> bool {
        self.state.is_some()
    }

    /// As an address says it, always with the state: without it an inquiry stands alone.
    pub fn address(&self) -> String {
        let said = Self { state: Some(self.state().to_owned()), ..self.clone() };
        serde_urlencoded::to_string(said).unwrap_or_default()
    }

    /// The end of an address that leads back beside the list a form was drawn beside; empty where it was beside none.
    pub fn behind(posted: &Posted, sign: char) -> String {
        let query = Self::read(posted.raw("list"));
        if query.is_of_a_list() { format!("{sign}{}", query.address()) } else { String::new() }
    }

    /// The same list, from another place on.
    pub fn from(&self, after: Option<String>) -> Self {
        Self { after, ..self.clone() }
    }

    /// What goes to intake.
    pub fn filter(&self) -> InboxFilter {
        InboxFilter {
            state: Some(self.state().to_owned()).filter(|state| state != ALL),
            assignee: self.assignee.clone(),
            country_now: self.country_now.clone(),
            country_of_origin: self.country_of_origin.clone(),
            topic: self.topic.clone(),
            language: self.language.clone(),
            urgent: self.urgent.is_some(),
            due: self.due.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_reads_back_and_a_mistyped_one_is_a_wider_list() {
        let query = InboxQuery::read("state=verified&assignee=me&topic=pay&country_now=MY&due=week&urgent=yes&after=x");
        assert_eq!(query.address(), "state=verified&assignee=me&country_now=MY&topic=pay&urgent=yes&due=week");
        let wide = InboxQuery::read(
            "state=no_such&assignee=somebody&topic=x&country_now=xx&language=??&urgent=1&due=soon&after=",
        );
        assert_eq!(wide.address(), "state=waiting");
        assert!(!wide.is_of_a_list());
        assert_eq!(InboxQuery::read("state=all").filter().state, None);
        for list in [query, wide, InboxQuery::read("state=all")] {
            assert_eq!(InboxQuery::of(&list.filter()).address(), list.address());
        }
    }
}
