//! What notifications answers when it cannot do what it was asked.

use authz::Refused;
use tenancy::StoreError;
use web::Problem;

/// Why a use case stopped.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The decision table.
    #[error(transparent)]
    Refused(#[from] Refused),
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        match error {
            Error::Store(error) => error.into(),
            Error::Refused(refused) => refused.into(),
        }
    }
}
