//! What a colleague typed into a form and has not sent.

use authz::Action;
use contracts::intake::TypedField;
use kernel::{AccountId, InquiryId, Instant};
use uuid::Uuid;
use vault::{SubjectKey, VaultError};

/// How long it is kept for whoever goes on with it.
pub(crate) const LIFETIME: chrono::Duration = chrono::Duration::days(30);

/// How long that of an entry is: its worker has not agreed to anything yet.
pub(crate) const LIFETIME_OF_ENTRY: chrono::Duration = chrono::Duration::hours(24);

/// As many of somebody's open forms of a kind are kept.
pub(crate) const MOST_FORMS: i64 = 10;

/// Bytes of its JSON.
pub(crate) const MOST: usize = 64 * 1024;

pub(crate) const TABLE: &str = "unsent";

/// Into which form.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum UnsentForm {
    /// A message to the worker.
    Message,
    /// A note for colleagues.
    Note,
    /// What came of making contact.
    Verification,
    /// An inquiry that is entered for a worker.
    Entry,
}

impl UnsentForm {
    /// As the database has it.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Message => "message",
            Self::Note => "note",
            Self::Verification => "verification",
            Self::Entry => "entry",
        }
    }

    /// The form of an inquiry that an address names.
    pub(crate) fn of_inquiry(code: &str) -> Option<Self> {
        [Self::Message, Self::Note, Self::Verification].into_iter().find(|form| form.code() == code)
    }

    /// What the form is for: who may not do that keeps nothing of it.
    pub(crate) fn action(self) -> Action {
        match self {
            Self::Message => Action::WriteToWorker,
            Self::Note => Action::WriteNote,
            Self::Verification => Action::VerifyInquiry,
            Self::Entry => Action::EnterInquiry,
        }
    }
}

/// A form that somebody has open.
pub(crate) struct Typing {
    pub account: AccountId,
    /// With which it is going to be sent.
    pub key: Uuid,
    pub form: UnsentForm,
    /// None of an entry.
    pub inquiry: Option<InquiryId>,
}

/// What is kept of it.
pub(crate) struct Kept {
    pub saved_at: Instant,
    /// The key of an entry, which has no inquiry that has one.
    pub wrapped_key: Option<Vec<u8>>,
    pub fields_sealed: Vec<u8>,
}

/// Seals fields, for the row of this key.
pub(crate) fn seal(subject: &SubjectKey, key: Uuid, fields: &[TypedField]) -> Result<Vec<u8>, VaultError> {
    let text = serde_json::to_vec(fields).map_err(|_| VaultError::NotText)?;
    subject.seal_bytes(TABLE, &key.to_string(), "fields", &text)
}

/// Opens them.
pub(crate) fn open(subject: &SubjectKey, key: Uuid, sealed: &[u8]) -> Result<Vec<TypedField>, VaultError> {
    let text = subject.open_bytes(TABLE, &key.to_string(), "fields", sealed)?;
    serde_json::from_slice(&text).map_err(|_| VaultError::NotText)
}
