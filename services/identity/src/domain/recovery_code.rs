//! Recovery codes: ten of fifty random bits, each good once, for who has lost the second factor.

use i18n::crockford;

const LENGTH: usize = 10;
const COUNT: usize = 10;

/// A recovery code.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct RecoveryCode([u8; LENGTH]);

impl RecoveryCode {
    /// A new set.
    pub(crate) fn generate_set() -> Vec<Self> {
        (0..COUNT).map(|_| Self(crockford::generate())).collect()
    }

    /// Reads what somebody typed.
    pub(crate) fn read(typed: &str) -> Option<Self> {
        crockford::read(typed).map(Self)
    }

    /// What is hashed.
    pub(crate) fn plain(&self) -> String {
        crockford::grouped(&self.0, LENGTH, "")
    }

    /// As it is shown.
    pub(crate) fn shown(&self) -> String {
        crockford::grouped(&self.0, 5, "-")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_reads_back_as_it_is_shown_and_is_never_six_digits() {
        for code in RecoveryCode::generate_set() {
            assert!(RecoveryCode::read(&code.shown().to_lowercase()).is_some_and(|read| read == code));
        }
        assert!(RecoveryCode::read("123456").is_none());
    }
}
