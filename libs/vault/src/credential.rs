//! What identity keeps secret of how people log in. Its key is identity's own: neither the database nor a service that
//! reads cases can open an authenticator app's secret, and identity can open no case.

use data_encoding::BASE64;
use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, SecretString};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::{
    Place, VaultError,
    cipher::{self, KeyBytes},
};

/// Seals the secrets of authenticator apps, of log-in services and of attempts at them; keys the hashes of recovery codes and of
/// the secrets of integrations.
pub struct CredentialKey {
    sealing: KeyBytes,
    hashing: KeyBytes,
    clients: KeyBytes,
    limits: KeyBytes,
}

impl CredentialKey {
    /// A new key, as the text of the setting `identity.credential_key`.
    pub fn generate() -> SecretString {
        BASE64.encode(&kernel::random::bytes::<32>()).into()
    }

    /// Reads the setting: 32 bytes in base64.
    ///
    /// # Errors
    /// `NotACredentialKey`.
    pub fn from_setting(text: &SecretString) -> Result<Self, VaultError> {
        let bytes = BASE64.decode(text.expose_secret().trim().as_bytes()).map(Zeroizing::new);
        let secret = bytes.ok().filter(|bytes| bytes.len() == 32).ok_or(VaultError::NotACredentialKey)?;
        Ok(Self {
            sealing: cipher::derive(&secret, b"focal credentials v1")?,
            hashing: cipher::derive(&secret, b"focal recovery codes v1")?,
            clients: cipher::derive(&secret, b"focal client secrets v1")?,
            limits: cipher::derive(&secret, b"focal limits v1")?,
        })
    }

    /// Seals for one place.
    ///
    /// # Errors
    /// Where the cipher refuses: never for what fits into memory.
    pub fn seal(&self, place: &Place<'_>, plain: &[u8]) -> Result<Vec<u8>, VaultError> {
        cipher::seal(&self.sealing, place, plain)
    }

    /// Opens what was sealed for the same place.
    ///
    /// # Errors
    /// `DoesNotOpen` for everything else.
    pub fn open(&self, place: &Place<'_>, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        cipher::open(&self.sealing, place, sealed)
    }

    /// The keyed hash of a recovery code (HMAC-SHA-256, RFC 2104): a code has too few bits to be kept under a bare hash.
    ///
    /// # Errors
    /// Never with a key of this length.
    pub fn hash(&self, account: &str, code: &str) -> Result<Vec<u8>, VaultError> {
        keyed(&self.hashing, account, code)
    }

    /// The keyed hash of an integration's secret. Its 256 random bits cannot be guessed; with the key, whoever can write to the
    /// database alone cannot put a secret of their own there either.
    ///
    /// # Errors
    /// Never with a key of this length.
    pub fn hash_client_secret(&self, client: &str, secret: &str) -> Result<Vec<u8>, VaultError> {
        keyed(&self.clients, client, secret)
    }

    /// What keys the names of limits in Redis: who tries is personal data.
    pub fn of_limits(&self) -> &[u8] {
        &*self.limits
    }
}

fn keyed(key: &KeyBytes, whose: &str, secret: &str) -> Result<Vec<u8>, VaultError> {
    let mac = Hmac::<Sha256>::new_from_slice(&**key).map_err(|_| VaultError::DoesNotOpen)?;
    Ok(mac.chain_update(whose).chain_update([0]).chain_update(secret).finalize().into_bytes().to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLACE: Place<'_> = Place { tenant: "clc", table: "authenticator_app", row: "1", column: "secret" };

    #[test]
    fn a_secret_opens_at_its_place_with_its_key_only() {
        let key = CredentialKey::from_setting(&CredentialKey::generate()).unwrap();
        let sealed = key.seal(&PLACE, b"secret").unwrap();
        assert_eq!(&*key.open(&PLACE, &sealed).unwrap(), b"secret");
        assert!(key.open(&Place { row: "2", ..PLACE }, &sealed).is_err());
        let other = CredentialKey::from_setting(&CredentialKey::generate()).unwrap();
        assert!(other.open(&PLACE, &sealed).is_err());
        assert_ne!(key.hash("1", "CODE").unwrap(), key.hash("2", "CODE").unwrap());
        assert_ne!(key.hash("1", "CODE").unwrap(), other.hash("1", "CODE").unwrap());
        assert_ne!(key.hash("1", "CODE").unwrap(), key.hash_client_secret("1", "CODE").unwrap());
        assert!(CredentialKey::from_setting(&"c2hvcnQ=".to_owned().into()).is_err());
    }
}
