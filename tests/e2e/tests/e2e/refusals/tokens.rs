//! Access tokens that identity did not issue so, at every service (RFC 8725).

use contracts::Call;
use data_encoding::BASE64URL_NOPAD;
use ed25519_dalek::{Signer, SigningKey, pkcs8::DecodePrivateKey};
use hmac::{Hmac, KeyInit, Mac};
use reqwest::Client;
use serde_json::{Value, json};
use sha2::Sha256;
use testkit::Desk;

use super::{entries, stage};

/// An operation of each service that takes a token.
const DOORS: [(&str, &str); 5] = [
    ("identity", "accounts"),
    ("intake", "inquiries"),
    ("cases", "cases"),
    ("notifications", "deliveries"),
    ("reporting", "reports/cross-table?rows=sex&columns=country_of_origin"),
];

/// The status and the kind of problem of each service's answer to a token.
async fn knock(tenant: &str, token: &str) -> Vec<(&'static str, u16, String)> {
    let mut answers = Vec::new();
    for (service, path) in DOORS {
        let url = format!("{}/v1/{tenant}/{path}", stage().api(service));
        let answer = Client::new().get(url).bearer_auth(token).send().await.unwrap();
        let status = answer.status().as_u16();
        let body: Value = answer.json().await.unwrap();
        let kind = body["type"].as_str().unwrap_or_default().trim_start_matches("urn:focal:problem:").to_owned();
        answers.push((service, status, kind));
    }
    answers
}

fn identitys_key() -> SigningKey {
    use secrecy::ExposeSecret;
    let config = config::load(Some(&stage().config())).unwrap();
    SigningKey::from_pkcs8_pem(config.identity.signing_key().unwrap().expose_secret()).unwrap()
}

fn unsigned(header: &Value, claims: &Value) -> String {
    let part = |value: &Value| BASE64URL_NOPAD.encode(value.to_string().as_bytes());
    format!("{}.{}", part(header), part(claims))
}

fn signed(claims: &Value, key: &SigningKey) -> String {
    let input = unsigned(&json!({ "typ": "JWT", "alg": "EdDSA" }), claims);
    let signature = BASE64URL_NOPAD.encode(&key.sign(input.as_bytes()).to_bytes());
    format!("{input}.{signature}")
}

fn keyed(claims: &Value, secret: &[u8]) -> String {
    let input = unsigned(&json!({ "typ": "JWT", "alg": "HS256" }), claims);
    let mac = Hmac::<Sha256>::new_from_slice(secret).unwrap().chain_update(&input).finalize();
    format!("{input}.{}", BASE64URL_NOPAD.encode(&mac.into_bytes()))
}

fn with(claims: &Value, name: &str, value: Value) -> Value {
    let mut claims = claims.clone();
    claims[name] = value;
    claims
}

async fn token(tenant: &str, who: &str) -> String {
    Desk::log_in(&stage().ways(), tenant, who).await.call().await.token.unwrap()
}

fn claims_of(token: &str) -> Value {
    let part = token.split('.').nth(1).unwrap();
    serde_json::from_slice(&BASE64URL_NOPAD.decode(part.as_bytes()).unwrap()).unwrap()
}

