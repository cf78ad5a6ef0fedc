//! Two networks: what stands in the registry of one is not there for the council of the other. The second council is
//! made by the operator's command, as every organisation is.

use contracts::{
    ApiError,
    identity::{AcceptMembership, CountryRoute, NetworkRegistry, NewMembership, SetFallback},
};
use testkit::{Desk, Ways, run, shared};
use uuid::Uuid;

use crate::{
    declared::{Access, Declared},
    document::Operation,
    ids::{Ids, make_contact, membership},
    matrix::pairs,
    rows::registered,
    world::{COUNCIL, HOME, World, is_of_council},
};

/// Makes a council, and somebody of its secretariat at work.
async fn make_council(slug: &str) -> Desk {
    let made = run(&shared().config(), &["tenant", "create", slug, "--name", slug]);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let email = format!("somebody@{slug}.example");
    Desk::newcomer(shared(), slug, &email, "secretariat").await
}

/// The council asks a union to belong to its network. None that another test looks at.
async fn ask(ways: &Ways, council: &Desk, union: &str) {
    let member_from = "2020-01-01".parse().unwrap();
    let new = NewMembership { tenant: union.into(), member_from, member_until: None, places: 1 };
    ways.identity.add_membership(&council.tenant, &council.call().await, &new).await.unwrap();
}

/// A council at work, and ids of its network.
struct Council {
    desk: Desk,
    ids: Ids,
}

impl Council {
    async fn new(ways: &Ways, desk: Desk) -> Self {
        let ids = Ids {
            membership: membership(ways, &desk).await,
            contact: make_contact(ways, &desk).await,
            removed_contact: make_contact(ways, &desk).await,
            ..Ids::of(Uuid::nil())
        };
        Self { desk, ids }
    }

    async fn token(&self) -> String {
        self.desk.call().await.token.expect("a token")
    }
}

/// The operations of councils alone that take an id.
fn of_networks(world: &World) -> Vec<(&Operation, &'static Declared)> {
    let is_of_councils = |access: Access| match access {
        Access::Roles(allowed) => allowed.iter().all(|role| is_of_council(role)),
        Access::Public | Access::Session => false,
    };
    let all = pairs(world).into_iter();
    all.filter(|(operation, declared)| operation.path.contains("{id}") && is_of_councils(declared.access)).collect()
}

#[tokio::test]
async fn ids_of_another_network_answer_like_ids_that_do_not_exist() {
    let world = World::of_people().await;
    let ways = world.machine.ways();
    let second = make_council("second-council").await;
    ask(&ways, &second, "tltuc").await;
    let second = Council::new(&ways, second).await;
    let first = Council::new(&ways, Desk::log_in(&ways, COUNCIL, "secretariat").await).await;

    for (council, other) in [(&second, &first), (&first, &second)] {
        let (tenant, network) = (council.desk.tenant.as_str(), other.desk.tenant.as_str());
        let theirs = [other.ids.membership, other.ids.contact, other.ids.removed_contact];
        let before = registered(network, &theirs).await;
        for (operation, declared) in of_networks(&world) {
            let token = council.token().await;
            let body = || (declared.body)(&world);
            let foreign = world.call(operation, tenant, &other.ids, Some(&token), body()).await;
            let missing = world.call(operation, tenant, &Ids::of(Uuid::from_u128(1)), Some(&token), body()).await;
            let what = format!("{} of {network} at {tenant}: {foreign:?}", operation.id);
            assert_eq!((foreign.status, foreign.problem().as_str()), (404, "not-found"), "{what}");
            assert_eq!(foreign, missing, "{what}");
        }
        assert_eq!(registered(network, &theirs).await, before, "{network}");
    }
    for council in [&first, &second] {
        for (operation, declared) in of_networks(&world) {
            let (tenant, token) = (council.desk.tenant.as_str(), council.token().await);
            let own = world.call(operation, tenant, &council.ids, Some(&token), (declared.body)(&world)).await;
            let is_found = own.status < 500 && ![401, 403, 404].contains(&own.status);
            assert!(is_found, "{} at {tenant}: the same call does find what is its own: {own:?}", operation.id);
        }
    }
}

#[tokio::test]
async fn people_of_another_council_meet_what_is_not_there() {
    let world = World::of_people().await;
    let desk = make_council("third-council").await;
    for (operation, declared) in pairs(&world) {
        if !matches!(declared.access, Access::Roles(_)) {
            continue;
        }
        let token = desk.call().await.token.expect("a token");
        let body = || (declared.body)(&world);
        let there = world.call(operation, COUNCIL, &world.council, Some(&token), body()).await;
        let nowhere = world.call(operation, "no-such-council", &world.council, Some(&token), body()).await;
        assert_eq!(there.status, 404, "{}: {there:?}", operation.id);
        assert_eq!(there, nowhere, "{}: another council looks like none", operation.id);
    }
}

/// Why the registry was not changed.
fn refusal(answer: Result<NetworkRegistry, ApiError>) -> String {
    format!("{:?}", answer.expect_err("a refusal"))
}

#[tokio::test]
async fn a_council_leads_workers_to_its_own_unions_and_leaves_the_rules_of_another_alone() {
    let ways = shared().ways();
    let desk = make_council("fourth-council").await;
    let (council, union) = (desk.tenant.as_str(), "serc");
    ask(&ways, &desk, union).await;
    let admin = Desk::log_in(&ways, union, "admin").await;
    let asked = ways.identity.registry(union, &admin.call().await).await.unwrap().memberships;
    let asked = asked.iter().find(|asked| asked.network == council).expect("it is asked");
    let accept = AcceptMembership { shares: "nothing".into() };
    ways.identity.accept_membership(union, &admin.call().await, asked.id, asked.version, &accept).await.unwrap();

    let version = async || ways.identity.registry(council, &desk.call().await).await.unwrap().own.unwrap().version;
    // Every country of the other network has a rule there.
    let lead = async |unions: &[&str]| {
        let unions = unions.iter().map(|union| (*union).to_owned()).collect();
        let rule = CountryRoute { country: "KH".into(), unions };
        ways.identity.set_routing(council, &desk.call().await, version().await, &rule).await
    };
    let fall_back = async |union: &str| {
        let set = SetFallback { union: union.into() };
        ways.identity.set_fallback(council, &desk.call().await, version().await, &set).await
    };
    let before = registered(COUNCIL, &[]).await;
    let foreign = refusal(lead(&[HOME]).await);
    assert!(foreign.contains("unknown_code"), "{foreign}");
    assert_eq!(foreign, refusal(lead(&["no-such-union"]).await), "a union of another network looks like none");
    let foreign = refusal(fall_back(HOME).await);
    assert!(foreign.contains("unknown_code"), "{foreign}");
    assert_eq!(foreign, refusal(fall_back("no-such-union").await));

    lead(&[union]).await.expect("a union of its own");
    fall_back(union).await.expect("a union of its own");
    lead(&[]).await.expect("no rule for that country any more");
    assert_eq!(registered(COUNCIL, &[]).await, before, "the rules of the other network stay");
    assert!(before.iter().any(|(_, row)| row.contains("\"KH\"")), "there is one for that country: {before:?}");
}
