//! Around every command that changes something: an operator says who they are, and the log tells what they began and how
//! it ended. A command that was cut short has begun there and never ended.

use kernel::TenantSlug;
use secrecy::SecretString;
use tenancy::{OperatorClaim, OperatorHandle, OperatorLog};

/// Who does it was not said, or not proved.
#[derive(Debug, thiserror::Error)]
pub enum Nameless {
    /// No handle.
    #[error("say who you are: --operator HANDLE, or FOCAL_OPERATOR. The first operator: focal operator create HANDLE")]
    Handle,
    /// No secret.
    #[error("the operator's secret is missing: set {0}, or {0}_FILE to the file that it is in")]
    Secret(&'static str),
}

/// Who says that they are an operator.
///
/// # Errors
/// Where handle or secret is missing.
pub fn claim(handle: Option<OperatorHandle>) -> anyhow::Result<OperatorClaim> {
    let handle = handle.ok_or(Nameless::Handle)?;
    Ok(OperatorClaim { handle, secret: secret("FOCAL_OPERATOR_SECRET")? })
}

/// From the environment, or from the file that it names. Never an argument: those can be seen by everybody on the machine.
fn secret(name: &'static str) -> anyhow::Result<SecretString> {
    if let Ok(secret) = std::env::var(name) {
        return Ok(secret.trim().to_owned().into());
    }
    let file = std::env::var_os(format!("{name}_FILE")).ok_or(Nameless::Secret(name))?;
    let secret = std::fs::read_to_string(&file).map_err(|error| {
        anyhow::Error::new(Nameless::Secret(name)).context(format!("{}: {error}", file.to_string_lossy()))
    })?;
    Ok(secret.trim().to_owned().into())
}

/// Does `work` between two rows of the log. `detail` are codes.
///
/// # Errors
/// Where the claim is not that of an operator: then nothing was done. Else those of the work.
pub async fn logged<T>(
    log: &OperatorLog,
    claim: &OperatorClaim,
    command: &'static str,
    tenant: Option<&TenantSlug>,
    detail: &str,
    work: impl Future<Output = anyhow::Result<T>>,
) -> anyhow::Result<T> {
    logged_with(log, claim, command, tenant, detail, work, |_| String::new()).await
}

/// Like [`logged`]; what `note` says of the outcome stands with the end, behind `detail`.
///
/// # Errors
/// Like those of [`logged`].
pub async fn logged_with<T>(
    log: &OperatorLog,
    claim: &OperatorClaim,
    command: &'static str,
    tenant: Option<&TenantSlug>,
    detail: &str,
    work: impl Future<Output = anyhow::Result<T>>,
    note: impl FnOnce(&T) -> String,
) -> anyhow::Result<T> {
    let entry = begin(log, claim, command, tenant, detail).await?;
    let outcome = work.await;
    let note = outcome.as_ref().map(note).unwrap_or_default();
    let noted = log.end(claim, entry, outcome.is_ok(), &note).await;
    let done = outcome?;
    noted.map_err(|error| anyhow::Error::new(error).context("it is done, but the operators' log does not say so"))?;
    Ok(done)
}

/// Says that a command begins.
async fn begin(
    log: &OperatorLog,
    claim: &OperatorClaim,
    command: &'static str,
    tenant: Option<&TenantSlug>,
    detail: &str,
) -> anyhow::Result<i64> {
    let entry = log.begin(claim, command, tenant, detail).await;
    let entry = entry.map_err(|error| {
        anyhow::Error::new(error).context("the operators' log cannot be written, so nothing was done (focal migrate?)")
    })?;
    entry.ok_or_else(|| anyhow::anyhow!("{} is no operator, or the secret is another: nothing was done", claim.handle))
}
