//! One person of an organisation.

use contracts::{
    cases::Colleague,
    identity::{OwnSession, Person},
};
use serde::Serialize;
use uuid::Uuid;

use super::{RoleBox, owners::works_on_cases};
use crate::{
    forms::{ChooseForm, ErrorLine, RolesForm},
    views::{Group, View, console::people, sessions::SessionLine},
    words::Words,
};

/// One person: roles, second factor, sessions, closing the account.
#[derive(Serialize)]
pub struct PersonPage {
    id: String,
    name: String,
    email: String,
    version: i64,
    has_second_factor: bool,
    is_linked: bool,
    /// Until when somebody is awaited to be linked.
    link_awaited_until: Option<String>,
    closed: Option<String>,
    /// Whether the person is among the people of the organisation.
    is_listed: bool,
    is_self: bool,
    /// Where the person is logged in.
    sessions: Vec<SessionLine>,
    /// Whether the roles are for working on cases.
    works_on_cases: bool,
    /// What the person may be, ticked.
    pub roles: Vec<RoleBox>,
    /// The open cases that are theirs, by number.
    cases: Vec<String>,
    colleagues: Vec<Group>,
    /// Who takes them over.
    pub take_over: ChooseForm,
    /// What the person may be.
    pub form: RolesForm,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
    /// The id of a text that says what was done.
    pub notice: Option<&'static str>,
}

impl PersonPage {
    /// As it is now; `is_self` where people look at themselves.
    pub fn new(words: &Words<'_>, person: Person, is_self: bool, roles: Vec<RoleBox>) -> Self {
        Self {
            name: person.account.name,
            email: person.account.email,
            version: person.version,
            has_second_factor: person.has_second_factor,
            is_linked: person.is_linked,
            link_awaited_until: person.link_awaited_until.map(|at| words.moment(at)),
            closed: person.disabled_at.map(|at| words.day(at)),
            is_listed: true,
            is_self,
            works_on_cases: works_on_cases(&person.account.roles),
            roles,
            ..Self::unlisted(words, person.account.id)
        }
    }

    /// Somebody who is not among the people: all that can be done is to hand their open cases over.
    pub fn unlisted(words: &Words<'_>, id: Uuid) -> Self {
        Self {
            id: id.to_string(),
            name: words.text("people-unlisted"),
            email: String::new(),
            version: 0,
            has_second_factor: false,
            is_linked: false,
            link_awaited_until: None,
            closed: None,
            is_listed: false,
            is_self: false,
            sessions: Vec::new(),
            works_on_cases: false,
            roles: Vec::new(),
            cases: Vec::new(),
            colleagues: Vec::new(),
            take_over: ChooseForm::empty(),
            form: RolesForm::empty(),
            errors: Vec::new(),
            notice: None,
        }
    }

    /// Has it shown where the person is logged in.
    pub fn show_sessions(&mut self, words: &Words<'_>, sessions: Vec<OwnSession>) {
        self.sessions = SessionLine::all(words, sessions);
    }

    /// Has the person's open cases shown, with who can take them over.
    pub fn offer_cases(&mut self, cases: Vec<String>, colleagues: Vec<Colleague>) {
        let own = self.id.clone();
        let others = colleagues.into_iter().filter(|colleague| colleague.account.to_string() != own);
        (self.cases, self.colleagues) = (cases, people(others.collect()));
    }

    /// Whether somebody has to take open cases over.
    pub fn has_cases(&self) -> bool {
        !self.cases.is_empty()
    }
}

impl View for PersonPage {
    const TEMPLATE: &'static str = "console/person.html";
}
