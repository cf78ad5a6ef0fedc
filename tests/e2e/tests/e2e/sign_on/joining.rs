//! Joining by an invitation, and coming back: with a real provider.

use contracts::intake::InboxFilter;
use contracts::{
    Call,
    identity::{NextStep, RequestReset, SetSignOn},
};
use serde_json::json;
use testkit::{DEMO_PASSWORD, from_elsewhere};
use web::ProblemKind::{SecondFactorNeeded, SignOnRefused, WrongCredentials};

use super::{
    real::{Browser, Real},
    world::{Returned, World},
};
use crate::{
    answers::kind,
    database::{expire_invitation, owner},
    entering::log_in,
};

/// Goes to the provider as `who`, and comes back.
pub async fn come(world: &World, who: &str) -> (Returned, String) {
    let begun = world.begin().await;
    (Browser::new().go(&begun.url, who).await.expect("the provider sends everybody back"), begun.attempt)
}

pub async fn is_refused(world: &World, who: &str) {
    let (returned, attempt) = come(world, who).await;
    world.refuses(who, SignOnRefused, &returned, &attempt).await;
}

#[tokio::test]
async fn who_is_invited_joins_and_comes_back_to_the_same_account() {
    let world = World::of("lct");
    let (ways, tenant) = (&world.ways, world.tenant);
    let people = json!({
        "dara": { "email": "dara@lct.example", "email_verified": true, "amr": ["pwd"] },
        "mala": { "email": "Mala@LCT.example", "email_verified": true, "amr": ["pwd", "otp", "mfa"] },
        "unproved": { "email": "unproved@lct.example", "email_verified": false },
        "silent": { "email": "silent@lct.example" },
        "alternate": { "email": "alternate@lct.example", "email_verified": true },
    });
    let real = Real::start(&world, people).await;
    world.set(&world.settings(&real.issuer)).await;
    let offer = ways.identity.sign_on_offer(tenant).await.unwrap();
    assert_eq!((offer.name.as_deref(), offer.only), (Some("Union ID"), false));

    // Nobody is invited yet.
    is_refused(&world, "dara").await;
    for invited in ["dara", "mala", "unproved", "silent"] {
        world.invite(&format!("{invited}@lct.example"), "focal_point").await;
    }
    for who in ["unproved", "silent", "alternate", "nobody"] {
        is_refused(&world, who).await;
    }

    let (returned, attempt) = come(&world, "dara").await;
    let joined = world.complete(&returned, &attempt).await.expect("an invitation to this address");
    assert_eq!((joined.session.next, joined.next.as_str()), (NextStep::SetUp, "/cases"));
    assert_eq!(joined.session.account.roles, ["focal_point"]);
    assert_eq!((world.audited("invitation_accepted").await, world.audited("sign_on_linked").await), (1, 1));
    let session = Call::bearer(&joined.session.session);
    let without = ways.identity.issue_token(tenant, &session).await;
    assert_eq!(without.err().map(|error| error.kind()), Some(SecondFactorNeeded), "one factor opens nothing");
    assert!(ways.identity.own_account(tenant, &session).await.unwrap().has_sign_on);
    let open = ways.identity.invitations(tenant, &world.admin().await).await.unwrap();
    assert!(!open.items.iter().any(|invitation| invitation.email == "dara@lct.example"), "it is taken");

    let (returned, attempt) = come(&world, "dara").await;
    let back = world.complete(&returned, &attempt).await.expect("the same subject");
    assert_eq!(back.session.account.id, joined.session.account.id);

    // Two factors there are two factors here.
    let (returned, attempt) = come(&world, "mala").await;
    let mala = world.complete(&returned, &attempt).await.expect("an invitation, in other letters");
    assert_eq!((mala.session.next, mala.session.account.email.as_str()), (NextStep::Done, "mala@lct.example"));
    let token = ways.identity.issue_token(tenant, &Call::bearer(&mala.session.session)).await.unwrap().access_token;
    ways.intake.list(tenant, &Call::bearer(token), &InboxFilter::default(), None).await.unwrap();

    // Whoever reads her mail does not come past the provider.
    let id = mala.session.account.id;
    let request = RequestReset { email: "mala@lct.example".into() };
    ways.identity.request_reset(tenant, &from_elsewhere(), &request).await.unwrap();
    let links = sqlx::query_scalar("SELECT count(*) FROM mail_link WHERE account_id = $1").bind(id);
    let links: i64 = links.fetch_one(&mut owner(world.machine, tenant).await).await.unwrap();
    assert_eq!(links, 0, "a password would open nothing");
    let given =
        "UPDATE account SET password_hash = (SELECT password_hash FROM account WHERE email = 'admin@lct.example')
                 WHERE id = $1";
    sqlx::query(given).bind(id).execute(&mut owner(world.machine, tenant).await).await.unwrap();
    let log_in = log_in("mala@lct.example", DEMO_PASSWORD);
    assert_eq!(kind(ways.identity.log_in(tenant, &from_elsewhere(), &log_in).await), WrongCredentials);
    let people = ways.identity.accounts(tenant, &world.admin().await).await.unwrap().items;
    let seen = people.iter().find(|person| person.account.id == id).unwrap();
    assert!(seen.is_linked && !seen.has_second_factor, "so the page of people can say it");

    ways.identity.disable_account(tenant, &world.admin().await, joined.session.account.id).await.unwrap();
    is_refused(&world, "dara").await;

    // Without the provider there is no other way left.
    let away = SetSignOn { enabled: false, ..world.settings(&real.issuer) };
    world.set(&away).await;
    let back = ways.identity.log_in(tenant, &from_elsewhere(), &log_in).await.unwrap();
    assert_eq!(back.next, NextStep::SetUp);
}

#[tokio::test]
async fn who_joins_through_the_provider_comes_while_the_link_is_good() {
    let world = World::of("mtuc");
    let late = json!({ "late": { "email": "late@mtuc.example", "email_verified": true, "amr": ["mfa"] } });
    let real = Real::start(&world, late).await;
    world.set(&world.settings(&real.issuer)).await;
    world.invite("late@mtuc.example", "focal_point").await;
    expire_invitation(world.machine, world.tenant, "late@mtuc.example").await;
    is_refused(&world, "late").await;

    let admin = world.admin().await;
    let open = world.ways.identity.invitations(world.tenant, &admin).await.unwrap().items;
    let invitation = open.iter().find(|invitation| invitation.email == "late@mtuc.example").unwrap();
    world.ways.identity.renew_invitation(world.tenant, &admin, invitation.id).await.unwrap();
    let (returned, attempt) = come(&world, "late").await;
    world.complete(&returned, &attempt).await.expect("a new link is good again");
}
