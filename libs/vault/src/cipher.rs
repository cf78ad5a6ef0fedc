//! Sealing and opening bytes.

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

/// The shape of a sealed value: version, nonce, ciphertext with its tag.
const VERSION: u8 = 1;
const NONCE: usize = 24;
/// Of Poly1305.
const TAG: usize = 16;

/// By how many bytes a sealed value is longer than what was sealed.
pub const SEAL_BYTES: usize = 1 + NONCE + TAG;

/// Where a sealed value stands; it opens nowhere else.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// The tenant's slug.
    pub tenant: &'a str,
    /// The table.
    pub table: &'a str,
    /// The row's id.
    pub row: &'a str,
    /// The column.
    pub column: &'a str,
}

impl Place<'_> {
    /// The associated data; lengths first, so that no two places read alike.
    fn associated_data(&self) -> Vec<u8> {
        let mut data = Vec::with_capacity(96);
        for part in [self.tenant, self.table, self.row, self.column] {
            data.extend_from_slice(&(part.len() as u32).to_be_bytes());
            data.extend_from_slice(part.as_bytes());
        }
        data
    }
}

/// Why a value did not open.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum VaultError {
    /// Wrong key, wrong place or changed bytes; which, cannot be told.
    #[error("a sealed value does not open here")]
    DoesNotOpen,
    /// The text given as master key is not 32 bytes in base64.
    #[error("the setting vault.master_key must be 32 bytes in base64")]
    NotAMasterKey,
    /// The text given as credential key is not 32 bytes in base64.
    #[error("the setting identity.credential_key must be 32 bytes in base64")]
    NotACredentialKey,
    /// The sealed text is not UTF-8.
    #[error("a sealed value is not text")]
    NotText,
}

/// 256 bits that seal.
pub(crate) type KeyBytes = Zeroizing<[u8; 32]>;

/// A key for one purpose, from a secret of at least 256 random bits (HKDF-SHA-256, RFC 5869).
pub(crate) fn derive(secret: &[u8], purpose: &[u8]) -> Result<KeyBytes, VaultError> {
    let mut derived = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::new(None, secret).expand(purpose, &mut *derived).map_err(|_| VaultError::DoesNotOpen)?;
    Ok(derived)
}

pub(crate) fn seal(key: &KeyBytes, place: &Place<'_>, plain: &[u8]) -> Result<Vec<u8>, VaultError> {
    let nonce = kernel::random::bytes::<NONCE>();
    let payload = Payload { msg: plain, aad: &place.associated_data() };
    let sealed = XChaCha20Poly1305::new((&**key).into())
        .encrypt(&XNonce::from(nonce), payload)
        .map_err(|_| VaultError::DoesNotOpen)?;
    Ok([&[VERSION][..], &nonce, &sealed].concat())
}

pub(crate) fn open(key: &KeyBytes, place: &Place<'_>, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, VaultError> {
    let (version, rest) = sealed.split_first().ok_or(VaultError::DoesNotOpen)?;
    let (nonce, sealed) = rest.split_first_chunk::<NONCE>().ok_or(VaultError::DoesNotOpen)?;
    if *version != VERSION {
        return Err(VaultError::DoesNotOpen);
    }
    let payload = Payload { msg: sealed, aad: &place.associated_data() };
    let plain = XChaCha20Poly1305::new((&**key).into())
        .decrypt(&XNonce::from(*nonce), payload)
        .map_err(|_| VaultError::DoesNotOpen)?;
    Ok(Zeroizing::new(plain))
}
