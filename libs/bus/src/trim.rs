//! Forgetting what every group has acknowledged.

use redis::{
    AsyncCommands,
    streams::{StreamInfoGroup, StreamInfoGroupsReply, StreamPendingReply, StreamTrimOptions, StreamTrimmingMode},
};

use crate::{Bus, BusError, STREAMS};

impl Bus {
    /// Cuts each stream below the oldest entry that one of `groups` has still to read or acknowledge; a stream that one
    /// of them has not yet begun to read stays whole. Gives how many entries went.
    ///
    /// # Errors
    /// Where Redis is away.
    pub async fn trim(&self, groups: &[&str]) -> Result<usize, BusError> {
        let mut gone = 0;
        for stream in 0..STREAMS {
            let key = self.stream_key(stream);
            if let Some(keep_from) = self.oldest_needed(&key, groups).await? {
                let options = StreamTrimOptions::minid(StreamTrimmingMode::Exact, keep_from);
                gone += self.connection().await?.xtrim_options::<_, usize>(&key, &options).await?;
            }
        }
        Ok(gone)
    }

    /// The oldest id that a group still needs; `None` where somebody does not read the stream yet.
    async fn oldest_needed(&self, key: &str, expected: &[&str]) -> Result<Option<String>, BusError> {
        let mut connection = self.connection().await?;
        if !connection.exists::<_, bool>(key).await? {
            return Ok(None);
        }
        let groups: StreamInfoGroupsReply = connection.xinfo_groups(key).await?;
        if !expected.iter().all(|name| groups.groups.iter().any(|group| group.name == *name)) {
            return Ok(None);
        }
        let mut oldest: Option<(u64, u64)> = None;
        for group in groups.groups {
            let needed = self.needed_by(key, &group).await?;
            oldest = Some(oldest.map_or(needed, |oldest| oldest.min(needed)));
        }
        Ok(oldest.map(|(ms, sequence)| format!("{ms}-{sequence}")))
    }

    async fn needed_by(&self, key: &str, group: &StreamInfoGroup) -> Result<(u64, u64), BusError> {
        if group.pending > 0 {
            let pending: StreamPendingReply = self.connection().await?.xpending(key, &group.name).await?;
            if let StreamPendingReply::Data(pending) = pending {
                return Ok(parse(&pending.start_id));
            }
        }
        let (ms, sequence) = parse(&group.last_delivered_id);
        Ok((ms, sequence + 1))
    }
}

/// A stream id `<milliseconds>-<sequence>`.
fn parse(id: &str) -> (u64, u64) {
    let (ms, sequence) = id.split_once('-').unwrap_or((id, "0"));
    (ms.parse().unwrap_or_default(), sequence.parse().unwrap_or_default())
}
