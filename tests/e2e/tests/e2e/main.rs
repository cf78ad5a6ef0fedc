//! End to end, over the APIs, on real Postgres, Redis and SMTP.

#![allow(clippy::unwrap_used, reason = "a test falls over where it stands")]

mod accounts;
mod api_clients;
mod arriving;
mod audit;
mod audit_copies;
mod cancelled;
mod commands;
mod consumers;
mod database;
mod deleting;
mod deleting_safely;
mod faults;
mod foreign_events;
mod inbox;
mod moving;
mod network;
mod openapi;
mod operators;
mod organisation;
mod plugs;
mod processes;
mod refusals;
mod setup;
mod sign_on;
mod step_up;
mod suspending;
mod teams;
mod thin_path;
mod trace;
mod upgrading;
mod verify;
mod worker_accounts;
