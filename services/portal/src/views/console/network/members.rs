//! Who belongs to a council's network.

use contracts::identity::{Membership, NetworkRegistry};
use i18n::format;
use serde::Serialize;

use super::one_group;
use crate::{
    forms::{ErrorLine, MembershipForm},
    views::{Choice, Group, View},
    words::Words,
};

/// The members of a council's network.
#[derive(Serialize)]
pub struct MembersPage {
    members: Vec<MemberLine>,
    unions: Vec<Group>,
    /// Whether the person may change them.
    may_manage: bool,
    /// A union to add.
    pub form: MembershipForm,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
    /// The id of a text that says what was done.
    pub notice: Option<&'static str>,
}

#[derive(Serialize)]
pub(super) struct MemberLine {
    id: String,
    name: String,
    country: String,
    from: String,
    until: Option<String>,
    is_accepted: bool,
    is_current: bool,
    is_suspended: bool,
    places: i32,
    shares: String,
    shares_since: Option<String>,
}

impl MemberLine {
    pub(super) fn new(words: &Words<'_>, membership: &Membership) -> Self {
        Self {
            id: membership.id.to_string(),
            name: membership.name.clone(),
            country: words.country(&membership.country),
            from: format::date(words.locale, membership.member_from),
            until: membership.member_until.map(|day| format::date(words.locale, day)),
            is_accepted: membership.accepted_at.is_some(),
            is_current: membership.is_current,
            is_suspended: membership.is_suspended,
            places: membership.places,
            shares: membership.shares.clone(),
            shares_since: membership.shares_since.map(|at| words.day(at)),
        }
    }
}

impl MembersPage {
    /// As the registry says, by country and name; `unions` may be added.
    pub fn new(words: &Words<'_>, registry: &NetworkRegistry, unions: Vec<Choice>, may_manage: bool) -> Self {
        let mut members: Vec<MemberLine> =
            registry.memberships.iter().map(|membership| MemberLine::new(words, membership)).collect();
        // The newest of each stays first.
        members.sort_by_cached_key(|member| (!member.is_current, member.country.clone(), member.name.clone()));
        Self {
            members,
            unions: one_group(unions),
            may_manage,
            form: MembershipForm::empty(),
            errors: Vec::new(),
            notice: None,
        }
    }
}

impl View for MembersPage {
    const TEMPLATE: &'static str = "console/network-members.html";
}

/// One membership, to be corrected or ended.
#[derive(Serialize)]
pub struct MembershipPage {
    member: MemberLine,
    /// Its days and places.
    pub form: MembershipForm,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
}

impl MembershipPage {
    /// As it is now.
    pub fn new(words: &Words<'_>, membership: &Membership) -> Self {
        let (member, form) = (MemberLine::new(words, membership), MembershipForm::of(membership));
        Self { member, form, errors: Vec::new() }
    }
}

impl View for MembershipPage {
    const TEMPLATE: &'static str = "console/network-member.html";
}
