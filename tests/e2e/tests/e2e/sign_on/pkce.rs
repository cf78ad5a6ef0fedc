//! What binds a code to who asked for it: PKCE (RFC 7636) and the one redirect address.

use data_encoding::{BASE64, BASE64URL_NOPAD};
use reqwest::{Client, StatusCode, Url};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{
    fake::{Fake, Says},
    real::{Browser, Real},
    world::{Returned, World, asked},
};

/// Exchanges a code as somebody who has Focal's client secret, and not its verifier.
async fn exchange(real: &Real, world: &World, code: &str, verifier: Option<&str>) -> (StatusCode, Value) {
    let mut form = Url::parse("http://x/").unwrap();
    form.query_pairs_mut()
        .append_pair("grant_type", "authorization_code")
        .append_pair("code", code)
        .append_pair("redirect_uri", &world.redirect());
    if let Some(verifier) = verifier {
        form.query_pairs_mut().append_pair("code_verifier", verifier);
    }
    // Encoded as a form before it is joined (RFC 6749, 2.3.1).
    let focal = BASE64.encode(b"focal:a+secret+of+the+tests");
    let asked = Client::new().post(format!("{}/token", real.issuer)).header("authorization", format!("Basic {focal}"));
    let asked = asked.header("content-type", "application/x-www-form-urlencoded");
    let answer = asked.body(form.query().unwrap_or_default().to_owned()).send().await.unwrap();
    (answer.status(), serde_json::from_str(&answer.text().await.unwrap()).unwrap())
}

#[tokio::test]
async fn a_code_is_worth_nothing_without_the_verifier_and_goes_to_one_address() {
    let world = World::of("vgcl");
    let dara = json!({ "email": "dara@vgcl.example", "email_verified": true });
    let real = Real::start(&world, json!({ "dara": dara })).await;
    world.set(&world.settings(&real.issuer)).await;
    world.invite("dara@vgcl.example", "focal_point").await;
    let begun = world.begin().await;
    assert_eq!(asked(&begun, "response_type"), "code");
    assert_eq!(asked(&begun, "code_challenge_method"), "S256");
    assert_eq!(asked(&begun, "redirect_uri"), world.redirect());
    assert_eq!(asked(&begun, "scope"), "openid email");
    assert!(asked(&begun, "state").len() == 43 && asked(&begun, "nonce").len() == 43, "256 random bits each");

    for verifier in [None, Some("A".repeat(43))] {
        let begun = world.begin().await;
        let stolen = Browser::new().go(&begun.url, "dara").await.unwrap();
        let (status, says) = exchange(&real, &world, &stolen.code, verifier.as_deref()).await;
        assert_eq!(
            (status, &says["error"]),
            (StatusCode::BAD_REQUEST, &json!("invalid_grant")),
            "{verifier:?}: {says}"
        );
    }

    let altered = |name: &str, value: &str| {
        let mut url: Url = begun.url.parse().unwrap();
        let pairs: Vec<(String, String)> = url.query_pairs().into_owned().filter(|(key, _)| key != name).collect();
        url.query_pairs_mut().clear().extend_pairs(pairs).append_pair(name, value);
        url.to_string()
    };
    let near = [format!("{}/", world.redirect()), format!("{}?x", world.redirect())];
    for redirect in near.iter().map(String::as_str).chain(["http://evil.test/login/sso/return"]) {
        let answer = Browser::new().go(&altered("redirect_uri", redirect), "dara").await;
        assert_eq!(answer.err(), Some(StatusCode::BAD_REQUEST), "the provider sends nobody to {redirect}");
    }
    let plain = Browser::new().go(&altered("code_challenge_method", "plain"), "dara").await;
    assert!(plain.is_err() || plain.is_ok_and(|returned| returned.code.is_empty()), "nothing but S256");

    // What none of these could do, the one who has the verifier can.
    let returned = Browser::new().go(&begun.url, "dara").await.unwrap();
    assert_eq!(returned.iss.as_deref(), Some(real.issuer.as_str()), "it names itself (RFC 9207)");
    let signed = world.complete(&returned, &begun.attempt).await.expect("the code with its verifier");
    assert_eq!(signed.session.account.email, "dara@vgcl.example");
}

#[tokio::test]
async fn what_is_sent_with_the_code_fits_to_what_was_asked() {
    let (world, fake) = (World::of("serc"), Fake::start(false).await);
    world.set(&world.settings(&fake.issuer)).await;
    let begun = world.begin().await;
    fake.says(Says::Token(fake.token(&fake.claims(&begun))));
    let returned = Returned { state: asked(&begun, "state"), code: "a code".into(), iss: None };
    assert!(world.complete(&returned, &begun.attempt).await.is_err(), "an unknown subject");
    let form = fake.last_form();
    let sent =
        |name: &str| form.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone()).unwrap_or_default();
    assert_eq!((sent("grant_type").as_str(), sent("code").as_str()), ("authorization_code", "a code"));
    assert_eq!(sent("redirect_uri"), world.redirect());
    let challenge = BASE64URL_NOPAD.encode(&Sha256::digest(sent("code_verifier").as_bytes()));
    assert_eq!(challenge, asked(&begun, "code_challenge"));
    assert_eq!(sent("client_secret"), "", "the secret goes in the header");
}
