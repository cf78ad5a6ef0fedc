//! The links of mails: what they open, and until when.

use chrono::Duration;
use kernel::{AccountId, Instant, InvitationId, MailLinkId, RegistrationId};

/// How long an invitation can be taken.
pub(crate) const INVITATION: Duration = Duration::hours(72);
/// How long a forgotten password can be set anew.
pub(crate) const PASSWORD_RESET: Duration = Duration::hours(1);
/// How long a worker's account can be made.
pub(crate) const REGISTRATION: Duration = Duration::hours(24);

/// What a link is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Purpose {
    /// Joining.
    Invitation(InvitationId),
    /// Another password; `None` where nobody has the address that was typed.
    PasswordReset(Option<AccountId>),
    /// A worker's account.
    Registration(RegistrationId),
}

impl Purpose {
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Invitation(_) => "invitation",
            Self::PasswordReset(_) => "password_reset",
            Self::Registration(_) => "registration",
        }
    }

    pub(crate) fn lifetime(self) -> Duration {
        match self {
            Self::Invitation(_) => INVITATION,
            Self::PasswordReset(_) => PASSWORD_RESET,
            Self::Registration(_) => REGISTRATION,
        }
    }
}

/// A link that was sent.
#[derive(Clone, Debug)]
pub(crate) struct MailLink {
    pub id: MailLinkId,
    pub purpose: Purpose,
    pub expires_at: Instant,
    pub used_at: Option<Instant>,
}

impl MailLink {
    /// Whether it can still be used.
    pub(crate) fn is_open(&self, now: Instant) -> bool {
        self.used_at.is_none() && now < self.expires_at
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_open_as_long_as_its_mail_says_and_once() {
        let made = chrono::DateTime::UNIX_EPOCH + Duration::days(20_000);
        for (purpose, hours) in [
            (Purpose::Invitation(InvitationId::new()), 72),
            (Purpose::PasswordReset(Some(AccountId::new())), 1),
            (Purpose::PasswordReset(None), 1),
            (Purpose::Registration(RegistrationId::new()), 24),
        ] {
            let id = MailLinkId::new();
            let link = MailLink { id, purpose, expires_at: made + purpose.lifetime(), used_at: None };
            let end = made + Duration::hours(hours);
            assert!(link.is_open(made) && link.is_open(end - Duration::seconds(1)), "{purpose:?}");
            assert!(!link.is_open(end) && !link.is_open(end + Duration::hours(1)), "{purpose:?}");
            let used = MailLink { used_at: Some(made), ..link };
            assert!(!used.is_open(made), "{purpose:?}");
        }
    }
}
