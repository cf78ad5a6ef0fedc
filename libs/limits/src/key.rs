//! What a count is called in Redis: `<prefix>:limit:<name>:<hash>`.
//!
//! Addresses and e-mail addresses are few enough to be guessed, so a plain hash would hide nothing: it is HMAC-SHA-256
//! (RFC 2104) under a secret that Redis never sees, cut to half its length (RFC 2104, section 5), in base64url
//! (RFC 4648, section 5).

use data_encoding::BASE64URL_NOPAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::LimitsError;

/// The secret's length in bytes.
const SECRET: usize = 32;

/// How many bytes of the hash are kept.
const HASH: usize = 16;

/// Makes keys.
pub(crate) struct Keys {
    prefix: Box<str>,
    hmac: Hmac<Sha256>,
}

impl Keys {
    /// Keys that begin with `prefix`.
    pub fn new(prefix: &str, secret: &[u8]) -> Result<Self, LimitsError> {
        let wrong_length = || LimitsError::SecretLength(secret.len());
        if secret.len() != SECRET {
            return Err(wrong_length());
        }
        let hmac = Hmac::<Sha256>::new_from_slice(secret).map_err(|_| wrong_length())?;
        Ok(Self { prefix: prefix.into(), hmac })
    }

    /// The key of a subject. A zero byte ends the tenant's slug, which has none: no two pairs are hashed as one text.
    pub fn key(&self, tenant: &str, name: &str, subject: &str) -> String {
        let hash = self.hmac.clone().chain_update(tenant).chain_update(b"\0").chain_update(subject).finalize();
        format!("{}:limit:{name}:{}", self.prefix, BASE64URL_NOPAD.encode(&hash.into_bytes()[..HASH]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(secret: u8) -> Keys {
        Keys::new("focal", &[secret; SECRET]).unwrap()
    }

    /// Two versions of the platform that run side by side have to agree.
    #[test]
    fn a_key_stays_what_it_is() {
        assert_eq!(keys(7).key("clc", "log-in", "203.0.113.7"), "focal:limit:log-in:BRDIlQ73oTjF2yhrkLFpsA");
    }

    #[test]
    fn tenants_limits_subjects_and_secrets_have_keys_of_their_own() {
        let all = [
            keys(7).key("clc", "log-in", "anna"),
            keys(7).key("mtuc", "log-in", "anna"),
            keys(7).key("clc", "receipt", "anna"),
            keys(7).key("clc", "log-in", "anna@example.org"),
            keys(7).key("clca", "log-in", "nna"),
            keys(8).key("clc", "log-in", "anna"),
        ];
        let different: std::collections::HashSet<_> = all.iter().collect();
        assert_eq!(different.len(), all.len(), "{all:?}");
        assert!(all.iter().all(|key| !key.contains("anna")), "{all:?}");
    }

    #[test]
    fn a_secret_of_another_length_is_refused() {
        for length in [0, 16, 31, 33] {
            let refused = Keys::new("focal", &vec![7; length]).err().unwrap();
            assert!(matches!(refused, LimitsError::SecretLength(said) if said == length));
        }
    }
}
