//! A visit: a request that is open in a worker's browser, after its code was typed there.

use vault::{TenantKey, VaultError};

/// How long it stays open after something was done. A phone may be handed on, or taken away.
pub(crate) const IDLE: chrono::Duration = chrono::Duration::minutes(15);

/// How long it stays open at the most, whatever is done.
pub(crate) const LONGEST: chrono::Duration = chrono::Duration::hours(1);

/// What is stored of its secret.
pub(crate) fn secret_hash(keys: &TenantKey, secret: &str) -> Result<Vec<u8>, VaultError> {
    keys.secret_hash("visit", secret)
}
