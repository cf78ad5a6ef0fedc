//! The hash chain of a tenant's audit trail: who changes the trail later, even as the database's superuser, is found out.
//!
//! ```text
//! audit           every entry, written by all services            id  at  actor  action  subject  request_id
//!   │ seal: hash = SHA-256(the hash before || canonical encoding of the entry)
//! audit_seal      the chain, written by identity's sealer         seq  audit_id  hash
//!   │ Head::sign: the newest link, with identity's signing key
//! <tenant>.jsonl  the heads, outside the database                 tenant  seq  audit_id  hash  at  key_id  signature
//! ```
//!
//! Entries are committed in another order than that of their numbers, so `seq` counts the order of sealing, and nothing
//! else says it. A chain alone shows an edit and a hole. That its newest part was cut off, or that all of it was made
//! anew, shows in the heads alone: so they are kept where the database's superuser cannot write. What was done between
//! the last head and now is not shown.
//!
//! The operators' log in `control` has a chain of its own, made by Postgres ([`CommandWalk`]).
//!
//! Pure, no I/O: the sealer (`services/identity/src/audit_sealer.rs`) and `focal audit verify` (`services/focal`) bring the
//! rows. [`Walk`] compares them. To find a new kind of damage, add a [`Reason`].

mod command;
mod encoding;
mod entry;
mod head;
mod heads;
mod link;
mod walk;

pub use command::{CommandEntry, CommandWalk};
pub use entry::Entry;
pub use head::{Head, HeadKeys, InvalidKey};
pub use heads::Heads;
pub use link::{Hash, Link, genesis, hash, seal};
pub use walk::{Bad, Outcome, Reason, Walk};
