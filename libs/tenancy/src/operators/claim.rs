//! Who says that they are an operator, and how they prove it.

use std::{fmt, str::FromStr};

use data_encoding::BASE64URL_NOPAD;
use kernel::TenantSlug;
use secrecy::SecretString;

/// The name that an operator is known by: shaped like a tenant's slug.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OperatorHandle(String);

/// Why a text is no handle.
#[derive(Debug, thiserror::Error)]
#[error("an operator's handle has 2 to 30 of a-z, 0-9 and '-', opens with a letter and does not end with '-'")]
pub struct InvalidHandle;

impl OperatorHandle {
    /// The handle as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for OperatorHandle {
    type Err = InvalidHandle;
    fn from_str(text: &str) -> Result<Self, InvalidHandle> {
        text.parse::<TenantSlug>().map(|_| Self(text.to_owned())).map_err(|_| InvalidHandle)
    }
}

impl fmt::Display for OperatorHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Who says that they are an operator, with what should prove it.
#[derive(Clone)]
pub struct OperatorClaim {
    /// Who.
    pub handle: OperatorHandle,
    /// The secret that `focal operator create` printed.
    pub secret: SecretString,
}

/// A new secret: 256 random bits, base64url.
pub fn new_operator_secret() -> SecretString {
    BASE64URL_NOPAD.encode(&kernel::random::bytes::<32>()).into()
}
