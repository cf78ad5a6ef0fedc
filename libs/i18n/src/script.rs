//! What people type, in the one form that we store and compare.

use unicode_normalization::UnicodeNormalization;

/// The zeros of the digits that people of the region type: Khmer, Lao, Thai, Burmese, Shan.
const NATIVE_ZEROS: [char; 5] = ['\u{17e0}', '\u{0ed0}', '\u{0e50}', '\u{1040}', '\u{1090}'];

/// The text in Unicode Normalization Form C (Unicode Standard Annex 15): the same word is the same text, however
/// it was typed.
pub fn nfc(text: &str) -> String {
    text.nfc().collect()
}

/// The text with native digits as `0` to `9`, so that a code or a number can be read.
pub fn latin_digits(text: &str) -> String {
    text.chars().map(|typed| latin_digit(typed).unwrap_or(typed)).collect()
}

/// Whether a sign has a screen show something else than was typed: a control, or one that turns the direction of what follows
/// (Unicode Standard Annex 9).
pub fn misleads(sign: char) -> bool {
    sign.is_control() || matches!(sign, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn latin_digit(typed: char) -> Option<char> {
    NATIVE_ZEROS.iter().find_map(|zero| {
        let value = u32::from(typed).checked_sub(u32::from(*zero))?;
        char::from_digit(value, 10)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn native_digits_become_latin() {
        assert_eq!(latin_digits("០១២៣៤៥៦៧៨៩"), "0123456789");
        assert_eq!(latin_digits("໐໑໒໓໔໕໖໗໘໙"), "0123456789");
        assert_eq!(latin_digits("๐๑๒๓๔๕๖๗๘๙"), "0123456789");
        assert_eq!(latin_digits("၀၁၂၃၄၅၆၇၈၉"), "0123456789");
        assert_eq!(latin_digits("A7 ក ៩"), "A7 ក 9");
    }

    #[test]
    fn text_is_composed() {
        assert_eq!(nfc("Tie\u{0302}\u{0301}ng"), "Ti\u{1ebf}ng");
    }
}
