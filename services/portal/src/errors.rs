//! What goes wrong, as a page: what happened and what to do, in the reader's language.

use contracts::ApiError;
use paper::PaperError;
use poem::{Error, error::ResponseError, http::StatusCode};
use web::ProblemKind;

use crate::forms::Kept;

/// Why a page cannot be shown.
#[derive(Debug, thiserror::Error)]
pub enum PageError {
    /// The service refused, or we do.
    #[error("refused: {}", .0.slug())]
    Refused(ProblemKind),
    /// A form of the console, typed in a session that has ended; what was typed is sealed.
    #[error("the session has ended")]
    SessionEnded {
        /// For the log-in page to carry along.
        sealed: String,
    },
    /// A form of the console that was drawn before the person logged in anew.
    #[error("the form was drawn before the last log-in")]
    FormOfBefore(Kept),
    /// A form that did not come from a page of this origin, or from a session that has ended.
    #[error("the form did not come from a page of ours")]
    ForeignForm,
    /// The template failed: a defect of ours.
    #[error("the page cannot be drawn: {0:#}")]
    Drawing(#[from] minijinja::Error),
    /// A paper could not be set: a defect of ours.
    #[error(transparent)]
    Paper(#[from] PaperError),
}

impl From<ApiError> for PageError {
    fn from(error: ApiError) -> Self {
        PageError::Refused(error.kind())
    }
}

impl ResponseError for PageError {
    fn status(&self) -> StatusCode {
        match self {
            PageError::Refused(kind) => kind.status(),
            PageError::SessionEnded { .. } => StatusCode::UNAUTHORIZED,
            PageError::FormOfBefore(_) => StatusCode::CONFLICT,
            PageError::ForeignForm => StatusCode::FORBIDDEN,
            PageError::Drawing(_) | PageError::Paper(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

/// What an error page says: the texts `problem-<slug>-title` and `-advice`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Trouble {
    /// Names the texts.
    pub slug: &'static str,
    /// The HTTP status.
    pub status: StatusCode,
}

/// The slug of [`PageError::ForeignForm`], which no service knows.
pub const FOREIGN_FORM: &str = "foreign-form";

/// The slug of a token that was revoked while its session goes on: the person's roles have changed.
pub const ACCESS_CHANGED: &str = "access-changed";

impl From<ProblemKind> for Trouble {
    fn from(kind: ProblemKind) -> Self {
        Self { slug: kind.slug(), status: kind.status() }
    }
}

impl Trouble {
    /// What an error of a handler, an extractor or the router comes down to.
    pub fn of(error: &Error) -> Self {
        match error.downcast_ref::<PageError>() {
            Some(PageError::Refused(kind)) => Self::from(*kind),
            Some(PageError::SessionEnded { .. }) => Self::from(ProblemKind::Unauthenticated),
            Some(PageError::ForeignForm | PageError::FormOfBefore(_)) => {
                Self { slug: FOREIGN_FORM, status: StatusCode::FORBIDDEN }
            }
            Some(PageError::Drawing(_) | PageError::Paper(_)) => Self::from(ProblemKind::Internal),
            None => Self::from(of_status(error)),
        }
    }
}

/// The kinds of the router's and the extractors' own errors.
fn of_status(error: &Error) -> ProblemKind {
    // An id that is none leads nowhere, like one that does not exist.
    if error.is::<poem::error::ParsePathError>() {
        return ProblemKind::NotFound;
    }
    match error.status() {
        StatusCode::NOT_FOUND => ProblemKind::NotFound,
        StatusCode::METHOD_NOT_ALLOWED => ProblemKind::MethodNotAllowed,
        StatusCode::REQUEST_TIMEOUT => ProblemKind::RequestTimeout,
        StatusCode::PAYLOAD_TOO_LARGE => ProblemKind::BodyTooLarge,
        StatusCode::UNSUPPORTED_MEDIA_TYPE => ProblemKind::UnsupportedMediaType,
        status if status.is_client_error() => ProblemKind::MalformedRequest,
        _ => ProblemKind::Internal,
    }
}
