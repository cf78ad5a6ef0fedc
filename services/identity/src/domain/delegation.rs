//! Somebody stands in for somebody else, on some days.

use chrono::NaiveDate;
use kernel::{AccountId, Instant};
use uuid::Uuid;

/// The longest, in days.
pub(crate) const LONGEST: i64 = 365;

/// A delegation.
#[derive(Clone, Debug)]
pub(crate) struct Delegation {
    pub id: Uuid,
    pub from: AccountId,
    pub to: AccountId,
    /// Both days count.
    pub from_day: NaiveDate,
    pub to_day: NaiveDate,
    pub reason: String,
    pub made_by: AccountId,
    pub made_at: Instant,
}
