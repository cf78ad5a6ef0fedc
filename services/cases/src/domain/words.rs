//! The words of a case: sealed with the case's own key, opened for the case team only.

use std::fmt;

use vault::{SubjectKey, VaultError};

const TABLE: &str = "cases";
const ENTRY_TABLE: &str = "monitoring_entry";
const ACCESS_TABLE: &str = "emergency_access";

/// Names and narrative, in clear.
#[derive(Clone)]
pub(crate) struct Words {
    pub complainant_name: String,
    pub respondent_name: String,
    pub narrative: String,
    pub relief_sought: Option<String>,
}

/// Never the words themselves.
impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Words(…)")
    }
}

/// The same, as it is stored; all absent once the person was erased.
#[derive(Clone, Default)]
pub(crate) struct SealedWords {
    pub complainant_name: Option<Vec<u8>>,
    pub respondent_name: Option<Vec<u8>>,
    pub narrative: Option<Vec<u8>>,
    pub relief_sought: Option<Vec<u8>>,
}

impl Words {
    /// Seals every word.
    pub(crate) fn seal(&self, key: &SubjectKey, id: &str) -> Result<SealedWords, VaultError> {
        let seal = |column, value: &str| key.seal(TABLE, id, column, value);
        Ok(SealedWords {
            complainant_name: Some(seal("complainant_name", &self.complainant_name)?),
            respondent_name: Some(seal("respondent_name", &self.respondent_name)?),
            narrative: Some(seal("narrative", &self.narrative)?),
            relief_sought: self.relief_sought.as_deref().map(|value| seal("relief_sought", value)).transpose()?,
        })
    }
}

impl SealedWords {
    /// Opens every word.
    pub(crate) fn open(&self, key: &SubjectKey, id: &str) -> Result<Words, VaultError> {
        let open = |column, sealed: &Option<Vec<u8>>| {
            sealed.as_deref().map(|sealed| key.open(TABLE, id, column, sealed)).transpose()
        };
        Ok(Words {
            complainant_name: open("complainant_name", &self.complainant_name)?.unwrap_or_default(),
            respondent_name: open("respondent_name", &self.respondent_name)?.unwrap_or_default(),
            narrative: open("narrative", &self.narrative)?.unwrap_or_default(),
            relief_sought: open("relief_sought", &self.relief_sought)?,
        })
    }
}

/// Seals the note of a monitoring entry, with the case's key.
pub(crate) fn seal_note(key: &SubjectKey, entry: &str, note: &str) -> Result<Vec<u8>, VaultError> {
    key.seal(ENTRY_TABLE, entry, "note", note)
}

/// Seals the reason for reading a case in an emergency, with the case's key.
pub(crate) fn seal_reason(key: &SubjectKey, access: &str, reason: &str) -> Result<Vec<u8>, VaultError> {
    key.seal(ACCESS_TABLE, access, "reason", reason)
}

/// Opens the reason for reading a case in an emergency.
pub(crate) fn open_reason(key: &SubjectKey, access: &str, sealed: &[u8]) -> Result<String, VaultError> {
    key.open(ACCESS_TABLE, access, "reason", sealed)
}

/// Opens the note of a monitoring entry.
pub(crate) fn open_note(key: &SubjectKey, entry: &str, sealed: &[u8]) -> Result<String, VaultError> {
    key.open(ENTRY_TABLE, entry, "note", sealed)
}
