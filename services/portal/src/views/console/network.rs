//! The registry of networks: members, routing, emergency contacts; and what a union shares with its council.

use std::collections::BTreeMap;

use contracts::identity::{EmergencyContact, Membership, NetworkRegistry, OwnNetwork, RoutingAnswer};
use i18n::format;
use kernel::codes::{EmergencyKind, Sharing};
use serde::Serialize;

use super::super::{Choice, Group, View, codes, contact_name, countries};
use crate::{
    forms::{ContactForm, ErrorLine, FallbackForm, MembershipForm, RoutingForm, RoutingTestForm, SharingForm},
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
struct MemberLine {
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
    fn new(words: &Words<'_>, membership: &Membership) -> Self {
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

/// Which union a worker is led to, and a box to try it.
#[derive(Serialize)]
pub struct RoutingPage {
    rules: Vec<RuleLine>,
    fallback: Option<String>,
    unions: Vec<Group>,
    all_unions: Vec<Group>,
    countries: Vec<Group>,
    may_manage: bool,
    /// The rule of a country.
    pub form: RoutingForm,
    /// Who takes what no rule routes.
    pub fallback_form: FallbackForm,
    /// What is tried.
    pub test_form: RoutingTestForm,
    /// What came of it.
    answer: Option<AnswerLine>,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
    /// The id of a text that says what was done.
    pub notice: Option<&'static str>,
}

#[derive(Serialize)]
struct RuleLine {
    code: String,
    country: String,
    unions: Vec<String>,
}

#[derive(Serialize)]
struct AnswerLine {
    country: String,
    union: Option<String>,
    reason: &'static str,
    then: Vec<String>,
    passed_over: Vec<PassedOverLine>,
}

#[derive(Serialize)]
struct PassedOverLine {
    union: String,
    reason: &'static str,
}

impl RoutingPage {
    /// The rules as they are set.
    pub fn new(words: &Words<'_>, registry: &NetworkRegistry, own: &OwnNetwork, may_manage: bool) -> Self {
        let names = Names::of(registry);
        let mut rules: Vec<RuleLine> = own
            .rules
            .iter()
            .map(|rule| RuleLine {
                code: rule.country.clone(),
                country: words.country(&rule.country),
                unions: rule.unions.iter().map(|union| names.of_union(union)).collect(),
            })
            .collect();
        rules.sort_by_cached_key(|rule| rule.country.to_lowercase());
        let mut fallback_form = FallbackForm::empty();
        fallback_form.union.value = own.fallback.clone().unwrap_or_default();
        fallback_form.version.value = own.version.to_string();
        Self {
            rules,
            fallback: own.fallback.as_ref().map(|union| names.of_union(union)),
            unions: one_group(names.choices(true)),
            all_unions: one_group(names.choices(false)),
            countries: countries(words),
            may_manage,
            form: RoutingForm::of("", &[], own.version),
            fallback_form,
            test_form: RoutingTestForm::empty(),
            answer: None,
            errors: Vec::new(),
            notice: None,
        }
    }

    /// With what came of a try.
    pub fn with_answer(self, words: &Words<'_>, registry: &NetworkRegistry, answer: RoutingAnswer) -> Self {
        let names = Names::of(registry);
        let answer = AnswerLine {
            country: words.country(&self.test_form.test.value),
            union: answer.union.as_ref().map(|union| names.of_union(union)),
            reason: match answer.reason.as_str() {
                "rule" => "routing-because-rule",
                "fallback" => "routing-because-fallback",
                _ => "routing-because-council",
            },
            then: answer.then.iter().map(|union| names.of_union(union)).collect(),
            passed_over: answer
                .passed_over
                .iter()
                .map(|passed| PassedOverLine {
                    union: names.of_union(&passed.union),
                    reason: match passed.reason.as_str() {
                        "excluded" => "routing-passed-excluded",
                        "suspended" => "routing-passed-suspended",
                        _ => "routing-passed-not-member",
                    },
                })
                .collect(),
        };
        Self { answer: Some(answer), ..self }
    }
}

impl View for RoutingPage {
    const TEMPLATE: &'static str = "console/network-routing.html";
}

/// The names of the network's unions by their short names.
struct Names<'a>(BTreeMap<&'a str, (&'a str, bool)>);

impl<'a> Names<'a> {
    fn of(registry: &'a NetworkRegistry) -> Self {
        let mut names: BTreeMap<&str, (&str, bool)> = BTreeMap::new();
        for membership in &registry.memberships {
            let known = names.entry(&membership.tenant).or_insert((&membership.name, false));
            known.1 |= membership.is_current;
        }
        Self(names)
    }

    fn of_union(&self, slug: &str) -> String {
        self.0.get(slug).map_or_else(|| slug.to_owned(), |(name, _)| (*name).to_owned())
    }

    fn choices(&self, current_only: bool) -> Vec<Choice> {
        let offered = self.0.iter().filter(|(_, (_, is_current))| *is_current || !current_only);
        let choice =
            |(slug, (name, _)): (&&str, &(&str, bool))| Choice { value: (*slug).to_owned(), label: (*name).to_owned() };
        let mut choices: Vec<Choice> = offered.map(choice).collect();
        choices.sort_by_cached_key(|choice| choice.label.to_lowercase());
        choices
    }
}

/// Whom to call in an emergency, country by country.
#[derive(Serialize)]
pub struct ContactsPage {
    contacts: Vec<ContactLine>,
    countries: Vec<Group>,
    kinds: Vec<Group>,
    may_manage: bool,
    /// Somebody to add.
    pub form: ContactForm,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
    /// The id of a text that says what was done.
    pub notice: Option<&'static str>,
}

#[derive(Serialize)]
struct ContactLine {
    id: String,
    country: String,
    name: String,
    kind: String,
    number: String,
    hours: String,
    source: String,
    checked: String,
}

impl ContactLine {
    fn new(words: &Words<'_>, contact: &EmergencyContact) -> Self {
        Self {
            id: contact.id.to_string(),
            country: words.country(&contact.country),
            name: contact_name(words, contact),
            kind: contact.kind.clone(),
            number: contact.number.clone(),
            hours: contact.hours.clone(),
            source: contact.source.clone(),
            checked: format::date(words.locale, contact.last_verified),
        }
    }
}

impl ContactsPage {
    /// As the registry says, by country.
    pub fn new(words: &Words<'_>, own: &OwnNetwork, may_manage: bool, form: ContactForm) -> Self {
        let mut contacts: Vec<ContactLine> =
            own.contacts.iter().map(|contact| ContactLine::new(words, contact)).collect();
        contacts.sort_by_cached_key(|contact| contact.country.to_lowercase());
        Self {
            contacts,
            countries: countries(words),
            kinds: codes::<EmergencyKind>(words),
            may_manage,
            form,
            errors: Vec::new(),
            notice: None,
        }
    }
}

impl View for ContactsPage {
    const TEMPLATE: &'static str = "console/network-contacts.html";
}

/// One of them, to be changed or looked at again.
#[derive(Serialize)]
pub struct ContactPage {
    contact: ContactLine,
    countries: Vec<Group>,
    kinds: Vec<Group>,
    /// As it is to be.
    pub form: ContactForm,
    /// What is wrong.
    pub errors: Vec<ErrorLine>,
}

impl ContactPage {
    /// With what was typed.
    pub fn new(words: &Words<'_>, contact: &EmergencyContact, form: ContactForm, errors: Vec<ErrorLine>) -> Self {
        Self {
            contact: ContactLine::new(words, contact),
            countries: countries(words),
            kinds: codes::<EmergencyKind>(words),
            form,
            errors,
        }
    }
}

impl View for ContactPage {
    const TEMPLATE: &'static str = "console/network-contact.html";
}

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

fn one_group(choices: Vec<Choice>) -> Vec<Group> {
    vec![Group { heading: None, choices }]
}
