//! Opening a pool: nowhere else in the workspace.

use std::{str::FromStr, time::Duration};

use secrecy::ExposeSecret;
use sqlx::{
    Executor, PgPool,
    postgres::{PgConnectOptions, PgPoolOptions},
};

use crate::StoreError;

/// Opens a pool lazily: a service starts, and reports that it is not ready, while Postgres is away.
#[allow(clippy::disallowed_methods, reason = "this is the home of pools")]
pub(crate) fn open(config: &config::Database, role: &str) -> Result<PgPool, StoreError> {
    let options = connect_options(config, role)?;
    let pool = PgPoolOptions::new()
        .max_connections(config.max_connections)
        .acquire_timeout(Duration::from_secs(config.acquire_timeout_s))
        .max_lifetime(Duration::from_secs(1800))
        .test_before_acquire(false)
        // A request dropped in the middle of `BEGIN` can leave its connection inside a transaction that the driver
        // does not know of (sqlx 0.9.0). The next user would write into it and lose what was acknowledged. The
        // two statements also tell a dead connection from a living one, in the place of sqlx's own ping; the BEGIN
        // before it is there because a roll back alone leaves a warning in Postgres's log each time.
        .before_acquire(|connection, _| {
            Box::pin(async move {
                connection.execute("BEGIN; ROLLBACK").await?;
                Ok(true)
            })
        })
        .connect_lazy_with(options);
    Ok(pool)
}

pub(crate) fn connect_options(config: &config::Database, role: &str) -> Result<PgConnectOptions, StoreError> {
    let wrong = |error: &dyn std::fmt::Display| StoreError::Inconsistent(format!("the setting database.url: {error}"));
    let url = config.url().map_err(|error| wrong(&error))?;
    let mut options =
        PgConnectOptions::from_str(url).map_err(|error| wrong(&error))?.username(role).application_name(role).options(
            [
                ("statement_timeout", "15s"),
                ("idle_in_transaction_session_timeout", "15s"),
                // The roll back before each use would else be answered by a warning each time.
                ("client_min_messages", "error"),
            ],
        );
    if let Ok(password) = config.password() {
        options = options.password(password.expose_secret());
    }
    Ok(options)
}
