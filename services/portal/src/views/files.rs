//! A file, as pages of workers and of staff show it.

use contracts::intake::File;
use kernel::codes::{CodeList, FileKind};
use serde::Serialize;

use crate::words::Words;

/// What can be chosen; the service looks at what it is.
pub const ANY_FILE: &str = "image/jpeg,image/png,image/webp,application/pdf,audio/*";

/// One file.
#[derive(Serialize)]
pub struct FileLine {
    id: String,
    /// FileKind; empty while it comes.
    kind: String,
    /// As it was called; empty where that is not told.
    name: String,
    /// In a unit that people read; empty where it is not known.
    size: String,
    /// How long a recording is, such as `1:32`; empty for all else.
    length: String,
    /// In bytes: by it a file is known again that is sent on.
    bytes: Option<u64>,
    /// How much of it has come, in percent, while it comes.
    percent: Option<u64>,
    received: u64,
    /// SHA-256 of what was sent; empty where that is not told.
    sha256: String,
    /// As programs call what it is, such as `PDF`; empty while it comes.
    format: String,
    /// Who of the union added it, and when; `None` where the worker attached it.
    added: Option<AddedLine>,
}

#[derive(Serialize)]
struct AddedLine {
    /// Empty where they are gone.
    by: String,
    day: String,
}

impl FileLine {
    /// A file as a page shows it.
    pub fn of(words: &Words<'_>, file: &File) -> Self {
        let received = file.received.unwrap_or_default();
        let percent = |bytes: u64| received * 100 / bytes.max(1);
        Self {
            id: file.id.to_string(),
            kind: file.kind.clone().unwrap_or_default(),
            name: file.name.clone().unwrap_or_default(),
            size: file.bytes.map(|bytes| size(words, bytes)).unwrap_or_default(),
            length: file.seconds.map(|seconds| format!("{}:{:02}", seconds / 60, seconds % 60)).unwrap_or_default(),
            bytes: file.bytes,
            percent: file.kind.is_none().then(|| file.bytes.map_or(0, percent)),
            received,
            sha256: file.sha256.clone().unwrap_or_default(),
            format: file.media_type.as_deref().map(format_of).unwrap_or_default(),
            added: file.added_by.clone().map(|by| AddedLine { by, day: words.day(file.added_at) }),
        }
    }
}

impl FileLine {
    /// What it is and how it was called, such as "Photo payslip.jpg".
    pub fn in_words(&self, words: &Words<'_>) -> String {
        format!("{} {}", words.label(FileKind::LIST, &self.kind), self.name).trim_end().to_owned()
    }
}

/// The short name of a media type: people know an MP3, and nobody `audio/mpeg`.
fn format_of(media_type: &str) -> String {
    match media_type.rsplit('/').next().unwrap_or_default() {
        "mpeg" => "MP3".to_owned(),
        subtype => subtype.to_ascii_uppercase(),
    }
}

/// A size, with one digit behind the point where it is large.
fn size(words: &Words<'_>, bytes: u64) -> String {
    let kib = bytes.div_ceil(1024);
    let (id, size) = if kib < 1000 {
        ("files-kilobytes", kib.to_string())
    } else {
        ("files-megabytes", format!("{}.{}", kib / 1024, kib % 1024 * 10 / 1024))
    };
    words.text_with(id, &[("size", &size)])
}
