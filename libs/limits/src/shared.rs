//! Counting in Redis, for all processes. One server: the keys of one try may lie in different slots of a cluster.

use std::{
    sync::Mutex,
    time::{Duration, Instant},
};

use redis::{
    Client, RedisError, RedisResult, Script,
    aio::{ConnectionManager, ConnectionManagerConfig},
};
use secrecy::{ExposeSecret, SecretString};

use crate::{
    breaker::Breaker,
    limit::{Try, Verdict},
};

/// How long a request waits for Redis, with connecting, loading the script and trying again.
const PATIENCE: Duration = Duration::from_millis(250);

/// The counts in Redis.
pub(crate) struct Shared {
    client: Client,
    connection: Mutex<Option<ConnectionManager>>,
    count: Script,
    breaker: Breaker,
}

impl Shared {
    /// Reads the address; nothing connects yet.
    pub fn open(url: &SecretString) -> Result<Self, config::SettingError> {
        // The error of the client stays here: an address may hold a password.
        let client = Client::open(url.expose_secret()).map_err(|_| config::SettingError::Wrong {
            key: "redis.url".to_owned(),
            reason: "give redis://host:6379, or unix:///path/to/socket".to_owned(),
        })?;
        Ok(Self {
            client,
            connection: Mutex::default(),
            count: Script::new(include_str!("count.lua")),
            breaker: Breaker::default(),
        })
    }

    /// Counts all tries, or none. `None` where Redis is away.
    pub async fn count(&self, tries: &[Try]) -> Option<Verdict> {
        let mut invocation = self.count.prepare_invoke();
        for Try { key, rate } in tries {
            invocation.key(key).arg(rate.interval.as_micros() as u64).arg(rate.window.as_micros() as u64);
        }
        let invocation = &invocation;
        let wait: u64 = self
            .ask(move |mut connection: ConnectionManager| async move { invocation.invoke_async(&mut connection).await })
            .await?;
        Some(Verdict::after(Duration::from_micros(wait)))
    }

    /// Forgets what was counted for a key, unless Redis is away.
    pub async fn forget(&self, key: &str) {
        let _: Option<()> = self
            .ask(move |mut connection: ConnectionManager| async move {
                redis::cmd("DEL").arg(key).query_async(&mut connection).await
            })
            .await;
    }

    /// Asks Redis, unless it has just failed. `None` where there is no answer in time.
    async fn ask<T, F>(&self, question: impl Fn(ConnectionManager) -> F) -> Option<T>
    where
        F: Future<Output = RedisResult<T>>,
    {
        if !self.breaker.lets_through(Instant::now()) {
            return None;
        }
        let cause = match tokio::time::timeout(PATIENCE, self.ask_twice(question)).await {
            Ok(Ok(answer)) => {
                self.breaker.succeeded();
                return Some(answer);
            }
            Ok(Err(error)) => cause_of(&error),
            Err(_) => "no answer in time".to_owned(),
        };
        // It may be dead without knowing it, or hold on to a refused password: the next request opens a new one.
        *self.connection.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) = None;
        if self.breaker.failed(Instant::now()) {
            tracing::warn!(%cause, "limits: Redis is away, each process counts for itself");
        }
        None
    }

    /// The first command after the connection was dropped fails and has the manager connect anew, so it is put once
    /// more. At the worst a try is counted twice, where Redis went away between counting it and answering.
    async fn ask_twice<T, F>(&self, question: impl Fn(ConnectionManager) -> F) -> RedisResult<T>
    where
        F: Future<Output = RedisResult<T>>,
    {
        let connection = self.connection()?;
        match question(connection.clone()).await {
            Err(error) if error.is_connection_dropped() => question(connection).await,
            answer => answer,
        }
    }

    /// The connection that all requests share. It is opened by its first command, so this does not wait; and it does
    /// not try again by itself, because requests would wait for that.
    fn connection(&self) -> RedisResult<ConnectionManager> {
        let mut connection = self.connection.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        if let Some(open) = &*connection {
            return Ok(open.clone());
        }
        let config = ConnectionManagerConfig::new()
            .set_number_of_retries(0)
            .set_connection_timeout(Some(PATIENCE))
            .set_response_timeout(Some(PATIENCE));
        let new = ConnectionManager::new_lazy_with_config(self.client.clone(), config)?;
        Ok(connection.insert(new).clone())
    }
}

/// What the log may say. Redis may repeat what it was asked in its answer, so of that the code alone.
fn cause_of(error: &RedisError) -> String {
    error.code().map_or_else(|| error.to_string(), str::to_owned)
}
