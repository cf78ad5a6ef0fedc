//! End to end, over the APIs, on real Postgres, Redis and SMTP.

#![allow(clippy::unwrap_used, reason = "a test falls over where it stands")]

mod accounts;
mod audit;
mod cancelled;
mod commands;
mod consumers;
mod deleting;
mod faults;
mod inbox;
mod moving;
mod openapi;
mod operators;
mod plugs;
mod processes;
mod sign_on;
mod suspending;
mod teams;
mod thin_path;
mod trace;
mod verify;
