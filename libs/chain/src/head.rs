//! Signed heads: what is kept outside the database.

use chrono::SecondsFormat;
use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use kernel::{Instant, TenantSlug};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{Hash, Link, encoding::join};

/// What every signed message opens with. Identity's key signs access tokens too; the input of a token's signature (RFC 7515)
/// is base64url and a dot, so that neither can ever pass for the other.
const PURPOSE: &[u8] = b"focal audit head v1";

/// The newest link of a tenant's chain at some moment, signed: one line of `<tenant>.jsonl`. Ids and hashes only, nothing of
/// a person.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// Whose chain.
    pub tenant: TenantSlug,
    /// How long the chain was.
    pub seq: i64,
    /// Which entry stood there.
    pub audit_id: i64,
    /// The hash there, hexadecimal in lower case.
    pub hash: String,
    /// When it was signed.
    pub at: Instant,
    /// Which key signed it: the thumbprint of its public half (RFC 7638, RFC 8037), base64url.
    pub key_id: String,
    /// Ed25519 (RFC 8032) over all fields above, base64url.
    pub signature: String,
}

impl Head {
    /// Signs a tenant's newest link.
    pub fn sign(key: &SigningKey, tenant: &TenantSlug, link: &Link, at: Instant) -> Self {
        let mut head = Self {
            tenant: tenant.clone(),
            seq: link.seq,
            audit_id: link.audit_id,
            hash: HEXLOWER.encode(&link.hash),
            at,
            key_id: thumbprint(&key.verifying_key()),
            signature: String::new(),
        };
        head.signature = BASE64URL_NOPAD.encode(&key.sign(&head.message()).to_bytes());
        head
    }

    /// The hash as bytes; `None` where the text is none.
    pub(crate) fn hash(&self) -> Option<Hash> {
        HEXLOWER.decode(self.hash.as_bytes()).ok()?.try_into().ok()
    }

    /// What is signed: every field but the signature, each behind its length.
    fn message(&self) -> Vec<u8> {
        let at = self.at.to_rfc3339_opts(SecondsFormat::Nanos, true);
        let (seq, audit_id) = (self.seq.to_be_bytes(), self.audit_id.to_be_bytes());
        join(&[
            PURPOSE,
            self.tenant.as_str().as_bytes(),
            &seq[..],
            &audit_id[..],
            self.hash.as_bytes(),
            at.as_bytes(),
            self.key_id.as_bytes(),
        ])
    }
}

/// The text is no public Ed25519 key.
#[derive(Debug, thiserror::Error)]
#[error("not an Ed25519 public key: 32 bytes in base64url, as `x` of /v1/verification-key")]
pub struct InvalidKey;

/// The public keys whose heads count: today's, and those that were in use before it.
#[derive(Clone, Default)]
pub struct HeadKeys(Vec<VerifyingKey>);

impl HeadKeys {
    /// Adds one: `x` of its JWK (RFC 8037), base64url.
    ///
    /// # Errors
    /// Where it is no such key.
    pub fn add(&mut self, x: &str) -> Result<(), InvalidKey> {
        let bytes = BASE64URL_NOPAD.decode(x.trim().as_bytes()).map_err(|_| InvalidKey)?;
        let bytes: [u8; 32] = bytes.try_into().map_err(|_| InvalidKey)?;
        self.0.push(VerifyingKey::from_bytes(&bytes).map_err(|_| InvalidKey)?);
        Ok(())
    }

    /// Whether one of the keys signed the head, as it is.
    pub fn signed(&self, head: &Head) -> bool {
        let bytes = BASE64URL_NOPAD.decode(head.signature.as_bytes()).unwrap_or_default();
        let Ok(signature) = Signature::from_slice(&bytes) else { return false };
        let by = |key: &VerifyingKey| {
            thumbprint(key) == head.key_id && key.verify_strict(&head.message(), &signature).is_ok()
        };
        self.0.iter().any(by)
    }
}

/// The JWK thumbprint of a key (RFC 7638): SHA-256 of its required members in their order.
fn thumbprint(key: &VerifyingKey) -> String {
    let x = BASE64URL_NOPAD.encode(key.as_bytes());
    let members = format!(r#"{{"crv":"Ed25519","kty":"OKP","x":"{x}"}}"#);
    BASE64URL_NOPAD.encode(&Sha256::digest(members.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(key: &SigningKey) -> HeadKeys {
        let mut keys = HeadKeys::default();
        keys.add(&BASE64URL_NOPAD.encode(key.verifying_key().as_bytes())).unwrap();
        keys
    }

    fn head(key: &SigningKey) -> Head {
        let at = chrono::DateTime::from_timestamp_micros(1_795_000_000_000_001).unwrap();
        Head::sign(key, &"clc".parse().unwrap(), &Link { seq: 9, audit_id: 11, hash: [5; 32] }, at)
    }

    #[test]
    fn a_head_is_signed_by_its_key_and_no_other() {
        let (key, other) = (SigningKey::from_bytes(&[1; 32]), SigningKey::from_bytes(&[2; 32]));
        let head = head(&key);
        assert!(keys(&key).signed(&head));
        assert!(!keys(&other).signed(&head));
        assert!(!HeadKeys::default().signed(&head));
        let renamed = Head { key_id: thumbprint(&other.verifying_key()), ..head };
        assert!(!keys(&other).signed(&renamed) && !keys(&key).signed(&renamed));
    }

    #[test]
    fn the_signature_covers_every_field() {
        let key = SigningKey::from_bytes(&[1; 32]);
        let head = head(&key);
        for forged in [
            Head { tenant: "mtuc".parse().unwrap(), ..head.clone() },
            Head { seq: 8, ..head.clone() },
            Head { audit_id: 12, ..head.clone() },
            Head { hash: HEXLOWER.encode(&[6; 32]), ..head.clone() },
            Head { at: head.at + chrono::Duration::microseconds(1), ..head.clone() },
            Head { signature: BASE64URL_NOPAD.encode(&[0; 64]), ..head.clone() },
            Head { signature: String::new(), ..head.clone() },
        ] {
            assert!(!keys(&key).signed(&forged), "{forged:?}");
        }
    }

    #[test]
    fn a_line_reads_back_as_itself() {
        let key = SigningKey::from_bytes(&[1; 32]);
        let head = head(&key);
        let line = serde_json::to_string(&head).unwrap();
        assert!(!line.contains('\n'));
        let read: Head = serde_json::from_str(&line).unwrap();
        assert_eq!(read, head);
        assert!(keys(&key).signed(&read));
        assert_eq!(read.hash(), Some([5; 32]));
    }

    /// The key and its thumbprint of RFC 8037, appendix A.3.
    #[test]
    fn a_key_is_named_by_its_thumbprint() {
        let x = BASE64URL_NOPAD.decode(b"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo").unwrap();
        let key = VerifyingKey::from_bytes(&x.try_into().unwrap()).unwrap();
        assert_eq!(thumbprint(&key), "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
    }

    #[test]
    fn what_is_no_key_is_refused() {
        for bad in ["", "x", "AAAA", "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo="] {
            assert!(HeadKeys::default().add(bad).is_err(), "{bad}");
        }
    }
}
