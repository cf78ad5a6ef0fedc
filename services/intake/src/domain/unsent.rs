//! What a colleague typed into a form and has not sent.

use authz::Action;
use contracts::intake::TypedField;
use kernel::{AccountId, Instant};
use vault::{SubjectKey, VaultError};

/// How long it is kept for whoever goes on with it.
pub(crate) const LIFETIME: chrono::Duration = chrono::Duration::days(30);

/// Bytes of its JSON.
pub(crate) const MOST: usize = 64 * 1024;

const TABLE: &str = "unsent";

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

/// What is kept of a form.
pub(crate) struct Kept {
    pub account: AccountId,
    pub saved_at: Instant,
    /// The key of an entry, which has no inquiry that has one.
    pub wrapped_key: Option<Vec<u8>>,
    pub fields_sealed: Vec<u8>,
}

/// The row that a key of its own is wrapped for, and that the fields are sealed for.
pub(crate) fn row(account: AccountId, form: UnsentForm) -> String {
    format!("{account} {}", form.code())
}

/// Seals fields.
pub(crate) fn seal(
    key: &SubjectKey,
    account: AccountId,
    form: UnsentForm,
    fields: &[TypedField],
) -> Result<Vec<u8>, VaultError> {
    let text = serde_json::to_vec(fields).map_err(|_| VaultError::NotText)?;
    key.seal_bytes(TABLE, &row(account, form), "fields", &text)
}

/// Opens them.
pub(crate) fn open(
    key: &SubjectKey,
    account: AccountId,
    form: UnsentForm,
    sealed: &[u8],
) -> Result<Vec<TypedField>, VaultError> {
    let text = key.open_bytes(TABLE, &row(account, form), "fields", sealed)?;
    serde_json::from_slice(&text).map_err(|_| VaultError::NotText)
}
