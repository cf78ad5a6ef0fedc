//! End to end, over the APIs, on real Postgres, Redis and SMTP.

#![allow(clippy::unwrap_used, reason = "a test falls over where it stands")]

mod accounts;
mod audit;
mod audit_copies;
mod cancelled;
mod commands;
mod consumers;
mod faults;
mod inbox;
mod openapi;
mod plugs;
mod processes;
mod refusals;
mod sign_on;
mod teams;
mod thin_path;
mod trace;
mod verify;
