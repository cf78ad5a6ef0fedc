//! What identity answers when it cannot do what it was asked.

use authz::Refused;
use tenancy::StoreError;
use web::{Problem, ProblemKind};

/// Why a use case stopped.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A setting is missing or wrong.
    #[error(transparent)]
    Setting(#[from] config::SettingError),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The decision table.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// Unknown address or wrong password.
    #[error("wrong credentials")]
    WrongCredentials,
    /// No session, or one that has ended.
    #[error("no session")]
    NoSession,
    /// Too many tries, or fields that cannot be read.
    #[error(transparent)]
    Problem(#[from] Problem),
    /// The address has an account already.
    #[error("there is an account with this e-mail address already")]
    EmailTaken,
    /// A password could not be hashed or a token not be signed.
    #[error("a cryptographic operation failed: {0}")]
    Crypto(String),
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        match error {
            Error::Store(error) => error.into(),
            Error::Refused(refused) => refused.into(),
            Error::Problem(problem) => problem,
            Error::WrongCredentials => ProblemKind::WrongCredentials.into(),
            Error::NoSession => ProblemKind::Unauthenticated.into(),
            Error::EmailTaken => ProblemKind::AlreadyExists.into(),
            Error::Setting(_) | Error::Crypto(_) => {
                tracing::error!(%error, "identity");
                ProblemKind::Internal.into()
            }
        }
    }
}
