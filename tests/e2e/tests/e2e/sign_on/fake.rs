//! A provider that answers what a test has it answer, signed with Ed25519 (RFC 8037).

use std::sync::{Arc, Mutex};

use contracts::identity::SignOnBegun;
use data_encoding::BASE64URL_NOPAD;
use ed25519_dalek::{Signer, SigningKey};
use poem::{
    Request, Response, Server,
    endpoint::make,
    http::StatusCode,
    listener::{Acceptor, Listener, TcpListener},
};
use serde_json::{Value, json};
use tokio::task::JoinHandle;

use super::world::asked;
use crate::entering::now;

/// The person whom its tokens name unless a test says otherwise.
pub const SUBJECT: &str = "the-one-subject";

/// What its token endpoint answers.
#[derive(Clone)]
pub enum Says {
    /// An ID token.
    Token(String),
    /// An error of RFC 6749, 5.2.
    Error(StatusCode, &'static str),
    /// What no provider says, from every address.
    Html,
    /// No ID token.
    Nothing,
}

struct Script {
    says: Says,
    /// The forms that its token endpoint was sent.
    forms: Vec<String>,
}

/// The provider.
pub struct Fake {
    pub issuer: String,
    pub key: SigningKey,
    script: Arc<Mutex<Script>>,
    server: JoinHandle<()>,
}

impl Fake {
    /// `names_issuer`: whether it promises to name itself in each answer (RFC 9207).
    pub async fn start(names_issuer: bool) -> Self {
        let acceptor = TcpListener::bind("127.0.0.1:0").into_acceptor().await.unwrap();
        let address = acceptor.local_addr()[0].as_socket_addr().copied().unwrap();
        let issuer = format!("http://{address}");
        let key = SigningKey::from_bytes(&kernel::random::bytes::<32>());
        let script = Arc::new(Mutex::new(Script { says: Says::Nothing, forms: Vec::new() }));
        let (document, keys) = (document(&issuer, names_issuer), keys(&key));
        let told = script.clone();
        let app = make(move |mut request: Request| {
            let (document, keys, told) = (document.clone(), keys.clone(), told.clone());
            async move {
                let path = request.uri().path().to_owned();
                let form = request.take_body().into_string().await.unwrap_or_default();
                Ok::<_, poem::Error>(answer(&path, form, &document, &keys, &told))
            }
        });
        #[allow(clippy::disallowed_methods, reason = "it ends with the test's runtime")]
        let server = tokio::spawn(async move { Server::new_with_acceptor(acceptor).run(app).await.unwrap() });
        Self { issuer, key, script, server }
    }

    /// What the token endpoint answers from now on.
    pub fn says(&self, says: Says) {
        self.script.lock().unwrap().says = says;
    }

    /// The form that the token endpoint was sent last.
    pub fn last_form(&self) -> Vec<(String, String)> {
        let form = self.script.lock().unwrap().forms.last().cloned().unwrap_or_default();
        let url: reqwest::Url = format!("http://x/?{form}").parse().unwrap();
        url.query_pairs().map(|(name, value)| (name.into_owned(), value.into_owned())).collect()
    }

    /// Nobody listens there any more.
    pub async fn stop(self) {
        self.server.abort();
        let _ = self.server.await;
    }

    /// Claims that are right for an attempt.
    pub fn claims(&self, begun: &SignOnBegun) -> Value {
        let now = now();
        json!({
            "iss": self.issuer, "sub": SUBJECT, "aud": "focal", "iat": now, "exp": now + 300, "auth_time": now,
            "nonce": asked(begun, "nonce"), "amr": ["pwd", "mfa"],
        })
    }

    /// A token of these claims, signed as it should be.
    pub fn token(&self, claims: &Value) -> String {
        signed(&json!({ "alg": "EdDSA", "kid": "its-key", "typ": "JWT" }), claims, &self.key)
    }
}

/// A JWS (RFC 7515) whatever its header says.
pub fn signed(header: &Value, claims: &Value, key: &SigningKey) -> String {
    let input = unsigned(header, claims);
    let signature = key.sign(input.as_bytes()).to_bytes();
    format!("{input}.{}", BASE64URL_NOPAD.encode(&signature))
}

/// What is signed of it.
pub fn unsigned(header: &Value, claims: &Value) -> String {
    let encoded = |value: &Value| BASE64URL_NOPAD.encode(value.to_string().as_bytes());
    format!("{}.{}", encoded(header), encoded(claims))
}

fn document(issuer: &str, names_issuer: bool) -> Value {
    json!({
        "issuer": issuer, "authorization_endpoint": format!("{issuer}/auth"), "token_endpoint": format!("{issuer}/token"),
        "jwks_uri": format!("{issuer}/jwks"), "response_types_supported": ["code"], "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["EdDSA", "HS256", "none"],
        "authorization_response_iss_parameter_supported": names_issuer,
    })
}

fn keys(key: &SigningKey) -> Value {
    let x = BASE64URL_NOPAD.encode(key.verifying_key().as_bytes());
    json!({ "keys": [{ "kty": "OKP", "crv": "Ed25519", "use": "sig", "alg": "EdDSA", "kid": "its-key", "x": x }] })
}

fn answer(path: &str, form: String, document: &Value, keys: &Value, script: &Mutex<Script>) -> Response {
    let mut script = script.lock().unwrap();
    // Each answer ends its connection: a provider that is stopped is gone at once.
    let json = |status: StatusCode, body: &Value| {
        let response = Response::builder().status(status).content_type("application/json");
        response.header("connection", "close").body(body.to_string())
    };
    match (path, script.says.clone()) {
        (_, Says::Html) => {
            Response::builder().content_type("text/html").header("connection", "close").body("<h1>Welcome</h1>")
        }
        ("/.well-known/openid-configuration", _) => json(StatusCode::OK, document),
        ("/jwks", _) => json(StatusCode::OK, keys),
        (_, Says::Error(status, error)) => json(status, &json!({ "error": error })),
        (_, says) => {
            script.forms.push(form);
            let mut body = json!({ "access_token": "opaque", "token_type": "Bearer", "expires_in": 60 });
            if let Says::Token(token) = says {
                body["id_token"] = token.into();
            }
            json(StatusCode::OK, &body)
        }
    }
}
