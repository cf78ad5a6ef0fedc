//! The only way to a tenant's rows.
//!
//! ```text
//! TenantDb::begin(&OpContext) ──> TenantTx        one tenant's schema, under the service's role in that tenant
//! ControlDb                   ──> tenants, keys   who exists, wrapped keys
//! RegionalDb::begin()         ──> RegionalTx      the network's aggregates
//! Admin                       ──> migrate, create, suspend, move and delete tenants, operators and their log
//!                                 as the owner of all schemas
//! ```
//!
//! A log-in role of a service (`focal_intake`) owns nothing and inherits nothing. A transaction takes on the role
//! `intake_t_clc` and the search path of one tenant; both end with it. Without a tenant there is no query that
//! Postgres would answer.
//!
//! To add a table: a migration under `migrations/tenant/`, with its grants, and a line in [`migrations`].

mod admin;
mod agreement;
mod arrived;
pub mod audit;
mod audit_row;
mod beside;
mod bootstrap;
mod control;
mod db;
mod dirty;
mod door;
mod error;
mod grants;
pub mod idempotency;
mod keyring;
mod migrate;
pub mod migrations;
mod network;
mod operators;
mod pool;
mod problem;
mod provision;
mod regional;
mod removal;
mod requests;
mod service;
mod standing;
mod transfer;

pub use admin::Admin;
pub use audit_row::AuditRow;
pub use beside::NewEvent;
pub use bootstrap::bootstrap;
pub use control::{ControlDb, Tenant, TenantStatus};
pub use db::{TenantDb, TenantTx};
pub use dirty::Dirty;
pub use error::{StoreError, violates};
pub use keyring::KeyRing;
pub use migrate::MigrationReport;
pub use network::{EmergencyContact, Network, RoutingRule};
pub use operators::{InvalidHandle, LogRow, Operator, OperatorClaim, OperatorHandle, OperatorLog, new_operator_secret};
pub use provision::{Arriving, NewTenant};
pub use regional::{RegionalDb, RegionalTx};
pub use removal::{Deletion, Removal};
pub use service::ServiceName;
pub use standing::Change;
pub use transfer::{Arrival, Departure, RowsIn, STAYS_BEHIND, Sequence, Table};
