//! The people of an organisation.

mod owners;

pub use owners::OpenCases;

use contracts::{
    cases::Colleague,
    identity::{Invitation, OwnSession, Person, RowErrors},
};
use owners::{StrandedLine, works_on_cases};
use serde::Serialize;

use super::{
    super::{Group, View, languages, sessions::SessionLine},
    people,
};
use crate::{
    forms::{ChooseForm, ErrorLine, ImportForm, InviteForm, RolesForm, people_list::Row},
    words::Words,
};

/// One role that can be given.
#[derive(Clone, Serialize)]
pub struct RoleBox {
    code: &'static str,
    ticked: bool,
}

/// The roles of a union's people, or of a council's; those of `ticked` are ticked.
pub fn role_boxes(is_council: bool, ticked: &[String]) -> Vec<RoleBox> {
    let offered: &[&'static str] =
        if is_council { &["secretariat", "observer"] } else { &["focal_point", "alternate", "affiliate_admin"] };
    offered.iter().map(|code| RoleBox { code, ticked: ticked.iter().any(|role| role == code) }).collect()
}

/// Everybody, those who were invited, and the form to invite.
#[derive(Serialize)]
pub struct PeoplePage {
    people: Vec<PersonLine>,
    /// Whether the open cases stand beside the people.
    counts_cases: bool,
    /// Whether they cannot be counted now.
    cases_away: bool,
    /// Who owns open cases and cannot work on them.
    stranded: Vec<StrandedLine>,
    /// How many cases these are.
    stranded_cases: u32,
    invitations: Vec<InvitationLine>,
    /// Somebody to invite.
    pub form: InviteForm,
    roles: Vec<RoleBox>,
    locales: Vec<Group>,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
    /// The id of a text that says what was done.
    pub notice: Option<&'static str>,
}

#[derive(Serialize)]
struct PersonLine {
    id: String,
    name: String,
    email: String,
    roles: Vec<String>,
    has_second_factor: bool,
    closed: Option<String>,
    open_cases: Option<u32>,
}

#[derive(Serialize)]
struct InvitationLine {
    id: String,
    name: String,
    email: String,
    roles: Vec<String>,
    expires: String,
}

impl PeoplePage {
    /// As it is now, with what was typed.
    pub fn new(
        words: &Words<'_>,
        people: Vec<Person>,
        invitations: Vec<Invitation>,
        form: InviteForm,
        roles: Vec<RoleBox>,
    ) -> Self {
        let person = |person: Person| PersonLine {
            id: person.account.id.to_string(),
            name: person.account.name,
            email: person.account.email,
            roles: person.account.roles,
            has_second_factor: person.has_second_factor,
            closed: person.disabled_at.map(|at| words.day(at)),
            open_cases: None,
        };
        let invitation = |invitation: Invitation| InvitationLine {
            id: invitation.id.to_string(),
            name: invitation.name,
            email: invitation.email,
            roles: invitation.roles,
            expires: words.moment(invitation.expires_at),
        };
        Self {
            people: people.into_iter().map(person).collect(),
            counts_cases: false,
            cases_away: false,
            stranded: Vec::new(),
            stranded_cases: 0,
            invitations: invitations.into_iter().map(invitation).collect(),
            form,
            roles,
            locales: languages(),
            errors: Vec::new(),
            notice: None,
        }
    }
}

impl View for PeoplePage {
    const TEMPLATE: &'static str = "console/people.html";
}

/// One person: roles, second factor, sessions, closing the account.
#[derive(Serialize)]
pub struct PersonPage {
    id: String,
    name: String,
    email: String,
    version: i64,
    has_second_factor: bool,
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
            closed: person.disabled_at.map(|at| words.day(at)),
            is_listed: true,
            is_self,
            works_on_cases: works_on_cases(&person.account.roles),
            roles,
            ..Self::unlisted(words, person.account.id)
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

/// Inviting many people from a list.
#[derive(Serialize)]
pub struct ImportPage {
    rows: Vec<ImportRow>,
    /// Whether every row can be invited.
    is_clean: bool,
    invited: u32,
    /// The list as it was pasted.
    pub form: ImportForm,
    /// What is wrong with the list as a whole.
    pub errors: Vec<ErrorLine>,
}

#[derive(Serialize)]
struct ImportRow {
    line: u64,
    name: String,
    email: String,
    roles: Vec<String>,
    locale: String,
    errors: Vec<String>,
}

impl ImportPage {
    /// The form, before anybody looked.
    pub fn new(form: ImportForm) -> Self {
        Self { rows: Vec::new(), is_clean: false, invited: 0, form, errors: Vec::new() }
    }

    /// So many were invited.
    pub fn done(invited: u32) -> Self {
        Self { invited, ..Self::new(ImportForm::empty()) }
    }

    /// Has every row shown, with what is wrong with it.
    pub fn look(&mut self, words: &Words<'_>, rows: Vec<Row>, errors: Vec<RowErrors>) {
        self.is_clean = errors.iter().all(|row| row.errors.is_empty());
        let row = |(Row { line, invite: row }, errors): (Row, RowErrors)| ImportRow {
            line,
            roles: row.roles.iter().map(|role| words.role(role)).collect(),
            name: row.name,
            email: row.email,
            locale: row.locale,
            errors: errors.errors.iter().map(|error| words.row_error(error)).collect(),
        };
        self.rows = rows.into_iter().zip(errors).map(row).collect();
    }
}

impl View for ImportPage {
    const TEMPLATE: &'static str = "console/import.html";
}
