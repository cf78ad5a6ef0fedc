//! The registry of networks.

use contracts::identity::{
    CountryRoute, EmergencyContact, LocalName, Membership, NetworkRegistry, OwnNetwork, PassedOver, RoutingAnswer,
};
use uuid::Uuid;

use super::{
    super::super::{
        Choice,
        console::{ContactPage, ContactsPage, MembersPage, MembershipPage, RequestPage, RoutingPage, SharingPage},
        public::{CountryNumbers, EmergencyLine, EmergencyPage, UnionLink, UnionsPage},
    },
    UNION, at,
};
use crate::{forms::ContactForm, words::Words};

fn emergency_contact(kind: &str, number: &str, names: &[(&str, &str)]) -> EmergencyContact {
    let name = |(locale, name): &(&str, &str)| LocalName { locale: (*locale).into(), name: (*name).into() };
    EmergencyContact {
        id: Uuid::from_u128(7),
        country: "TH".into(),
        kind: kind.into(),
        number: number.into(),
        names: names.iter().map(name).collect(),
        hours: if kind == "police" { "24/7" } else { "Mon–Fri 08:00–17:00" }.into(),
        source: "public short number".into(),
        last_verified: if kind == "police" { "2026-11-01" } else { "2026-06-30" }.parse().unwrap(),
        position: 0,
        version: 1,
    }
}

fn emergency_contacts() -> Vec<EmergencyContact> {
    vec![emergency_contact("police", "191", &[]), emergency_contact("hotline", "1155", &[("en", "Tourist <police>")])]
}

pub fn numbers(words: &Words<'_>) -> Vec<EmergencyLine> {
    emergency_contacts().iter().map(|contact| EmergencyLine::new(words, contact)).collect()
}

pub fn emergency(words: &Words<'_>, has_some: bool) -> EmergencyPage {
    let group = CountryNumbers { country: "TH".into(), numbers: numbers(words) };
    EmergencyPage { countries: if has_some { vec![group] } else { Vec::new() } }
}

pub fn unions(words: &Words<'_>, has_some: bool) -> UnionsPage {
    let union = |name: &str| UnionLink { name: name.into(), href: "https://clc.focal.example/en/".into() };
    UnionsPage {
        country: "KH".into(),
        is_of_country: has_some,
        first: has_some.then(|| union(UNION)),
        others: if has_some { vec![union("Cambodian Union Federation")] } else { Vec::new() },
        numbers: if has_some { numbers(words) } else { Vec::new() },
    }
}

fn one_membership(number: u128, name: &str, is_current: bool) -> Membership {
    Membership {
        id: Uuid::from_u128(number),
        network: if number == 2 { "other" } else { "atuc" }.into(),
        network_name: "ASEAN Trade Union Council".into(),
        tenant: format!("union-{number}"),
        name: name.into(),
        country: "KH".into(),
        member_from: "2018-08-01".parse().unwrap(),
        member_until: (!is_current).then(|| "2026-10-31".parse().unwrap()),
        accepted_at: (number != 4).then(|| at("2018-08-01T08:00:00Z")),
        is_current,
        is_suspended: number == 3,
        places: 2,
        version: 1,
        shares: if is_current { "coded" } else { "nothing" }.into(),
        shares_since: (!is_current).then(|| at("2026-10-01T08:00:00Z")),
    }
}

fn registry(has_some: bool) -> NetworkRegistry {
    let rule = CountryRoute { country: "KH".into(), unions: vec!["union-1".into(), "union-2".into()] };
    let own = OwnNetwork {
        slug: "atuc".into(),
        name: "ASEAN Trade Union Council".into(),
        fallback: has_some.then(|| "union-1".into()),
        version: 1,
        rules: if has_some { vec![rule] } else { Vec::new() },
        contacts: if has_some { emergency_contacts() } else { Vec::new() },
    };
    let memberships = vec![
        one_membership(1, UNION, true),
        one_membership(2, "Cambodian Union Federation", false),
        one_membership(3, "A <suspended> union", true),
        one_membership(4, "A union that was asked", false),
    ];
    NetworkRegistry { own: Some(own), memberships: if has_some { memberships } else { Vec::new() } }
}

pub fn members(words: &Words<'_>, has_some: bool) -> MembersPage {
    let choices = vec![Choice { value: "union-1".into(), label: UNION.into() }];
    MembersPage::new(words, &registry(has_some), choices, has_some)
}

pub fn membership(words: &Words<'_>) -> MembershipPage {
    MembershipPage::new(words, &one_membership(2, UNION, false))
}

pub fn routing(words: &Words<'_>, has_some: bool) -> RoutingPage {
    let registry = registry(has_some);
    let mut page = RoutingPage::new(words, &registry, registry.own.as_ref().unwrap(), has_some);
    page.test_form.test.value = "KH".into();
    let answer = RoutingAnswer {
        union: has_some.then(|| "union-1".into()),
        reason: if has_some { "rule" } else { "council" }.into(),
        then: if has_some { vec!["union-4".into()] } else { Vec::new() },
        passed_over: vec![PassedOver { union: "union-2".into(), reason: "not_member".into() }],
    };
    page.with_answer(words, &registry, answer)
}

pub fn contacts(words: &Words<'_>, has_some: bool) -> ContactsPage {
    let form = ContactForm::new("2026-11-22".parse().unwrap());
    ContactsPage::new(words, &registry(has_some).own.unwrap(), has_some, form)
}

pub fn contact(words: &Words<'_>) -> ContactPage {
    let contact = emergency_contact("hotline", "+6621234567", &[("km", "ជំនួយ")]);
    let form = ContactForm::of(&contact, "2026-11-22".parse().unwrap());
    ContactPage::new(words, &contact, form, Vec::new())
}

pub fn sharing(words: &Words<'_>, networks: usize) -> SharingPage {
    let memberships =
        [one_membership(1, UNION, true), one_membership(2, UNION, false), one_membership(4, UNION, false)];
    SharingPage::new(
        words,
        &NetworkRegistry { own: None, memberships: memberships.into_iter().take(networks).collect() },
    )
}

pub fn request(words: &Words<'_>) -> RequestPage {
    RequestPage::new(words, &one_membership(4, UNION, false))
}
