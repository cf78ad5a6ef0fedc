//! A case moved on: the worker sees it with the receipt code, and the inquiry knows that it became a case.

use std::sync::Arc;

use async_trait::async_trait;
use authz::OpContext;
use events::{Envelope, Event};
use kernel::{
    CaseId, Clock, InquiryId,
    codes::{InquiryState, ProgressStep},
};
use outbox::Consumer;
use tenancy::{StoreError, TenantTx};

use crate::{
    app::{
        keep::keep,
        moved::{self, Before, Cause},
        state::SERVICE,
    },
    store,
};

/// Notes a case's steps on its inquiry.
pub(crate) struct RecordProgress {
    pub clock: Arc<dyn Clock>,
}

/// The step that an event stands for, and the inquiry that it belongs to.
fn step_of(event: &Event) -> Option<(InquiryId, ProgressStep)> {
    let step = match event {
        Event::CaseFiled { .. } => ProgressStep::ComplaintFiled,
        Event::CaseAccepted { .. } => ProgressStep::Accepted,
        Event::CaseMonitored { .. } => ProgressStep::Monitored,
        Event::CaseResolutionDeclared { .. } => ProgressStep::ResolutionDeclared,
        Event::CaseResolved { .. } => ProgressStep::Resolved,
        Event::CaseOpenedInEmergency { .. } => ProgressStep::OpenedInEmergency,
        _ => return None,
    };
    Some((event.inquiry()?, step))
}

#[async_trait]
impl Consumer for RecordProgress {
    fn name(&self) -> &'static str {
        "intake.record_progress"
    }

    fn wants(&self, event: &Event) -> bool {
        step_of(event).is_some()
    }

    async fn handle(&self, tx: &mut TenantTx, context: &OpContext, envelope: &Envelope) -> Result<(), StoreError> {
        let Some((inquiry, step)) = step_of(&envelope.event) else { return Ok(()) };
        let state = store::inquiry::lock(tx, inquiry).await?.map(|inquiry| inquiry.state);
        if state == Some(InquiryState::Erased) {
            return Ok(());
        }
        if step == ProgressStep::OpenedInEmergency {
            store::progress::note_emergency(tx, inquiry, envelope.occurred_at).await?;
        }
        // Of an emergency the last one stands here, too: code of before migration 0024 reads nothing else.
        store::progress::note(tx, inquiry, step, envelope.occurred_at).await?;
        match envelope.event {
            Event::CaseFiled { case, inquiry } => self.convert(tx, context, inquiry, case).await,
            _ => Ok(()),
        }
    }
}

impl RecordProgress {
    async fn convert(
        &self,
        tx: &mut TenantTx,
        context: &OpContext,
        id: InquiryId,
        case: CaseId,
    ) -> Result<(), StoreError> {
        let Some(mut inquiry) = store::inquiry::lock(tx, id).await? else {
            return Err(StoreError::Inconsistent(format!("case {case} names no inquiry")));
        };
        let before = Before::of(&inquiry);
        // Converted before, or withdrawn meanwhile: the step above is all there is to note.
        if inquiry.convert().is_err() {
            return Ok(());
        }
        keep(tx, &mut inquiry).await?;
        moved::note(tx, context, before, &inquiry, Cause::default(), self.clock.now()).await?;
        outbox::append(
            tx,
            context,
            SERVICE,
            Event::InquiryConverted { inquiry: id, case },
            inquiry.version,
            self.clock.now(),
        )
    }
}
