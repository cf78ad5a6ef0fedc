//! The inbox, the list beside an inquiry, and what was found.

use contracts::{
    cases::Colleague,
    intake::{Due, FoundInquiries, InquiryPage as ListPage, InquirySummary, OPEN, SavedFilter, UNREAD, WAITING},
};
use due::Window;
use kernel::{
    Instant,
    codes::{CodeList, InquiryState, Topic},
};
use serde::Serialize;
use uuid::Uuid;

use super::super::{Choice, Group, View, chosen, countries, languages};
use crate::{
    forms::{ErrorLine, Field, InboxQuery, KeepListForm, SearchForm, TICKED, new_key},
    words::Words,
};

/// What is owed to a worker, and until when.
#[derive(Serialize)]
pub struct DueLine {
    level: String,
    until: String,
    overdue: bool,
}

impl DueLine {
    /// As it stands in a list.
    pub fn new(words: &Words<'_>, due: &Due) -> Self {
        Self { level: due.level.clone(), until: words.until(due), overdue: due.overdue }
    }
}

/// An inquiry in a list.
#[derive(Serialize)]
struct Row {
    id: String,
    version: i64,
    reference: String,
    received: String,
    /// How long ago, in whole days; `None` on the first.
    days: Option<i64>,
    topic: String,
    action: String,
    country_now: String,
    country_of_origin: Option<String>,
    language: String,
    state: String,
    urgent: bool,
    unread: bool,
    likely_duplicate: bool,
    due: Option<DueLine>,
    assignee: Option<String>,
    /// Whether this person works on it.
    mine: bool,
    /// Whether it is the one that is open beside the list.
    open: bool,
}

impl Row {
    fn new(words: &Words<'_>, item: &InquirySummary, now: Instant) -> Self {
        Self {
            id: item.id.to_string(),
            version: item.version,
            reference: item.reference.clone(),
            received: words.moment(item.submitted_at),
            days: Some((now - item.submitted_at).num_days()).filter(|days| *days > 0),
            topic: item.topic.clone(),
            action: item.action_requested.clone(),
            country_now: item.country_now.clone(),
            country_of_origin: item.country_of_origin.clone(),
            language: item.language.clone(),
            state: item.state.clone(),
            urgent: item.urgent,
            unread: item.unread,
            likely_duplicate: item.likely_duplicate,
            due: item.due.as_ref().map(|due| DueLine::new(words, due)),
            assignee: item.assignee.as_ref().map(|assignee| assignee.name.clone()),
            mine: false,
            open: false,
        }
    }
}

/// The inbox.
#[derive(Serialize)]
pub struct InboxPage {
    rows: Vec<Row>,
    /// The lists that people look at most, each with its address.
    views: Vec<ListLink>,
    /// The reader's own, by name.
    own: Vec<OwnList>,
    /// Whether this list is one of them.
    own_shown: bool,
    /// The name under which this list can be kept; `None` where it is one of those.
    keep: Option<KeepListForm>,
    /// What is wrong with that name.
    errors: Vec<ErrorLine>,
    filter: FilterFields,
    /// This list, for forms that come back to it and for the addresses of its inquiries.
    list: String,
    next: Option<String>,
    search: SearchForm,
    colleagues: Vec<Choice>,
    changed: Changed,
    /// The key of what is done to many: sent twice it is done once.
    submission: String,
    /// Whether the reader works on requests, and does not only run the organisation.
    works_on_requests: bool,
}

/// A list by its name.
#[derive(Serialize)]
struct ListLink {
    href: String,
    text: &'static str,
    current: bool,
}

/// A list that the reader named.
#[derive(Serialize)]
struct OwnList {
    id: String,
    name: String,
    href: String,
    current: bool,
}

/// What a list can be narrowed to.
#[derive(Serialize)]
struct FilterFields {
    state: Field,
    states: Vec<Group>,
    assignee: Field,
    assignees: Vec<Group>,
    country_now: Field,
    country_of_origin: Field,
    countries: Vec<Group>,
    topic: Field,
    topics: Vec<Group>,
    language: Field,
    languages: Vec<Group>,
    urgent: Field,
    due: Field,
    dues: Vec<Group>,
    /// Whether anything but the state is narrowed.
    narrowed: bool,
}

/// What was just done to many.
#[derive(Default, Serialize)]
pub struct Changed {
    /// Names it, where it can be undone.
    pub batch: Option<Uuid>,
    /// How many were changed; 0 where none was chosen.
    pub changed: Option<u32>,
    /// How many could not be.
    pub left: Option<u32>,
    /// What became of undoing: `done` or `late`.
    pub undo: Option<String>,
}

/// The lists of the first line: their texts, and what of the address makes them.
const VIEWS: [(&str, &str); 6] = [
    ("inbox-waiting", "state=waiting"),
    ("inbox-mine", "state=open&assignee=me"),
    ("inbox-nobodys", "state=waiting&assignee=nobody"),
    ("inbox-overdue-list", "state=all&due=overdue"),
    ("inbox-replies", "state=unread"),
    ("filter-all", "state=all"),
];

