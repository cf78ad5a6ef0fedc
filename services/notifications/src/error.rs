//! What notifications answers when it cannot do what it was asked.

use authz::Refused;
use tenancy::StoreError;
use web::{Problem, ProblemKind};

/// Why a use case stopped.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// There is no such thing, for this caller.
    #[error("not found")]
    NotFound,
    /// Somebody changed it meanwhile.
    #[error("stale")]
    Stale,
    /// What was sent cannot be used.
    #[error(transparent)]
    Problem(#[from] Problem),
    /// The decision table.
    #[error(transparent)]
    Refused(#[from] Refused),
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        match error {
            Error::Store(error) => error.into(),
            Error::NotFound => ProblemKind::NotFound.into(),
            Error::Stale => ProblemKind::StaleVersion.into(),
            Error::Problem(problem) => problem,
            Error::Refused(refused) => refused.into(),
        }
    }
}
