//! Signing access tokens, and heads of the audit trail.

use chain::{Head, Link};
use data_encoding::BASE64URL_NOPAD;
use ed25519_dalek::pkcs8::{DecodePrivateKey, EncodePrivateKey, spki::der::pem::LineEnding};
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use kernel::{Instant, TenantSlug, codes::CodeList};
use secrecy::{ExposeSecret, SecretString};
use web::{Claims, token};

use crate::{Error, domain::session::Session};

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
            sid: session.id.uuid(),
            ver: account.version,
            auth_time: session.second_factor_at.map(|at| at.timestamp()),
        };
        jsonwebtoken::encode(&Header::new(Algorithm::EdDSA), &claims, &self.encoding)
            .map_err(|error| Error::Crypto(error.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use authz::Role;
    use kernel::{AccountId, Clock, Locale, SessionId, SystemClock};
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
            disabled_at: None,
        };
        let now = SystemClock.now();
        Session { id: SessionId::new(), account, made_at: now, last_seen_at: now, second_factor_at: Some(now) }
    }

    #[test]
    fn a_token_is_checked_with_the_public_key_and_no_other() {
        let key = SigningKey::from_setting(&generate_signing_key().unwrap()).unwrap();
        let (clc, session) = ("clc".parse().unwrap(), session());
        let signed = key.sign(&clc, &session, SystemClock.now()).unwrap();
        let verifier = TokenVerifier::default();
        assert!(verifier.verify(&signed).is_err(), "without a key nothing counts");
        verifier.set_key(key.public()).unwrap();
        let person = verifier.verify(&signed).unwrap();
        assert_eq!((person.account, person.tenant, person.roles), (session.account.id, clc, session.account.roles));
        assert_eq!((person.session, person.version), (session.id, 3));
        let other = SigningKey::from_setting(&generate_signing_key().unwrap()).unwrap();
        verifier.set_key(other.public()).unwrap();
        assert!(verifier.verify(&signed).is_err(), "another key does not open it");
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
