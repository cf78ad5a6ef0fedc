//! The people of an organisation.

mod import;
mod owners;
mod person;

pub use import::ImportPage;
pub use owners::OpenCases;
pub use person::PersonPage;

use contracts::identity::{Invitation, Person};
use owners::StrandedLine;
use serde::Serialize;

use super::super::{Group, View, staff_languages};
use crate::{
    forms::{ErrorLine, InviteForm},
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
    is_linked: bool,
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
            is_linked: person.is_linked,
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
            locales: staff_languages(),
            errors: Vec::new(),
            notice: None,
        }
    }
}

impl View for PeoplePage {
    const TEMPLATE: &'static str = "console/people.html";
}
