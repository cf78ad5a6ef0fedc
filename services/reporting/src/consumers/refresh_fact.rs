//! Something about an inquiry or its case changed: its fact is read anew.

use async_trait::async_trait;
use authz::OpContext;
use events::{Envelope, Event};
use outbox::Consumer;
use tenancy::{Dirty, StoreError, TenantTx};

use crate::store;

/// Keeps the facts.
pub(crate) struct RefreshFact {
    /// Wakes the job that shares the cube.
    pub changed: Dirty,
}

#[async_trait]
impl Consumer for RefreshFact {
    fn name(&self) -> &'static str {
        "reporting.refresh_fact"
    }

    fn wants(&self, event: &Event) -> bool {
        event.inquiry().is_some()
    }

    async fn handle(&self, tx: &mut TenantTx, _context: &OpContext, envelope: &Envelope) -> Result<(), StoreError> {
        let Some(inquiry) = envelope.event.inquiry() else { return Ok(()) };
        if store::fact::refresh(tx, inquiry).await? {
            Ok(())
        } else {
            Err(StoreError::Inconsistent(format!("an event names the inquiry {inquiry}, which there is not")))
        }
    }

    fn committed(&self, envelope: &Envelope) {
        self.changed.mark(&envelope.tenant);
    }
}
