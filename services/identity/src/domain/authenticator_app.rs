//! Authenticator apps: time-based one-time passwords (RFC 6238), six digits, SHA-1, 30 seconds: what every app knows.

use kernel::Instant;
use totp_rs::{Builder, Secret, Totp};

use crate::Error;

/// An app's clock may be off by one step. One that is off by a minute is told to set it right.
const SKEW_STEPS: u16 = 1;

/// The secret of an app.
pub(crate) struct AppSecret(Vec<u8>);

impl AppSecret {
    /// 160 random bits (RFC 4226, R6).
    pub(crate) fn generate() -> Self {
        Self(kernel::random::bytes::<20>().to_vec())
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }

    /// Reads Base32 (RFC 4648).
    pub(crate) fn from_base32(text: &str) -> Option<Self> {
        Secret::try_from_base32(text).ok().map(|secret| Self(secret.as_bytes().to_vec()))
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.0
    }

    pub(crate) fn base32(&self) -> String {
        Secret::from(self.0.clone()).to_base32()
    }

    /// The key URI for a QR code. A colon would end a part of it early.
    pub(crate) fn uri(&self, organisation: &str, email: &str) -> Result<String, Error> {
        let plain = |text: &str| text.replace(':', " ");
        let totp = self.builder().with_issuer(Some(plain(organisation))).with_account_name(plain(email)).build();
        totp.and_then(|totp| totp.to_url()).map_err(|error| Error::Crypto(error.to_string()))
    }

    /// The time step whose code this is, where it is later than `last_step`: a code counts once (RFC 6238, 5.2).
    pub(crate) fn step_of(&self, code: &str, now: Instant, last_step: i64) -> Option<i64> {
        let totp: Totp = self.builder().build_noncompliant();
        let step = totp.check(code, u64::try_from(now.timestamp()).ok()?)?;
        i64::try_from(step).ok().filter(|step| *step > last_step)
    }

    fn builder(&self) -> Builder {
        Builder::new().with_skew(SKEW_STEPS).with_secret(Secret::from(self.0.clone()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238, appendix B, SHA-1: the last six digits of the code at 1111111109 seconds.
    #[test]
    fn codes_are_those_of_the_rfc_and_count_once() {
        let secret = AppSecret::from_bytes(b"12345678901234567890");
        let at = |seconds| Instant::from_timestamp(seconds, 0).unwrap();
        let step = 1_111_111_109 / 30;
        assert_eq!(secret.step_of("081804", at(1_111_111_109), 0), Some(step));
        assert_eq!(secret.step_of("081804", at(1_111_111_109), step), None, "used before");
        assert_eq!(secret.step_of("081804", at(1_111_111_109 + 30), 0), Some(step), "one step late");
        assert_eq!(secret.step_of("081804", at(1_111_111_109 + 60), 0), None, "a clock that is a minute behind");
        assert_eq!(secret.step_of("081804", at(1_111_111_109 - 30), 0), Some(step), "one step early");
        assert_eq!(secret.step_of("081804", at(1_111_111_109 - 60), 0), None, "a clock that is a minute ahead");
        assert_eq!(secret.step_of("081805", at(1_111_111_109), 0), None);
        for odd in ["", "81804", "0818040", "០៨១៨០៤", "abcdef"] {
            assert_eq!(secret.step_of(odd, at(1_111_111_109), 0), None, "{odd}");
        }
    }

    #[test]
    fn the_uri_names_organisation_and_account() {
        let secret = AppSecret::from_base32("FOCALDEMOFOCALDEMOFOCALDEMOFOCAL").unwrap();
        let uri = secret.uri("Union: One", "a@b.example").unwrap();
        assert!(uri.starts_with("otpauth://totp/") && uri.contains("secret=FOCALDEMOFOCALDEMOFOCALDEMOFOCAL"), "{uri}");
        assert_eq!(secret.base32(), "FOCALDEMOFOCALDEMOFOCALDEMOFOCAL");
    }
}
