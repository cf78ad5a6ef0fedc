//! A provider that is away, or says what no provider says.

use contracts::identity::{BeginSignOn, SetSignOn};
use poem::http::StatusCode;
use testkit::{Beside, from_elsewhere};
use web::ProblemKind::{self, SignOnUnavailable};

use super::{
    fake::{Fake, Says},
    world::{Returned, World, asked},
};
use crate::answers::{field_errors, wrong};

/// What is wrong with the fields of a setting.
async fn errors(world: &World, settings: &SetSignOn) -> Vec<(String, String)> {
    let (admin, version) = (world.admin().await, world.version().await);
    field_errors(world.ways.identity.set_sign_on(world.tenant, &admin, version, settings).await)
}

#[tokio::test]
async fn a_provider_that_does_not_answer_as_one_is_said_to_be_unavailable() {
    let (world, fake) = (World::of("lftu"), Fake::start(false).await);
    let settings = world.settings(&fake.issuer);
    fake.says(Says::Html);
    assert_eq!(errors(&world, &settings).await, wrong("issuer", "no_answer"), "a page is no discovery document");
    for issuer in ["no address", "ftp://127.0.0.1/", "http://id.evil.test", "https://id.evil.test/?a=b", "javascript:1"]
    {
        assert_eq!(errors(&world, &world.settings(issuer)).await, wrong("issuer", "not_valid"), "{issuer}");
    }
    fake.says(Says::Nothing);
    let nearly = SetSignOn { issuer: format!("{}/", fake.issuer), ..settings.clone() };
    assert_eq!(errors(&world, &nearly).await, wrong("issuer", "no_answer"), "the document names another issuer");
    world.set(&settings).await;
    let kept = SetSignOn { client_secret: String::new(), ..settings.clone() };
    world.set(&kept).await;
    let other = SetSignOn { client_id: "another".into(), ..kept };
    assert_eq!(
        errors(&world, &other).await,
        wrong("client_secret", "required"),
        "a secret is for one client of one issuer"
    );

    for (what, says) in [
        ("a page", Says::Html),
        ("an error of its own", Says::Error(StatusCode::INTERNAL_SERVER_ERROR, "server_error")),
        ("our secret is wrong", Says::Error(StatusCode::UNAUTHORIZED, "invalid_client")),
        ("no token at all", Says::Token("not.a.token".into())),
    ] {
        // It was there when the browser left.
        fake.says(Says::Nothing);
        let begun = world.begin().await;
        fake.says(says);
        let returned = Returned { state: asked(&begun, "state"), code: "a code".into(), iss: None };
        world.refuses(what, SignOnUnavailable, &returned, &begun.attempt).await;
    }

    // Another process has not read the document yet.
    let second = Beside::start(world.machine, "identity");
    second.ready().await;
    let begin = async || {
        let begin = BeginSignOn { next: "/console".into(), fresh: false };
        let begun = second.ways().identity.begin_sign_on(world.tenant, &from_elsewhere(), &begin).await;
        begun.err().map(|error| error.kind())
    };
    let before = world.audited("sign_on_unavailable").await;
    fake.says(Says::Html);
    assert_eq!(begin().await, Some(SignOnUnavailable), "a page in the place of the document");

    fake.says(Says::Nothing);
    let begun = world.begin().await;
    fake.stop().await;
    assert_eq!(begin().await, Some(SignOnUnavailable), "nobody listens");
    assert_eq!(world.audited("sign_on_unavailable").await, before + 2);
    let returned = Returned { state: asked(&begun, "state"), code: "a code".into(), iss: None };
    world.refuses("nobody listens any more", SignOnUnavailable, &returned, &begun.attempt).await;

    world.ways.identity.remove_sign_on(world.tenant, &world.admin().await).await.unwrap();
    let offer = world.ways.identity.sign_on_offer(world.tenant).await.unwrap();
    assert_eq!((offer.name, offer.only), (None, false));
    assert_eq!(begin().await, Some(ProblemKind::NotFound));
}
