//! Rows of `receipt`: the keyed hash of a code leads to its inquiry.

use kernel::{InquiryId, Reference, ReferenceKind};
use tenancy::{StoreError, TenantTx};
use uuid::Uuid;

/// The inquiry of a code's hash.
pub(crate) async fn find(tx: &mut TenantTx, code_hash: &[u8]) -> Result<Option<(InquiryId, Reference)>, StoreError> {
    let row: Option<(Uuid, i32, i64)> = sqlx::query_as(
        "SELECT inquiry.id, inquiry.year, inquiry.number FROM receipt JOIN inquiry ON inquiry.id = receipt.inquiry_id
         WHERE receipt.code_hash = $1",
    )
    .bind(code_hash)
    .fetch_optional(tx.connection())
    .await?;
    Ok(row.map(|(id, year, number)| (id.into(), Reference { kind: ReferenceKind::Inquiry, year, number })))
}
