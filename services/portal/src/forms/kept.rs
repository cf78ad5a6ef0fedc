//! What somebody typed into the console and could not send, because they had to log in again.

use std::fmt;

use data_encoding::BASE64;
use kernel::Instant;
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use vault::CarrierKey;

use super::Posted;

const PURPOSE: &str = "kept form";

/// How long a log-in page carries it.
const MINUTES: i64 = 60;

/// A form that could not be sent. It stands sealed in the log-in page, for the same person in the same browser, and
/// nowhere else: neither stored nor logged.
#[derive(Clone, Serialize, Deserialize)]
pub struct Kept {
    /// Where it was to go.
    pub path: String,
    /// Who typed it.
    pub account: Uuid,
    /// Its fields.
    pub fields: Vec<(String, String)>,
    at: Instant,
}

/// Never what was typed.
impl fmt::Debug for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Kept({})", self.path)
    }
}

/// What only its sender may know: it is typed again.
pub fn is_secret(field: &str) -> bool {
    field.ends_with("password") || field.ends_with("secret") || matches!(field, "code" | "uri" | "credential")
}

impl Kept {
    /// The form that `account` posted to `path`; `None` where nothing was typed, as when logging out.
    pub fn of(path: &str, account: Uuid, posted: &Posted, at: Instant) -> Option<Self> {
        let typed = posted.all().filter(|(name, _)| *name != "csrf" && !is_secret(name));
        let fields: Vec<_> = typed.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        (!fields.is_empty()).then(|| Self { path: path.to_owned(), account, fields, at })
    }

    /// For a hidden field of the log-in page: opens only with the session that was sent along, which has ended.
    pub fn sealed(&self, tenant: &str, session: &str) -> Option<String> {
        let plain = serde_json::to_vec(self).ok()?;
        let sealed = CarrierKey::of_session(session).ok()?.seal(tenant, PURPOSE, &plain).ok()?;
        Some(BASE64.encode(&sealed))
    }

    /// What a log-in page carried along, where it is not too old.
    pub fn open(tenant: &str, session: &str, sealed: &str, now: Instant) -> Option<Self> {
        let sealed = BASE64.decode(sealed.as_bytes()).ok()?;
        let plain = CarrierKey::of_session(session).ok()?.open(tenant, PURPOSE, &sealed).ok()?;
        let kept: Self = serde_json::from_slice(&plain).ok()?;
        (now - kept.at < chrono::Duration::minutes(MINUTES)).then_some(kept)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_comes_through_the_log_in_unchanged_and_opens_nowhere_else() {
        let (now, account) = (chrono::DateTime::UNIX_EPOCH, Uuid::from_u128(7));
        let posted = Posted::parse("csrf=x&note=%E1%9E%81%26+a%0A&version=3".as_bytes());
        let kept = Kept::of("/inquiries/1/verification", account, &posted, now).unwrap();
        assert!(!format!("{kept:?}").contains('ខ'));
        let sealed = kept.sealed("clc", "session-a").unwrap();
        let again = Kept::open("clc", "session-a", &sealed, now).unwrap();
        assert_eq!((&again.path, again.account, &again.fields), (&kept.path, account, &kept.fields));
        assert!(Kept::open("clc", "session-b", &sealed, now).is_none());
        assert!(Kept::open("mtuc", "session-a", &sealed, now).is_none());
        assert!(Kept::open("clc", "session-a", &sealed, now + chrono::Duration::minutes(MINUTES)).is_none());
        let secrets = Posted::parse(b"csrf=x&current_password=a&password=b&code=c&secret=d&uri=e&credential=f");
        assert!(Kept::of("/me/password", account, &secrets, now).is_none(), "what is secret is typed again");
        assert!(Kept::of("/logout", account, &Posted::parse(b"csrf=x"), now).is_none(), "nothing typed, nothing kept");
    }
}
