//! The life of a process: what a service is ([`Service`]), and how one or several of them start, listen, work in the
//! background and stop ([`Process`]).
//!
//! A soft stop (Ctrl+C, SIGTERM) stops listening, lets running requests and jobs finish, closes the pools; when that
//! takes longer than `http.stop_timeout_s`, or at a second signal, the rest is dropped: every effect is a
//! transaction, so nothing is half done.

/// The system's allocator keeps what a log-in's Argon2id took (19 MiB and more, several at a time) for ever; this one gives it
/// back. Here, since every program of ours links this crate.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

mod health;
mod job;
mod listener;
mod process;
mod service;
mod single;
mod verification_key;

pub use health::health_routes;
pub use job::{Job, pause};
pub use listener::Listener;
pub use process::{Process, ProcessError, stop_signal};
pub use service::{NotReady, Service};
pub use single::{install_crypto, run_service};
pub use tokio_util::sync::CancellationToken as Stop;
pub use verification_key::verification_key_job;
