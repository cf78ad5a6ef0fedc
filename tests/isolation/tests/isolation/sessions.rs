//! Operations that take a session's secret instead of a token: each role gets its own account, and nobody gets anything
//! in another organisation.

use contracts::Call;
use testkit::Desk;

use crate::{
    declared::{Access, Declared, ROLES},
    document::Operation,
    ids::Ids,
    matrix::pairs,
    rows::{add_passkey, kept},
    world::{COUNCIL, HOME, VISITORS, World, is_of_council},
};

/// A union where nobody but the test below goes, so that all of its rows can be compared.
const VISITED: &str = "vgcl";

/// What no session has: 256 bits, base64url.
const INVENTED: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// The operations that take a session's secret, with their declarations.
pub fn of_sessions(world: &World) -> Vec<(&Operation, &'static Declared)> {
    pairs(world).into_iter().filter(|(_, declared)| declared.access == Access::Session).collect()
}

#[tokio::test]
async fn each_role_reads_its_own_account_and_gets_a_token_of_its_own() {
    let world = World::of_people().await;
    let ways = world.machine.ways();
    for role in ROLES {
        let tenant = if is_of_council(role) { COUNCIL } else { HOME };
        let code = match role {
            "focal" => "focal_point",
            "admin" => "affiliate_admin",
            other => other,
        };
        let call = Call::bearer(world.session(tenant, role));
        let own = ways.identity.own_account(tenant, &call).await.expect("one's own account");
        assert_eq!(own.account.roles, [code]);
        assert_eq!(own.sessions.iter().filter(|session| session.is_current).count(), 1, "{role}");
        let granted = ways.identity.issue_token(tenant, &call).await.expect("a token");
        assert_eq!(granted.account.id, own.account.id, "{role}");
    }
}

#[tokio::test]
async fn a_session_of_another_organisation_is_none_and_changes_nothing() {
    let world = World::of_people().await;
    let ways = world.machine.ways();
    let who = async |tenant: &str, secret: &str| {
        let own = ways.identity.own_account(tenant, &Call::bearer(secret)).await;
        own.expect("the session lives").account.id
    };
    // Ids that there are where the visitors go.
    let desk = Desk::log_in(&ways, VISITED, "focal").await;
    let own = ways.identity.own_account(VISITED, &Call::bearer(&desk.session)).await.expect("one's own account");
    let session = own.sessions.first().expect("this one").id;
    let ids = Ids { passkey: add_passkey(VISITED, own.account.id).await, session, ..Ids::of(own.account.id) };

    let before = kept(VISITED, None).await;
    for (tenant, role) in VISITORS {
        let secret = world.session(tenant, role);
        let visitor = who(tenant, secret).await;
        let at_home = kept(tenant, Some(visitor)).await;
        for (operation, declared) in of_sessions(&world) {
            for visited in [VISITED, COUNCIL].into_iter().filter(|visited| *visited != tenant) {
                let body = || (declared.body)(&world);
                let foreign = world.call(operation, visited, &ids, Some(secret), body()).await;
                let invented = world.call(operation, visited, &ids, Some(INVENTED), body()).await;
                let what = format!("{} at {visited} as {role} of {tenant}: {foreign:?}", operation.id);
                // Ending a session that has ended, or never was, changes nothing and is no error.
                let expected = if operation.id == "endSession" { (200, "") } else { (401, "unauthenticated") };
                assert_eq!((foreign.status, foreign.problem().as_str()), expected, "{what}");
                assert_eq!(foreign, invented, "{what}");
            }
        }
        assert_eq!(kept(tenant, Some(visitor)).await, at_home, "{role} of {tenant}");
        assert_eq!(who(tenant, secret).await, visitor, "{role} of {tenant} goes on at home");
    }
    assert_eq!(kept(VISITED, None).await, before);
}
