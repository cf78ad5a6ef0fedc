//! An inquiry is stored after a command, with what the union owes its worker from now on.

use tenancy::{StoreError, TenantTx};

use crate::{domain::inquiry::Inquiry, store};

/// Stores what a command changed.
pub(crate) async fn keep(tx: &mut TenantTx, inquiry: &mut Inquiry) -> Result<(), StoreError> {
    let rules = store::rules::find(tx).await?;
    inquiry.due = inquiry.wait.due(inquiry.state, inquiry.coded.is_urgent(), &rules);
    store::inquiry::update(tx, inquiry, &rules).await
}
