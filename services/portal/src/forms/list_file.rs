//! A list as a spreadsheet saved it.

use encoding_rs::{Encoding, UTF_8};

/// The text of a file: UTF-8, or what its byte order mark says ("Unicode text" of a spreadsheet is UTF-16). `None` for what
/// is no text, or in an older encoding of one country, which cannot be told from another's.
pub fn text_of(file: &[u8]) -> Option<String> {
    let (encoding, mark) = Encoding::for_bom(file).unwrap_or((UTF_8, 0));
    let text = encoding.decode_without_bom_handling_and_without_replacement(file.get(mark..)?)?;
    (!text.contains('\0')).then(|| text.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_as_spreadsheets_save_it() {
        let dara = "ដារ៉ា,d@x.example";
        let utf_16: Vec<u8> = std::iter::once(0xfeff).chain(dara.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        assert_eq!(text_of(dara.as_bytes()).as_deref(), Some(dara));
        assert_eq!(text_of(format!("\u{feff}{dara}").as_bytes()).as_deref(), Some(dara), "the mark is no text");
        assert_eq!(text_of(&utf_16).as_deref(), Some(dara));
        assert_eq!(text_of(b"Jos\xe9,jose@x.example"), None, "Windows-1252, or one of twenty others");
        assert_eq!(text_of(b"PK\x03\x04\x14\0\x06\0"), None, "the workbook itself");
        assert_eq!(text_of(b"").as_deref(), Some(""));
    }
}
