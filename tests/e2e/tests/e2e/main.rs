//! End to end, over the APIs, on real Postgres, Redis and SMTP.

#![allow(clippy::unwrap_used, reason = "a test falls over where it stands")]

mod accounts;
mod address_oracles;
mod answers;
mod api_clients;
mod arriving;
mod audit;
mod audit_copies;
mod audit_entries;
mod browsing;
mod cancelled;
mod commands;
mod consumers;
mod database;
mod deleting;
mod deleting_safely;
mod entering;
mod faults;
mod foreign_events;
mod inbox;
mod limits_of_addresses;
mod moving;
mod network;
mod openapi;
mod operators;
mod organisation;
mod organisation_files;
mod plugs;
mod processes;
mod refusals;
mod room_for_links;
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
mod worker_addresses;
mod worker_factors;
mod worker_trail;
