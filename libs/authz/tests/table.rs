//! Nothing is allowed that the page of the table does not say: the page is read back and asked instead of the code.

#![allow(clippy::unwrap_used, reason = "a test falls over where it stands")]

use std::collections::{BTreeMap, BTreeSet};

use authz::{
    Action, Actor, Client, Decision, FRESH_MINUTES, OpContext, Person, Role, Scope, Standing, authorise,
    authorise_fresh, authorise_in, decide,
};
use kernel::{AccountId, ApiClientId, Instant, RequestId, SessionId, TenantSlug, codes::CodeList};
use proptest::prelude::*;

/// The manual's page.
const PAGE: &str = include_str!("../../../docs/who-may-do-what.md");

/// What the page says of an action: the standings of each role, whether it asks for a fresh factor, whether it is public.
struct Line {
    roles: BTreeMap<&'static str, BTreeSet<String>>,
    fresh: bool,
    public: bool,
}

fn lines() -> BTreeMap<String, Line> {
    let rows = PAGE.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| ---"));
    let cells = |row: &str| row.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect::<Vec<_>>();
    let mut rows = rows.map(cells);
    let head = rows.next().unwrap();
    let roles: Vec<&'static str> =
        head[1..].iter().map(|code| Role::from_code(code).unwrap_or_else(|| panic!("no role {code}")).code()).collect();
    rows.map(|row| {
        let standings = |cell: &str| match cell {
            "yes" | "public" => Standing::ALL.iter().map(|standing| standing.code().to_owned()).collect(),
            "" => BTreeSet::new(),
            some => some.split(", ").map(|word| word.replace('-', "_")).collect(),
        };
        let line = Line {
            roles: roles.iter().copied().zip(row[1..].iter().map(|cell| standings(cell))).collect(),
            fresh: row[0].ends_with('†'),
            public: row[1] == "public",
        };
        (row[0].trim_end_matches(" †").to_owned(), line)
    })
    .collect()
}

#[test]
fn the_page_of_the_manual_is_the_table_of_the_program() {
    assert!(PAGE == authz::page::markdown(), "print it anew: focal authz table > docs/who-may-do-what.md");
    let named: BTreeSet<String> = lines().into_keys().collect();
    assert_eq!(named, Action::ALL.iter().map(|action| CodeList::code(*action).to_owned()).collect());
}

fn tenant(slug: &str) -> TenantSlug {
    slug.parse().unwrap()
}