#[tokio::test]
async fn a_token_that_identity_did_not_sign_so_opens_no_service_and_is_on_record() {
    let (tenant, key) = ("clc", identitys_key());
    let genuine = token(tenant, "admin").await;
    let claims = claims_of(&genuine);
    let opened = knock(tenant, &signed(&claims, &key)).await;
    assert!(opened.iter().all(|(_, status, _)| *status == 200), "the same claims under the right key: {opened:?}");

    let (public, other) = (key.verifying_key(), SigningKey::from_bytes(&[7; 32]));
    let signature = genuine.rsplit_once('.').unwrap().1;
    let changed = with(&claims, "roles", json!(["focal_point", "affiliate_admin", "secretariat"]));
    let header = json!({ "typ": "JWT", "alg": "EdDSA" });
    let named = json!({ "typ": "JWT", "alg": "EdDSA", "jwk": { "kty": "OKP", "crv": "Ed25519",
        "x": BASE64URL_NOPAD.encode(other.verifying_key().as_bytes()) } });
    let own_key = {
        let input = unsigned(&named, &claims);
        format!("{input}.{}", BASE64URL_NOPAD.encode(&other.sign(input.as_bytes()).to_bytes()))
    };
    let mut without_end = claims.clone();
    without_end.as_object_mut().unwrap().remove("exp");
    let forged = [
        ("alg none", format!("{}.", unsigned(&json!({ "alg": "none" }), &claims))),
        ("alg none, in capitals", format!("{}.", unsigned(&json!({ "alg": "NONE" }), &claims))),
        ("alg none, with the signature", format!("{}.{signature}", unsigned(&json!({ "alg": "none" }), &claims))),
        ("an empty signature", format!("{}.", unsigned(&header, &claims))),
        ("keyed with the public key", keyed(&claims, public.as_bytes())),
        ("keyed with the public key's text", keyed(&claims, BASE64URL_NOPAD.encode(public.as_bytes()).as_bytes())),
        ("another key", signed(&claims, &other)),
        ("another key, which it brings along", own_key),
        ("changed claims", format!("{}.{signature}", unsigned(&header, &changed))),
        ("another issuer", signed(&with(&claims, "iss", json!("https://evil.example")), &key)),
        ("for somebody else", signed(&with(&claims, "aud", json!("another-service")), &key)),
        ("without an end", signed(&without_end, &key)),
        ("a tenant that is none", signed(&with(&claims, "tenant", json!("../clc")), &key)),
        ("nothing of ours", "x.y.z".to_owned()),
    ];
    for (what, token) in &forged {
        for (service, status, kind) in knock(tenant, token).await {
            assert_eq!((status, kind.as_str()), (401, "unauthenticated"), "{what} at {service}");
        }
    }
    let noted = entries(&stage().ways(), tenant, "token_refused").await;
    // One a minute for each service, however many are tried.
    assert!((DOORS.len()..=3 * DOORS.len()).contains(&noted.len()), "{} of {} tries", noted.len(), forged.len() * 5);
    assert!(noted.iter().all(|entry| entry.actor == "anonymous" && entry.subject.is_none()), "{noted:?}");
    assert!(noted.iter().all(|entry| entry.kind == "refusals"));
}

#[tokio::test]
async fn a_token_whose_minute_is_over_opens_nothing_and_is_everyday() {
    let (tenant, key) = ("mtuc", identitys_key());
    let claims = claims_of(&token(tenant, "admin").await);
    let past = with(&claims, "exp", json!(claims["exp"].as_i64().unwrap() - 3_600));
    for (service, status, kind) in knock(tenant, &signed(&past, &key)).await {
        assert_eq!((status, kind.as_str()), (401, "unauthenticated"), "{service}");
    }
    assert!(entries(&stage().ways(), tenant, "token_refused").await.is_empty(), "whoever works has seen one");
}

#[tokio::test]
async fn a_token_of_another_organisation_meets_nothing_and_is_on_record_where_it_was_used() {
    let (home, elsewhere) = (token("k-spi", "admin").await, "cctu");
    for (service, status, kind) in knock(elsewhere, &home).await {
        assert_eq!((status, kind.as_str()), (404, "not-found"), "{service}");
    }
    let ways = stage().ways();
    let noted = entries(&ways, elsewhere, "foreign_token_refused").await;
    assert!((DOORS.len()..=2 * DOORS.len()).contains(&noted.len()), "{noted:?}");
    assert!(noted.iter().all(|entry| entry.actor == "anonymous"), "who it was is their own organisation's to know");
    assert!(entries(&ways, "k-spi", "foreign_token_refused").await.is_empty());
    // And an organisation that there is not leaves no trace anywhere, and no other answer.
    for (service, status, kind) in knock("no-such-union", &home).await {
        assert_eq!((status, kind.as_str()), (404, "not-found"), "{service}");
    }
}

#[tokio::test]
async fn a_session_is_no_token_and_a_token_no_session() {
    let (ways, tenant) = (stage().ways(), "lftu");
    let desk = Desk::log_in(&ways, tenant, "admin").await;
    for (service, status, _) in knock(tenant, &desk.session).await {
        assert_eq!(status, 401, "{service}");
    }
    let token = desk.call().await.token.unwrap();
    let refused = ways.identity.issue_token(tenant, &Call::bearer(token)).await.err().unwrap();
    assert_eq!(refused.kind(), web::ProblemKind::Unauthenticated);
    assert_eq!(entries(&ways, tenant, "session_refused").await.len(), 1);
}
