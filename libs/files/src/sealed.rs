//! How a file's content is sealed: cut into pieces, each bound to its place among them, so that none can be left out, moved or
//! put in from elsewhere.

use vault::{SubjectKey, VaultError};

/// The bytes of a piece; the last one is shorter.
pub const PIECE: usize = 256 * 1024;
/// What sealing adds to a piece.
const ADDED: usize = vault::SEAL_BYTES;

/// How many pieces a content of so many bytes has; an empty one has one.
pub fn pieces(length: u64) -> u64 {
    length.div_ceil(PIECE as u64).max(1)
}

/// Seals a content: its pieces, one behind the other.
///
/// # Errors
/// Never with a key of the right length.
pub fn seal(key: &SubjectKey, file: &str, content: &[u8]) -> Result<Vec<u8>, VaultError> {
    let count = pieces(content.len() as u64);
    let mut sealed = Vec::with_capacity(content.len() + count as usize * ADDED);
    for number in 0..count {
        let from = number as usize * PIECE;
        let piece = &content[from..content.len().min(from + PIECE)];
        sealed.extend(key.seal_bytes("file", file, &column(number, count), piece)?);
    }
    Ok(sealed)
}

/// Where in the sealed content a piece stands.
pub fn range(number: u64, length: u64) -> std::ops::Range<u64> {
    let sealed = |pieces: u64| pieces * (PIECE + ADDED) as u64;
    let end = length + pieces(length) * ADDED as u64;
    sealed(number)..sealed(number + 1).min(end)
}

/// Opens a piece of a content of `length` bytes.
///
/// # Errors
/// Where it is another piece, of another file, or was changed.
pub fn open(key: &SubjectKey, file: &str, number: u64, length: u64, sealed: &[u8]) -> Result<Vec<u8>, VaultError> {
    key.open_bytes("file", file, &column(number, pieces(length)), sealed)
}

fn column(number: u64, count: u64) -> String {
    format!("content {number} of {count}")
}

#[cfg(test)]
mod tests {
    use vault::MasterKey;

    use super::*;

    fn key() -> SubjectKey {
        let master = MasterKey::from_setting(&MasterKey::generate()).unwrap();
        let tenant = "clc".parse().unwrap();
        let tenant_key = master.open_tenant_key(&tenant, &master.new_tenant_key(&tenant).unwrap()).unwrap();
        tenant_key.new_subject_key("inquiry", "1").unwrap().0
    }

    #[test]
    fn each_piece_opens_in_its_own_place_only() {
        let key = key();
        for length in [0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE] {
            let content: Vec<u8> = (0..length).map(|at| (at / 7) as u8).collect();
            let sealed = seal(&key, "f", &content).unwrap();
            let count = pieces(length as u64);
            assert_eq!(range(count - 1, length as u64).end, sealed.len() as u64, "{length}");
            let piece = |number: u64| {
                let range = range(number, length as u64);
                &sealed[range.start as usize..range.end as usize]
            };
            let whole: Vec<u8> =
                (0..count).flat_map(|number| open(&key, "f", number, length as u64, piece(number)).unwrap()).collect();
            assert!(whole == content, "{length}");
            assert!(open(&key, "g", 0, length as u64, piece(0)).is_err(), "of another file");
            if count > 1 {
                assert!(open(&key, "f", 0, length as u64, piece(1)).is_err(), "another piece");
                assert!(open(&key, "f", 0, PIECE as u64, piece(0)).is_err(), "of a file that was cut");
            }
        }
    }
}
