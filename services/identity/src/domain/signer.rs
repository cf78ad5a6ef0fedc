//! Signing access tokens, and heads of the audit trail.

use authz::Scope;
use chain::{Head, Link};
use data_encoding::BASE64URL_NOPAD;
use ed25519_dalek::pkcs8::{DecodePrivateKey, EncodePrivateKey, spki::der::pem::LineEnding};
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use kernel::{Instant, TenantSlug, codes::CodeList};
use secrecy::{ExposeSecret, SecretString};
use web::{Claims, token};

use crate::{
    Error,
    domain::{api_client::ApiClient, session::Session},
};

/// The key that signs access tokens and heads of the audit trail; what is signed says which it is.
pub struct SigningKey {
    key: ed25519_dalek::SigningKey,
    encoding: EncodingKey,
    public: String,
}

/// A new signing key, as the text of the setting `identity.signing_key`.
///
/// # Errors
/// Never with a key of the right length.
pub fn generate_signing_key() -> Result<SecretString, Error> {
    let key = ed25519_dalek::SigningKey::from_bytes(&kernel::random::bytes::<32>());
    let pem = key.to_pkcs8_pem(LineEnding::LF).map_err(|error| Error::Crypto(error.to_string()))?;
    Ok(pem.as_str().to_owned().into())
}

impl SigningKey {
    /// Reads the setting.
    ///
    /// # Errors
    /// Where it is no Ed25519 key in PEM.
    pub fn from_setting(pem: &SecretString) -> Result<Self, Error> {
        let wrong = |error: &dyn std::fmt::Display| Error::Crypto(format!("the setting identity.signing_key: {error}"));
        let key = ed25519_dalek::SigningKey::from_pkcs8_pem(pem.expose_secret()).map_err(|error| wrong(&error))?;
        let encoding = EncodingKey::from_ed_pem(pem.expose_secret().as_bytes()).map_err(|error| wrong(&error))?;
        let public = BASE64URL_NOPAD.encode(key.verifying_key().as_bytes());
        Ok(Self { key, encoding, public })
    }

    /// The public key, base64url: `x` of its JWK.
    pub fn public(&self) -> &str {
        &self.public
    }

    /// Signs the newest link of a tenant's audit chain.
    pub fn sign_head(&self, tenant: &TenantSlug, link: &Link, now: Instant) -> Head {
        Head::sign(&self.key, tenant, link, now)
    }

    pub(crate) fn sign(&self, tenant: &TenantSlug, session: &Session, now: Instant) -> Result<String, Error> {
        let account = &session.account;
        let claims = Claims {
            iss: token::ISSUER.to_owned(),
            sub: account.id.uuid(),
            tenant: tenant.to_string(),
            roles: account.roles.iter().map(|role| role.code().to_owned()).collect(),
            exp: now.timestamp() + i64::from(token::LIFETIME_S),
            sid: Some(session.id.uuid()),
            scope: None,
            ver: account.version,
            auth_time: session.second_factor_at.map(|at| at.timestamp()),
        };
        self.sign_claims(&claims)
    }

    /// Signs a token of an integration, for some of its scopes.
    pub(crate) fn sign_client(
        &self,
        tenant: &TenantSlug,
        client: &ApiClient,
        scopes: &[Scope],
        now: Instant,
    ) -> Result<String, Error> {
        self.sign_claims(&Claims {
            iss: token::ISSUER.to_owned(),
            sub: client.id.uuid(),
            tenant: tenant.to_string(),
            roles: Vec::new(),
            exp: now.timestamp() + i64::from(token::LIFETIME_S),
            sid: None,
            scope: Some(Scope::list(scopes)),
            ver: client.version,
            auth_time: None,
        })
    }

    fn sign_claims(&self, claims: &Claims) -> Result<String, Error> {
        jsonwebtoken::encode(&Header::new(Algorithm::EdDSA), claims, &self.encoding)
            .map_err(|error| Error::Crypto(error.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use authz::{Actor, Role};
    use kernel::{AccountId, ApiClientId, Clock, Locale, SessionId, SystemClock};
    use web::TokenVerifier;

    use super::*;
    use crate::domain::account::Account;

    fn session() -> Session {
        let account = Account {
            id: AccountId::new(),
            name: "A".into(),
            email: "a@clc.example".into(),
            locale: Locale::English,
            roles: vec![Role::FocalPoint],
            version: 3,
            has_second_factor: true,
            is_linked: false,
            link_awaited_until: None,
            disabled_at: None,
        };
        let now = SystemClock.now();
        Session {
            id: SessionId::new(),
            account,
            made_at: now,
            last_seen_at: now,
            second_factor_at: Some(now),
            is_by_provider: false,
        }
    }

    #[test]
    fn a_token_is_checked_with_the_public_key_and_no_other() {
        let key = SigningKey::from_setting(&generate_signing_key().unwrap()).unwrap();
        let (clc, session) = ("clc".parse().unwrap(), session());
        let signed = key.sign(&clc, &session, SystemClock.now()).unwrap();
        let verifier = TokenVerifier::default();
        assert!(verifier.verify(&signed).is_err(), "without a key nothing counts");
        verifier.set_key(key.public()).unwrap();
        let Actor::Person(person) = verifier.verify(&signed).unwrap() else { panic!("a person's") };
        assert_eq!((person.account, person.tenant, person.roles), (session.account.id, clc, session.account.roles));
        assert_eq!((person.session, person.version), (session.id, 3));
        let other = SigningKey::from_setting(&generate_signing_key().unwrap()).unwrap();
        verifier.set_key(other.public()).unwrap();
        assert!(verifier.verify(&signed).is_err(), "another key does not open it");
    }

    #[test]
    fn a_token_of_an_integration_names_no_person() {
        let key = SigningKey::from_setting(&generate_signing_key().unwrap()).unwrap();
        let now = SystemClock.now();
        let client = ApiClient {
            id: ApiClientId::new(),
            name: "Dashboard".into(),
            scopes: vec![Scope::ReadReports, Scope::ReadCases],
            version: 4,
            created_by: AccountId::new(),
            created_at: now,
            last_used_at: None,
            closed_at: None,
        };
        let signed = key.sign_client(&"clc".parse().unwrap(), &client, &[Scope::ReadCases], now).unwrap();
        let verifier = TokenVerifier::default();
        verifier.set_key(key.public()).unwrap();
        let Actor::Client(read) = verifier.verify(&signed).unwrap() else { panic!("an integration's") };
        assert_eq!((read.id, read.version, read.scopes), (client.id, 4, vec![Scope::ReadCases]));
    }

    #[test]
    fn a_token_ends_after_a_minute() {
        let key = SigningKey::from_setting(&generate_signing_key().unwrap()).unwrap();
        let before = SystemClock.now() - chrono::Duration::seconds(i64::from(token::LIFETIME_S) + 1);
        let signed = key.sign(&"clc".parse().unwrap(), &session(), before).unwrap();
        let verifier = TokenVerifier::default();
        verifier.set_key(key.public()).unwrap();
        assert!(verifier.verify(&signed).is_err());
    }
}
