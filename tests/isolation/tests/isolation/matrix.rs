//! The matrix itself.

use std::collections::BTreeSet;

use uuid::Uuid;

use crate::{
    declared::{Access, DECLARED, Declared, ROLES, is_theirs},
    document::Operation,
    ids::{Ids, own_scopes},
    world::{COUNCIL, ELSEWHERE, HOME, VISITORS, World, is_of_council},
};

/// Every operation with its declaration.
///
/// # Panics
/// Where one is not declared, a declaration has lost its operation, or only one of both says that it takes a session.
pub fn pairs(world: &World) -> Vec<(&Operation, &'static Declared)> {
    let offered: BTreeSet<&str> = world.operations.iter().map(|operation| operation.id.as_str()).collect();
    let declared: BTreeSet<&str> = DECLARED.iter().map(|declared| declared.id).collect();
    let differ: Vec<_> = offered.symmetric_difference(&declared).collect();
    assert!(differ.is_empty(), "declare each operation in declared.rs, and none that is gone: {differ:?}");
    let taken = world.operations.iter().filter(|operation| operation.takes_session);
    let taken: BTreeSet<&str> = taken.map(|operation| operation.id.as_str()).collect();
    let of_sessions = DECLARED.iter().filter(|declared| declared.access == Access::Session);
    let of_sessions: BTreeSet<&str> = of_sessions.map(|declared| declared.id).collect();
    let differ: Vec<_> = taken.symmetric_difference(&of_sessions).collect();
    assert!(differ.is_empty(), "what takes a session's secret is declared as Access::Session: {differ:?}");
    world
        .operations
        .iter()
        .map(|operation| (operation, DECLARED.iter().find(|declared| declared.id == operation.id).expect("declared")))
        .collect()
}

#[tokio::test]
async fn nobody_gets_what_is_not_for_the_public() {
    let world = World::new().await;
    for (operation, declared) in pairs(&world) {
        let nobody = world.call(operation, HOME, &world.home, None, (declared.body)(&world)).await;
        let forged =
            world.call(operation, HOME, &world.home, Some("eyJhbGciOiJub25lIn0.e30."), (declared.body)(&world)).await;
        match declared.access {
            Access::Public => assert!(nobody.status < 500 && nobody.status != 403, "{}: {nobody:?}", operation.id),
            // Ending a session that has ended, or never was, changes nothing and is no error.
            Access::Session if operation.id == "endSession" => assert_eq!((nobody.status, forged.status), (401, 200)),
            _ => assert_eq!((nobody.status, forged.status), (401, 401), "{}: {nobody:?} {forged:?}", operation.id),
        }
    }
}

#[tokio::test]
async fn each_role_gets_what_is_declared_and_no_more() {
    let world = World::new().await;
    for (operation, declared) in pairs(&world) {
        for role in ROLES {
            let tenant = if is_of_council(role) { COUNCIL } else { HOME };
            let token = world.token(tenant, role).await;
            let ids = if tenant == COUNCIL { &world.council } else { &world.home };
            let answer = world.call(operation, tenant, ids, Some(&token), (declared.body)(&world)).await;
            let what = format!("{} as {role}: {answer:?}", operation.id);
            match declared.access {
                Access::Public => assert!(answer.status < 500 && answer.status != 403, "{what}"),
                Access::Session => {
                    assert_eq!(answer.status, if operation.id == "endSession" { 200 } else { 401 }, "{what}")
                }
                Access::Roles(allowed) if allowed.contains(&role) && !is_theirs(operation.id.as_str(), role) => {
                    assert_eq!(answer.status, 404, "{what}");
                }
                Access::Roles(allowed) if allowed.contains(&role) => {
                    assert!(answer.status < 500 && ![401, 403, 404].contains(&answer.status), "{what}");
                }
                Access::Roles(_) => assert_eq!(answer.status, 403, "{what}"),
            }
        }
    }
}

