//! What people bring along when they come in: a password, the moment of a code, the secret of a mail.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use contracts::identity::LogIn;
use testkit::{Machine, eventually, mails};

/// So long a mail may take.
pub const SOON: Duration = Duration::from_secs(20);

pub fn log_in(email: &str, password: &str) -> LogIn {
    LogIn { email: email.into(), password: password.into(), device: "a test".into() }
}

/// Seconds since 1970, as codes of an authenticator app are counted.
pub fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()
}

/// The secret at the end of the newest link below `path` in a mail to `email`.
pub async fn mailed_secret(machine: &Machine, email: &str, path: &str) -> String {
    let dir = machine.dir();
    let found = || {
        let mails = mails(&dir);
        let mail = mails.iter().rev().find(|mail| mail.to == email && mail.all.contains(path))?;
        let rest = mail.all.split(path).nth(1)?;
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(rest.len());
        Some(rest[..end].to_owned())
    };
    eventually(&format!("a mail to {email}"), SOON, || async { found() }).await
}
