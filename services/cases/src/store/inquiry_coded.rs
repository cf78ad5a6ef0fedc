//! Intake's published view.

use kernel::{InquiryId, codes::InquiryState};
use tenancy::{StoreError, TenantTx};

/// The state of an inquiry; `None` where there is none.
pub(crate) async fn state(tx: &mut TenantTx, inquiry: InquiryId) -> Result<Option<InquiryState>, StoreError> {
    let state: Option<String> = sqlx::query_scalar("SELECT state FROM inquiry_coded WHERE id = $1")
        .bind(inquiry.uuid())
        .fetch_optional(tx.connection())
        .await?;
    state.map(|state| state.parse().map_err(|_| StoreError::Inconsistent(format!("inquiry {inquiry}")))).transpose()
}
