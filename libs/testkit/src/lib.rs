//! What tests share: the real thing. A private machine with Postgres, Redis, a mail catcher and the demo network
//! ([`Machine`]), services as processes of their own ([`Service`]), people who log in ([`Desk`]), a sink for traces
//! ([`Spans`]). Nothing is mocked.
//!
//! For tests only: what does not work panics, with the log of what it started.

mod apart;
mod desk;
mod eventually;
mod inquiry;
mod machine;
mod mails;
mod ports;
mod service;
mod spans;

pub use apart::{Apart, SERVICES};
pub use desk::{DEMO_PASSWORD, Desk, Ways};
pub use eventually::eventually;
pub use inquiry::{complaint, inquiry, new_key};
pub use machine::{Machine, Paused, shared};
pub use mails::{Mail, mails};
pub use ports::free_port;
pub use service::{Service, binary, run};
pub use spans::Spans;
