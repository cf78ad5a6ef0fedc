//! ID tokens that prove nothing (OpenID Connect Core 1.0, 3.1.3.7; RFC 8725).

use ed25519_dalek::SigningKey;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;
use web::ProblemKind;

use super::{
    fake::{Fake, Says, signed, unsigned},
    world::{CLIENT_SECRET, Returned, World, asked},
};

type Forge = fn(&Fake, Value) -> String;

/// Each with one thing wrong.
const FORGED: [(&str, Forge); 16] = [
    ("another nonce", |fake, claims| fake.token(&with(claims, "nonce", json!("another")))),
    ("no nonce", |fake, claims| fake.token(&without(claims, "nonce"))),
    ("another issuer", |fake, claims| fake.token(&with(claims, "iss", json!("https://id.evil.test")))),
    ("an issuer that is nearly right", |fake, claims| {
        let issuer = format!("{}/", fake.issuer);
        fake.token(&with(claims, "iss", json!(issuer)))
    }),
    ("another audience", |fake, claims| fake.token(&with(claims, "aud", json!("another client")))),
    ("a further audience", |fake, claims| fake.token(&with(claims, "aud", json!(["focal", "another client"])))),
    ("no audience", |fake, claims| fake.token(&with(claims, "aud", json!([])))),
    ("another authorised party", |fake, claims| fake.token(&with(claims, "azp", json!("another client")))),
    ("expired", |fake, claims| fake.token(&with(claims, "exp", json!(1_700_000_000)))),
    ("issued in the future", |fake, claims| {
        let later = claims["iat"].as_u64().unwrap() + 3600;
        fake.token(&with(with(claims, "iat", json!(later)), "exp", json!(later + 60)))
    }),
    ("no signature", |_, claims| format!("{}.", unsigned(&json!({ "alg": "none" }), &claims))),
    ("an empty signature", |_, claims| format!("{}.", unsigned(&json!({ "alg": "EdDSA", "kid": "its-key" }), &claims))),
    ("another key under the same name", |_, claims| {
        signed(&json!({ "alg": "EdDSA", "kid": "its-key" }), &claims, &another_key())
    }),
    ("a key that is in no set", |_, claims| {
        signed(&json!({ "alg": "EdDSA", "kid": "no-such" }), &claims, &another_key())
    }),
    ("keyed with the client secret", |_, claims| {
        let input = unsigned(&json!({ "alg": "HS256" }), &claims);
        let mac = Hmac::<Sha256>::new_from_slice(CLIENT_SECRET.as_bytes()).unwrap().chain_update(&input).finalize();
        format!("{input}.{}", data_encoding::BASE64URL_NOPAD.encode(&mac.into_bytes()))
    }),
    ("other claims under the signature", |fake, claims| {
        let token = fake.token(&with(claims.clone(), "sub", json!("somebody-else")));
        let (_, signature) = token.rsplit_once('.').unwrap();
        format!("{}.{signature}", unsigned(&json!({ "alg": "EdDSA", "kid": "its-key", "typ": "JWT" }), &claims))
    }),
];

fn with(mut claims: Value, name: &str, value: Value) -> Value {
    claims[name] = value;
    claims
}

fn without(mut claims: Value, name: &str) -> Value {
    claims.as_object_mut().unwrap().remove(name);
    claims
}

fn another_key() -> SigningKey {
    SigningKey::from_bytes(&[7; 32])
}

#[tokio::test]
async fn an_id_token_that_proves_nothing_opens_nothing() {
    let (world, fake) = (World::of("ttuc"), Fake::start(false).await);
    world.set(&world.settings(&fake.issuer)).await;
    world.invite("dara@ttuc.example", "focal_point").await;
    let answer = |begun: &_| Returned { state: asked(begun, "state"), code: "a code".into(), iss: None };

    // The same subject with a token that is right, so that what follows fails for the one thing that is wrong.
    let begun = world.begin().await;
    let known = with(with(fake.claims(&begun), "email", json!("Dara@ttuc.example")), "email_verified", json!(true));
    fake.says(Says::Token(fake.token(&known)));
    world.complete(&answer(&begun), &begun.attempt).await.expect("a token that is right");
    let begun = world.begin().await;
    fake.says(Says::Token(fake.token(&fake.claims(&begun))));
    world.complete(&answer(&begun), &begun.attempt).await.expect("the subject is linked now");

    for (what, forge) in FORGED {
        let begun = world.begin().await;
        fake.says(Says::Token(forge(&fake, fake.claims(&begun))));
        world.refuses(what, ProblemKind::SignOnRefused, &answer(&begun), &begun.attempt).await;
    }
    let begun = world.begin().await;
    fake.says(Says::Nothing);
    world.refuses("no ID token", ProblemKind::SignOnRefused, &answer(&begun), &begun.attempt).await;
}
