//! What can go wrong between us and Postgres.

use kernel::TenantSlug;

/// Why a store could not do what it was asked. "Not found" is an `Option`, never an error.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// A setting is missing or wrong.
    #[error(transparent)]
    Setting(#[from] config::SettingError),
    /// There is no tenant of that name.
    #[error("there is no tenant {0}")]
    UnknownTenant(TenantSlug),
    /// The tenant is suspended.
    #[error("the tenant {0} is suspended")]
    Suspended(TenantSlug),
    /// A tenant of that name was deleted.
    #[error("the name {0} was that of an organisation that was deleted: it is not given again")]
    Deleted(TenantSlug),
    /// The session has ended, or the account's roles or the integration's scopes changed, since the caller's token was issued.
    #[error("the caller's token was revoked")]
    Revoked,
    /// Postgres is away, or every connection is busy for too long.
    #[error("the database is not available")]
    Unavailable(#[source] sqlx::Error),
    /// A row says what our types do not allow.
    #[error("a stored row is inconsistent: {0}")]
    Inconsistent(String),
    /// A sealed value did not open.
    #[error(transparent)]
    Vault(#[from] vault::VaultError),
    /// Everything else: a fault of ours.
    #[error("the database refused a statement")]
    Driver(#[source] sqlx::Error),
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        if is_away(&error) { Self::Unavailable(error) } else { Self::Driver(error) }
    }
}

impl StoreError {
    /// Whether the same request may work in a moment.
    pub fn is_transient(&self) -> bool {
        matches!(self, Self::Unavailable(_))
    }
}

/// Whether the error says that a constraint of this name was violated.
pub fn violates(error: &sqlx::Error, constraint: &str) -> bool {
    error.as_database_error().is_some_and(|error| error.constraint() == Some(constraint))
}

/// SQLSTATE classes 08 (connection), 53 (resources), 57P (shutdown, crash), 25P03 (idle in transaction), and
/// every failure below SQL.
fn is_away(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::Io(_) | sqlx::Error::Tls(_) => true,
        sqlx::Error::Protocol(_) | sqlx::Error::WorkerCrashed => true,
        sqlx::Error::Database(error) => error.code().is_some_and(|code| {
            ["08", "53", "57P"].iter().any(|class| code.starts_with(class))
                || code == "25P03"
                || code == "40001"
                || code == "40P01"
        }),
        _ => false,
    }
}