fn person(roles: Vec<Role>, home: &str, fresh_at: Option<Instant>) -> Actor {
    Actor::Person(Person {
        account: AccountId::new(),
        tenant: tenant(home),
        roles,
        session: SessionId::new(),
        version: 1,
        second_factor_at: fresh_at,
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_096))]

    /// Any person, at home or elsewhere, with any roles, any standing and a second factor of any age.
    #[test]
    fn nothing_is_allowed_that_the_page_does_not_say(
        action in prop::sample::select(Action::ALL),
        roles in prop::collection::vec(prop::sample::select(Role::ALL), 0..4),
        standing in prop::option::of(prop::sample::select(Standing::ALL)),
        at_home in any::<bool>(),
        minutes in prop::option::of(0i64..60),
    ) {
        let now = Instant::from_timestamp(1_800_000_000, 0).unwrap();
        let actor = person(
            roles.clone(),
            if at_home { "clc" } else { "mtuc" },
            minutes.map(|minutes| now - chrono::Duration::minutes(minutes)),
        );
        let context = OpContext { tenant: tenant("clc"), actor, request_id: RequestId::new(), trace_parent: None };
        let line = &lines()[CodeList::code(action)];
        let says = |standing: Standing| roles.iter().any(|role| line.roles[role.code()].contains(standing.code()));
        let in_role = match standing {
            Some(standing) => says(standing),
            None => Standing::ALL.iter().any(|standing| says(*standing)),
        };
        let fresh = minutes.is_some_and(|minutes| minutes < FRESH_MINUTES);

        let expected = line.public || (at_home && in_role && !line.fresh);
        let asked = match standing {
            Some(standing) => authorise_in(&context, action, standing),
            None => authorise(&context, action),
        };
        prop_assert_eq!(asked.is_ok(), expected, "{:?} {:?} {:?}", action, roles, standing);
        let with_fresh = line.public || (at_home && roles.iter().any(|role| !line.roles[role.code()].is_empty()) && (!line.fresh || fresh));
        prop_assert_eq!(authorise_fresh(&context, action, now).is_ok(), with_fresh);
        if !at_home && !line.public {
            prop_assert_eq!(decide(&context.actor, action, &context.tenant, standing), Decision::Hide);
        }
    }

    /// Any integration, at home or elsewhere, with any scopes: what the page's list of scopes says, at home, and no more.
    #[test]
    fn an_integration_does_what_the_page_says_of_its_scopes(
        action in prop::sample::select(Action::ALL),
        scopes in prop::collection::vec(prop::sample::select(Scope::ALL), 0..4),
        standing in prop::option::of(prop::sample::select(Standing::ALL)),
        at_home in any::<bool>(),
    ) {
        let opens = |scope: &Scope| {
            let opening = format!("- `{}`: ", scope.code());
            let line = PAGE.lines().find_map(|line| line.strip_prefix(&opening)).unwrap_or_default();
            line.split(", ").any(|named| named == CodeList::code(action))
        };
        let (in_scope, public) = (scopes.iter().any(opens), lines()[CodeList::code(action)].public);
        let client = Client {
            id: ApiClientId::new(),
            tenant: tenant(if at_home { "clc" } else { "mtuc" }),
            scopes: scopes.clone(),
            version: 1,
        };
        let expected = match (public, at_home, in_scope) {
            (true, ..) | (false, true, true) => Decision::Allow,
            (false, true, false) => Decision::Forbid,
            (false, false, _) => Decision::Hide,
        };
        prop_assert_eq!(decide(&Actor::Client(client), action, &tenant("clc"), standing), expected, "{:?} {:?}", action, scopes);
    }

    /// A service's own work, which the page says is never refused: whatever the action, record and organisation, and
    /// without a second factor. Nobody who calls acts as `system`: that is held in `libs/web/src/caller.rs`.
    #[test]
    fn a_service_itself_is_never_refused(
        action in prop::sample::select(Action::ALL),
        standing in prop::option::of(prop::sample::select(Standing::ALL)),
        slug in prop::sample::select(vec!["clc", "mtuc"]),
    ) {
        let now = Instant::from_timestamp(1_800_000_000, 0).unwrap();
        let context = OpContext::system("relay", tenant(slug), None);
        prop_assert_eq!(decide(&context.actor, action, &context.tenant, standing), Decision::Allow, "{:?}", action);
        prop_assert!(authorise_fresh(&context, action, now).is_ok(), "{:?}", action);
    }

    /// Nobody who is logged out does anything but what is public.
    #[test]
    fn without_a_log_in_only_what_is_public(action in prop::sample::select(Action::ALL)) {
        let decision = decide(&Actor::Anonymous, action, &tenant("clc"), None);
        let expected = if lines()[CodeList::code(action)].public { Decision::Allow } else { Decision::LogInFirst };
        prop_assert_eq!(decision, expected);
    }
}

#[test]
fn the_page_says_that_services_themselves_stand_in_no_column() {
    let words = PAGE.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains("act as `system`, which the table never refuses;"), "say so, or refuse");
    assert!(Role::from_code("system").is_none() && Scope::from_code("system").is_none());
}

#[test]
fn the_words_of_a_worker_are_for_the_case_team_only() {
    for role in Role::ALL.iter().copied() {
        let actor = person(vec![role], "clc", None);
        for standing in [Standing::Outside, Standing::Nobodys] {
            let decision = decide(&actor, Action::ReadCaseWords, &tenant("clc"), Some(standing));
            assert_eq!(decision, Decision::Forbid, "{role:?} {standing:?}");
        }
    }
}
