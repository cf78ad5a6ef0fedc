//! How often somebody may try: limits per address, e-mail address or account that hold across all processes.
//!
//! ```text
//! count(tenant, [(limit, subject)…]) ─ key.rs: HMAC ─> shared.rs: one script in Redis, for all processes ─> Verdict
//!                                                        └─ Redis away ─> local.rs: this process alone ─────┘
//! ```
//!
//! Whom a limit is about is personal data, so neither Redis nor this process's memory holds it: a key is a keyed hash,
//! and it expires by itself when its count no longer matters. While Redis is away every process counts for itself,
//! from nothing: with three of them somebody has three times the tries, but never tries without end, and nobody is
//! locked out because Redis is. `breaker.rs` keeps an outage from slowing every request down.
//!
//! To add a limit, write a constant where it is used and hand it to [`Limits::count`]; its name must be new:
//!
//! ```
//! use std::time::Duration;
//!
//! const LOG_INS: limits::Limit = limits::Limit { name: "log-in", burst: 5, period: Duration::from_secs(15 * 60) };
//! ```

mod breaker;
mod key;
mod limit;
mod local;
mod shared;

pub use limit::{Limit, Verdict};

use std::{sync::Arc, time::Instant};

use crate::{key::Keys, limit::Try, local::Local, shared::Shared};

/// Why there are no limits to be had.
#[derive(Debug, thiserror::Error)]
pub enum LimitsError {
    /// The settings cannot be used.
    #[error(transparent)]
    Setting(#[from] config::SettingError),
    /// The secret has another length than HMAC-SHA-256 wants for its full strength.
    #[error("the secret of the limits has {0} bytes, not 32")]
    SecretLength(usize),
}

/// The counts of all limits. Clones share everything.
#[derive(Clone)]
pub struct Limits {
    keys: Arc<Keys>,
    shared: Option<Arc<Shared>>,
    local: Arc<Local>,
}

impl Limits {
    /// Reads the settings. Nothing connects before the first try, so a service starts while Redis is away. Without
    /// `redis.url` this process counts for itself.
    ///
    /// `secret`: 32 bytes, the same in all processes and used for nothing else. With another one every count starts
    /// anew.
    ///
    /// # Errors
    /// Where `redis.url` is no address, or the secret has not 32 bytes.
    pub fn new(redis: &config::Redis, secret: &[u8]) -> Result<Self, LimitsError> {
        let shared = redis.url.as_ref().map(Shared::open).transpose()?;
        Ok(Self {
            keys: Arc::new(Keys::new(&redis.prefix, secret)?),
            shared: shared.map(Arc::new),
            local: Arc::default(),
        })
    }

    /// Counts one try against each subject (an address, an e-mail address, an account) under its limit, in one round
    /// trip of 250 milliseconds at the most. All or nothing: where one refuses, none is counted, and the verdict holds
    /// the longest wait. So a refused try makes nobody wait longer.
    ///
    /// `tenant`: the organisation's slug; each has its own counts. A subject is taken as it stands: bring it to one
    /// form (case, spaces) first.
    pub async fn count(&self, tenant: &str, tries: &[(&Limit, &str)]) -> Verdict {
        let tries: Vec<Try> = tries
            .iter()
            .map(|(limit, subject)| Try { key: self.keys.key(tenant, limit.name, subject), rate: limit.rate() })
            .collect();
        let verdict = match &self.shared {
            Some(shared) => shared.count(&tries).await,
            None => None,
        };
        verdict.unwrap_or_else(|| self.local.count(Instant::now(), &tries))
    }

    /// Forgets what was counted for a subject, after a success. Where Redis is away, what it knows stays until it
    /// expires: too strict for a while rather than a failed log-in.
    pub async fn forget(&self, tenant: &str, limit: &Limit, subject: &str) {
        let key = self.keys.key(tenant, limit.name, subject);
        self.local.forget(&key);
        if let Some(shared) = &self.shared {
            shared.forget(&key).await;
        }
    }
}
