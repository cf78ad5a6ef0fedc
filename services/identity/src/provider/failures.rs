//! What went wrong at a provider, as one of our two errors. The reason goes to the log alone.

use std::fmt::Display;

use openidconnect::{DiscoveryError, RequestTokenError, core::CoreErrorResponseType};

use super::{http::HttpError, wire::TokenRefusal};
use crate::Error;

/// There is no discovery document that can be used.
pub(super) fn not_discovered(error: DiscoveryError<HttpError>) -> Error {
    unavailable(with_causes(&error))
}

/// Only a code that does not count is about who comes; all else is about us and the provider. What the provider answers is not
/// quoted: a token may stand in it.
pub(super) fn no_token(error: RequestTokenError<HttpError, TokenRefusal>) -> Error {
    match error {
        RequestTokenError::ServerResponse(answer) if *answer.error() == CoreErrorResponseType::InvalidGrant => {
            refused("the provider does not take the code")
        }
        RequestTokenError::ServerResponse(answer) => unavailable(answer.error()),
        RequestTokenError::Request(error) => unavailable(with_causes(&error)),
        RequestTokenError::Parse(..) => unavailable("the token endpoint does not answer in its words"),
        RequestTokenError::Other(reason) => unavailable(reason),
    }
}

/// What came proves nothing.
pub(super) fn refused(reason: impl Display) -> Error {
    Error::SignOnRefused(reason.to_string())
}

/// The provider does not answer as one.
pub(super) fn unavailable(reason: impl Display) -> Error {
    Error::SignOnUnavailable(reason.to_string())
}

/// An error in its own words, then those of what caused it.
fn with_causes(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(error.source(), |cause| cause.source());
    causes.fold(error.to_string(), |text, cause| format!("{text}: {cause}"))
}
