//! The pages while the provider is away, or answers what no provider says.

use std::time::Duration;

use contracts::identity::BeginSignOn;
use reqwest::{Response, StatusCode};
use testkit::{eventually, from_elsewhere};
use web::ProblemKind::SignOnUnavailable;

use super::{
    fake::{Fake, Says},
    pages::{Pages, cookies},
    world::{Returned, World},
};
use crate::answers::refusal;

/// A provider that has answered counts as being there for fifteen seconds; then it is asked anew.
const NOTICED: Duration = Duration::from_secs(30);

/// The log-in page says what to do, offers every way once more, and lets nobody in.
async fn says_what_to_do(answer: Response) {
    assert_eq!(answer.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert!(!cookies(&answer).iter().any(|cookie| cookie.starts_with("__Host-focal-session=")));
    let html = answer.text().await.unwrap();
    assert!(html.contains("log-in service does not answer. Wait a moment, then try again."), "{html}");
    assert!(html.contains("tell the person who looks after the accounts in your organisation."), "{html}");
    assert!(html.contains("action=\"/login/sso?lang=en\"") && html.contains("name=\"password\""), "{html}");
}

#[tokio::test]
async fn who_logs_in_while_the_provider_is_away_reads_what_to_do() {
    let (world, fake) = (World::of("ncpe"), Fake::start(false).await);
    world.set(&world.settings(&fake.issuer)).await;
    let (pages, noted) = (Pages::of(&world), async || world.audited("sign_on_unavailable").await);
    assert_eq!((noted().await, world.sessions().await), (0, 0));

    // It was there when the browser left, and talks nonsense when it is asked who came.
    let (url, cookie) = pages.leave().await;
    fake.says(Says::Html);
    let iss = Some(fake.issuer.clone());
    let returned = Returned { code: "a code".into(), iss, ..Returned::of(&url.parse().unwrap()) };
    let answer = pages.come_back(&returned, &cookie).await;
    assert!(cookies(&answer).iter().any(|cookie| cookie.starts_with("__Host-focal-sign-on=;")), "the attempt is over");
    says_what_to_do(answer).await;
    assert_eq!((noted().await, world.sessions().await), (1, 0));

    // It goes away; once that can be noticed, no browser is sent there.
    fake.stop().await;
    eventually("nobody is sent to it any more", NOTICED, || async {
        let begin = BeginSignOn { next: "/me".into(), fresh: false };
        let begun = world.ways.identity.begin_sign_on(world.tenant, &from_elsewhere(), &begin).await;
        (refusal(begun) == Some(SignOnUnavailable)).then_some(())
    })
    .await;
    assert_eq!(noted().await, 2);
    let answer = pages.press().await;
    assert!(cookies(&answer).is_empty(), "there is no attempt to keep");
    says_what_to_do(answer).await;
    assert_eq!((noted().await, world.sessions().await), (3, 0), "each is on record");
    world.ways.identity.remove_sign_on(world.tenant, &world.admin().await).await.unwrap();
}
