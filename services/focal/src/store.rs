//! What the operator's commands count across the tables of all services, as the owner of the schemas.

pub mod audit;
pub mod events;
pub mod evidence;
