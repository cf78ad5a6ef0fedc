//! A mail of the queue.

use chrono::Duration;
use kernel::{
    AccountId, InquiryId, Instant, Locale, MailId, MailLinkId,
    codes::{CodeList, CredentialChange},
};

/// Which text a mail has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Template {
    /// Something waits in the inbox.
    InquiryWaiting,
    /// Somebody is in danger, or asks for urgent help.
    UrgentWaiting,
    /// A colleague handed something over.
    InquiryAssigned,
    /// Something was not done in time.
    InquiryOverdue,
    /// What has come in since the last one, for who reads one mail a day.
    Digest,
    /// A worker has something to read.
    WorkerMessage,
    /// A worker's complaint has come further.
    WorkerProgress,
    /// A worker wrote back.
    ReplyWaiting,
    /// A worker took a request back, or had it erased.
    InquiryWithdrawn,
    /// A declared resolution waits for approval.
    ApprovalWaiting,
    /// A person is invited to join.
    Invitation,
    /// Somebody asked for a link to another password.
    PasswordReset,
    /// A worker did.
    WorkerPasswordReset,
    /// A worker asked for an account.
    Registration,
    /// A worker asked for an account, at an address that has one.
    RegistrationRepeated,
    /// A council asks the union to belong to its network.
    MembershipRequested,
    /// An operator made an account in the organisation.
    AccountMade,
    /// What somebody who works here logs in with was changed.
    CredentialsChanged(CredentialChange),
}

impl Template {
    /// The code in the queue; of a change it says which.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::CredentialsChanged(change) => change.code(),
            Self::WorkerMessage => "worker_message",
            Self::WorkerProgress => "worker_progress",
            other => other.words(),
        }
    }

    /// The prefix of its texts in the catalogue.
    pub(crate) fn words(self) -> &'static str {
        match self {
            Self::InquiryWaiting => "inquiry_waiting",
            Self::UrgentWaiting => "urgent_waiting",
            Self::InquiryAssigned => "inquiry_assigned",
            Self::InquiryOverdue => "inquiry_overdue",
            Self::Digest => "digest",
            // Which of them it is, nobody reads from the mail.
            Self::WorkerMessage | Self::WorkerProgress => "news",
            Self::ReplyWaiting => "reply_waiting",
            Self::InquiryWithdrawn => "inquiry_withdrawn",
            Self::ApprovalWaiting => "approval_waiting",
            Self::Invitation => "invitation",
            Self::PasswordReset => "password_reset",
            Self::WorkerPasswordReset => "worker_password_reset",
            Self::Registration => "registration",
            Self::RegistrationRepeated => "registration_repeated",
            Self::MembershipRequested => "membership_requested",
            Self::AccountMade => "account_made",
            Self::CredentialsChanged(_) => "credentials_changed",
        }
    }

    pub(crate) fn from_code(code: &str) -> Option<Self> {
        Self::all().find(|template| template.code() == code)
    }

    /// All of them, each change by itself.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        let changes = CredentialChange::ALL.iter().copied().map(Self::CredentialsChanged);
        Self::PLAIN.into_iter().chain(changes)
    }

    const PLAIN: [Self; 17] = [
        Self::InquiryWaiting,
        Self::UrgentWaiting,
        Self::InquiryAssigned,
        Self::InquiryOverdue,
        Self::Digest,
        Self::WorkerMessage,
        Self::WorkerProgress,
        Self::ReplyWaiting,
        Self::InquiryWithdrawn,
        Self::ApprovalWaiting,
        Self::Invitation,
        Self::PasswordReset,
        Self::WorkerPasswordReset,
        Self::Registration,
        Self::RegistrationRepeated,
        Self::MembershipRequested,
        Self::AccountMade,
    ];

    /// The page that its link opens: a list, never one inquiry or case. A link of identity goes on with its secret. The pages
    /// of workers stand below their language.
    pub(crate) fn path(self, locale: Locale) -> String {
        match self {
            Self::InquiryWaiting => "/inbox".to_owned(),
            Self::UrgentWaiting => "/inbox?state=waiting&urgent=yes".to_owned(),
            Self::InquiryAssigned => "/inbox?state=open&assignee=me".to_owned(),
            Self::InquiryOverdue => "/inbox?state=all&due=overdue".to_owned(),
            Self::Digest => "/notifications".to_owned(),
            Self::WorkerMessage | Self::WorkerProgress => format!("/{locale}/return"),
            Self::ReplyWaiting => "/inbox?state=unread".to_owned(),
            Self::InquiryWithdrawn => "/inbox?state=all".to_owned(),
            Self::ApprovalWaiting => "/cases?state=remedy_pending".to_owned(),
            Self::Invitation => "/join/".to_owned(),
            Self::PasswordReset => "/reset/".to_owned(),
            Self::WorkerPasswordReset => format!("/{locale}/account/reset/"),
            Self::Registration => format!("/{locale}/account/join/"),
            Self::RegistrationRepeated => format!("/{locale}/account/log-in"),
            Self::MembershipRequested => "/admin/network".to_owned(),
            Self::AccountMade => "/admin/people".to_owned(),
            Self::CredentialsChanged(_) => "/login".to_owned(),
        }
    }

    /// Whether it goes to a worker: then it does not say whom it is from. Somebody else may read it.
    pub(crate) fn is_for_worker(self) -> bool {
        matches!(self, Self::WorkerPasswordReset | Self::Registration | Self::RegistrationRepeated) || self.is_news()
    }

    /// Whether it tells a worker that there is something to read.
    pub(crate) fn is_news(self) -> bool {
        matches!(self, Self::WorkerMessage | Self::WorkerProgress)
    }

    /// Whether its link ends with a secret, where it is about a link of identity.
    pub(crate) fn carries_secret(self) -> bool {
        self != Self::RegistrationRepeated
    }
}

