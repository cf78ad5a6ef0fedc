//! Answers that are somebody else's, used before, or another provider's (RFC 9700, 4; RFC 9207).

use contracts::{Call, identity::BeginSignOn};
use testkit::{DEMO_PASSWORD, Desk, from_elsewhere};
use web::ProblemKind::{self, SignOnRefused};

use super::{
    fake::{Fake, Says},
    world::{Returned, World, asked, completion},
};

#[tokio::test]
async fn an_answer_counts_once_and_in_the_browser_that_asked_for_it() {
    let (world, fake) = (World::of("k-spi"), Fake::start(true).await);
    world.set(&world.settings(&fake.issuer)).await;
    world.invite("dara@k-spi.example", "focal_point").await;
    let answer = |begun: &_| {
        let mut claims = fake.claims(begun);
        claims["email"] = "dara@k-spi.example".into();
        claims["email_verified"] = true.into();
        fake.says(Says::Token(fake.token(&claims)));
        Returned { state: asked(begun, "state"), code: "a code".into(), iss: Some(fake.issuer.clone()) }
    };

    let begun = world.begin().await;
    let right = answer(&begun);
    world.complete(&right, &begun.attempt).await.expect("an answer that is right");
    world.refuses("the same answer again", SignOnRefused, &right, &begun.attempt).await;

    let begun = world.begin().await;
    let wrong = Returned { state: "x".repeat(43), ..answer(&begun) };
    world.refuses("a state that nobody was given", SignOnRefused, &wrong, &begun.attempt).await;
    world.complete(&answer(&begun), &begun.attempt).await.expect("which uses up no attempt of others");

    let (mine, theirs) = (world.begin().await, world.begin().await);
    world.refuses("a state of another browser", SignOnRefused, &answer(&theirs), &mine.attempt).await;
    world.refuses("which is used up by that", SignOnRefused, &answer(&theirs), &theirs.attempt).await;
    let begun = world.begin().await;
    world.refuses("a browser without its cookie", SignOnRefused, &answer(&begun), "").await;

    for iss in [None, Some("https://id.evil.test".to_owned()), Some(format!("{}/", fake.issuer))] {
        let begun = world.begin().await;
        let mixed = Returned { iss: iss.clone(), ..answer(&begun) };
        world.refuses(&format!("an answer of the issuer {iss:?}"), SignOnRefused, &mixed, &begun.attempt).await;
    }

    let begun = world.begin().await;
    let denied = Returned { code: String::new(), ..answer(&begun) };
    world.refuses("no code: the provider said no", SignOnRefused, &denied, &begun.attempt).await;
    let begun = world.begin().await;
    let returned = answer(&begun);
    fake.says(Says::Error(poem::http::StatusCode::BAD_REQUEST, "invalid_grant"));
    world.refuses("a code that the provider does not take", SignOnRefused, &returned, &begun.attempt).await;

    let elsewhere = world.ways.identity.begin_sign_on("mtuc", &from_elsewhere(), &to_cases()).await;
    assert_eq!(elsewhere.err().map(|error| error.kind()), Some(ProblemKind::NotFound), "another union has no provider");
    let begun = world.begin().await;
    let other = completion(&answer(&begun), &begun.attempt);
    let other = world.ways.identity.complete_sign_on("mtuc", &from_elsewhere(), &other).await;
    assert_eq!(other.err().map(|error| error.kind()), Some(SignOnRefused), "nor is an answer good in another union");
}

#[tokio::test]
async fn a_link_is_made_by_its_owner_and_by_nobody_else() {
    let (world, fake) = (World::of("ntuc"), Fake::start(false).await);
    world.set(&world.settings(&fake.issuer)).await;
    let (ways, tenant) = (&world.ways, world.tenant);
    let answer = |begun: &_| {
        let mut claims = fake.claims(begun);
        // The address of somebody who has an account: it says nothing.
        claims["email"] = "alternate@ntuc.example".into();
        claims["email_verified"] = true.into();
        fake.says(Says::Token(fake.token(&claims)));
        Returned { state: asked(begun, "state"), code: "a code".into(), iss: None }
    };
    let begun = world.begin().await;
    world.refuses("an address that somebody has here", SignOnRefused, &answer(&begun), &begun.attempt).await;

    let log_in = contracts::identity::LogIn {
        email: "alternate@ntuc.example".into(),
        password: DEMO_PASSWORD.into(),
        device: String::new(),
    };
    let half = Call::bearer(ways.identity.log_in(tenant, &from_elsewhere(), &log_in).await.unwrap().session);
    let refused = ways.identity.begin_sign_on_link(tenant, &half, &to_cases()).await;
    assert_eq!(
        refused.err().map(|error| error.kind()),
        Some(ProblemKind::SecondFactorNeeded),
        "a password is not enough"
    );

    let owner = Call::bearer(Desk::log_in(ways, tenant, "alternate").await.session);
    let other = Call::bearer(Desk::log_in(ways, tenant, "focal").await.session);
    let begin = async || ways.identity.begin_sign_on_link(tenant, &owner, &to_cases()).await.unwrap();
    let link = async |session: &Call, returned: &Returned, attempt: &str| {
        let answer = ways.identity.complete_sign_on_link(tenant, session, &completion(returned, attempt)).await;
        answer.err().map(|error| error.kind())
    };
    let begun = begin().await;
    world.refuses("an attempt to link is no log-in", SignOnRefused, &answer(&begun), &begun.attempt).await;
    let begun = world.begin().await;
    assert_eq!(link(&owner, &answer(&begun), &begun.attempt).await, Some(SignOnRefused), "nor the other way round");
    let begun = begin().await;
    assert_eq!(link(&other, &answer(&begun), &begun.attempt).await, Some(SignOnRefused), "of another session");

    let begun = begin().await;
    assert_eq!(link(&owner, &answer(&begun), &begun.attempt).await, None);
    assert_eq!(world.audited("sign_on_linked").await, 1);
    assert!(ways.identity.own_account(tenant, &owner).await.unwrap().has_sign_on);
    let begun = world.begin().await;
    let signed = world.complete(&answer(&begun), &begun.attempt).await.expect("the subject opens the account now");
    assert_eq!((signed.session.account.email.as_str(), signed.next.as_str()), ("alternate@ntuc.example", "/cases"));

    let begun = ways.identity.begin_sign_on_link(tenant, &other, &to_cases()).await.unwrap();
    assert_eq!(link(&other, &answer(&begun), &begun.attempt).await, Some(SignOnRefused), "a subject opens one account");
}

fn to_cases() -> BeginSignOn {
    BeginSignOn { next: "/cases".into(), fresh: false }
}
