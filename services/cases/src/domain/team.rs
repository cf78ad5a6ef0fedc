//! Who works on a case, and who reads it in an emergency.

use chrono::Duration;
use kernel::{AccountId, Instant};

/// A glass that was broken.
#[derive(Clone, Copy, Debug)]
pub(crate) struct EmergencyAccess {
    pub by: AccountId,
    pub opened_at: Instant,
    pub ends_at: Instant,
}

impl EmergencyAccess {
    /// From now, for an hour.
    pub(crate) fn begin(by: AccountId, now: Instant) -> Self {
        Self { by, opened_at: now, ends_at: now + Duration::hours(1) }
    }
}
