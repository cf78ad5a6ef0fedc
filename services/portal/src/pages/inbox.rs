//! The inbox: what waits, narrowed as somebody likes, and what is looked for.

use contracts::intake::{InboxFilter, OPEN, SearchInquiries, UNREAD, WAITING};
use futures::future::try_join;
use kernel::{
    Country, Cursor,
    codes::{CodeList, InquiryState, Topic},
};
use poem::{Response, Result, handler, http::StatusCode, web::Query};
use serde::{Deserialize, Serialize};
use web::ProblemKind;

use super::{inquiry::colleagues, list::ALL};
use crate::{
    errors::PageError,
    forms::{self, Posted, SearchForm, StaffPost},
    session::Desk,
    views::console::{Changed, FoundPage, InboxPage},
};

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
            urgent: known(self.urgent, |answer| answer == forms::TICKED),
            after: known(self.after, |cursor| cursor.parse::<Cursor>().is_ok()),
        }
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
        }
    }
}

/// What the address says of what was just done to many.
#[derive(Deserialize)]
pub struct DoneQuery {
    /// Names it, to undo it.
    batch: Option<String>,
    changed: Option<String>,
    left: Option<String>,
    /// What became of undoing: `done` or `late`.
    undo: Option<String>,
}

/// GET `/inbox`.
#[handler]
pub async fn list(desk: Desk, Query(query): Query<InboxQuery>, Query(done): Query<DoneQuery>) -> Result<Response> {
    let query = query.meant();
    let count = |text: Option<String>| text.and_then(|text| text.parse::<u32>().ok());
    let (changed, left) = (count(done.changed), count(done.left));
    let changed = Changed {
        batch: done.batch.and_then(|batch| batch.parse().ok()).filter(|_| changed.is_some_and(|changed| changed > 0)),
        changed,
        left: left.filter(|left| *left > 0),
        undo: done.undo.filter(|undo| matches!(undo.as_str(), "done" | "late")),
    };
    let page = inbox(&desk, &query, changed).await?;
    desk.page(StatusCode::OK, &page)
}

/// The inbox as it is now.
async fn inbox(desk: &Desk, query: &InboxQuery, changed: Changed) -> Result<InboxPage, PageError> {
    let clients = &desk.site.portal.clients;
    let filter = query.filter();
    let listed = async { Ok(clients.intake.list(desk.tenant(), &desk.call, &filter, query.after.as_deref()).await?) };
    let (page, colleagues) = try_join(listed, colleagues(desk)).await?;
    let now = desk.site.portal.clock.now();
    Ok(InboxPage::new(&desk.site.words(), query, page, colleagues, (desk.account.id, now))
        .of(desk.works_on_requests())
        .with(changed))
}

/// POST `/inbox/search`: what is looked for stands in no address, since it may be a name.
#[handler]
pub async fn search(StaffPost(desk, posted): StaffPost) -> Result<Response> {
    let mut form = SearchForm::read(&posted);
    let wanted = SearchInquiries { text: form.text.value.clone() };
    let (words, now) = (desk.site.words(), desk.site.portal.clock.now());
    match desk.site.portal.clients.intake.search(desk.tenant(), &desk.call, &wanted).await {
        Ok(found) => desk.page(StatusCode::OK, &FoundPage::new(&words, form, Some(found), now)),
        Err(error) if error.kind() == ProblemKind::InvalidFields => {
            let (status, errors) = forms::refused(&mut form, &words, &error);
            let mut page = FoundPage::new(&words, form, None, now);
            page.errors = errors;
            desk.page(status, &page)
        }
        Err(error) => Err(PageError::from(error).into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_reads_back_and_a_mistyped_one_is_a_wider_list() {
        let query = InboxQuery::read("state=verified&assignee=me&topic=pay&country_now=MY&urgent=yes&after=x");
        assert_eq!(query.address(), "state=verified&assignee=me&country_now=MY&topic=pay&urgent=yes");
        let wide =
            InboxQuery::read("state=no_such&assignee=somebody&topic=x&country_now=xx&language=??&urgent=1&after=");
        assert_eq!(wide.address(), "state=waiting");
        assert!(!wide.is_of_a_list());
        assert_eq!(InboxQuery::read("state=all").filter().state, None);
    }
}
