//! Fetching identity's public key, which every other service checks access tokens with.

use std::time::Duration;

use contracts::identity::IdentityClient;
use web::TokenVerifier;

use crate::{Job, pause};

/// While the key is not known, identity is asked again so soon.
const RETRY: Duration = Duration::from_millis(500);
/// A known key is asked for again so often: identity may have been given a new one.
const REFRESH: Duration = Duration::from_secs(60);

/// The job that keeps `verifier` up to date.
pub fn verification_key_job(identity: IdentityClient, verifier: TokenVerifier) -> Job {
    Job::new("verification-key", move |stop| async move {
        loop {
            match identity.verification_key().await {
                Ok(key) => {
                    if let Err(error) = verifier.set_key(&key.x) {
                        tracing::error!(%error, "identity's verification key cannot be used");
                    }
                }
                Err(error) => tracing::warn!(%error, "identity's verification key cannot be fetched"),
            }
            if !pause(&stop, if verifier.is_ready() { REFRESH } else { RETRY }).await {
                return;
            }
        }
    })
}
