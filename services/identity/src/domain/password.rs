//! Passwords: Argon2id (RFC 9106), with a bound on how many are computed at one time.

use std::sync::Arc;

use argon2::{
    Algorithm, Argon2, Params, Version,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use tokio::sync::Semaphore;

use super::password_rules::composed;
use crate::Error;

/// Hashes and checks passwords.
#[derive(Clone)]
pub(crate) struct Passwords {
    params: Params,
    /// Each computation holds its memory: without a bound a burst of log-ins would take all of it.
    turns: Arc<Semaphore>,
    /// The hash of a password that nobody knows: an unknown address costs what a known one costs.
    nobody: Arc<str>,
}

impl Passwords {
    pub(crate) fn new(config: &config::Identity) -> Result<Self, Error> {
        let params = Params::new(config.password_memory_kib, config.password_iterations, 1, None)
            .map_err(|error| Error::Crypto(format!("the settings identity.password_*: {error}")))?;
        let turns = Arc::new(Semaphore::new(config.password_concurrency as usize));
        let secret: [u8; 32] = kernel::random::bytes();
        let nobody = Argon2::new(Algorithm::Argon2id, Version::V0x13, params.clone())
            .hash_password(&secret)
            .map_err(|error| Error::Crypto(error.to_string()))?;
        Ok(Self { params, turns, nobody: nobody.to_string().into() })
    }

    /// The PHC string of a new password.
    pub(crate) async fn hash(&self, password: String) -> Result<String, Error> {
        let (argon2, password) = (self.argon2(), composed(&password));
        self.compute(move || argon2.hash_password(password.as_bytes()).map(|hash| hash.to_string()))
            .await?
            .map_err(|error| Error::Crypto(error.to_string()))
    }

    /// Whether `password` is the one behind `hash`; takes as long when there is no account.
    pub(crate) async fn matches(&self, password: String, hash: Option<String>) -> Result<bool, Error> {
        let (known, argon2, nobody) = (hash.is_some(), self.argon2(), self.nobody.clone());
        let password = composed(&password);
        let matches = self.compute(move || {
            let hash = hash.as_deref().unwrap_or(&nobody);
            PasswordHash::new(hash).is_ok_and(|hash| argon2.verify_password(password.as_bytes(), &hash).is_ok())
        });
        Ok(matches.await? && known)
    }

    fn argon2(&self) -> Argon2<'static> {
        Argon2::new(Algorithm::Argon2id, Version::V0x13, self.params.clone())
    }

    async fn compute<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Error> {
        let _turn = self.turns.acquire().await.map_err(|error| Error::Crypto(error.to_string()))?;
        tokio::task::spawn_blocking(work).await.map_err(|error| Error::Crypto(error.to_string()))
    }
}