/// Mails that lead to a list which shows all of the kind: for so many minutes one is enough for a person, however often it happens.
pub(crate) struct SaidOnce {
    pub template: Template,
    pub urgent: bool,
    pub minutes: i32,
}

/// That somebody else is in danger is no news of these: it is said each time.
pub(crate) const SAID_ONCE: [SaidOnce; 3] = [
    SaidOnce { template: Template::InquiryAssigned, urgent: false, minutes: 60 },
    SaidOnce { template: Template::InquiryOverdue, urgent: false, minutes: 12 * 60 },
    SaidOnce { template: Template::InquiryOverdue, urgent: true, minutes: 30 },
];

/// A mail that this process holds the lease of.
#[derive(Clone, Debug)]
pub(crate) struct Leased {
    pub id: MailId,
    pub template: Template,
    /// How often it was tried, this time included.
    pub attempts: i32,
    pub queued_at: Instant,
    /// When that happened which it tells of.
    pub happened_at: Instant,
    pub trace_parent: Option<String>,
    /// `None` where the account is gone or disabled, or the link has ended.
    pub recipient: Option<Addressee>,
    /// Whose account it goes to.
    pub account: Option<AccountId>,
    /// How many things wait for whoever's account it is.
    pub waiting: i64,
    /// Whether somebody has done meanwhile what it asks for, or another mail of the kind has just said it.
    pub needless: bool,
    /// The link of identity that it carries, whose secret is made now.
    pub link: Option<MailLinkId>,
}

/// Whom it goes to, as it is kept.
#[derive(Clone, Debug)]
pub(crate) enum Addressee {
    /// Somebody with an account, or at the other end of a link.
    Known(Recipient),
    /// The worker of an inquiry: where that is, is read at the last moment.
    Worker(InquiryId),
}

/// The address that a worker gave, sealed with the key of the inquiry.
#[derive(Clone)]
pub(crate) struct SealedAddress {
    pub inquiry: InquiryId,
    pub wrapped_key: Vec<u8>,
    pub address_sealed: Vec<u8>,
    pub locale: Locale,
}

impl std::fmt::Debug for SealedAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SealedAddress(…)")
    }
}

/// Whom it goes to.
#[derive(Clone)]
pub(crate) struct Recipient {
    pub email: String,
    pub locale: Locale,
}

/// An address is personal data: it does not get into a log by way of `Debug`.
impl std::fmt::Debug for Recipient {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Recipient(…)")
    }
}

/// After so long without success a mail is given up.
pub(crate) const GIVE_UP: Duration = Duration::hours(72);

/// When a mail that could not be sent is tried again: 10 seconds, then twice as long each time, an hour at the most.
/// `None` to give it up.
pub(crate) fn next_attempt(mail: &Leased, now: Instant) -> Option<Instant> {
    if now - mail.queued_at >= GIVE_UP {
        return None;
    }
    let doublings = u32::try_from(mail.attempts - 1).unwrap_or(0).min(9);
    Some(now + Duration::seconds(10 * (1 << doublings)).min(Duration::hours(1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mail(attempts: i32) -> Leased {
        let queued_at = chrono::DateTime::UNIX_EPOCH;
        Leased {
            id: MailId::new(),
            template: Template::InquiryWaiting,
            attempts,
            queued_at,
            happened_at: queued_at,
            trace_parent: None,
            recipient: None,
            account: None,
            waiting: 0,
            needless: false,
            link: None,
        }
    }

    #[test]
    fn every_code_of_the_queue_says_one_thing() {
        for template in Template::all() {
            assert_eq!(Template::from_code(template.code()), Some(template));
        }
    }

    #[test]
    fn a_mail_is_tried_for_three_days_with_growing_pauses() {
        let now = chrono::DateTime::UNIX_EPOCH;
        assert_eq!(next_attempt(&mail(1), now), Some(now + Duration::seconds(10)));
        assert_eq!(next_attempt(&mail(4), now), Some(now + Duration::seconds(80)));
        assert_eq!(next_attempt(&mail(40), now), Some(now + Duration::hours(1)));
        assert_eq!(next_attempt(&mail(40), now + Duration::hours(72)), None);
    }
}
