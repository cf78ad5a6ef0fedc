//! The wire types of each service's HTTP API and its typed client.
//!
//! A service implements its API with these types; everybody else calls it through the client, which speaks
//! HTTP to a service of its own process or calls its routes inside this one: the same bytes, the same checks,
//! so that the portal cannot tell which ([`transport`]). One module per service holds its types and client.
//!
//! Codes travel as text and are read by the service, so that one answer can name every bad field.

pub mod cases;
pub mod identity;
pub mod intake;
pub mod notifications;
pub mod reporting;
pub mod transport;

use std::collections::BTreeMap;

/// Texts by language (BCP 47).
pub type Texts = BTreeMap<String, String>;

pub use transport::{Answer, ApiError, Call, Download, Forwarded, Transport};
