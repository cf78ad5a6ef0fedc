//! Who works on a case, and who reads it in an emergency.

use chrono::{Duration, NaiveDate};
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

/// The day in the middle of the region (UTC+7): the days of a delegation are meant so.
pub(crate) fn region_day(now: Instant) -> NaiveDate {
    (now + Duration::hours(7)).date_naive()
}
