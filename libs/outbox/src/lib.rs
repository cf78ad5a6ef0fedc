//! Events leave with the transaction that caused them, and take effect once.
//!
//! ```text
//! use case: rows + audit + append(event) ── one commit ──> outbox ── Relay ──> bus
//! bus ── ConsumerLoop ──> inbox row + Consumer::handle ── one commit ──> acknowledge
//! ```
//!
//! - The relay is woken by the commit and sweeps every [`relay::SWEEP`] for what a crash left behind.
//! - Redis may deliver twice, late or in another order, or forget: the inbox row makes an effect happen once, and a
//!   relay that meets another Redis than before publishes again.
//! - A consumer that fails on an event five times puts it into `dead_letter`; `focal events redrive` brings it back.
//!
//! To consume an event: a [`Consumer`] in the service's `consumers/`, named in its list.

mod append;
mod consume;
pub mod relay;
mod store;

pub use append::append;
pub use consume::{Consumer, ConsumerLoop, forget_handled};
pub use relay::Relay;
pub use store::{dead_letter, outbox_row};
