//! Envelope encryption of personal data.
//!
//! ```text
//! master key (file or KMS) ── wraps ──> tenant key ── wraps ──> subject key (one inquiry, one case)
//!                                        │                        └─ seals the words and names of that subject
//!                                        ├─ seals stored answers (idempotency)
//!                                        └─ keys the hash of receipt codes
//! credential key (identity's own) ── seals secrets of authenticator apps, keys the hash of recovery codes
//! ```
//!
//! Every ciphertext is bound to its place ([`Place`]): moved to another row, column or tenant it does not open.
//! Destroying a wrapped subject key erases the person. Cipher: XChaCha20-Poly1305 with a random 192-bit nonce
//! (draft-irtf-cfrg-xchacha-03), keys derived with HKDF-SHA-256 (RFC 5869).

mod carried;
mod cipher;
mod credential;
mod keys;

pub use carried::CarrierKey;
pub use cipher::{Place, SEAL_BYTES, VaultError};
pub use credential::CredentialKey;
pub use keys::{MasterKey, SubjectKey, TenantKey};
