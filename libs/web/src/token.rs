//! Access tokens: JWT (RFC 7519) signed with Ed25519 (RFC 8037), valid for 60 seconds at the most.

use std::sync::{Arc, RwLock};

use authz::{Actor, Client, Person, Role, Scope};
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, errors::ErrorKind};
use kernel::{Instant, codes::CodeList};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Who issues them.
pub const ISSUER: &str = "focal-identity";

/// How long one is valid, in seconds.
pub const LIFETIME_S: u32 = 60;

/// What a token says.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Claims {
    /// Always [`ISSUER`].
    pub iss: String,
    /// The account, or the integration.
    pub sub: Uuid,
    /// The tenant's slug.
    pub tenant: String,
    /// Role codes; an integration has none.
    pub roles: Vec<String>,
    /// Seconds since 1970 at which it ends.
    pub exp: i64,
    /// The session of a person (RFC 9068 leaves the name free; OpenID Connect's is the same).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sid: Option<Uuid>,
    /// The scopes of an integration (RFC 9068, section 2.2.3). A token has either these or a session.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// The version of the account, or of the integration: a token of an older one has ended.
    pub ver: i64,
    /// Seconds since 1970 at which the second factor was last given (OpenID Connect, RFC 9470).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auth_time: Option<i64>,
}

/// Checks access tokens with identity's public key, which arrives after the start and may change.
#[derive(Clone, Default)]
pub struct TokenVerifier(Arc<RwLock<Option<DecodingKey>>>);

/// Why a token does not count.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TokenError {
    /// Identity's key is not known yet.
    NoKeyYet,
    /// Identity signed it, and its minute is over.
    Expired,
    /// Identity did not sign it so: forged, changed, or not a token of ours at all.
    Invalid,
}

impl TokenVerifier {
    /// Takes identity's public key: `x` of the JWK, base64url.
    ///
    /// # Errors
    /// Where it is no Ed25519 key.
    pub fn set_key(&self, x: &str) -> Result<(), jsonwebtoken::errors::Error> {
        let key = DecodingKey::from_ed_components(x)?;
        *self.0.write().unwrap_or_else(|poisoned| poisoned.into_inner()) = Some(key);
        Ok(())
    }

    /// Whether the key is known.
    pub fn is_ready(&self) -> bool {
        self.0.read().unwrap_or_else(|poisoned| poisoned.into_inner()).is_some()
    }

    /// Whom a token names: a person or an integration.
    ///
    /// # Errors
    /// [`TokenError`].
    pub fn verify(&self, token: &str) -> Result<Actor, TokenError> {
        let key = self.0.read().unwrap_or_else(|poisoned| poisoned.into_inner());
        let key = key.as_ref().ok_or(TokenError::NoKeyYet)?;
        let mut validation = Validation::new(Algorithm::EdDSA);
        validation.set_issuer(&[ISSUER]);
        validation.set_required_spec_claims(&["exp", "iss", "sub"]);
        // No audience is set: ours name none, and one that names somebody is not for us.
        validation.leeway = 0;
        // The signature is looked at first: what has expired was once right.
        let refused = |error: jsonwebtoken::errors::Error| match error.kind() {
            ErrorKind::ExpiredSignature => TokenError::Expired,
            _ => TokenError::Invalid,
        };
        let claims = decode::<Claims>(token, key, &validation).map_err(refused)?.claims;
        let tenant = claims.tenant.parse().map_err(|_| TokenError::Invalid)?;
        match (claims.sid, claims.scope) {
            (Some(session), None) => Ok(Actor::Person(Person {
                account: claims.sub.into(),
                tenant,
                roles: claims.roles.iter().filter_map(|code| Role::from_code(code)).collect(),
                session: session.into(),
                version: claims.ver,
                second_factor_at: claims.auth_time.and_then(|at| Instant::from_timestamp(at, 0)),
            })),
            (None, Some(scope)) => Ok(Actor::Client(Client {
                id: claims.sub.into(),
                tenant,
                // A scope that this service does not know yet opens nothing here.
                scopes: scope.split(' ').filter_map(Scope::from_code).collect(),
                version: claims.ver,
            })),
            _ => Err(TokenError::Invalid),
        }
    }
}
