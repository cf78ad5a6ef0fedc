//! How a store error looks to a client, for every service alike. Logged here, once, without what a row holds.

use web::{Problem, ProblemKind};

use crate::StoreError;

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        let kind = match error {
            StoreError::UnknownTenant(_) | StoreError::Deleted(_) => ProblemKind::NotFound,
            StoreError::Suspended(_) => ProblemKind::TenantSuspended,
            StoreError::Revoked => ProblemKind::Unauthenticated,
            StoreError::Unavailable(_) => ProblemKind::Unavailable,
            StoreError::Setting(_) | StoreError::Inconsistent(_) | StoreError::Vault(_) | StoreError::Driver(_) => {
                ProblemKind::Internal
            }
        };
        // Display only: Postgres puts a row's values into the details that Debug would print.
        let cause = std::error::Error::source(&error).map(ToString::to_string).unwrap_or_default();
        match kind {
            ProblemKind::Unavailable => tracing::warn!(%error, cause, "store"),
            ProblemKind::Internal => tracing::error!(%error, cause, "store"),
            _ => {}
        }
        kind.into()
    }
}
