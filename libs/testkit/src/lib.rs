//! What tests share: the real thing. A private machine with Postgres, Redis, a mail catcher and the demo network
//! ([`Machine`]), services as processes of their own ([`Service`]), people who log in ([`Desk`]), files as a browser sends them
//! ([`attach`]), a sink for traces ([`Spans`]). Nothing is mocked.
//!
//! For tests only: what does not work panics, with the log of what it started.

mod account;
mod apart;
mod beside;
mod desk;
mod eventually;
mod file;
mod inquiry;
mod machine;
mod mails;
mod ports;
mod service;
mod spans;

pub use account::create_account;
pub use apart::{Apart, SERVICES};
pub use beside::Beside;
pub use desk::{DEMO_APP_SECRET, DEMO_PASSWORD, Desk, Ways, code_at, from_elsewhere};
pub use eventually::{eventually, until_whole};
pub use file::{add_file, attach, pixel};
pub use inquiry::{complaint, inquiry, new_key};
pub use machine::{Machine, Paused, shared};
pub use mails::{Mail, mailed_secret, mails};
pub use ports::free_port;
pub use service::{Service, binary, operator, run};
pub use spans::Spans;
