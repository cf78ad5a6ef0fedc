//! Events between services, over Redis streams.
//!
//! ```text
//! outbox relay ─ publish ─> focal:events:00 … 15 ─ read, by group ─> consumer ─ acknowledge
//!                                └─ reclaimed after a while, when a consumer died with it
//! ```
//!
//! Sixteen streams; all events of one subject go to one of them, so they stay in order. A group per service reads
//! all. Redis is allowed to forget everything: the outbox is the truth, and [`Bus::incarnation`] tells a relay that
//! Redis is not the one it published to. Never MAXLEN: [`Bus::trim`] cuts only what every group has acknowledged.

mod connection;
mod publish;
mod reader;
mod trim;

pub use connection::{Bus, BusError};
pub use reader::{Delivery, Reader};

use uuid::Uuid;

/// How many streams there are; part of the data's layout, so it never changes.
pub const STREAMS: u8 = 16;

/// The stream of a subject: the last bits of a version 7 UUID are random.
pub fn stream_of(subject: Uuid) -> u8 {
    (subject.as_u128() % u128::from(STREAMS)) as u8
}
