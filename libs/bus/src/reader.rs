//! Reading by consumer group: new entries, and those that another consumer died with.

use std::time::Duration;

use events::Envelope;
use redis::{
    AsyncCommands, RedisError,
    aio::ConnectionManager,
    streams::{
        StreamAutoClaimOptions, StreamAutoClaimReply, StreamId, StreamPendingCountReply, StreamReadOptions,
        StreamReadReply,
    },
};

use crate::{Bus, BusError, STREAMS, publish::FIELD};

/// How long an answer may take, longer than any read waits: a Redis that hangs is taken for away.
const PATIENCE: Duration = Duration::from_secs(5);
/// How many entries of one stream are taken at a time: bounds memory.
const BATCH: usize = 32;

/// An event as it was delivered.
#[derive(Debug)]
pub struct Delivery {
    stream: u8,
    entry: String,
    /// How often it was delivered to this group, this time included.
    pub times: usize,
    /// The event; `Err` holds what could not be read as one.
    pub envelope: Result<Envelope, String>,
}

/// One consumer of a group.
pub struct Reader {
    bus: Bus,
    group: &'static str,
    consumer: String,
    connection: Option<ConnectionManager>,
}

impl Bus {
    /// A consumer of the group of `service`; `consumer` names this process.
    pub fn reader(&self, service: &'static str, consumer: String) -> Reader {
        Reader { bus: self.clone(), group: service, consumer, connection: None }
    }
}

impl Reader {
    /// What is new; empty when nothing came for so long (less than 5 s). Await it to its end: what Redis gives to a
    /// read that was dropped is lost to everybody until it is reclaimed.
    ///
    /// # Errors
    /// Where Redis is away. The next call connects anew and makes the groups that Redis forgot.
    pub async fn next(&mut self, wait: Duration) -> Result<Vec<Delivery>, BusError> {
        let keys: Vec<String> = (0..STREAMS).map(|stream| self.bus.stream_key(stream)).collect();
        let ids = vec![">"; keys.len()];
        let options = StreamReadOptions::default()
            .group(self.group, &self.consumer)
            .count(BATCH)
            .block(wait.as_millis() as usize);
        let mut connection = self.connect().await?;
        let reply: Option<StreamReadReply> = match connection.xread_options(&keys, &ids, &options).await {
            Ok(reply) => reply,
            Err(error) => return Err(self.lost(error)),
        };
        let mut deliveries = Vec::new();
        for key in reply.unwrap_or_default().keys {
            let Some(stream) = keys.iter().position(|known| *known == key.key) else { continue };
            deliveries.extend(key.ids.into_iter().map(|entry| delivery(stream as u8, entry, 1)));
        }
        Ok(deliveries)
    }

    /// Takes over what was delivered longer than `idle` ago and never acknowledged.
    ///
    /// # Errors
    /// Where Redis is away.
    pub async fn reclaim(&mut self, idle: Duration) -> Result<Vec<Delivery>, BusError> {
        let mut deliveries = Vec::new();
        for stream in 0..STREAMS {
            match self.reclaim_stream(stream, idle).await {
                Ok(claimed) => deliveries.extend(claimed),
                // What was claimed counts as delivered: it is handed on, and the rest comes the next time.
                Err(error) if deliveries.is_empty() => return Err(error),
                Err(_) => break,
            }
        }
        Ok(deliveries)
    }

    async fn reclaim_stream(&mut self, stream: u8, idle: Duration) -> Result<Vec<Delivery>, BusError> {
        let mut connection = self.connect().await?;
        let claimed = self.claim(&mut connection, stream, idle).await;
        claimed.map_err(|error| self.lost(error))
    }

    async fn claim(
        &self,
        connection: &mut ConnectionManager,
        stream: u8,
        idle: Duration,
    ) -> Result<Vec<Delivery>, RedisError> {
        let key = self.bus.stream_key(stream);
        let options = StreamAutoClaimOptions::default().count(BATCH);
        let claimed: StreamAutoClaimReply = connection
            .xautoclaim_options(&key, self.group, &self.consumer, idle.as_millis() as usize, "0-0", options)
            .await?;
        let mut deliveries = Vec::with_capacity(claimed.claimed.len());
        for entry in claimed.claimed {
            let pending: StreamPendingCountReply =
                connection.xpending_count(&key, self.group, &entry.id, &entry.id, 1).await?;
            let times = pending.ids.first().map_or(1, |pending| pending.times_delivered);
            deliveries.push(delivery(stream, entry, times));
        }
        Ok(deliveries)
    }

    /// Says that the group is done with an event.
    ///
    /// # Errors
    /// Where Redis is away; the event comes again then, and the inbox knows it.
    pub async fn acknowledge(&mut self, delivery: &Delivery) -> Result<(), BusError> {
        let key = self.bus.stream_key(delivery.stream);
        let mut connection = self.connect().await?;
        match connection.xack::<_, _, _, usize>(&key, self.group, &[&delivery.entry]).await {
            Ok(_) => Ok(()),
            Err(error) => Err(self.lost(error)),
        }
    }

    /// Connects, and makes the group on every stream where there is none; it begins with the oldest entry.
    async fn connect(&mut self) -> Result<ConnectionManager, BusError> {
        if let Some(connection) = &self.connection {
            return Ok(connection.clone());
        }
        let mut connection = self.bus.connect(PATIENCE).await?;
        for stream in 0..STREAMS {
            let made: Result<(), RedisError> =
                connection.xgroup_create_mkstream(self.bus.stream_key(stream), self.group, "0").await;
            match made {
                Err(error) if error.code() != Some("BUSYGROUP") => return Err(error.into()),
                _ => {}
            }
        }
        self.connection = Some(connection.clone());
        Ok(connection)
    }

    /// Forgets the connection, so that the next call makes it and the groups anew.
    fn lost(&mut self, error: RedisError) -> BusError {
        self.connection = None;
        error.into()
    }
}

fn delivery(stream: u8, entry: StreamId, times: usize) -> Delivery {
    let text: String = entry.get(FIELD).unwrap_or_default();
    let envelope = serde_json::from_str(&text).map_err(|error| error.to_string());
    Delivery { stream, entry: entry.id, times, envelope }
}
