//! Who belongs to a network.

use chrono::Days;
use contracts::identity::{ChangeMembership, NewMembership, SetSharing};
use testkit::{Desk, shared};
use web::ProblemKind;

use super::{day, facts, member, organisation, rule, today};
use crate::answers::{field_errors, kind, wrong};

#[tokio::test]
async fn who_belongs_to_a_network_says_its_council_and_periods_never_overlap() {
    let (machine, ways, council) = (shared(), shared().ways(), "mem-council");
    let desk = organisation(machine, council, None, "secretariat").await;
    let union = organisation(machine, "mem-union", Some("KH"), "affiliate_admin").await;
    let add = async |new: &NewMembership| ways.identity.add_membership(council, &desk.call().await, new).await;

    let first = member("mem-union", day("2010-01-01"), Some(day("2012-12-31")));
    let registry = add(&first).await.unwrap();
    assert!(!registry.memberships[0].is_current && facts(&ways, council).await.members.is_empty());
    assert_eq!(registry.own.unwrap().slug, council);
    for (from, until) in [("2012-12-31", Some("2013-01-31")), ("2009-01-01", Some("2010-01-01")), ("2000-01-01", None)]
    {
        let overlapping = member("mem-union", day(from), until.map(day));
        assert_eq!(field_errors(add(&overlapping).await), wrong("member_from", "taken"), "{from}");
    }
    for (new, field, code) in [
        (member("nobody", today(), None), "tenant", "unknown_code"),
        (member(council, today(), None), "tenant", "unknown_code"),
        (member("mem-union", day("2020-01-01"), Some(day("2019-01-01"))), "member_until", "not_valid"),
        (NewMembership { places: -1, ..member("mem-union", day("2020-01-01"), None) }, "places", "not_valid"),
    ] {
        assert_eq!(field_errors(add(&new).await), wrong(field, code), "{new:?}");
    }
    // It comes back: the day after the last one is free, and what was before stays.
    let registry = add(&member("mem-union", day("2013-01-01"), None)).await.unwrap();
    assert_eq!(registry.memberships.len(), 2);
    let current = registry.memberships.iter().find(|membership| membership.is_current).unwrap();
    assert_eq!(facts(&ways, council).await.members, ["mem-union"]);

    // The union reads its own rows, and writes none.
    let seen = ways.identity.registry("mem-union", &union.call().await).await.unwrap();
    assert!(seen.own.is_none() && seen.memberships.len() == 2);
    assert!(seen.memberships.iter().all(|membership| membership.tenant == "mem-union"));
    let own = ways.identity.add_membership("mem-union", &union.call().await, &first).await;
    assert_eq!(kind(own), ProblemKind::Forbidden);
    let own = ways.identity.set_routing("mem-union", &union.call().await, &rule("KH", &["mem-union"])).await;
    assert_eq!(kind(own), ProblemKind::Forbidden);
    // Nor does the council decide what the union shares.
    let decide = SetSharing { network: council.into(), shares: "coded".into() };
    let decided = ways.identity.set_sharing(council, &desk.call().await, &decide).await;
    assert_eq!(kind(decided), ProblemKind::Forbidden);
    let elsewhere = SetSharing { network: "atuc".into(), shares: "coded".into() };
    let decided = ways.identity.set_sharing("mem-union", &union.call().await, &elsewhere).await;
    assert_eq!(field_errors(decided), wrong("network", "unknown_code"), "a network that it does not belong to");

    let end = ChangeMembership {
        member_from: current.member_from,
        member_until: Some(today() - Days::new(1)),
        places: current.places,
    };
    ways.identity.change_membership(council, &desk.call().await, current.id, &end).await.unwrap();
    assert!(facts(&ways, council).await.members.is_empty());
    let stranger = Desk::log_in(&ways, "atuc", "secretariat").await;
    let foreign = ways.identity.change_membership("atuc", &stranger.call().await, current.id, &end).await;
    assert_eq!(kind(foreign), ProblemKind::NotFound, "a membership of another network");
}
