//! What a union shares with the councils of its networks.

use std::collections::BTreeMap;

use contracts::identity::{Membership, NetworkRegistry};
use kernel::codes::Sharing;
use serde::Serialize;

use super::{members::MemberLine, one_group};
use crate::{
    forms::{ErrorLine, SharingForm},
    views::{Choice, Group, View, codes},
    words::Words,
};

/// Which networks a union belongs to, and what it shares with their councils.
#[derive(Serialize)]
pub struct SharingPage {
    memberships: Vec<OwnMembershipLine>,
    networks: Vec<Group>,
    /// Whether it belongs to one.
    may_choose: bool,
    /// Whether there is a choice of networks.
    several: bool,
    choices: Vec<Group>,
    /// What is to be shared.
    pub form: SharingForm,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
    /// The id of a text that says what was done.
    pub notice: Option<&'static str>,
}

#[derive(Serialize)]
struct OwnMembershipLine {
    network: String,
    #[serde(flatten)]
    member: MemberLine,
}

impl SharingPage {
    /// As the registry says.
    pub fn new(words: &Words<'_>, registry: &NetworkRegistry) -> Self {
        let mut names: BTreeMap<&str, &str> = BTreeMap::new();
        // What was not accepted is answered on a page of its own.
        let accepted = || registry.memberships.iter().filter(|membership| membership.accepted_at.is_some());
        for membership in accepted() {
            names.insert(&membership.network, &membership.network_name);
        }
        let mut form = SharingForm::empty();
        if let Some(first) = accepted().next() {
            form.network.value.clone_from(&first.network);
            form.shares.value.clone_from(&first.shares);
        }
        let line = |membership: &Membership| OwnMembershipLine {
            network: membership.network_name.clone(),
            member: MemberLine::new(words, membership),
        };
        let choice = |(slug, name): (&&str, &&str)| Choice { value: (*slug).to_owned(), label: (*name).to_owned() };
        Self {
            memberships: registry.memberships.iter().map(line).collect(),
            may_choose: !names.is_empty(),
            several: names.len() > 1,
            networks: one_group(names.iter().map(choice).collect()),
            choices: codes::<Sharing>(words),
            form,
            errors: Vec::new(),
            notice: None,
        }
    }
}

impl View for SharingPage {
    const TEMPLATE: &'static str = "console/network-sharing.html";
}
