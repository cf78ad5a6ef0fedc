//! Who may do what: the actor, the roles, the actions, and one decision table ([`table`]).
//!
//! Pure: no I/O, no tenant data. What depends on a row (a second person, an owner) is decided by the domain of
//! the service that holds the row. To add an action, add it to [`Action`] and give it a line in the table; the
//! isolation matrix fails until its operation is declared there too.

mod context;
mod table;

pub use context::{Actor, FRESH_MINUTES, OpContext, Person};
pub use table::{Action, Decision, Refused, Role, authorise, authorise_fresh, decide};
