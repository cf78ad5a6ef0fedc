//! What people attach: photos, documents, recordings.
//!
//! Nobody's file is kept as it came. [`clean`] takes it apart and makes it anew with nothing but its content:
//!
//! ```text
//! bytes ── recognise (magic bytes) ──> photo      decoded within limits, drawn anew: JPEG or PNG
//!                                      document   objects without author, scripts, links, embedded files: PDF
//!                                      recording  sound packets in a new container: Ogg, AAC, MP3 or WAV
//! ```
//!
//! So where a photo was taken, who wrote a document and what was hidden behind either is gone. That work is done in a clean room
//! ([`clean_apart`]), a process of its own that a file may break, and for one file at a time ([`Workshop`]). [`sealed`] cuts the outcome into pieces and seals each with the key of the inquiry that it
//! belongs to; [`FileStore`] keeps those in a folder or on storage that speaks S3. A piece is read at a time, so nobody who
//! looks at a file makes the process hold all of it.
//!
//! To take one more kind of file, add it to [`format::Format`] and write what makes it anew.

mod also;
mod clean_room;
mod document;
mod format;
mod jpeg;
pub mod photo;
mod recording;
mod refused;
pub mod sealed;
mod store;
mod workshop;

use kernel::codes::FileKind;

pub use clean_room::{NotCleaned, clean_apart, enter as enter_clean_room};
pub use format::MediaType;
pub use refused::Refused;
pub use store::{FileStore, StoreDown};
pub use workshop::{Busy, Turn, Workshop};

/// A file with nothing but its content.
#[derive(Clone, PartialEq, Eq)]
pub struct Cleaned {
    /// What it is.
    pub kind: FileKind,
    /// What it is to a program.
    pub media_type: MediaType,
    /// The content.
    pub bytes: Vec<u8>,
    /// How long a recording is, in whole seconds.
    pub seconds: Option<u32>,
}

/// Never the content, so that a log line cannot hold it.
impl std::fmt::Debug for Cleaned {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Cleaned({}, {} bytes)", self.media_type.text(), self.bytes.len())
    }
}

/// Takes a file apart and makes it anew. A file may break whoever does that: it is for the clean room.
///
/// # Errors
/// Why it cannot be taken.
pub fn clean(bytes: &[u8]) -> Result<Cleaned, Refused> {
    let format = format::recognise(bytes)?;
    also::refuse_two_in_one(bytes, format)?;
    match format {
        format::Format::Jpeg | format::Format::Png | format::Format::WebP => photo::clean(bytes, format),
        format::Format::Pdf => document::clean(bytes),
        format::Format::Ogg
        | format::Format::Matroska
        | format::Format::Mp4
        | format::Format::Mp3
        | format::Format::Aac
        | format::Format::Wav => recording::clean(bytes, format),
    }
}
