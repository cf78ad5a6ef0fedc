//! Putting an event into the outbox.

use authz::OpContext;
use events::{Envelope, Event};
use kernel::{EventId, Instant};
use tenancy::{NewEvent, ServiceName, StoreError, TenantTx};

/// Adds an event to the open transaction: it leaves when, and only when, the transaction commits. `version` is the
/// subject's version after the change.
///
/// # Errors
/// Where the event cannot be written as JSON: a defect of ours.
pub fn append(
    tx: &mut TenantTx,
    context: &OpContext,
    service: ServiceName,
    event: Event,
    version: i64,
    at: Instant,
) -> Result<(), StoreError> {
    let stream = bus::stream_of(event.subject().uuid());
    let envelope = Envelope {
        id: EventId::new(),
        tenant: tx.tenant().clone(),
        version,
        occurred_at: at,
        trace_parent: context.trace_parent.clone(),
        event,
    };
    let id = envelope.id.uuid();
    let envelope = serde_json::to_value(envelope).map_err(|error| StoreError::Inconsistent(error.to_string()))?;
    tx.append_event(NewEvent { id, service, stream, envelope, at });
    Ok(())
}
