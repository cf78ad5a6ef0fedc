//! A file that a worker attaches, or a colleague adds: what is known of it, from its beginning to when it is kept.

use contracts::intake as wire;
use i18n::script::misleads;
use kernel::{
    AccountId, FileId, InquiryId, Instant,
    codes::{CodeList, FileKind},
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use vault::{SubjectKey, VaultError};

/// Characters of a name.
pub(crate) const NAME: usize = 200;

/// The most bytes of one piece: a poor connection loses as much when it breaks.
pub(crate) const PIECE: usize = 128 * 1024;

/// Bytes of what is sealed beside a file: the longest name, of letters of four bytes, and a hash.
const ABOUT: usize = 1024;

const TABLE: &str = "file";

/// A file as it is stored.
#[derive(Clone)]
pub(crate) struct File {
    pub id: FileId,
    /// Of the inquiry, or of the draft that becomes it.
    pub inquiry: InquiryId,
    pub added_at: Instant,
    /// How many there are going to be, where that was said.
    pub sent_bytes: Option<u64>,
    pub received_bytes: u64,
    /// Once all of it is here and was looked at.
    pub kept: Option<Kept>,
    pub about_sealed: Vec<u8>,
    /// `None`: the worker attached it.
    pub added: Option<Added>,
}

/// That a colleague added a file.
#[derive(Clone)]
pub(crate) struct Added {
    pub by: AccountId,
    /// Of who works here.
    pub name: Option<String>,
    pub to: Destination,
    /// With which the form was sent: sent twice it is one file.
    pub key: Option<Uuid>,
}

/// Where a file of a colleague goes, once it is kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Destination {
    /// To the worker, as a message.
    Worker,
    /// Into the record, beside what came with the form: the worker gave it at the desk or by post.
    Record,
}

impl CodeList for Destination {
    const LIST: &'static str = "file_destination";
    const ALL: &'static [Self] = &[Self::Worker, Self::Record];

    fn code(self) -> &'static str {
        match self {
            Self::Worker => "worker",
            Self::Record => "record",
        }
    }
}

/// A file as it is kept.
#[derive(Clone)]
pub(crate) struct Kept {
    pub kind: FileKind,
    pub media_type: files::MediaType,
    pub bytes: u64,
    pub seconds: Option<u32>,
}

/// What nobody but the case team reads of a file.
#[derive(Serialize, Deserialize)]
pub(crate) struct About {
    pub name: String,
    /// SHA-256 of what was sent, in hexadecimal digits; none before all of it is here.
    pub sha256: Option<String>,
}

/// How much is told of a file.
#[derive(Clone, Copy)]
pub(crate) enum Telling<'a> {
    /// To who attaches it to a draft: its name.
    Name(&'a SubjectKey),
    /// To the case team: its name, the hash of what was sent, and who added it.
    All(&'a SubjectKey),
    /// To the worker, later: a phone may be in other hands.
    Kind,
}

impl About {
    /// Seals it, at the length of the longest name: how long one is tells nobody which it is.
    pub(crate) fn seal(&self, key: &SubjectKey, id: FileId) -> Result<Vec<u8>, VaultError> {
        let mut text = serde_json::to_string(self).map_err(|_| VaultError::NotText)?;
        text.push_str(&" ".repeat(ABOUT.saturating_sub(text.len())));
        key.seal(TABLE, &id.to_string(), "about", &text)
    }

    pub(crate) fn open(key: &SubjectKey, id: FileId, sealed: &[u8]) -> Result<Self, VaultError> {
        let text = key.open(TABLE, &id.to_string(), "about", sealed)?;
        serde_json::from_str(text.trim_end()).map_err(|_| VaultError::NotText)
    }
}

/// Whether a browser would send such a name: one that leads elsewhere, or that a screen shows otherwise, comes from no browser.
pub(crate) fn is_a_name(name: &str) -> bool {
    !name.chars().any(|sign| misleads(sign) || matches!(sign, '/' | '\\')) && !name.trim_matches('.').is_empty()
}

/// The place of a piece that has not been put together.
pub(crate) fn piece_column(position: u64) -> String {
    format!("piece at {position}")
}

impl File {
    /// Whether it is a recording that is kept.
    pub(crate) fn is_recording(&self) -> bool {
        self.kept.as_ref().is_some_and(|kept| kept.kind == FileKind::Recording)
    }

    /// How far it has come.
    pub(crate) fn upload(&self) -> wire::Upload {
        wire::Upload { id: self.id.uuid(), received: self.received_bytes, bytes: self.sent_bytes, piece: PIECE as u64 }
    }

    /// As it is told.
    pub(crate) fn told(&self, telling: Telling<'_>) -> Result<wire::File, VaultError> {
        let about = match telling {
            Telling::Name(key) => Some(About { sha256: None, ..About::open(key, self.id, &self.about_sealed)? }),
            Telling::All(key) => Some(About::open(key, self.id, &self.about_sealed)?),
            Telling::Kind => None,
        };
        let (name, sha256) = about.map_or((None, None), |about| (Some(about.name), about.sha256));
        let added = self.added.as_ref().filter(|_| matches!(telling, Telling::All(_)));
        let kept = self.kept.as_ref();
        Ok(wire::File {
            id: self.id.uuid(),
            kind: kept.map(|kept| kept.kind.to_string()),
            name,
            media_type: kept.map(|kept| kept.media_type.text().to_owned()),
            bytes: kept.map(|kept| kept.bytes).or(self.sent_bytes),
            received: kept.is_none().then_some(self.received_bytes),
            seconds: kept.and_then(|kept| kept.seconds),
            sha256,
            added_at: self.added_at,
            added_by: added.map(|added| added.name.clone().unwrap_or_default()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_leads_nowhere() {
        for name in ["payslip.pdf", "បង្កាន់ដៃ មីនា.jpg", "a..b", ".hidden", "voice 1"] {
            assert!(is_a_name(name), "{name}");
        }
        for name in ["../passwd", "a/b.jpg", "c:\\x.jpg", "..", ".", "a\0.jpg", "a\n.jpg", "gpj.\u{202e}exe"] {
            assert!(!is_a_name(name), "{name:?}");
        }
    }
}
