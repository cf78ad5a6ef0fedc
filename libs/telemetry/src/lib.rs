//! Logs, traces and metrics: set-up and shutdown ([`init`]), and how a trace crosses a wire ([`propagation`]).
//!
//! A trace begins at the portal's page (or at a service's API) and goes on in every service it calls; an event
//! carries the trace parent through the outbox and Redis, a mail's row through the queue. Spans hold ids and
//! codes only. Without `telemetry.otlp_endpoint` nothing is exported, but every request still has a trace id.

mod init;
pub mod metrics;
pub mod propagation;

pub use init::{Telemetry, TelemetryError, init};
