//! What a browser carries for us from one request to the next, sealed with a secret that only that browser sends.

use zeroize::Zeroizing;

use crate::{
    Place, VaultError,
    cipher::{self, KeyBytes},
};

/// A key of one browser session.
pub struct CarrierKey(KeyBytes);

impl CarrierKey {
    /// Derives the key of a session's secret, which has to be random: 256 bits of ours.
    ///
    /// # Errors
    /// Never with a key of this length (RFC 5869).
    pub fn of_session(secret: &str) -> Result<Self, VaultError> {
        Ok(Self(cipher::derive(secret.as_bytes(), b"focal carried by a browser v1")?))
    }

    /// Seals for one tenant and purpose.
    ///
    /// # Errors
    /// Where the cipher refuses: never for what fits into memory.
    pub fn seal(&self, tenant: &str, purpose: &str, plain: &[u8]) -> Result<Vec<u8>, VaultError> {
        cipher::seal(&self.0, &place(tenant, purpose), plain)
    }

    /// Opens what [`CarrierKey::seal`] sealed with the same session, tenant and purpose.
    ///
    /// # Errors
    /// `DoesNotOpen` for everything else.
    pub fn open(&self, tenant: &str, purpose: &str, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        cipher::open(&self.0, &place(tenant, purpose), sealed)
    }
}

fn place<'a>(tenant: &'a str, purpose: &'a str) -> Place<'a> {
    Place { tenant, table: "browser", row: "session", column: purpose }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_opens_for_the_same_session_tenant_and_purpose_only() {
        let key = CarrierKey::of_session("session-a").unwrap();
        let sealed = key.seal("clc", "kept", b"words").unwrap();
        assert_eq!(&*key.open("clc", "kept", &sealed).unwrap(), b"words");
        assert!(key.open("mtuc", "kept", &sealed).is_err());
        assert!(key.open("clc", "other", &sealed).is_err());
        assert!(CarrierKey::of_session("session-b").unwrap().open("clc", "kept", &sealed).is_err());
        assert!(key.open("clc", "kept", &sealed[1..]).is_err());
    }
}
