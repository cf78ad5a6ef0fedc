//! What cases answers when it cannot do what it was asked.

use authz::Refused;
use tenancy::StoreError;
use web::{Problem, ProblemKind};

use crate::domain::case::Refusal;

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
    /// The state or the second-person rule does not allow it.
    #[error(transparent)]
    Refusal(#[from] Refusal),
    /// The inquiry is not one that a complaint can be filed from.
    #[error("the inquiry is not verified")]
    InquiryNotVerified,
    /// A complaint was filed from the inquiry already.
    #[error("a complaint was filed from the inquiry already")]
    AlreadyFiled,
    /// No such case or inquiry in this tenant.
    #[error("no such case")]
    NotFound,
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
            Error::Refusal(Refusal::SecondPersonNeeded) => ProblemKind::SecondPersonNeeded.into(),
            Error::Refusal(Refusal::State { .. }) | Error::InquiryNotVerified => ProblemKind::RefusedTransition.into(),
            Error::AlreadyFiled => ProblemKind::AlreadyExists.into(),
            Error::NotFound => ProblemKind::NotFound.into(),
            Error::Stale => ProblemKind::StaleVersion.into(),
            Error::KeyReused => ProblemKind::IdempotencyKeyReused.into(),
        }
    }
}
