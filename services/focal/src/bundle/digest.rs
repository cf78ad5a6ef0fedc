//! What a file holds, in short.

use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// Of the content, before it is encrypted.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Content {
    /// SHA-256 (FIPS 180-4), hexadecimal in lower case.
    pub sha256: String,
    /// Its length.
    pub bytes: u64,
    /// Its lines: rows, in Postgres's text format, which writes a line break within a value as `\n`.
    pub rows: u64,
}

/// Takes content in, piece by piece.
#[derive(Default)]
pub struct Counting {
    hash: Sha256,
    bytes: u64,
    rows: u64,
}

impl Counting {
    /// The next piece.
    pub fn take(&mut self, piece: &[u8]) {
        self.hash.update(piece);
        self.bytes += piece.len() as u64;
        self.rows += piece.iter().filter(|byte| **byte == b'\n').count() as u64;
    }

    /// All of it.
    pub fn content(self) -> Content {
        Content { sha256: HEXLOWER.encode(&self.hash.finalize()), bytes: self.bytes, rows: self.rows }
    }
}
