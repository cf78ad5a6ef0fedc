//! Putting an event into the outbox.

use authz::OpContext;
use events::{Envelope, Event};
use kernel::{EventId, Instant};
use tenancy::{ServiceName, StoreError, TenantTx};

use crate::store::outbox_row;

/// Adds an event to the open transaction: it leaves when, and only when, the transaction commits. `version` is the
/// subject's version after the change.
///
/// # Errors
/// Where Postgres refuses.
pub async fn append(
    tx: &mut TenantTx,
    context: &OpContext,
    service: ServiceName,
    event: Event,
    version: i64,
    at: Instant,
) -> Result<(), StoreError> {
    let envelope = Envelope {
        id: EventId::new(),
        tenant: tx.tenant().clone(),
        version,
        occurred_at: at,
        trace_parent: context.trace_parent.clone(),
        event,
    };
    outbox_row::insert(tx, service, &envelope).await?;
    tx.note_event();
    Ok(())
}
