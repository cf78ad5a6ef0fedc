//! What a worker and the union write to each other about an inquiry, and what colleagues note: sealed with the inquiry's key.

use kernel::{AccountId, Instant, MessageId, NoteId, codes::InquiryState};
use vault::{SubjectKey, VaultError};

use super::wait::Wait;

/// How long what the union writes is held before the worker sees it: long enough to take back what went to the wrong person.
pub(crate) const HELD: chrono::Duration = chrono::Duration::seconds(10);

/// Characters of a message, and of a note.
pub(crate) const LENGTH: usize = 10_000;

/// How many messages of a worker wait unread before one more is refused: nobody fills the disk with a code.
pub(crate) const MOST_UNREAD: i64 = 100;

const TABLE: &str = "message";

/// A message as it is stored.
pub(crate) struct Message {
    pub id: MessageId,
    /// `None`: the worker.
    pub written_by: Option<AccountId>,
    pub written_at: Instant,
    /// From when the other side sees it.
    pub sent_at: Instant,
    pub body_sealed: Vec<u8>,
    /// In which state the request was, where the message moved it.
    pub state_before: Option<InquiryState>,
    /// How long the worker had waited, where the message is an answer.
    pub wait_before: Option<Wait>,
}

impl Message {
    /// The worker's: the union sees it at once.
    pub(crate) fn of_worker(key: &SubjectKey, text: &str, now: Instant) -> Result<Self, VaultError> {
        Self::new(key, text, None, now, now)
    }

    /// The union's, which is held for a moment.
    pub(crate) fn of_union(key: &SubjectKey, text: &str, by: AccountId, now: Instant) -> Result<Self, VaultError> {
        Self::new(key, text, Some(by), now, now + HELD)
    }

    fn new(
        key: &SubjectKey,
        text: &str,
        written_by: Option<AccountId>,
        written_at: Instant,
        sent_at: Instant,
    ) -> Result<Self, VaultError> {
        let id = MessageId::new();
        Ok(Self {
            id,
            written_by,
            written_at,
            sent_at,
            body_sealed: key.seal(TABLE, &id.to_string(), "body", text)?,
            state_before: None,
            wait_before: None,
        })
    }
}

/// Opens the body of a message.
pub(crate) fn open_body(key: &SubjectKey, id: MessageId, sealed: &[u8]) -> Result<String, VaultError> {
    key.open(TABLE, &id.to_string(), "body", sealed)
}

/// Seals what somebody made of a message in another language.
pub(crate) fn seal_translation(key: &SubjectKey, id: MessageId, text: &str) -> Result<Vec<u8>, VaultError> {
    key.seal(TABLE, &id.to_string(), "translation", text)
}

/// Opens a translation.
pub(crate) fn open_translation(key: &SubjectKey, id: MessageId, sealed: &[u8]) -> Result<String, VaultError> {
    key.open(TABLE, &id.to_string(), "translation", sealed)
}

/// Seals a note for colleagues.
pub(crate) fn seal_note(key: &SubjectKey, id: NoteId, text: &str) -> Result<Vec<u8>, VaultError> {
    key.seal("note", &id.to_string(), "body", text)
}

/// Opens a note.
pub(crate) fn open_note(key: &SubjectKey, id: NoteId, sealed: &[u8]) -> Result<String, VaultError> {
    key.open("note", &id.to_string(), "body", sealed)
}
