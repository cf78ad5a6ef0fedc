//! Who works on a case, and who reads it in an emergency.

use chrono::Duration;
use kernel::{AccountId, Instant};
use uuid::Uuid;

/// A glass that was broken.
#[derive(Clone, Debug)]
pub(crate) struct EmergencyAccess {
    pub id: Uuid,
    pub by: AccountId,
    pub opened_at: Instant,
    pub ends_at: Instant,
    pub reason_sealed: Vec<u8>,
}

impl EmergencyAccess {
    /// From now, for an hour.
    pub(crate) fn begin(id: Uuid, by: AccountId, now: Instant, reason_sealed: Vec<u8>) -> Self {
        Self { id, by, opened_at: now, ends_at: now + Duration::hours(1), reason_sealed }
    }
}
