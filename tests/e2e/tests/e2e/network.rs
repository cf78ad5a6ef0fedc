//! The registry of networks: who belongs to one, where workers are led, whom to call, and what is shared.

use std::time::Duration;

use chrono::{Days, NaiveDate};
use contracts::{
    ApiError,
    identity::{
        AcceptMembership, ChangeMembership, CountryRoute, LocalName, NetworkFacts, NetworkRegistry, NewMembership,
        RoutingQuery, SetEmergencyContact, SetFallback, SetSharing,
    },
    reporting::CrossTableQuery,
};
use kernel::{Clock, SystemClock, region_day};
use sqlx::{Connection, PgConnection, postgres::PgConnectOptions};
use testkit::{Desk, Machine, Ways, eventually, inquiry, new_key, run, shared};
use web::ProblemKind;

const SOON: Duration = Duration::from_secs(20);
/// Every minute all organisations are shared anew.
const SWEEP: Duration = Duration::from_secs(90);

fn today() -> NaiveDate {
    region_day(SystemClock.now())
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Makes an organisation with the operator's command, and somebody at its desk.
pub async fn organisation(machine: &Machine, slug: &str, country: Option<&str>, role: &str) -> Desk {
    let mut words = vec!["tenant", "create", slug, "--name", slug];
    if let Some(country) = country {
        words.extend(["--country", country]);
    }
    let made = run(&machine.config(), &words);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let email = format!("somebody@{slug}.example");
    Desk::newcomer(machine, slug, &email, role).await
}

async fn facts(ways: &Ways, network: &str) -> NetworkFacts {
    let known = ways.identity.network().await.unwrap();
    known.networks.into_iter().find(|facts| facts.slug == network).unwrap()
}

fn kind<T>(answer: Result<T, ApiError>) -> ProblemKind {
    answer.err().expect("a refusal").kind()
}

/// What is wrong with a field, by its code.
fn field_errors<T>(answer: Result<T, ApiError>) -> Vec<(String, String)> {
    match answer.err().expect("a refusal") {
        ApiError::Problem(problem) => problem.errors.into_iter().map(|error| (error.field, error.code)).collect(),
        ApiError::Unavailable => panic!("no answer"),
    }
}

fn wrong(field: &str, code: &str) -> Vec<(String, String)> {
    vec![(field.to_owned(), code.to_owned())]
}

fn member(tenant: &str, from: NaiveDate, until: Option<NaiveDate>) -> NewMembership {
    NewMembership { tenant: tenant.into(), member_from: from, member_until: until, places: 2 }
}

/// The union accepts all that it is asked.
async fn accept(ways: &Ways, union: &Desk, shares: &str) -> NetworkRegistry {
    let mut registry = ways.identity.registry(&union.tenant, &union.call().await).await.unwrap();
    for asked in registry.memberships.clone() {
        let accept = AcceptMembership { shares: shares.into() };
        let (call, version) = (union.call().await, asked.version);
        registry = ways.identity.accept_membership(&union.tenant, &call, asked.id, version, &accept).await.unwrap();
    }
    registry
}

/// The version of a council's rules.
async fn rules(ways: &Ways, desk: &Desk) -> i64 {
    ways.identity.registry(&desk.tenant, &desk.call().await).await.unwrap().own.unwrap().version
}

/// How many inquiries of a union are in the cube, whoever sees them.
async fn kept(machine: &Machine, union: &str) -> i64 {
    let config = config::load(Some(&machine.config())).unwrap();
    let options: PgConnectOptions = config.database.url().unwrap().parse().unwrap();
    let mut owner = PgConnection::connect_with(&options.username("focal_owner")).await.unwrap();
    let count = sqlx::query_scalar("SELECT coalesce(sum(inquiries), 0)::bigint FROM regional.cube WHERE tenant = $1");
    count.bind(union).fetch_one(&mut owner).await.unwrap()
}

fn rule(country: &str, unions: &[&str]) -> CountryRoute {
    CountryRoute { country: country.into(), unions: unions.iter().map(|union| (*union).to_owned()).collect() }
}

fn ask(country: &str, excluded: &str) -> RoutingQuery {
    RoutingQuery { country: Some(country.into()), excluded: Some(excluded.into()) }
}

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
    assert!(!registry.memberships.iter().any(|membership| membership.is_current), "asked, not accepted");
    let registry = accept(&ways, &union, "coded").await;
    let current = registry.memberships.iter().find(|membership| membership.is_current).unwrap();
    assert_eq!(facts(&ways, council).await.members, ["mem-union"]);

    // The union reads its own rows, and writes none.
    let seen = ways.identity.registry("mem-union", &union.call().await).await.unwrap();
    assert!(seen.own.is_none() && seen.memberships.len() == 2);
    assert!(seen.memberships.iter().all(|membership| membership.tenant == "mem-union"));
    let own = ways.identity.add_membership("mem-union", &union.call().await, &first).await;
    assert_eq!(kind(own), ProblemKind::Forbidden);
    let own = ways.identity.set_routing("mem-union", &union.call().await, 1, &rule("KH", &["mem-union"])).await;
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
    let change = async |version: i64, change: &ChangeMembership| {
        ways.identity.change_membership(council, &desk.call().await, current.id, version, change).await
    };
    change(current.version, &end).await.unwrap();
    let slower = ChangeMembership { member_until: None, ..end.clone() };
    assert_eq!(kind(change(current.version, &slower).await), ProblemKind::StaleVersion, "somebody was faster");
    assert!(facts(&ways, council).await.members.is_empty());
    let stranger = Desk::log_in(&ways, "atuc", "secretariat").await;
    let foreign = ways.identity.change_membership("atuc", &stranger.call().await, current.id, 1, &end).await;
    assert_eq!(kind(foreign), ProblemKind::NotFound, "a membership of another network");
}

