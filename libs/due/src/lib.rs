//! When something is due, overdue or stalled: the one place in which that is worked out.
//!
//! [`Levels`] say how long an organisation may take for each [`ServiceLevel`]; a [`Calendar`] knows its working days: the weekend
//! and the public holidays of its country, and what the organisation itself says of some days. Both together are its [`Rules`],
//! which turn "the worker waits since then" into a [`Due`], and a [`Due`] into the moments at which people are reminded.
//! [`Window`]s say the same to a query: lists and figures are narrowed by the moments of one.
//!
//! Danger is counted in hours on the clock, everything else in days: something that is due on a day is due when that day ends,
//! where the organisation is. A new country is a file in `holidays/` and a line in `country`.

mod calendar;
mod country;
mod levels;
mod window;

pub use calendar::{Calendar, Holiday};
pub use country::{offset_minutes, zone_of};
pub use kernel::codes::ServiceLevel;
pub use levels::{Due, Levels, NotALevel, Rules};
pub use window::Window;
