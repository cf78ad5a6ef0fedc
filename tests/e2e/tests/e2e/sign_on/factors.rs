//! Which answers count as two factors (RFC 8176; OpenID Connect Core 1.0, 2: `acr`, `amr`, `auth_time`).

use contracts::identity::{BeginSignOn, NextStep, SetSignOn};
use serde_json::{Value, json};
use testkit::from_elsewhere;

use super::{
    fake::{Fake, Says},
    world::{Returned, World, asked},
};
use crate::entering::now;

#[tokio::test]
async fn only_what_the_provider_says_outright_is_a_second_factor() {
    let (world, fake) = (World::of("k-spsi"), Fake::start(false).await);
    let settings = SetSignOn { strong_acr: vec!["urn:two".into()], ..world.settings(&fake.issuer) };
    world.set(&settings).await;
    world.invite("dara@k-spsi.example", "focal_point").await;
    let come = async |said: Value| {
        let begun = world.begin().await;
        let mut claims = fake.claims(&begun);
        claims["email"] = "dara@k-spsi.example".into();
        claims["email_verified"] = true.into();
        for name in ["amr", "acr", "auth_time"] {
            claims.as_object_mut().unwrap().remove(name);
        }
        claims.as_object_mut().unwrap().extend(said.as_object().unwrap().clone());
        fake.says(Says::Token(fake.token(&claims)));
        let returned = Returned { state: asked(&begun, "state"), code: "a code".into(), iss: None };
        world.complete(&returned, &begun.attempt).await.unwrap().session.next
    };
    let now = now();
    for one in [
        json!({ "auth_time": now }),
        json!({ "auth_time": now, "amr": ["pwd", "otp"] }),
        json!({ "auth_time": now, "acr": "urn:one" }),
        json!({ "amr": ["mfa"] }),
        json!({ "auth_time": now - 7 * 24 * 3600, "amr": ["mfa"] }),
        json!({ "auth_time": now + 3600, "amr": ["mfa"] }),
    ] {
        assert_eq!(come(one.clone()).await, NextStep::SetUp, "{one}");
    }
    for two in [json!({ "auth_time": now, "amr": ["mfa"] }), json!({ "auth_time": now - 60, "acr": "urn:two" })] {
        assert_eq!(come(two.clone()).await, NextStep::Done, "{two}");
    }

    let begun = world.begin().await;
    assert_eq!(asked(&begun, "acr_values"), "urn:two");
    assert!(asked(&begun, "max_age").parse::<u64>().unwrap() > 0, "so that the provider says when");
    let again = BeginSignOn { next: "/cases".into(), fresh: true };
    let again = world.ways.identity.begin_sign_on(world.tenant, &from_elsewhere(), &again).await.unwrap();
    assert_eq!(asked(&again, "prompt"), "login", "and asks for them again");
}
