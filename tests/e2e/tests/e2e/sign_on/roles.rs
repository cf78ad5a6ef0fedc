//! Roles as the groups of the provider give them.

use contracts::intake::InboxFilter;
use contracts::{
    Call,
    identity::{BeginSignOn, GroupRole, NextStep, SetSignOn, SignOnBegun},
};
use serde_json::{Value, json};
use testkit::Desk;
use web::ProblemKind::{SignOnRefused, Unauthenticated};

use super::{
    fake::{Fake, SUBJECT, Says},
    world::{Returned, World, asked, completion},
};

/// The answer of a person with these groups.
fn answer(fake: &Fake, begun: &SignOnBegun, subject: &str, groups: Value) -> Returned {
    let mut claims = fake.claims(begun);
    let email = if subject == SUBJECT { "dara@tltuc.example" } else { "admin@tltuc.example" };
    for (name, value) in [("sub", subject.into()), ("email", email.into()), ("email_verified", true.into())] {
        claims[name] = value;
    }
    if !groups.is_null() {
        claims["team"] = groups;
    }
    fake.says(Says::Token(fake.token(&claims)));
    Returned { state: asked(begun, "state"), code: "a code".into(), iss: None }
}

/// Logs somebody in; gives their roles and their session.
async fn come(world: &World, fake: &Fake, subject: &str, groups: Value) -> (Vec<String>, Call) {
    let begun = world.begin().await;
    let returned = answer(fake, &begun, subject, groups);
    let session = world.complete(&returned, &begun.attempt).await.expect("a person who has a role").session;
    assert_eq!(session.next, NextStep::Done);
    (session.account.roles, Call::bearer(session.session))
}

async fn token(world: &World, session: &Call) -> Call {
    Call::bearer(world.ways.identity.issue_token(world.tenant, session).await.unwrap().access_token)
}

#[tokio::test]
async fn groups_give_roles_at_each_log_in_and_never_take_the_last_admin_away() {
    let (world, fake) = (World::of("tltuc"), Fake::start(false).await);
    let (ways, tenant) = (&world.ways, world.tenant);
    let map = |group: &str, role: &str| GroupRole { group: group.into(), role: role.into() };
    let settings = SetSignOn {
        groups_claim: "team".into(),
        group_roles: vec![map("officers", "focal_point"), map("board", "affiliate_admin")],
        ..world.settings(&fake.issuer)
    };
    let of_councils = SetSignOn { group_roles: vec![map("all", "secretariat")], ..settings.clone() };
    let refused = ways.identity.set_sign_on(tenant, &world.admin().await, 0, &of_councils).await;
    assert!(refused.is_err(), "a union has no secretariat");
    world.set(&settings).await;

    // Invited as something else: the groups say what somebody is.
    world.invite("dara@tltuc.example", "alternate").await;
    let (roles, session) = come(&world, &fake, SUBJECT, json!(["officers", "choir"])).await;
    assert_eq!(roles, ["focal_point"]);
    let before = token(&world, &session).await;
    ways.intake.list(tenant, &before, &InboxFilter::default(), None).await.unwrap();
    let (roles, session) = come(&world, &fake, SUBJECT, json!(["board", "officers"])).await;
    assert_eq!(roles, ["focal_point", "affiliate_admin"]);
    let ended = ways.intake.list(tenant, &before, &InboxFilter::default(), None).await;
    assert_eq!(ended.err().map(|error| error.kind()), Some(Unauthenticated), "the token of before ends");
    ways.identity.accounts(tenant, &token(&world, &session).await).await.unwrap();
    come(&world, &fake, SUBJECT, json!(["officers", "board"])).await;
    assert_eq!(world.audited("roles_mapped").await, 1, "the same groups change nothing");
    assert_eq!(come(&world, &fake, SUBJECT, json!("officers")).await.0, ["focal_point"], "one group as one string");

    for none in [json!(["choir"]), json!([]), Value::Null, json!({ "officers": true })] {
        let begun = world.begin().await;
        let returned = answer(&fake, &begun, SUBJECT, none.clone());
        world.refuses(&none.to_string(), SignOnRefused, &returned, &begun.attempt).await;
    }
    let people = ways.identity.accounts(tenant, &world.admin().await).await.unwrap();
    let dara = people.items.iter().find(|person| person.account.email == "dara@tltuc.example").unwrap();
    assert!(dara.account.roles.is_empty(), "what the groups took away stays away");
    assert_eq!(come(&world, &fake, SUBJECT, json!(["officers"])).await.0, ["focal_point"]);

    // The only one who runs the accounts links theirs.
    let admin = Call::bearer(Desk::log_in(ways, tenant, "admin").await.session);
    let begin = BeginSignOn { next: "/me".into(), fresh: false };
    let begun = ways.identity.begin_sign_on_link(tenant, &admin, &begin).await.unwrap();
    let returned = answer(&fake, &begun, "maya", json!([]));
    ways.identity.complete_sign_on_link(tenant, &admin, &completion(&returned, &begun.attempt)).await.unwrap();
    assert_eq!(come(&world, &fake, "maya", json!(["officers"])).await.0, ["affiliate_admin"]);
    assert_eq!(come(&world, &fake, "maya", json!([])).await.0, ["affiliate_admin"]);
    assert_eq!(world.audited("last_admin_kept").await, 2);
    come(&world, &fake, SUBJECT, json!(["board"])).await;
    assert_eq!(come(&world, &fake, "maya", json!(["officers"])).await.0, ["focal_point"], "somebody else is there now");
    assert_eq!(world.audited("last_admin_kept").await, 2);
}
