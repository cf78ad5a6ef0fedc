//! Who may do what: the actor, the roles, the actions, and one decision table ([`table`]).
//!
//! An integration has no role: its scopes ([`Scope`]) name the actions that it may do.
//!
//! Pure: no I/O, no tenant data. A line of the table is a role and how it has to stand to the record; how somebody stands
//! to it ([`Standing`]) is found out by the service that holds the record. What depends on the record's own state (a
//! second person, a transition) is decided by its domain. [`page`] prints the table for the manual.
//!
//! To add an action, add it to [`Action`] and give it its lines in the table; the isolation matrix fails until its
//! operation is declared there too, and the page of the manual until it is printed anew.

mod audited;
mod context;
pub mod page;
mod passage;
mod scope;
mod table;

pub use audited::{AuditKind, AuditSubject, Audited};
pub use context::{Actor, Client, FRESH_MINUTES, OpContext, Person};
pub use passage::Passage;
pub use scope::Scope;
pub use table::{
    Action, Decision, Refused, Role, Rule, Standing, authorise, authorise_fresh, authorise_in, decide, is_public,
    needs_fresh_factor, rules,
};
