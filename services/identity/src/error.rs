//! What identity answers when it cannot do what it was asked.

use authz::Refused;
use tenancy::StoreError;
use vault::VaultError;
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
    /// The session still lacks its second factor.
    #[error("the second factor is missing")]
    SecondFactorNeeded,
    /// A second factor of a short while ago is asked for.
    #[error("a fresh second factor is needed")]
    StepUpNeeded,
    /// A code is wrong, or was used before.
    #[error("wrong second factor")]
    WrongSecondFactor,
    /// A passkey cannot be accepted.
    #[error("wrong passkey")]
    WrongPasskey,
    /// A mail's link has expired, was used, or never was.
    #[error("the link has ended")]
    LinkEnded,
    /// What came back from the organisation's provider does not prove who comes, or opens no account.
    #[error("the sign-on was refused: {0}")]
    SignOnRefused(String),
    /// The provider does not answer as one.
    #[error("the provider does not answer as one: {0}")]
    SignOnUnavailable(String),
    /// The organisation has everybody log in through its provider.
    #[error("people log in through the provider here")]
    SignOnRequired,
    /// It does not exist.
    #[error("not found")]
    NotFound,
    /// The integration was closed, which is for good.
    #[error("the integration is closed")]
    ClientClosed,
    /// Somebody changed it meanwhile.
    #[error("stale version")]
    Stale,
    /// Too many tries, or fields that cannot be read.
    #[error(transparent)]
    Problem(#[from] Problem),
    /// The address has an account already.
    #[error("there is an account with this e-mail address already")]
    EmailTaken,
    /// Somebody runs the accounts: there is nothing to set up.
    #[error("somebody runs the accounts already: they invite whoever follows")]
    AdminExists,
    /// The limits cannot be kept.
    #[error(transparent)]
    Limits(#[from] limits::LimitsError),
    /// The texts have a defect.
    #[error(transparent)]
    Texts(#[from] i18n::CatalogueError),
    /// A copy could not be written.
    #[error("a copy could not be written: {0}")]
    Copy(#[from] csv::Error),
    /// A password could not be hashed or a token not be signed.
    #[error("a cryptographic operation failed: {0}")]
    Crypto(String),
}

impl From<VaultError> for Error {
    fn from(error: VaultError) -> Self {
        Self::Store(error.into())
    }
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        match error {
            Error::Store(error) => error.into(),
            Error::Refused(refused) => refused.into(),
            Error::Problem(problem) => problem,
            Error::WrongCredentials => ProblemKind::WrongCredentials.into(),
            Error::NoSession => ProblemKind::Unauthenticated.into(),
            Error::SecondFactorNeeded => ProblemKind::SecondFactorNeeded.into(),
            Error::StepUpNeeded => ProblemKind::StepUpNeeded.into(),
            Error::WrongSecondFactor => ProblemKind::WrongSecondFactor.into(),
            Error::WrongPasskey => ProblemKind::WrongPasskey.into(),
            Error::LinkEnded => ProblemKind::LinkEnded.into(),
            Error::SignOnRefused(reason) => {
                tracing::info!(reason, "a sign-on was refused");
                ProblemKind::SignOnRefused.into()
            }
            Error::SignOnUnavailable(reason) => {
                tracing::warn!(reason, "an organisation's provider does not answer as one");
                ProblemKind::SignOnUnavailable.into()
            }
            Error::SignOnRequired => ProblemKind::SignOnRequired.into(),
            Error::NotFound => ProblemKind::NotFound.into(),
            Error::ClientClosed => ProblemKind::RefusedTransition.into(),
            Error::Stale => ProblemKind::StaleVersion.into(),
            Error::EmailTaken | Error::AdminExists => ProblemKind::AlreadyExists.into(),
            Error::Setting(_) | Error::Limits(_) | Error::Texts(_) | Error::Copy(_) | Error::Crypto(_) => {
                tracing::error!(%error, "identity");
                ProblemKind::Internal.into()
            }
        }
    }
}
