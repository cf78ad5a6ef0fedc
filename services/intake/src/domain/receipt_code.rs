//! Receipt codes: 80 random bits in Crockford's base 32, four groups of four.

use std::fmt;

use i18n::crockford;

const LENGTH: usize = 16;

/// A receipt code. Its `Debug` shows nothing; only [`fmt::Display`] gives it out, for the worker's eyes.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct ReceiptCode([u8; LENGTH]);

impl ReceiptCode {
    /// A new code.
    pub(crate) fn generate() -> Self {
        Self(crockford::generate())
    }

    /// Reads what somebody typed: spaces, hyphens, lower case, native digits, and the letters that look like digits.
    pub(crate) fn read(typed: &str) -> Option<Self> {
        crockford::read(typed).map(Self)
    }

    /// The bare sixteen characters: what is hashed.
    pub(crate) fn plain(&self) -> String {
        self.0.iter().map(|byte| char::from(*byte)).collect()
    }
}

impl fmt::Display for ReceiptCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&crockford::grouped(&self.0, 4, " "))
    }
}

impl fmt::Debug for ReceiptCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReceiptCode(…)")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_code_is_read_as_people_type_it() {
        let code = ReceiptCode::read("0123 4567 89AB CDEF").unwrap();
        for typed in ["0123456789ABCDEF", "o123 4567 89ab cdef", " 0i23-4567-89ab-cdef ", "០១២៣ ៤៥៦៧ ៨៩AB CDEF"]
        {
            assert_eq!(ReceiptCode::read(typed), Some(code.clone()), "{typed}");
        }
        for wrong in ["", "0123", "0123 4567 89AB CDEF0", "0123 4567 89AB CDEU", "0123 4567 89AB CDE!"] {
            assert_eq!(ReceiptCode::read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_new_code_reads_back_and_two_differ() {
        let (one, two) = (ReceiptCode::generate(), ReceiptCode::generate());
        assert_eq!(ReceiptCode::read(&one.to_string()), Some(one.clone()));
        assert_ne!(one, two);
        assert_eq!(format!("{one:?}"), "ReceiptCode(…)");
    }

    proptest! {
        #[test]
        fn nothing_that_is_typed_makes_it_fall_over(typed in ".*") {
            let _ = ReceiptCode::read(&typed);
        }
    }
}
