//! An integration of an organisation's own, and its secret: 256 random bits that only the integration keeps.

use authz::Scope;
use chrono::Duration;
use kernel::{AccountId, ApiClientId, Instant};

/// What every secret begins with, so that those who look for secrets in the wrong places recognise one.
const PREFIX: &str = "focal_";

/// How long the secret of before goes on beside a new one, unless it is ended.
pub(crate) const GRACE: Duration = Duration::hours(24);

/// A new secret, as the text that is told once.
pub(crate) fn new_secret() -> String {
    format!("{PREFIX}{}", kernel::random::secret())
}

/// An integration.
#[derive(Clone, Debug)]
pub(crate) struct ApiClient {
    pub id: ApiClientId,
    pub name: String,
    /// Sorted, each once.
    pub scopes: Vec<Scope>,
    /// Counted up with every change of scopes.
    pub version: i64,
    pub created_by: AccountId,
    pub created_at: Instant,
    /// To the hour.
    pub last_used_at: Option<Instant>,
    pub closed_at: Option<Instant>,
}

impl ApiClient {
    /// The scopes of a token: all that it has, or those that it asked for; `None` where one of these is not its own.
    pub(crate) fn granted(&self, asked: Option<&str>) -> Option<Vec<Scope>> {
        let asked = match asked.map(str::trim).filter(|asked| !asked.is_empty()) {
            None => return Some(self.scopes.clone()),
            Some(asked) => Scope::read_list(asked)?,
        };
        asked.iter().all(|scope| self.scopes.contains(scope)).then_some(asked)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(scopes: &[Scope]) -> ApiClient {
        ApiClient {
            id: ApiClientId::new(),
            name: "Dashboard".into(),
            scopes: scopes.to_vec(),
            version: 1,
            created_by: AccountId::new(),
            created_at: chrono::DateTime::UNIX_EPOCH,
            last_used_at: None,
            closed_at: None,
        }
    }

    #[test]
    fn a_token_has_no_scope_that_the_client_has_not() {
        let both = [Scope::ReadReports, Scope::ReadCases];
        let client = client(&both);
        assert_eq!(client.granted(None).as_deref(), Some(&both[..]));
        assert_eq!(client.granted(Some(" ")).as_deref(), Some(&both[..]));
        assert_eq!(client.granted(Some("cases.read")).as_deref(), Some(&[Scope::ReadCases][..]));
        for wrong in ["inquiries.read", "cases.read inquiries.read", "everything", "cases.read,reports.read"] {
            assert_eq!(client.granted(Some(wrong)), None, "{wrong}");
        }
    }

    #[test]
    fn a_secret_is_recognised_and_never_the_same() {
        let (one, other) = (new_secret(), new_secret());
        assert_ne!(one, other);
        assert!(one.starts_with("focal_") && one.len() == 6 + 43, "{one}");
    }
}
