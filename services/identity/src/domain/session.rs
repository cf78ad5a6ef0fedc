//! A session, and its secret: 256 random bits that only the browser keeps.

use contracts::identity::{NewSession, NextStep};
use kernel::{Instant, SessionId};
use sha2::{Digest, Sha256};

use super::account::Account;

/// What is stored of it. It is random, so a fast hash serves.
pub(crate) fn hash(secret: &str) -> Vec<u8> {
    Sha256::digest(secret.as_bytes()).to_vec()
}

/// A session with the account it belongs to.
pub(crate) struct Session {
    pub id: SessionId,
    pub account: Account,
    pub made_at: Instant,
    pub last_seen_at: Instant,
    pub second_factor_at: Option<Instant>,
    /// Whether the organisation's provider opened it.
    pub is_by_provider: bool,
}

impl Session {
    /// Whether it still counts: not idle too long, not older than a session may be.
    pub(crate) fn is_alive(&self, now: Instant, config: &config::Identity) -> bool {
        now - self.last_seen_at < chrono::Duration::minutes(config.session_idle_minutes)
            && now - self.made_at < chrono::Duration::hours(config.session_hours)
    }

    /// Whether it was opened by a way that the account has. A password that was good while no provider was in use opens nothing
    /// once there is one again: it would set a second factor up.
    pub(crate) fn is_by_right(&self) -> bool {
        self.is_by_provider || self.account.has_own_way()
    }

    /// What it lacks before tokens are issued to it.
    pub(crate) fn next_step(&self) -> NextStep {
        self.account.next_step(self.second_factor_at)
    }

    /// Whether the second factor was given a short while ago.
    pub(crate) fn is_fresh(&self, now: Instant) -> bool {
        self.second_factor_at.is_some_and(|at| now - at < chrono::Duration::minutes(authz::FRESH_MINUTES))
    }

    /// As its owner gets it, under a secret that is told once.
    pub(crate) fn told(self, secret: String) -> NewSession {
        NewSession { session: secret, next: self.next_step(), account: self.account.into_contract() }
    }
}

/// With what somebody logged in, as the audit trail and the session's row say it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Factor {
    Password,
    AuthenticatorApp,
    RecoveryCode,
    Passkey,
    /// The organisation's own provider.
    SignOn,
}

impl Factor {
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::AuthenticatorApp => "authenticator_app",
            Self::RecoveryCode => "recovery_code",
            Self::Passkey => "passkey",
            Self::SignOn => "sign_on",
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::Duration;
    use kernel::{AccountId, Locale};

    use super::*;

    #[test]
    fn a_session_ends_when_nobody_uses_it_and_after_its_hours_in_any_case() {
        let config = config::Identity::default();
        assert_eq!((config.session_idle_minutes, config.session_hours), (30, 12));
        let now = chrono::DateTime::UNIX_EPOCH + Duration::days(20_000);
        let session = |made: Duration, seen: Duration| Session {
            id: SessionId::new(),
            account: Account {
                id: AccountId::new(),
                name: "x".into(),
                email: "x@x.example".into(),
                locale: Locale::English,
                roles: vec![authz::Role::FocalPoint],
                version: 1,
                has_second_factor: true,
                is_linked: false,
                link_awaited_until: None,
                disabled_at: None,
            },
            made_at: now - made,
            last_seen_at: now - seen,
            second_factor_at: None,
            is_by_provider: false,
        };
        let (second, idle, longest) = (Duration::seconds(1), Duration::minutes(30), Duration::hours(12));
        assert!(session(longest - second, idle - second).is_alive(now, &config));
        assert!(!session(idle, idle).is_alive(now, &config), "half an hour without a click");
        assert!(!session(longest, second).is_alive(now, &config), "twelve hours, however busy");
    }
}
