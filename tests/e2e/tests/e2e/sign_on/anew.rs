//! A link that an admin takes away, for another one to be made; and what passwords opened while there was no provider.

use contracts::{
    Call,
    identity::{NextStep, SetSignOn},
};
use serde_json::json;
use testkit::{DEMO_PASSWORD, from_elsewhere};
use web::ProblemKind::{Unauthenticated, WrongCredentials};

use super::{
    joining::{come, is_refused},
    real::Real,
    world::World,
};
use crate::{answers::kind, database::owner, entering::log_in};

const EMAIL: &str = "mala@link-anew.example";

#[tokio::test]
async fn who_is_another_subject_there_is_linked_anew_when_an_admin_has_taken_the_link_away() {
    let world = World::made("link-anew").await;
    let (ways, tenant) = (&world.ways, world.tenant);
    let mala = json!({ "email": EMAIL, "email_verified": true, "amr": ["mfa"] });
    let people = json!({
        "before": mala, "after": mala, "third": mala,
        "unproved": { "email": EMAIL, "email_verified": false, "amr": ["mfa"] },
    });
    let real = Real::start(&world, people).await;
    world.set(&world.settings(&real.issuer)).await;
    world.invite(EMAIL, "focal_point").await;
    let (returned, attempt) = come(&world, "before").await;
    let joined = world.complete(&returned, &attempt).await.unwrap().session;
    let (id, session) = (joined.account.id, Call::bearer(&joined.session));
    ways.identity.issue_token(tenant, &session).await.unwrap();

    // The same address at the provider, and somebody else, for all that anybody knows.
    is_refused(&world, "after").await;
    let remove = async || ways.identity.remove_sign_on_link(tenant, &world.admin().await, id).await;
    let person = remove().await.unwrap();
    assert!(!person.is_linked && person.link_awaited_until.is_some());
    assert_eq!(kind(ways.identity.issue_token(tenant, &session).await), Unauthenticated, "logged out everywhere");
    assert_eq!(world.audited("sign_on_unlinked").await, 1);

    is_refused(&world, "unproved").await;
    let (returned, attempt) = come(&world, "after").await;
    let again = world.complete(&returned, &attempt).await.expect("who is awaited").session;
    assert_eq!((again.account.id, again.next), (id, NextStep::Done));
    is_refused(&world, "third").await;
    is_refused(&world, "before").await;

    let people = ways.identity.accounts(tenant, &world.admin().await).await.unwrap().items;
    let person = people.into_iter().find(|person| person.account.id == id).unwrap();
    assert!(person.is_linked && person.link_awaited_until.is_none());

    // And not for ever, but for as often as an admin says so.
    remove().await.unwrap();
    let late = sqlx::query("UPDATE account SET link_awaited_until = now() WHERE id = $1").bind(id);
    assert_eq!(late.execute(&mut owner(world.machine, tenant).await).await.unwrap().rows_affected(), 1);
    is_refused(&world, "third").await;
    remove().await.expect("there is no link any more, and the time is over");
    let (returned, attempt) = come(&world, "third").await;
    assert_eq!(world.complete(&returned, &attempt).await.unwrap().session.account.id, id);
}

#[tokio::test]
async fn what_a_password_opened_while_there_was_no_provider_ends_when_there_is_one_again() {
    let world = World::made("link-gap").await;
    let (ways, tenant) = (&world.ways, world.tenant);
    let email = "mala@link-gap.example";
    let real = Real::start(&world, json!({ "mala": { "email": email, "email_verified": true, "amr": ["mfa"] } })).await;
    let on = world.settings(&real.issuer);
    world.set(&on).await;
    world.invite(email, "focal_point").await;
    let (returned, attempt) = come(&world, "mala").await;
    let by_provider = Call::bearer(world.complete(&returned, &attempt).await.unwrap().session.session);
    let id = ways.identity.own_account(tenant, &by_provider).await.unwrap().account.id;
    let given = "UPDATE account SET password_hash = (SELECT password_hash FROM account WHERE email = 'somebody@link-gap.example')
                 WHERE id = $1";
    sqlx::query(given).bind(id).execute(&mut owner(world.machine, tenant).await).await.unwrap();
    let enter = async || ways.identity.log_in(tenant, &from_elsewhere(), &log_in(email, DEMO_PASSWORD)).await;

    // Another address of the provider is a slip, and no reason to let passwords in.
    let moved = Real::start(&world, json!({})).await;
    world.set(&world.settings(&moved.issuer)).await;
    assert_eq!(kind(enter().await), WrongCredentials);

    world.set(&SetSignOn { enabled: false, ..on.clone() }).await;
    let in_between = Call::bearer(enter().await.unwrap().session);
    ways.identity.begin_app(tenant, &in_between).await.expect("there is no other way in left");
    world.set(&on).await;
    assert_eq!(kind(ways.identity.begin_app(tenant, &in_between).await), Unauthenticated);
    ways.identity.issue_token(tenant, &by_provider).await.expect("the provider's own session goes on");
}
