//! Something waits for somebody: each person who could act gets one mail.

use std::sync::Arc;

use async_trait::async_trait;
use authz::{OpContext, Role};
use events::{Envelope, Event};
use kernel::Clock;
use outbox::Consumer;
use tenancy::{Dirty, StoreError, TenantTx};

use crate::{domain::mail::Template, store};

/// Queues mails.
pub(crate) struct QueueMail {
    pub clock: Arc<dyn Clock>,
    /// Wakes the mailer.
    pub due: Dirty,
}

/// Who is told about an event, and with which text.
fn audience(event: &Event) -> Option<(Template, &'static [Role])> {
    match event {
        Event::InquirySubmitted { .. } => Some((Template::InquiryWaiting, &[Role::FocalPoint, Role::Alternate])),
        Event::CaseResolutionDeclared { .. } => Some((Template::ApprovalWaiting, &[Role::AffiliateAdmin])),
        _ => None,
    }
}

#[async_trait]
impl Consumer for QueueMail {
    fn name(&self) -> &'static str {
        "notifications.queue_mail"
    }

    fn wants(&self, event: &Event) -> bool {
        audience(event).is_some()
    }

    async fn handle(&self, tx: &mut TenantTx, context: &OpContext, envelope: &Envelope) -> Result<(), StoreError> {
        let Some((template, roles)) = audience(&envelope.event) else { return Ok(()) };
        let now = self.clock.now();
        let accounts = store::staff_contact::with_roles(tx, roles).await?;
        store::mail::insert(tx, envelope.id, template, &accounts, now, context.trace_parent.as_deref()).await
    }

    fn committed(&self, envelope: &Envelope) {
        self.due.mark(&envelope.tenant);
    }
}
