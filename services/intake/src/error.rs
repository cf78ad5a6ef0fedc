//! What intake answers when it cannot do what it was asked.

use authz::Refused;
use tenancy::StoreError;
use web::{Problem, ProblemKind};

use crate::domain::inquiry::RefusedTransition;

/// Why a use case stopped.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The decision table.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// Fields or preconditions.
    #[error(transparent)]
    Problem(#[from] Problem),
    /// The state does not allow it.
    #[error(transparent)]
    Transition(#[from] RefusedTransition),
    /// No such inquiry in this tenant.
    #[error("no such inquiry")]
    NotFound,
    /// The code opens nothing.
    #[error("wrong code")]
    WrongCode,
    /// Somebody changed it meanwhile.
    #[error("stale version")]
    Stale,
    /// The key was used with another body.
    #[error("idempotency key reused")]
    KeyReused,
}

impl From<vault::VaultError> for Error {
    fn from(error: vault::VaultError) -> Self {
        Self::Store(error.into())
    }
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        match error {
            Error::Store(error) => error.into(),
            Error::Refused(refused) => refused.into(),
            Error::Problem(problem) => problem,
            Error::Transition(_) => ProblemKind::RefusedTransition.into(),
            Error::NotFound => ProblemKind::NotFound.into(),
            Error::WrongCode => ProblemKind::WrongCode.into(),
            Error::Stale => ProblemKind::StaleVersion.into(),
            Error::KeyReused => ProblemKind::IdempotencyKeyReused.into(),
        }
    }
}
