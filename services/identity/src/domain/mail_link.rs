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
