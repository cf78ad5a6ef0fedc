//! A file, as pages of workers and of staff show it.

use contracts::intake::File;
use kernel::codes::{CodeList, FileKind};
use serde::Serialize;

use crate::words::Words;

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
        }
    }
}

impl FileLine {
    /// What it is and how it was called, such as "Photo payslip.jpg".
    pub fn in_words(&self, words: &Words<'_>) -> String {
        format!("{} {}", words.label(FileKind::LIST, &self.kind), self.name).trim_end().to_owned()
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
