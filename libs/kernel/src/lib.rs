//! The words every other crate speaks: typed ids, the clock, locales, pages, references and code lists.
//!
//! Nothing here does I/O and nothing here imports another crate of the workspace, so that a word means the
//! same in a table, a type, an event and a page. To add a code list, add a `code_list!` to the module under
//! [`codes`] that it belongs to and its labels to `libs/i18n/catalogues/*/{worker,staff}/codes.ftl`; a test of `i18n` fails
//! while a code has no label.

pub mod clock;
pub mod codes;
pub mod country;
pub mod id;
pub mod locale;
pub mod page;
pub mod partial_date;
pub mod random;
pub mod reference;
pub mod tenant;

pub use clock::{Clock, SystemClock, region_day};
pub use country::Country;
pub use id::{
    AccountId, ApiClientId, AuditExportId, BatchId, CaseId, CeremonyId, EventId, FileId, IdentityProviderId, InquiryId,
    InvitationId, MailId, MailLinkId, MembershipId, MessageId, MonitoringEntryId, NoteId, NoticeId, PasskeyId,
    RegistrationId, RequestId, SavedFilterId, SessionId, TransitionId,
};
pub use locale::Locale;
pub use page::{Cursor, Page, PageRequest};
pub use partial_date::{NotADate, PartialDate};
pub use reference::{NotAReference, Reference, ReferenceKind};
pub use tenant::TenantSlug;

/// The moment something happened, always UTC.
pub type Instant = chrono::DateTime<chrono::Utc>;
