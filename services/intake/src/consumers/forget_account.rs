//! A worker erased their account: what was linked to it is forgotten. The requests stay, and their codes open them.

use async_trait::async_trait;
use authz::OpContext;
use events::{Envelope, Event};
use outbox::Consumer;
use tenancy::{StoreError, TenantTx};

use crate::store;

/// Forgets links.
pub(crate) struct ForgetAccount;

#[async_trait]
impl Consumer for ForgetAccount {
    fn name(&self) -> &'static str {
        "intake.forget_account"
    }

    fn wants(&self, event: &Event) -> bool {
        matches!(event, Event::AccountErased { .. })
    }

    async fn handle(&self, tx: &mut TenantTx, _: &OpContext, envelope: &Envelope) -> Result<(), StoreError> {
        match envelope.event {
            Event::AccountErased { account } => store::inquiry_link::delete_of_account(tx, account).await,
            _ => Ok(()),
        }
    }
}