#[tokio::test]
async fn a_worker_is_led_by_the_rule_of_the_country_to_who_belongs_and_works() {
    let (machine, ways, council) = (shared(), shared().ways(), "way-council");
    let desk = organisation(machine, council, None, "secretariat").await;
    let unions = ["way-one", "way-two", "way-three"];
    for union in unions {
        let admin = organisation(machine, union, Some("TH"), "affiliate_admin").await;
        let joined = member(union, day("2018-08-01"), None);
        ways.identity.add_membership(council, &desk.call().await, &joined).await.unwrap();
        accept(&ways, &admin, "nothing").await;
    }
    let set = async |rule: CountryRoute| {
        let version = rules(&ways, &desk).await;
        ways.identity.set_routing(council, &desk.call().await, version, &rule).await
    };
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
    let read = rules(&ways, &desk).await;
    ways.identity.set_fallback(council, &desk.call().await, read, &fallback).await.unwrap();
    let slower = ways.identity.set_routing(council, &desk.call().await, read, &rule("TH", &[])).await;
    assert_eq!(kind(slower), ProblemKind::StaleVersion, "somebody was faster");
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
    ways.identity.change_membership(council, &desk.call().await, left.id, left.version, &end).await.unwrap();
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

#[tokio::test]
async fn emergency_numbers_are_kept_by_the_council_and_read_by_everybody() {
    let (machine, ways, council) = (shared(), shared().ways(), "sos-council");
    let desk = organisation(machine, council, None, "secretariat").await;
    let contact = SetEmergencyContact {
        country: "TH".into(),
        kind: "labour_ministry".into(),
        number: "+66 (2) 123-4567".into(),
        names: vec![LocalName { locale: "km".into(), name: "ក្រសួងការងារ".into() }],
        hours: "Mon-Fri 08:00-17:00".into(),
        source: "the ministry".into(),
        last_verified: today(),
        position: 1,
    };
    let added = ways.identity.add_emergency_contact(council, &desk.call().await, &contact).await.unwrap();
    assert_eq!(added.number, "+6621234567");
    let again = ways.identity.add_emergency_contact(council, &desk.call().await, &contact).await;
    assert_eq!(field_errors(again), wrong("number", "taken"));
    for (bad, field, code) in [
        (SetEmergencyContact { number: "02 123 4567".into(), ..contact.clone() }, "number", "not_valid"),
        (SetEmergencyContact { kind: "friend".into(), ..contact.clone() }, "kind", "unknown_code"),
        (SetEmergencyContact { source: " ".into(), ..contact.clone() }, "source", "required"),
        (
            SetEmergencyContact { last_verified: today() + Days::new(2), ..contact.clone() },
            "last_verified",
            "not_valid",
        ),
        (SetEmergencyContact { position: 100, ..contact.clone() }, "position", "not_valid"),
    ] {
        let refused = ways.identity.add_emergency_contact(council, &desk.call().await, &bad).await;
        assert_eq!(field_errors(refused), wrong(field, code));
    }
    let police = SetEmergencyContact { kind: "police".into(), number: "191".into(), position: 0, ..contact.clone() };
    ways.identity.add_emergency_contact(council, &desk.call().await, &police).await.unwrap();
    let numbers = async || -> Vec<String> {
        facts(&ways, council).await.contacts.into_iter().map(|contact| contact.number).collect()
    };
    assert_eq!(numbers().await, ["191", "+6621234567"], "in their order");
    let moved = SetEmergencyContact { number: "1506".into(), ..contact.clone() };
    let change = async |version: i64, to: &SetEmergencyContact| {
        ways.identity.change_emergency_contact(council, &desk.call().await, added.id, version, to).await
    };
    assert_eq!(change(added.version, &moved).await.unwrap().version, added.version + 1);
    assert_eq!(kind(change(added.version, &contact).await), ProblemKind::StaleVersion, "somebody was faster");
    assert_eq!(numbers().await, ["191", "1506"]);
    let stranger = Desk::log_in(&ways, "atuc", "secretariat").await;
    let foreign = ways.identity.remove_emergency_contact("atuc", &stranger.call().await, added.id).await;
    assert_eq!(kind(foreign), ProblemKind::NotFound, "a number of another network");
    ways.identity.remove_emergency_contact(council, &desk.call().await, added.id).await.unwrap();
    assert_eq!(numbers().await, ["191"]);
    assert!(run(&machine.config(), &["tenant", "suspend", council]).status.success());
    assert!(numbers().await.is_empty(), "nobody looks after the numbers of a suspended council");
}

#[tokio::test]
async fn what_a_union_does_not_share_is_in_no_table_of_the_council() {
    let (machine, ways) = (shared(), shared().ways());
    let (council, union) = ("cube-council", "cube-union");
    let desk = organisation(machine, council, None, "secretariat").await;
    let admin = organisation(machine, union, Some("KH"), "affiliate_admin").await;
    let rows = async || kept(machine, union).await;
    let submit = async |times: usize| {
        for _ in 0..times {
            ways.intake.submit(union, &inquiry(), new_key()).await.unwrap();
        }
    };
    let table = CrossTableQuery { rows: "topic".into(), columns: "sex".into(), measure: "inquiries".into() };
    let lines = async || ways.reporting.network_cross_table(council, &desk.call().await, &table).await.unwrap().lines;
    let share = async |shares: &str| {
        let set = SetSharing { network: council.into(), shares: shares.into() };
        ways.identity.set_sharing(union, &admin.call().await, &set).await.unwrap()
    };

    let joined = member(union, day("2018-08-01"), None);
    let registry = ways.identity.add_membership(council, &desk.call().await, &joined).await.unwrap();
    let id = registry.memberships[0].id;
    accept(&ways, &admin, "coded").await;
    submit(6).await;
    eventually("six are shared", SOON, || async { (rows().await == 6).then_some(()) }).await;
    assert_eq!(lines().await.len(), 1);

    let decided = share("nothing").await;
    assert!(decided.memberships[0].shares == "nothing" && decided.memberships[0].shares_since.is_some());
    assert!(lines().await.is_empty(), "at once");
    submit(1).await;
    eventually("what was shared is taken back", SOON, || async { (rows().await == 0).then_some(()) }).await;

    share("coded").await;
    submit(1).await;
    eventually("eight are shared", SOON, || async { (rows().await == 8).then_some(()) }).await;
    assert_eq!(lines().await.len(), 1);

    let yesterday = today() - Days::new(1);
    let end = ChangeMembership { member_from: day("2018-08-01"), member_until: Some(yesterday), places: 2 };
    ways.identity.change_membership(council, &desk.call().await, id, 1, &end).await.unwrap();
    assert!(lines().await.is_empty(), "who has left is not counted");
}

#[tokio::test]
async fn what_a_council_asks_counts_for_nothing_until_the_union_itself_accepts() {
    let (machine, ways) = (shared(), shared().ways());
    let (council, union) = ("ask-council", "ask-union");
    let desk = organisation(machine, council, None, "secretariat").await;
    let admin = organisation(machine, union, Some("KH"), "affiliate_admin").await;
    for _ in 0..6 {
        ways.intake.submit(union, &inquiry(), new_key()).await.unwrap();
    }
    let asked = member(union, day("2018-08-01"), Some(today()));
    let registry = ways.identity.add_membership(council, &desk.call().await, &asked).await.unwrap();
    let id = registry.memberships[0].id;
    let is_outside = async |why: &str| {
        let registry = ways.identity.registry(council, &desk.call().await).await.unwrap();
        let asked = &registry.memberships[0];
        assert!(asked.accepted_at.is_none() && !asked.is_current && asked.shares == "nothing", "{why}");
        assert!(facts(&ways, council).await.members.is_empty(), "{why}");
        let ruled = ways.identity.set_routing(council, &desk.call().await, 1, &rule("KH", &[union])).await;
        assert_eq!(field_errors(ruled), wrong("unions", "unknown_code"), "{why}");
        let table = CrossTableQuery { rows: "topic".into(), columns: "sex".into(), measure: "inquiries".into() };
        let table = ways.reporting.network_cross_table(council, &desk.call().await, &table).await.unwrap();
        assert!(table.lines.is_empty(), "{why}");
        assert_eq!(kept(machine, union).await, 0, "{why}");
    };
    is_outside("asked only").await;

    // The union decides to share before it accepts: that alone lets nobody in.
    let set = SetSharing { network: council.into(), shares: "coded".into() };
    ways.identity.set_sharing(union, &admin.call().await, &set).await.unwrap();
    is_outside("decided, not accepted").await;

    // Nobody else accepts for it.
    let accepting = AcceptMembership { shares: "coded".into() };
    let own = ways.identity.accept_membership(council, &desk.call().await, id, 1, &accepting).await;
    assert_eq!(kind(own), ProblemKind::Forbidden, "the council");
    let stranger = Desk::log_in(&ways, "mtuc", "admin").await;
    let foreign = ways.identity.accept_membership("mtuc", &stranger.call().await, id, 1, &accepting).await;
    assert_eq!(kind(foreign), ProblemKind::NotFound, "another union");
    let odd = AcceptMembership { shares: String::new() };
    let odd = ways.identity.accept_membership(union, &admin.call().await, id, 1, &odd).await;
    assert_eq!(field_errors(odd), wrong("shares", "required"), "what is shared is for the union to say");
    let other_days = ways.identity.accept_membership(union, &admin.call().await, id, 2, &accepting).await;
    assert_eq!(kind(other_days), ProblemKind::StaleVersion, "who accepts has seen the days");
    is_outside("refused").await;

    let accepted = ways.identity.accept_membership(union, &admin.call().await, id, 1, &accepting).await.unwrap();
    assert!(accepted.memberships[0].is_current && accepted.memberships[0].shares == "coded");
    assert_eq!(facts(&ways, council).await.members, [union]);
    ways.intake.submit(union, &inquiry(), new_key()).await.unwrap();
    eventually("seven are shared", SOON, || async { (kept(machine, union).await == 7).then_some(()) }).await;

    // What was accepted ends today: a longer membership is asked for again.
    let longer = ChangeMembership { member_from: day("2018-08-01"), member_until: None, places: 2 };
    ways.identity.change_membership(council, &desk.call().await, id, 1, &longer).await.unwrap();
    assert!(facts(&ways, council).await.members.is_empty());
    let again = accept(&ways, &admin, "coded").await;
    assert!(again.memberships[0].is_current && facts(&ways, council).await.members == [union]);

    // Who is marked for deletion is in no table from that moment on, and takes its counts along.
    let table = CrossTableQuery { rows: "topic".into(), columns: "sex".into(), measure: "inquiries".into() };
    let lines = async || ways.reporting.network_cross_table(council, &desk.call().await, &table).await.unwrap().lines;
    assert_eq!(lines().await.len(), 1);
    assert!(run(&machine.config(), &["tenant", "delete", union, "--schedule"]).status.success());
    assert!(lines().await.is_empty(), "at once");
    let registry = ways.identity.registry(council, &desk.call().await).await.unwrap();
    assert!(registry.memberships[0].is_suspended, "nobody gets in there");
    eventually("a sweep takes it back", SWEEP, || async { (kept(machine, union).await == 0).then_some(()) }).await;
}