impl InboxPage {
    /// A page of the inbox, as `reader` sees it now.
    pub fn new(
        words: &Words<'_>,
        query: &InboxQuery,
        page: ListPage,
        colleagues: Vec<Colleague>,
        (reader, now): (Uuid, Instant),
    ) -> Self {
        let row = |item: &InquirySummary| Row {
            mine: item.assignee.as_ref().is_some_and(|assignee| assignee.id == reader),
            ..Row::new(words, item, now)
        };
        let narrowed = FilterFields::new(words, query, &colleagues);
        let shown = query.from(None).address();
        let views = VIEWS.map(|(text, list)| ListLink { href: format!("/inbox?{list}"), text, current: shown == list });
        let colleague = |person: &Colleague| Choice { value: person.account.to_string(), label: person.name.clone() };
        Self {
            rows: page.items.iter().map(row).collect(),
            views: views.into(),
            own: Vec::new(),
            own_shown: false,
            keep: narrowed.narrowed.then(KeepListForm::empty),
            errors: Vec::new(),
            filter: narrowed,
            list: query.address(),
            next: page.next.map(|cursor| format!("/inbox?{}", query.from(Some(cursor)).address())),
            search: SearchForm::empty(),
            colleagues: colleagues.iter().filter(|person| person.account != reader).map(colleague).collect(),
            changed: Changed::default(),
            submission: new_key().to_string(),
            works_on_requests: true,
        }
    }

    /// As somebody sees it who works on requests, or does not.
    pub fn of(self, works_on_requests: bool) -> Self {
        Self { works_on_requests, ..self }
    }

    /// Among the lists that the reader named.
    pub fn among(mut self, query: &InboxQuery, saved: Vec<SavedFilter>) -> Self {
        let shown = query.from(None).address();
        let own = |saved: SavedFilter| {
            let list = InboxQuery::of(&saved.filter).address();
            OwnList {
                id: saved.id.to_string(),
                name: saved.name,
                current: shown == list,
                href: format!("/inbox?{list}"),
            }
        };
        self.own = saved.into_iter().map(own).collect();
        self.own_shown = self.own.iter().any(|list| list.current);
        self.keep = self.keep.filter(|_| !self.own_shown);
        self
    }

    /// With a name that was refused.
    pub fn keeping(self, form: KeepListForm, errors: Vec<ErrorLine>) -> Self {
        Self { keep: Some(form), errors, ..self }
    }

    /// With what was just done.
    pub fn with(self, changed: Changed) -> Self {
        Self { changed, ..self }
    }
}

impl View for InboxPage {
    const TEMPLATE: &'static str = "console/inbox.html";
}

impl FilterFields {
    fn new(words: &Words<'_>, query: &InboxQuery, colleagues: &[Colleague]) -> Self {
        let choice = |value: &str, text: &str| Choice { value: value.to_owned(), label: words.text(text) };
        let field = |name, value: &Option<String>| Field::new(name, value.clone().unwrap_or_default());
        let lists =
            [(WAITING, "inbox-waiting"), (OPEN, "inbox-open"), (UNREAD, "inbox-replies"), ("all", "filter-all")];
        let mut states: Vec<Choice> = lists.iter().map(|(value, text)| choice(value, text)).collect();
        states.extend(chosen(words, None, InquiryState::ALL.iter().copied()).choices);
        let mut assignees = vec![choice("me", "inbox-me"), choice("nobody", "inbox-nobody")];
        assignees.extend(
            colleagues.iter().map(|person| Choice { value: person.account.to_string(), label: person.name.clone() }),
        );
        // A list that was kept may be of somebody who does not work on requests any more.
        if let Some(other) = query.assignee.as_ref().filter(|other| assignees.iter().all(|one| one.value != **other)) {
            assignees.push(choice(other, "inbox-somebody"));
        }
        let group = |choices| vec![Group { heading: None, choices }];
        Self {
            state: Field::new("state", query.state()),
            states: group(states),
            assignee: field("assignee", &query.assignee),
            assignees: group(assignees),
            country_now: field("country_now", &query.country_now),
            country_of_origin: field("country_of_origin", &query.country_of_origin),
            countries: countries(words),
            topic: field("topic", &query.topic),
            topics: vec![chosen(words, None, Topic::ALL.iter().copied())],
            language: field("language", &query.language),
            languages: languages(),
            urgent: Field::new("urgent", if query.urgent.is_some() { TICKED } else { "" }),
            due: field("due", &query.due),
            dues: group(Window::ALL.map(|window| choice(window.code(), &format!("due-{}", window.code()))).into()),
            narrowed: VIEWS.iter().all(|(_, list)| *list != query.from(None).address()),
        }
    }
}

/// The list that an inquiry was opened from, beside it.
#[derive(Serialize)]
pub struct Neighbours {
    rows: Vec<Row>,
    list: String,
}

impl Neighbours {
    /// The same page of the list; `open` is the inquiry that is shown.
    pub fn new(words: &Words<'_>, query: &InboxQuery, page: &ListPage, open: Uuid, now: Instant) -> Self {
        let row = |item: &InquirySummary| Row { open: item.id == open, ..Row::new(words, item, now) };
        Self { rows: page.items.iter().map(row).collect(), list: query.address() }
    }

    /// The list, as an address says it.
    pub fn list(&self) -> &str {
        &self.list
    }
}

/// What was found.
#[derive(Serialize)]
pub struct FoundPage {
    search: SearchForm,
    /// `None` where nothing could be looked for.
    rows: Option<Vec<Row>>,
    more: bool,
    /// What is wrong with what was typed.
    pub errors: Vec<ErrorLine>,
}

impl FoundPage {
    /// What was found for what was typed.
    pub fn new(words: &Words<'_>, search: SearchForm, found: Option<FoundInquiries>, now: Instant) -> Self {
        let more = found.as_ref().is_some_and(|found| found.more);
        let rows = found.map(|found| found.items.iter().map(|item| Row::new(words, item, now)).collect());
        Self { search, rows, more, errors: Vec::new() }
    }
}

impl View for FoundPage {
    const TEMPLATE: &'static str = "console/found.html";
}
