//! The secrets of the private machine, made once.

use std::{fs, io::Write, os::unix::fs::OpenOptionsExt, path::Path};

use secrecy::{ExposeSecret, SecretString};
use vault::{CredentialKey, MasterKey};

/// The secrets of an installation.
pub struct Secrets {
    /// Wraps the tenants' keys.
    pub master_key: SecretString,
    /// Signs access tokens.
    pub signing_key: SecretString,
    /// Seals the secrets of authenticator apps.
    pub credential_key: SecretString,
    /// Of the operator `demo`.
    pub operator_secret: SecretString,
}

impl Secrets {
    /// Reads them, or makes them.
    pub fn open(dir: &Path) -> anyhow::Result<Self> {
        Ok(Self {
            master_key: keep(&dir.join("secrets/master_key"), || Ok(MasterKey::generate()))?,
            credential_key: keep(&dir.join("secrets/credential_key"), || Ok(CredentialKey::generate()))?,
            operator_secret: keep(&dir.join("secrets/operator_secret"), || Ok(tenancy::new_operator_secret()))?,
            signing_key: keep(&dir.join("secrets/signing_key.pem"), || Ok(identity::generate_signing_key()?))?,
        })
    }
}

fn keep(file: &Path, make: impl FnOnce() -> anyhow::Result<SecretString>) -> anyhow::Result<SecretString> {
    if let Ok(text) = fs::read_to_string(file) {
        return Ok(text.into());
    }
    let secret = make()?;
    let mut out = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(file)?;
    out.write_all(secret.expose_secret().as_bytes())?;
    Ok(secret)
}
