//! What is one's own: nobody removes another person's passkey, ends their session or uses up what they began, here or
//! elsewhere, nor learns whether there is one of that id.

use std::collections::BTreeSet;

use contracts::Call;
use serde_json::json;
use testkit::{Desk, Ways, new_key, shared};
use uuid::Uuid;

use crate::{
    declared::ROLES,
    ids::Ids,
    rows::{add_passkey, has, kept},
    sessions::of_sessions,
    world::{COUNCIL, ELSEWHERE, HOME, World, is_of_council},
};

/// The operations that take a session's secret and name a record, the one that ends the session last.
const NAMING: [&str; 2] = ["removePasskey", "endOwnSession"];

/// Somebody new, with a second factor of this minute; a worker has none.
async fn somebody(ways: &Ways, tenant: &str, role: &str) -> Desk {
    if role == "worker" {
        return Desk::register(ways, tenant).await;
    }
    let email = format!("{}@{tenant}.example", new_key());
    Desk::newcomer(shared(), tenant, &email, role).await
}

/// Whose account it is, and the session of the desk.
async fn own(ways: &Ways, desk: &Desk) -> (Uuid, Uuid) {
    let own = ways.identity.own_account(&desk.tenant, &Call::bearer(&desk.session)).await.unwrap();
    (own.account.id, own.sessions.iter().find(|session| session.is_current).unwrap().id)
}

#[tokio::test]
async fn another_persons_passkey_and_session_look_like_none_and_stay() {
    let world = World::of_people().await;
    let ways = world.machine.ways();
    let naming = of_sessions(&world).into_iter().filter(|(operation, _)| operation.path.matches('{').count() > 1);
    let naming: BTreeSet<&str> = naming.map(|(_, declared)| declared.id).collect();
    assert_eq!(naming, BTreeSet::from(NAMING), "make what it names for the people below, and give `Ids` its id");

    for (tenant, role) in [(HOME, "alternate"), (HOME, "worker"), (ELSEWHERE, "alternate"), (COUNCIL, "observer")] {
        let owner = somebody(&ways, tenant, role).await;
        let (account, session) = own(&ways, &owner).await;
        let theirs = Ids { passkey: add_passkey(tenant, account).await, session, ..Ids::of(account) };
        let before = kept(tenant, Some(account)).await;
        for visitor in ROLES {
            let home = if is_of_council(visitor) { COUNCIL } else { HOME };
            let secret = world.session(home, visitor);
            for id in NAMING {
                let operation = world.operation(id);
                let foreign = world.call(operation, home, &theirs, Some(secret), None).await;
                let missing = world.call(operation, home, &Ids::of(Uuid::from_u128(1)), Some(secret), None).await;
                let what = format!("{id} as {visitor}, of {role} of {tenant}: {foreign:?}");
                assert_eq!((foreign.status, foreign.problem().as_str()), (404, "not-found"), "{what}");
                assert_eq!(foreign, missing, "{what}");
            }
        }
        assert_eq!(kept(tenant, Some(account)).await, before, "{role} of {tenant}");

        for id in NAMING {
            let own = world.call(world.operation(id), tenant, &theirs, Some(&owner.session), None).await;
            assert_eq!(own.status, 200, "{id} as {role} of {tenant}: the same call does find one's own: {own:?}");
        }
        let after = kept(tenant, Some(account)).await;
        assert!(has(&before, "passkey") && !has(&after, "passkey"), "{role} of {tenant}");
        assert!(!has(&before, "revocation") && has(&after, "revocation"), "{role} of {tenant}: the session has ended");
    }
}

#[tokio::test]
async fn what_somebody_began_nobody_else_uses_up() {
    let world = World::of_people().await;
    let ways = world.machine.ways();
    let owner = somebody(&ways, HOME, "alternate").await;
    let (account, _) = own(&ways, &owner).await;
    let begun = ways.identity.begin_passkey(HOME, &Call::bearer(&owner.session)).await.unwrap().ceremony;
    let before = kept(HOME, Some(account)).await;

    let (add, nothing) = (world.operation("addPasskey"), Ids::of(Uuid::nil()));
    let naming = |ceremony: Uuid| Some(json!({ "ceremony": ceremony, "credential": {}, "name": "x" }));
    for role in ROLES.into_iter().filter(|role| !is_of_council(role)) {
        let secret = world.session(HOME, role);
        let foreign = world.call(add, HOME, &nothing, Some(secret), naming(begun)).await;
        let missing = world.call(add, HOME, &nothing, Some(secret), naming(Uuid::from_u128(1))).await;
        // A worker with a password adds no second factor at all.
        let refused = if role == "worker" { "forbidden" } else { "wrong-passkey" };
        assert_eq!(foreign.problem(), refused, "{role}: {foreign:?}");
        assert_eq!(foreign, missing, "{role}");
    }
    assert_eq!(kept(HOME, Some(account)).await, before);

    let own = world.call(add, HOME, &nothing, Some(&owner.session), naming(begun)).await;
    assert_eq!(own.problem(), "wrong-passkey", "{own:?}");
    let after = kept(HOME, Some(account)).await;
    assert!(has(&before, "ceremony") && !has(&after, "ceremony"), "a wrong answer of their own does use it up");
}
