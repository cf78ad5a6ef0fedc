//! The recovery code of a worker's account that knows no address: a hundred random bits, five groups of four, so that nobody
//! takes it for a receipt code, which has four. It sets another password, once.

use i18n::crockford;

const LENGTH: usize = 20;

/// A recovery code of an account.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct AccountRecoveryCode([u8; LENGTH]);

impl AccountRecoveryCode {
    /// A new code.
    pub(crate) fn generate() -> Self {
        Self(crockford::generate())
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
        crockford::grouped(&self.0, 4, "-")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_reads_back_as_it_is_shown_and_is_no_receipt_code() {
        let code = AccountRecoveryCode::generate();
        assert!(AccountRecoveryCode::read(&code.shown().to_lowercase()).is_some_and(|read| read == code));
        assert!(AccountRecoveryCode::read("0123 4567 89AB CDEF").is_none());
        assert_eq!(code.shown().split('-').count(), 5);
    }
}