/// An integration gets what the document of the operation says, and is forbidden everything else.
#[tokio::test]
async fn an_integration_gets_what_its_scope_opens_and_no_more() {
    let world = World::new().await;
    for (tenant, ids) in [(HOME, &world.home), (COUNCIL, &world.council)] {
        for scope in own_scopes(tenant) {
            let integration = world.integration(tenant, &[*scope]).await;
            for (operation, declared) in pairs(&world) {
                // A token lasts a minute, and the matrix may take longer.
                let token = world.integration_token(tenant, &integration).await;
                let answer = world.call(operation, tenant, ids, Some(&token), (declared.body)(&world)).await;
                let what = format!("{} with {scope}: {answer:?}", operation.id);
                match declared.access {
                    Access::Public => {
                        assert!(operation.scope.is_none(), "{what}");
                        assert!(answer.status < 500 && answer.status != 403, "{what}");
                    }
                    Access::Session => {
                        assert_eq!(answer.status, if operation.id == "endSession" { 200 } else { 401 }, "{what}")
                    }
                    Access::Roles(_) if operation.scope.as_deref() == Some(*scope) => {
                        assert!(answer.status < 500 && ![401, 403].contains(&answer.status), "{what}");
                    }
                    Access::Roles(_) => assert_eq!(answer.status, 403, "{what}"),
                }
            }
        }
    }
    let opened: BTreeSet<_> = world.operations.iter().filter_map(|operation| operation.scope.as_deref()).collect();
    let all: BTreeSet<_> = [HOME, COUNCIL].into_iter().flat_map(own_scopes).copied().collect();
    assert_eq!(opened, all, "every scope opens something, and nothing else is declared");
}

#[tokio::test]
async fn integrations_of_another_organisation_meet_what_is_not_there() {
    let world = World::new().await;
    let integration = world.integration(ELSEWHERE, own_scopes(ELSEWHERE)).await;
    for (operation, declared) in pairs(&world).into_iter().filter(|(operation, _)| operation.scope.is_some()) {
        let token = world.integration_token(ELSEWHERE, &integration).await;
        let there = world.call(operation, HOME, &world.home, Some(&token), (declared.body)(&world)).await;
        let nowhere = world.call(operation, "no-such-union", &world.home, Some(&token), (declared.body)(&world)).await;
        assert_eq!(there.status, 404, "{}: {there:?}", operation.id);
        assert_eq!(there, nowhere, "{}", operation.id);
    }
}

#[tokio::test]
async fn people_of_another_organisation_meet_what_is_not_there() {
    let world = World::new().await;
    for (operation, declared) in pairs(&world) {
        if !matches!(declared.access, Access::Roles(_)) {
            continue;
        }
        for (tenant, role) in VISITORS {
            let token = world.token(tenant, role).await;
            let body = || (declared.body)(&world);
            let there = world.call(operation, HOME, &world.home, Some(&token), body()).await;
            let nowhere = world.call(operation, "no-such-union", &world.home, Some(&token), body()).await;
            assert_eq!(there.status, 404, "{} as {role} of {tenant}: {there:?}", operation.id);
            assert_eq!(there, nowhere, "{} as {role} of {tenant}: another organisation looks like none", operation.id);
        }
    }
}

#[tokio::test]
async fn ids_of_another_organisation_answer_like_ids_that_do_not_exist() {
    let world = World::new().await;
    let nothing = Ids::of(Uuid::from_u128(1));
    for (operation, declared) in pairs(&world) {
        if !operation.path.contains("{id}") {
            continue;
        }
        let allowed = match declared.access {
            Access::Roles(allowed) => allowed,
            // One's own sessions and passkeys: `own.rs` tries those of others.
            Access::Session => continue,
            // Files: `drafts.rs` tries those of another secret, and of another organisation.
            Access::Public if operation.takes_draft && operation.takes_visit => continue,
            Access::Public => panic!("{} takes an id and is for everybody", operation.id),
        };
        // There is one council here; `councils.rs` makes others.
        for role in allowed.iter().filter(|role| !is_of_council(role) && is_theirs(operation.id.as_str(), role)) {
            let token = world.token(HOME, role).await;
            let body = || (declared.body)(&world);
            let foreign = world.call(operation, HOME, &world.elsewhere, Some(&token), body()).await;
            let missing = world.call(operation, HOME, &nothing, Some(&token), body()).await;
            let own = world.call(operation, HOME, &world.home, Some(&token), body()).await;
            assert_eq!(foreign.status, 404, "{} as {role}: {foreign:?}", operation.id);
            assert_eq!(foreign, missing, "{} as {role}", operation.id);
            assert_ne!(own.status, 404, "{} as {role}: the same call does find what is its own: {own:?}", operation.id);
        }
    }
}

#[tokio::test]
async fn a_complaint_cannot_name_an_inquiry_of_another_organisation() {
    let world = World::new().await;
    let operation = world.operations.iter().find(|operation| operation.id == "fileComplaint").expect("offered");
    let token = world.token(HOME, "focal").await;
    let naming = |inquiry: Uuid| {
        let mut body = world.complaint();
        body["inquiry_id"] = serde_json::json!(inquiry);
        body
    };
    let foreign = world.call(operation, HOME, &world.home, Some(&token), Some(naming(world.elsewhere.inquiry))).await;
    let missing = world.call(operation, HOME, &world.home, Some(&token), Some(naming(Uuid::from_u128(1)))).await;
    assert_eq!(foreign.status, 404, "{foreign:?}");
    assert_eq!(foreign, missing);
}
