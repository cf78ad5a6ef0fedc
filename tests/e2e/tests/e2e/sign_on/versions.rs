//! Two admins set the provider at one time: neither undoes the other's work unseen.

use contracts::identity::{GroupRole, SetSignOn};
use web::ProblemKind::StaleVersion;

use super::{fake::Fake, world::World};

#[tokio::test]
async fn what_a_colleague_took_away_does_not_come_back_by_a_page_of_before() {
    let (world, fake) = (World::of("ffw"), Fake::start(false).await);
    let (identity, tenant) = (&world.ways.identity, world.tenant);
    let mapped = SetSignOn {
        groups_claim: "team".into(),
        group_roles: vec![GroupRole { group: "board".into(), role: "affiliate_admin".into() }],
        ..world.settings(&fake.issuer)
    };
    let is_stale = async |version: i64, what: &str| {
        let refused = identity.set_sign_on(tenant, &world.admin().await, version, &mapped).await;
        assert_eq!(refused.err().map(|error| error.kind()), Some(StaleVersion), "{what}");
    };
    is_stale(1, "there is none yet").await;
    world.set(&mapped).await;
    let read = world.version().await;
    is_stale(0, "there is one").await;
    world.set(&world.settings(&fake.issuer)).await;
    is_stale(read, "the mapping was taken away").await;
    let now = identity.sign_on(tenant, &world.admin().await).await.unwrap();
    assert_eq!((now.version, now.provider.unwrap().group_roles), (read + 1, Vec::new()));

    identity.remove_sign_on(tenant, &world.admin().await).await.unwrap();
    is_stale(now.version, "the provider was taken away").await;
    let now = identity.sign_on(tenant, &world.admin().await).await.unwrap();
    assert_eq!((now.version, now.provider.is_none()), (0, true));
    world.set(&world.settings(&fake.issuer)).await;
    is_stale(read, "this is another one").await;
    identity.remove_sign_on(tenant, &world.admin().await).await.unwrap();
}
