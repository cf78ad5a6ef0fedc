//! Where workers are led.

use chrono::Days;
use contracts::identity::{ChangeMembership, CountryRoute, RoutingQuery, SetFallback};
use testkit::{run, shared};

use super::{day, facts, member, organisation, rule, today};
use crate::answers::{field_errors, wrong};

fn ask(country: &str, excluded: &str) -> RoutingQuery {
    RoutingQuery { country: Some(country.into()), excluded: Some(excluded.into()) }
}

#[tokio::test]
async fn a_worker_is_led_by_the_rule_of_the_country_to_who_belongs_and_works() {
    let (machine, ways, council) = (shared(), shared().ways(), "way-council");
    let desk = organisation(machine, council, None, "secretariat").await;
    let unions = ["way-one", "way-two", "way-three"];
    for union in unions {
        assert!(
            run(&machine.config(), &["tenant", "create", union, "--name", union, "--country", "TH"]).status.success()
        );
        let joined = member(union, day("2018-08-01"), None);
        ways.identity.add_membership(council, &desk.call().await, &joined).await.unwrap();
    }
    let set = async |rule: CountryRoute| ways.identity.set_routing(council, &desk.call().await, &rule).await;
    assert_eq!(field_errors(set(rule("TH", &["clc"])).await), wrong("unions", "unknown_code"), "no member");
    assert_eq!(field_errors(set(rule("TH", &["way-one", "way-one"])).await), wrong("unions", "taken"));
    assert_eq!(field_errors(set(rule("XX", &["way-one"])).await), wrong("country", "unknown_code"));
    set(rule("TH", &["way-two", "way-one", "way-three"])).await.unwrap();

    let test = async |ask: RoutingQuery| {
        let answer = ways.identity.test_routing(council, &desk.call().await, &ask).await.unwrap();
        (answer.union.unwrap_or_default(), answer.reason, answer.then, answer.passed_over)
    };
    let (union, reason, then, _) = test(ask("TH", "")).await;
    assert_eq!((union.as_str(), reason.as_str()), ("way-two", "rule"));
    assert_eq!(then, ["way-one", "way-three"]);
    assert_eq!(facts(&ways, council).await.routes, [rule("TH", &["way-two", "way-one", "way-three"])]);
    let (union, _, then, passed) = test(ask("TH", "way-two")).await;
    assert_eq!((union.as_str(), then.len()), ("way-one", 1));
    assert_eq!((passed[0].union.as_str(), passed[0].reason.as_str()), ("way-two", "excluded"));

    // Without a rule: the council, until a union takes all other countries.
    assert_eq!(test(ask("BN", "")).await.1, "council");
    assert_eq!(facts(&ways, council).await.fallback, council);
    let fallback = SetFallback { union: "way-three".into() };
    ways.identity.set_fallback(council, &desk.call().await, &fallback).await.unwrap();
    let (union, reason, ..) = test(ask("BN", "")).await;
    assert_eq!((union.as_str(), reason.as_str()), ("way-three", "fallback"));
    assert_eq!(facts(&ways, council).await.fallback, "way-three");

    // Who is suspended is passed over, and so is who has left.
    assert!(run(&machine.config(), &["tenant", "suspend", "way-two"]).status.success());
    let (union, _, _, passed) = test(ask("TH", "")).await;
    assert_eq!((union.as_str(), passed[0].reason.as_str()), ("way-one", "suspended"));
    let registry = ways.identity.registry(council, &desk.call().await).await.unwrap();
    let left = registry.memberships.iter().find(|membership| membership.tenant == "way-one").unwrap();
    let end = ChangeMembership {
        member_from: left.member_from,
        member_until: Some(today() - Days::new(1)),
        places: left.places,
    };
    ways.identity.change_membership(council, &desk.call().await, left.id, &end).await.unwrap();
    let (union, _, _, passed) = test(ask("TH", "")).await;
    assert_eq!((union.as_str(), passed[1].reason.as_str()), ("way-three", "not_member"));
    assert_eq!(facts(&ways, council).await.routes, [rule("TH", &["way-three"])]);
    assert!(run(&machine.config(), &["tenant", "suspend", "way-three"]).status.success());
    assert_eq!(test(ask("TH", "")).await.1, "council", "nobody is left");
    let public = facts(&ways, council).await;
    assert!(public.routes.is_empty() && public.fallback == council && public.members.is_empty());
    set(rule("TH", &[])).await.unwrap();
    assert!(ways.identity.registry(council, &desk.call().await).await.unwrap().own.unwrap().rules.is_empty());
}
