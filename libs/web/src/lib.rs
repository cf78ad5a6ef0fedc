//! What every HTTP surface shares.
//!
//! ```text
//! listener (runtime) ─> Surface: span, deadline and size of the body, errors as problems, headers
//!                        ─> Caller: the access token becomes an actor; Door: or is refused, and that is written down
//!                            ─> operation: Fields reads the body, IfMatch and IdempotencyKey the preconditions
//! ```
//!
//! To refuse in a new way, add a kind to [`problem`]; a page finds its words under `problem-<slug>-*` in the
//! catalogues.

mod api;
pub mod caller;
mod client_address;
pub mod door;
pub mod fields;
mod precondition;
pub mod problem;
mod surface;
mod throttle;
pub mod token;

pub use api::Api;
pub use caller::{Caller, Scoped, Scopes, public_context};
pub use client_address::{ClientAddress, FORWARDED, client_address};
pub use door::Door;
pub use fields::Fields;
pub use precondition::{Versioned, idempotency_key, if_match, page_request};
pub use problem::{FieldError, Problem, ProblemBody, ProblemKind};
pub use surface::{BodyRefused, Surface};
pub use throttle::Throttle;
pub use token::{Claims, TokenVerifier};
