//! Passwords: Argon2id (RFC 9106), with a bound on how many are computed at one time, and on how many wait for it.

mod turns;

use std::sync::Arc;

use argon2::{
    Algorithm, Argon2, Params, Version,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use web::ClientAddress;

pub(crate) use turns::Place;

use self::turns::Turns;
use crate::{Error, domain::password_rules::composed};

/// Hashes and checks passwords.
#[derive(Clone)]
pub(crate) struct Passwords {
    params: Params,
    /// Each computation holds its memory: without a bound a burst of log-ins would take all of it.
    turns: Turns,
    /// The hash of a password that nobody knows: an unknown address costs what a known one costs.
    nobody: Arc<str>,
}

impl Passwords {
    pub(crate) fn new(config: &config::Identity) -> Result<Self, Error> {
        let params = Params::new(config.password_memory_kib, config.password_iterations, 1, None)
            .map_err(|error| Error::Crypto(format!("the settings identity.password_*: {error}")))?;
        let turns = Turns::new(config.password_concurrency as usize);
        let secret: [u8; 32] = kernel::random::bytes();
        let nobody = Argon2::new(Algorithm::Argon2id, Version::V0x13, params.clone())
            .hash_password(&secret)
            .map_err(|error| Error::Crypto(error.to_string()))?;
        Ok(Self { params, turns, nobody: nobody.to_string().into() })
    }

    /// A place in the line for one computation. Taken before a try is counted: who is not let in here has tried nothing.
    ///
    /// # Errors
    /// `Unavailable` where too many wait.
    pub(crate) fn line_up(&self, client: &ClientAddress) -> Result<Place, Error> {
        self.turns.line_up(&client.0)
    }

    /// The PHC string of a new password.
    pub(crate) async fn hash(&self, place: Place, password: String) -> Result<String, Error> {
        let (argon2, password) = (self.argon2(), composed(&password));
        compute(place, move || argon2.hash_password(password.as_bytes()).map(|hash| hash.to_string()))
            .await?
            .map_err(|error| Error::Crypto(error.to_string()))
    }

    /// Whether `password` is the one behind `hash`; takes as long when there is no account.
    pub(crate) async fn matches(&self, place: Place, password: String, hash: Option<String>) -> Result<bool, Error> {
        let (known, argon2, nobody) = (hash.is_some(), self.argon2(), self.nobody.clone());
        let password = composed(&password);
        let matches = compute(place, move || {
            let hash = hash.as_deref().unwrap_or(&nobody);
            PasswordHash::new(hash).is_ok_and(|hash| argon2.verify_password(password.as_bytes(), &hash).is_ok())
        });
        Ok(matches.await? && known)
    }

    fn argon2(&self) -> Argon2<'static> {
        Argon2::new(Algorithm::Argon2id, Version::V0x13, self.params.clone())
    }
}

async fn compute<T: Send + 'static>(place: Place, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Error> {
    let turn = place.turn().await?;
    // The turn goes with the work: who hangs up stops waiting for it, and does not stop it.
    let working = move || {
        let done = work();
        drop(turn);
        done
    };
    tokio::task::spawn_blocking(working).await.map_err(|error| Error::Crypto(error.to_string()))
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    #[tokio::test]
    async fn who_hangs_up_frees_no_turn_before_the_work_is_done() {
        let config = config::Identity {
            password_memory_kib: 8,
            password_iterations: 1,
            password_concurrency: 1,
            ..config::Identity::default()
        };
        let passwords = Passwords::new(&config).unwrap();
        let (go_on, wait) = mpsc::channel::<()>();
        let mut abandoned = Box::pin(compute(passwords.turns.line_up("a").unwrap(), move || wait.recv()));
        assert!(futures::poll!(&mut abandoned).is_pending());
        drop(abandoned);
        assert_eq!(passwords.turns.free(), 0, "it is still being computed");

        go_on.send(()).unwrap();
        let place = passwords.turns.line_up("b").unwrap();
        passwords.hash(place, "a password".to_owned()).await.expect("a turn, when that is done");
    }
}
