//! What people bring along when they come in: a password, the moment of a code.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use contracts::identity::LogIn;

/// So long a mail may take.
pub const SOON: Duration = Duration::from_secs(20);

pub fn log_in(email: &str, password: &str) -> LogIn {
    LogIn { email: email.into(), password: password.into(), device: "a test".into() }
}

/// Seconds since 1970, as codes of an authenticator app are counted.
pub fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()
}
