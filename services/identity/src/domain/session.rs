//! A session's secret: 256 random bits that only the browser keeps.

use data_encoding::BASE64URL_NOPAD;
use kernel::Instant;
use sha2::{Digest, Sha256};

use super::account::Account;

/// A new secret, as the text that the browser keeps.
pub(crate) fn new_secret() -> String {
    BASE64URL_NOPAD.encode(&kernel::random::bytes::<32>())
}

/// What is stored of it. It is random, so a fast hash serves.
pub(crate) fn hash(secret: &str) -> Vec<u8> {
    Sha256::digest(secret.as_bytes()).to_vec()
}

/// A session with the account it belongs to.
pub(crate) struct Session {
    pub account: Account,
    pub created_at: Instant,
    pub last_seen_at: Instant,
}

impl Session {
    /// Whether it still counts: not idle too long, not older than a session may be.
    pub(crate) fn is_alive(&self, now: Instant, config: &config::Identity) -> bool {
        now - self.last_seen_at < chrono::Duration::minutes(config.session_idle_minutes)
            && now - self.created_at < chrono::Duration::hours(config.session_hours)
    }
}
