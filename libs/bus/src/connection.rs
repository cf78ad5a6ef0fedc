//! Connecting to Redis.

use std::{sync::Arc, time::Duration};

use redis::{
    Client,
    aio::{ConnectionManager, ConnectionManagerConfig},
};
use secrecy::ExposeSecret;
use tokio::sync::OnceCell;

/// Why Redis did not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum BusError {
    /// The settings cannot be used.
    #[error(transparent)]
    Setting(#[from] config::SettingError),
    /// Redis is away or refuses.
    #[error("redis: {0}")]
    Redis(#[from] redis::RedisError),
}

/// The way to Redis. Nothing connects before the first use, so a service starts while Redis is away.
#[derive(Clone)]
pub struct Bus {
    client: Client,
    prefix: Arc<str>,
    shared: Arc<OnceCell<ConnectionManager>>,
}

impl Bus {
    /// Reads the settings.
    ///
    /// # Errors
    /// Where `redis.url` is missing or no address.
    pub fn open(config: &config::Redis) -> Result<Self, BusError> {
        let client = Client::open(config.url()?.expose_secret())?;
        Ok(Self { client, prefix: config.prefix.as_str().into(), shared: Arc::default() })
    }

    /// Whether Redis answers.
    ///
    /// # Errors
    /// Where it does not.
    pub async fn ping(&self) -> Result<(), BusError> {
        let _: String = redis::cmd("PING").query_async(&mut self.connection().await?).await?;
        Ok(())
    }

    /// The connection that everything but blocking reads shares. Fails soon rather than late: who publishes tries
    /// again by itself.
    pub(crate) async fn connection(&self) -> Result<ConnectionManager, BusError> {
        let manager = self.shared.get_or_try_init(|| self.connect(Duration::from_secs(2))).await?;
        Ok(manager.clone())
    }

    /// A connection of its own, with the time that an answer may take.
    pub(crate) async fn connect(&self, response_timeout: Duration) -> Result<ConnectionManager, BusError> {
        let config = ConnectionManagerConfig::new()
            .set_number_of_retries(1)
            .set_max_delay(Duration::from_millis(200))
            .set_connection_timeout(Some(Duration::from_secs(1)))
            .set_response_timeout(Some(response_timeout));
        Ok(ConnectionManager::new_with_config(self.client.clone(), config).await?)
    }

    pub(crate) fn stream_key(&self, stream: u8) -> String {
        format!("{}:events:{stream:02}", self.prefix)
    }

    pub(crate) fn epoch_key(&self, service: &str) -> String {
        format!("{}:epoch:{service}", self.prefix)
    }
}
