//! Whose the open cases are: beside each person, and on top of the page where people own some who cannot work on them.

use std::collections::BTreeMap;

use authz::{Action, Role, rules};
use contracts::cases::CaseOwner;
use kernel::codes::CodeList;
use serde::Serialize;

use super::PeoplePage;
use crate::words::Words;

/// What is known of the open cases of people.
pub enum OpenCases {
    /// There are none: a council has no cases.
    Never,
    /// Cases does not answer.
    Away,
    /// How many each owner has.
    Of(Vec<CaseOwner>),
}

/// Somebody who owns open cases and cannot work on them.
#[derive(Serialize)]
pub(super) struct StrandedLine {
    id: String,
    name: String,
    open_cases: u32,
}

/// Whether somebody with these roles can work on the cases that they own.
pub(super) fn works_on_cases(roles: &[String]) -> bool {
    let works = |role: Role| rules(Action::AcceptCase).iter().any(|rule| rule.0 == role);
    roles.iter().filter_map(|code| Role::from_code(code)).any(works)
}

impl PeoplePage {
    /// Has the open cases of each person shown, and on top those of people who cannot work on them.
    pub fn show_cases(&mut self, words: &Words<'_>, open: OpenCases) {
        let owners = match open {
            OpenCases::Never => return,
            OpenCases::Away => {
                self.cases_away = true;
                return;
            }
            OpenCases::Of(owners) => owners,
        };
        let mut open: BTreeMap<String, u32> =
            owners.into_iter().map(|owner| (owner.account.to_string(), owner.open_cases)).collect();
        for person in &mut self.people {
            let open_cases = open.remove(&person.id).unwrap_or_default();
            person.open_cases = Some(open_cases);
            if open_cases > 0 && (person.closed.is_some() || !works_on_cases(&person.roles)) {
                self.stranded.push(StrandedLine { id: person.id.clone(), name: person.name.clone(), open_cases });
            }
        }
        // Whoever is left owns cases and is not among the people.
        let unlisted =
            |(id, open_cases): (String, u32)| StrandedLine { id, name: words.text("people-unlisted"), open_cases };
        self.stranded.extend(open.into_iter().map(unlisted));
        self.stranded_cases = self.stranded.iter().map(|line| line.open_cases).sum();
        self.counts_cases = true;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_runs_the_accounts_alone_works_on_no_case() {
        let works = |roles: &[&str]| works_on_cases(&roles.iter().map(|role| (*role).to_owned()).collect::<Vec<_>>());
        assert!(works(&["focal_point"]) && works(&["affiliate_admin", "alternate"]));
        assert!(!works(&["affiliate_admin"]) && !works(&["no_such_role"]) && !works(&[]));
    }
}
