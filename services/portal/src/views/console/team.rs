//! Who works on a case, who read it in an emergency, and who stands in for whom.

use contracts::{
    cases::{Case, Colleague},
    identity::Delegation,
};
use i18n::format;
use serde::Serialize;
use uuid::Uuid;

use super::super::{Choice, Group, View};
use crate::{
    forms::{ChooseForm, DelegationForm, ErrorLine, GlassForm},
    words::Words,
};

/// The team of a case, beside it.
#[derive(Serialize)]
pub struct TeamPanel {
    members: Vec<MemberLine>,
    emergencies: Vec<EmergencyLine>,
    may_manage: bool,
    may_break_glass: bool,
    colleagues: Vec<Group>,
    /// Somebody to be added, or to hand over to.
    pub choose: ChooseForm,
    /// Why it is read in an emergency.
    pub glass: GlassForm,
}

#[derive(Serialize)]
struct MemberLine {
    account: String,
    name: String,
    is_owner: bool,
}

#[derive(Serialize)]
struct EmergencyLine {
    by: String,
    opened: String,
    ends: String,
    /// Absent where this reader is not told.
    reason: Option<String>,
}

impl TeamPanel {
    /// Of a case; `colleagues` are offered to who may choose.
    pub fn new(words: &Words<'_>, case: &Case, colleagues: Vec<Colleague>) -> Self {
        let may = |action: &str| case.allowed.iter().any(|allowed| allowed == action);
        let member = |member: &contracts::cases::Member| MemberLine {
            account: member.account.to_string(),
            name: member.name.clone(),
            is_owner: member.is_owner,
        };
        let emergency = |access: &contracts::cases::EmergencyAccess| EmergencyLine {
            by: access.by.clone(),
            opened: words.moment(access.opened_at),
            ends: words.moment(access.ends_at),
            reason: access.reason.clone(),
        };
        Self {
            members: case.team.iter().map(member).collect(),
            emergencies: case.emergencies.iter().map(emergency).collect(),
            may_manage: may("manage_team"),
            may_break_glass: may("break_glass"),
            colleagues: people(colleagues),
            choose: ChooseForm::empty(),
            glass: GlassForm::empty(),
        }
    }
}

/// People to choose from, by name.
pub fn people(colleagues: Vec<Colleague>) -> Vec<Group> {
    let choice = |colleague: Colleague| Choice { value: colleague.account.to_string(), label: colleague.name };
    vec![Group { heading: None, choices: colleagues.into_iter().map(choice).collect() }]
}

/// Who stands in for whom.
#[derive(Serialize)]
pub struct DelegationsPage {
    lines: Vec<DelegationLine>,
    colleagues: Vec<Group>,
    /// Whether the person may choose for others.
    is_admin: bool,
    /// Somebody is to stand in.
    pub form: DelegationForm,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
}

#[derive(Serialize)]
struct DelegationLine {
    id: String,
    from: String,
    to: String,
    first: String,
    last: String,
    reason: String,
    may_end: bool,
}

impl DelegationsPage {
    /// Those that are not over.
    pub fn new(
        words: &Words<'_>,
        delegations: Vec<Delegation>,
        colleagues: Vec<Colleague>,
        is_admin: bool,
        own: Uuid,
        form: DelegationForm,
        errors: Vec<ErrorLine>,
    ) -> Self {
        let line = |delegation: Delegation| DelegationLine {
            id: delegation.id.to_string(),
            may_end: is_admin || delegation.from == own,
            from: delegation.from_name,
            to: delegation.to_name,
            first: format::date(words.locale, delegation.from_day),
            last: format::date(words.locale, delegation.to_day),
            reason: delegation.reason,
        };
        let lines = delegations.into_iter().map(line).collect();
        Self { lines, colleagues: people(colleagues), is_admin, form, errors }
    }
}

impl View for DelegationsPage {
    const TEMPLATE: &'static str = "console/delegations.html";
}
