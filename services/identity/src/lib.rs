//! Identity: who the people of an organisation are, and how they prove it.
//!
//! A log-in makes a session (an opaque secret, kept as a hash); a session is exchanged for a token that lives for a
//! minute and that every other service checks by itself. Owns `account`, `account_role`, `session`,
//! `authenticator_app`, `passkey`, `recovery_code`, `ceremony`, `invitation`, `mail_link`, `mail_link_secret`,
//! `delegation`, `api_client`, `api_client_secret`, `registration`, `worker_registration`, `account_recovery`,
//! `organisation`, `service_level`, `setup_link`, `setup_step`, `membership_told`, `audit_export` and `audit_seal`; publishes
//! `account_name`, `staff_contact`, `mail_link_contact`, `delegation_in_force`
//! and `case_worker` as views. Seals the audit trail that all services write (`audit_sealer.rs`), and shows it to who
//! runs the accounts. Writes the registry of networks in `control`.
//!
//! `api/` turns requests into calls of `app/` (one use case per file), which works on `domain/` through `store/`, and asks an
//! organisation's own log-in service through `provider/`. Passwords are computed in `passwords/`, which bounds the memory and
//! the waiting.

pub mod api;
mod app;
mod audit_copy;
mod audit_heads;
mod audit_sealer;
mod domain;
mod error;
mod passwords;
mod provider;
mod service;
mod store;

pub use app::accept_membership::accept_membership;
pub use app::create_account::{Credentials, NewAccount, create_account, hash_password};
pub use app::make_setup_link::{SetupLinkMade, make_setup_link};
pub use app::manage_contacts::add_contact;
pub use app::manage_members::add_membership;
pub use app::manage_routing::set_routing;
pub use app::read_registry::read_registry;
pub use app::state::App;
pub use domain::signer::{SigningKey, generate_signing_key};
pub use error::Error;
pub use service::IdentityService;
pub use store::audit::AUDIT_QUERY;
