//! Files that are two things at once: a picture to one program, an archive or a page to another.
//!
//! What is kept holds nothing of it, since it is made anew. It is refused all the same, for nobody's camera makes one: who
//! sends it means harm, or was sent it.

use crate::{Refused, format::Format};

/// How a page or a program begins that stands inside of another file, in lower case.
const PAGES: [&[u8]; 4] = [b"<script", b"<html", b"<?php", b"<!doctype html"];
/// PDF readers look so far for a document's beginning (ISO 32000, Annex H of the older Adobe notes).
const PDF_MAY_BEGIN: usize = 1024;
/// A ZIP archive ends with this record (APPNOTE 4.3.16), and a comment of at most 64 KiB.
const END_OF_ZIP: &[u8] = b"PK\x05\x06";
const ZIP_RECORD: usize = 22;
const ZIP_COMMENT: usize = u16::MAX as usize;

/// Refuses a file that is more than what it begins as.
pub(crate) fn refuse_two_in_one(bytes: &[u8], format: Format) -> Result<(), Refused> {
    let is_pdf = format == Format::Pdf;
    // What stands in a document's text, a page of a law for one, is no page.
    let holds_page = !is_pdf && holds(bytes, b'<', &PAGES);
    let holds_pdf = !is_pdf && holds(&bytes[..bytes.len().min(PDF_MAY_BEGIN)], b'%', &[b"%pdf-"]);
    if holds_page || holds_pdf || ends_as_zip(bytes) { Err(Refused::TwoInOne) } else { Ok(()) }
}

/// Whether it holds one of the words that begin so, in upper or lower case.
fn holds(bytes: &[u8], first: u8, words: &[&[u8]]) -> bool {
    let begins =
        |at: usize, word: &[u8]| bytes[at..].get(..word.len()).is_some_and(|here| here.eq_ignore_ascii_case(word));
    memchr::memchr_iter(first, bytes).any(|at| words.iter().any(|word| begins(at, word)))
}

/// Whether an unpacker would find an archive: its last record stands where the file's end says.
fn ends_as_zip(bytes: &[u8]) -> bool {
    let from = bytes.len().saturating_sub(ZIP_RECORD + ZIP_COMMENT);
    let tail = &bytes[from..];
    let is_record = |at: usize| {
        let comment = tail.get(at + 20..at + 22).map(|length| usize::from(u16::from_le_bytes([length[0], length[1]])));
        comment.is_some_and(|comment| at + ZIP_RECORD + comment <= tail.len())
    };
    memchr::memmem::find_iter(tail, END_OF_ZIP).any(is_record)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_hides_in_a_picture_is_found_and_a_camera_s_own_is_left_alone() {
        let picture = [&b"\xff\xd8\xff\xe1"[..], &[7; 2000]].concat();
        let zip = [&b"PK\x05\x06"[..], &[0; 18]].concat();
        for (hidden, format, expected) in [
            (&b""[..], Format::Jpeg, Ok(())),
            (b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>", Format::Jpeg, Ok(())),
            (b"\x00\x00\x00\x18ftypmp42", Format::Jpeg, Ok(())),
            (b"<ScRiPt>alert(1)</script>", Format::Jpeg, Err(Refused::TwoInOne)),
            (b"<?php system($_GET[0]);", Format::Png, Err(Refused::TwoInOne)),
            (&zip, Format::Jpeg, Err(Refused::TwoInOne)),
            (&zip, Format::Pdf, Err(Refused::TwoInOne)),
            (b"<html", Format::Pdf, Ok(())),
            (b"PK\x05\x06", Format::Jpeg, Ok(())),
        ] {
            let file = [&picture[..], hidden].concat();
            assert_eq!(refuse_two_in_one(&file, format), expected, "{:?}", String::from_utf8_lossy(hidden));
        }
        assert_eq!(refuse_two_in_one(b"\xff\xd8\xff%PDF-1.7", Format::Jpeg), Err(Refused::TwoInOne));
        assert_eq!(refuse_two_in_one(&[&picture[..], b"%PDF-1.7"].concat(), Format::Jpeg), Ok(()), "far behind");
    }
}
