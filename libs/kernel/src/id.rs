//! Typed identifiers: UUID version 7 (RFC 9562), so that they sort by the time they were made.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! typed_id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// A new identifier.
            #[allow(clippy::new_without_default, reason = "an id is never a default value")]
            #[allow(clippy::disallowed_methods, reason = "this is the home of new identifiers")]
            pub fn new() -> Self {
                Self(Uuid::now_v7())
            }

            /// The bare UUID, for a column or a wire type.
            pub fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl From<Uuid> for $name {
            fn from(uuid: Uuid) -> Self {
                Self(uuid)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, uuid::Error> {
                Uuid::parse_str(text).map(Self)
            }
        }
    )+};
}

typed_id! {
    /// A person's account in one tenant.
    AccountId,
    /// A logged-in session of an account.
    SessionId,
    /// A passkey of an account.
    PasskeyId,
    /// The server's half of a passkey's ceremony.
    CeremonyId,
    /// An invitation to join.
    InvitationId,
    /// A worker who asked for an account and has not made it yet.
    RegistrationId,
    /// The link of a mail of identity.
    MailLinkId,
    /// A copy of the audit trail that somebody took out.
    AuditExportId,
    /// The provider that an organisation logs in through.
    IdentityProviderId,
    /// An API client: an integration of an organisation's own.
    ApiClientId,
    /// A membership of a network, accepted or asked for.
    MembershipId,
    /// An inquiry.
    InquiryId,
    /// What a worker attached to a draft or to an inquiry.
    FileId,
    /// What a worker and the union write to each other about an inquiry.
    MessageId,
    /// What a colleague notes about an inquiry, for colleagues.
    NoteId,
    /// A list of the inbox that somebody comes back to.
    SavedFilterId,
    /// One step of an inquiry from a state to another, or from one colleague to another.
    TransitionId,
    /// What was done to many inquiries at once.
    BatchId,
    /// A complaint and all that follows from it.
    CaseId,
    /// One entry of a case's monitoring form.
    MonitoringEntryId,
    /// A domain event.
    EventId,
    /// Something that somebody who works here is told of.
    NoticeId,
    /// One e-mail to one person about one event.
    MailId,
    /// One request, as it passes through the services.
    RequestId,
}
