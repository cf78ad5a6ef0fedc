//! Publishing, and noticing that Redis lost what was published.

use redis::AsyncCommands;

use crate::{Bus, BusError};

/// The one field of a stream's entry: the envelope as JSON.
pub(crate) const FIELD: &str = "envelope";

impl Bus {
    /// Appends envelopes to their streams, in order, in one round trip.
    ///
    /// # Errors
    /// Where Redis is away; some may have arrived then, and consumers tell them by their id.
    pub async fn publish(&self, batch: &[(u8, String)]) -> Result<(), BusError> {
        let mut pipeline = redis::pipe();
        for (stream, envelope) in batch {
            pipeline.cmd("XADD").arg(self.stream_key(*stream)).arg("*").arg(FIELD).arg(envelope).ignore();
        }
        let _: () = pipeline.query_async(&mut self.connection().await?).await?;
        Ok(())
    }

    /// Which run of the Redis server this is: another after every restart and failover.
    ///
    /// # Errors
    /// Where Redis is away.
    pub async fn incarnation(&self) -> Result<String, BusError> {
        let info: String = redis::cmd("INFO").arg("server").query_async(&mut self.connection().await?).await?;
        let run_id = info.lines().find_map(|line| line.strip_prefix("run_id:")).unwrap_or_default();
        Ok(run_id.trim().to_owned())
    }

    /// The incarnation that `service` last published to, as Redis itself remembers it; `None` where Redis lost it.
    ///
    /// # Errors
    /// Where Redis is away.
    pub async fn epoch(&self, service: &str) -> Result<Option<String>, BusError> {
        Ok(self.connection().await?.get(self.epoch_key(service)).await?)
    }

    /// Writes the incarnation down beside the events.
    ///
    /// # Errors
    /// Where Redis is away.
    pub async fn set_epoch(&self, service: &str, incarnation: &str) -> Result<(), BusError> {
        let _: () = self.connection().await?.set(self.epoch_key(service), incarnation).await?;
        Ok(())
    }
}
