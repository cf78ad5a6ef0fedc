//! The name of a tenant, as it stands in a host name and, as `t_<slug>`, in the database.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// The short name of an organisation: 2 to 30 of `a-z`, `0-9` and `-`, opening with a letter.
///
/// It is a DNS label (RFC 1035) and, with `-` written as `_`, part of a Postgres name; as `_` is not allowed
/// here, two slugs never share a schema.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TenantSlug(String);

/// Why a text is no tenant's slug.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("a tenant's short name has 2 to 30 of a-z, 0-9 and '-', opens with a letter and does not end with '-'")]
pub struct InvalidSlug;

impl TenantSlug {
    /// The slug as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name of the tenant's Postgres schema.
    pub fn schema(&self) -> String {
        format!("t_{}", self.0.replace('-', "_"))
    }
}

impl FromStr for TenantSlug {
    type Err = InvalidSlug;
    fn from_str(text: &str) -> Result<Self, InvalidSlug> {
        let shape = text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        let ends = text.as_bytes().first().is_some_and(u8::is_ascii_lowercase) && !text.ends_with('-');
        if shape && ends && (2..=30).contains(&text.len()) { Ok(Self(text.to_owned())) } else { Err(InvalidSlug) }
    }
}

impl TryFrom<String> for TenantSlug {
    type Error = InvalidSlug;
    fn try_from(text: String) -> Result<Self, InvalidSlug> {
        text.parse()
    }
}

impl From<TenantSlug> for String {
    fn from(slug: TenantSlug) -> String {
        slug.0
    }
}

impl fmt::Display for TenantSlug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_dns_label_is_a_slug() {
        for good in ["clc", "k-spi", "a1"] {
            assert!(good.parse::<TenantSlug>().is_ok(), "{good}");
        }
        for bad in ["", "a", "Clc", "1ab", "a_b", "ab-", "a b", "x\"; DROP", "a".repeat(31).as_str()] {
            assert_eq!(bad.parse::<TenantSlug>(), Err(InvalidSlug), "{bad}");
        }
    }
}
